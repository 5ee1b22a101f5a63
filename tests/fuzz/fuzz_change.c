/*
 * Any bytes as a schema change: its statements, joined by semicolons, are the
 * file up to the last semicolon.
 */
#include "../../cgi-bin/admin/migrate.c"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	char *text = string_of(a, bytes, n), *at = text, *sql, *begins = text;
	const char *whole = string_of(a, bytes, n);

	while ((sql = statement_next(&at)) != NULL) {
		size_t len = strlen(sql);

		MUST(sql == begins);
		MUST(whole[sql - text + (ptrdiff_t)len] == ';');
		MUST(strncmp(whole + (sql - text), sql, len) == 0);
		MUST(at == sql + len + 1);
		MUST(strchr("\n ", *at) != NULL);
		begins = at;
	}
	MUST(at <= text + strlen(whole));
	arena_free(a);
	return 0;
}
