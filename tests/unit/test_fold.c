/* text_seen(): its letters, its length, its end. */
#include "trial.h"
#include "words/fold.h"

enum { TIMES = 3000, POINT_MAX = 4 };

static void
texts_become_what_readers_see(void **state)
{
	static const struct { const char *typed, *seen; } trials[] = {
		{ "大⽅县", "大方县" },		/* U+2F45, a Kangxi radical */
		{ "⻊部", "𧾷部" },		/* longer in UTF-8 */
		{ "生\u200b活\u00ad", "生活" },
		{ "Ａbc", "Ａbc" },
		{ "", "" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		assert_string_equal(text_seen(a, text_of(trials[i].typed)).s,
		    trials[i].seen);
	arena_free(a);
}

/* Each code point many times: AddressSanitizer finds writes past the end. */
static void
folding_fits_its_buffer(void **state)
{
	(void)state;
	for (uint32_t p = 0x80; p <= 0x10ffff; p++) {
		char typed[TIMES * POINT_MAX + 1];
		struct arena *a;
		struct text t = { typed, 0 }, seen;
		const char *behind;
		size_t step;

		if ((p >= 0xd800 && p <= 0xdfff) || fold(p) == p)
			continue;
		for (int i = 0; i < TIMES; i++)
			t.len += point_write(typed + t.len, p);
		typed[t.len] = '\0';
		a = arena_new();
		seen = text_seen(a, t);
		behind = arena_alloc(a, sizeof(max_align_t));
		assert_true(seen.s + seen.len < behind);
		assert_int_equal(seen.s[seen.len], '\0');
		for (size_t at = 0; at < seen.len; at += step)
			assert_true(text_point(seen.s + at, &step) > 0);
		arena_free(a);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_become_what_readers_see),
		cmocka_unit_test(folding_fits_its_buffer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
