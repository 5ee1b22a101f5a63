/* Any bytes as grants.sql: parsed, or the wrong line is reported. */
#include "admin/grants.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static struct grants grants;
	struct arena *a = arena_new();
	const char *text = string_of(a, bytes, n);
	unsigned line = 0, lines = 1;

	for (const char *p = text; *p != '\0'; p++)
		lines += *p == '\n';
	grants.count = 0;
	if (!grants_parse(text, &grants, &line))
		MUST(line >= 1 && line <= lines);
	MUST(grants.count <= GRANTS_MAX);
	for (size_t i = 0; line == 0 && i < grants.count; i++) {
		MUST(grants_have(&grants, &grants.at[i]));
		MUST(*grants.at[i].table != '\0');
		MUST(*grants.at[i].account != '\0');
	}
	arena_free(a);
	return 0;
}
