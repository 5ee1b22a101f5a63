/*
 * Any text: a number that is found is in the text, is found again on its own,
 * and is not of that kind with a digit before it.
 */
#include "fuzz.h"
#include "input/personal.h"

static void
found_check(struct arena *a, struct text t, const struct personal *p)
{
	char *s = arena_alloc(a, p->len + 2);
	struct text alone = { s + 1, p->len };
	struct personal again;

	MUST(p->at + p->len <= t.len && p->len >= 11);
	MUST(strlen(personal_word(p->kind)) > 0 && strlen(p->digits) >= 11);
	if (p->kind == PERSONAL_ID_CARD && strlen(p->digits) == 15)
		return;		/* an old number, by context */
	memcpy(s + 1, t.s + p->at, p->len);
	text_check(a, alone);
	MUST(personal_find(alone, 0, &again));
	MUST(again.at == 0 && again.len == p->len && again.kind == p->kind);
	MUST(again.line == 1);
	s[0] = '9';
	if (personal_find((struct text){ s, p->len + 1 }, 0, &again))
		MUST(again.at != 1 || again.len != p->len);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text t;
	struct personal p;
	size_t from = 0;

	if (text_parse(a, (const char *)bytes, n, &t))
		while (personal_find(t, from, &p)) {
			MUST(p.at >= from);
			found_check(a, t, &p);
			from = p.at + p.len;
		}
	arena_free(a);
	return 0;
}
