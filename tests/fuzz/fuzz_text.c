/* Any bytes: parsed as text or refused; repaired, they are a valid text. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text t, made = text_repair(a, (const char *)bytes, n);

	text_check(a, made);
	MUST(made.len <= 3 * n);
	MUST(text_same(made, text_repair(a, made.s, made.len)));
	if (text_parse(a, (const char *)bytes, n, &t)) {
		text_check(a, t);
		MUST(t.len <= n);
		MUST(memchr(bytes, 0x1b, n) == NULL);
		MUST(memchr(bytes, 0xc0, n) == NULL);
		MUST(memchr(bytes, 0xff, n) == NULL);
	}
	arena_free(a);
	return 0;
}
