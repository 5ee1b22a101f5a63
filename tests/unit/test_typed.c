/* Trimming and folding of input. */
#include "input/typed.h"
#include "trial.h"

struct pair { const char *typed, *made; };

static void
both_ends_are_trimmed(void **state)
{
	static const struct pair trials[] = {
		{ "", "" }, { "a", "a" }, { "a b", "a b" },
		{ " \t\na\n\t ", "a" },
		{ "\u3000\u3000\u3000\u3000", "" },
		{ "\u3000张\u3000三\u3000", "张\u3000三" },
		{ "\u00a0\u1680\u2000\u200a\u202f\u205fa\u00a0", "a" },
		{ "\u2028\u2029a\xc2\x85", "a" },
		{ "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5", "" },
		{ "\u180b\u180e\u180f\u200b\u200f\u202a\u202e", "" },
		{ "\u2060\u2064\u206f\u2800\u3164\ufe00\ufe0f\ufeff", "" },
		{ "\uffa0\ufff0\ufff8\U0001bca0\U0001d173\U000e0001"
		  "\U000e0fff", "" },
		{ "\ufeff标题\u200b", "标题" },
		{ "a\u200bb", "a\u200bb" },
		/* Code points next to the ranges are not blank. */
		{ "\u00ac\u00ae", "\u00ac\u00ae" },
		{ "\u2010\u2027\u2030", "\u2010\u2027\u2030" },
		{ "\u3001\u3163\u3165", "\u3001\u3163\u3165" },
		{ "\u27ff\u2801", "\u27ff\u2801" },
		/* A variation selector after its character stays; others go. */
		{ "葛\U000e0100", "葛\U000e0100" },
		{ "葛\ufe00 ", "葛\ufe00" },
		{ "☎\ufe0f\u200b", "☎\ufe0f" },
		{ "葛 \U000e0100", "葛" },
		{ "\U000e0100葛", "葛" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		SAME(text_trim(a, text_of(trials[i].typed)).s, trials[i].made,
		    trials[i].typed);
	arena_free(a);
}

static void
lines_lose_what_is_invisible(void **state)
{
	static const struct pair trials[] = {
		{ "", "" }, { "标题 one", "标题 one" },
		{ "a\u202aa\u202ba\u202ca\u202da\u202ea", "aaaaaa" },
		{ "a\u2066b\u2067c\u2068d\u2069e", "abcde" },
		{ "a\u061cb\u200ec\u200fd", "abcd" },
		{ "a\u00adb\u200bc\u2060d\u2064e\ufefff", "abcdef" },
		{ "a\u180eb\u2800c\u3164d\U000e0041e", "abcde" },
		{ "می\u200cخواهم", "می\u200cخواهم" },
		{ "👩\u200d🌾", "👩\u200d🌾" },
		{ "葛\U000e0100城", "葛\U000e0100城" }, { "☎\ufe0f1", "☎\ufe0f1" },
		{ "a\u2010\u2027\u2030\u2065b", "a\u2010\u2027\u2030b" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text t = text_bare(a, text_of(trials[i].typed));

		SAME(t.s, trials[i].made, trials[i].typed);
		HOLDS(t.len == strlen(t.s), trials[i].typed);
	}
	arena_free(a);
}

static void
texts_lose_bidi_controls(void **state)
{
	static const struct pair trials[] = {
		{ "", "" }, { "a\nb", "a\nb" },
		{ "a\u061cb\u200ec\u200fd", "abcd" },
		{ "a\u202ab\u202bc\u202cd\u202de\u202ef", "abcdef" },
		{ "a\u2066b\u2067c\u2068d\u2069\ne", "abcd\ne" },
		/* Next to the ranges: these stay. */
		{ "a\u200bb\u200dc\u2010", "a\u200bb\u200dc\u2010" },
		{ "a\u2029b\u202fc\u2064d\u206a", "a\u2029b\u202fc\u2064d\u206a" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text t = text_no_bidi(a, text_of(trials[i].typed));

		SAME(t.s, trials[i].made, trials[i].typed);
		HOLDS(t.len == strlen(t.s), trials[i].typed);
	}
	arena_free(a);
}

static void
names_and_numbers_are_folded(void **state)
{
	static const struct pair trials[] = {
		{ "", "" }, { "wang", "wang" }, { "wang\u3000", "wang" },
		{ "ｗａｎｇ", "wang" }, { "Ｗａｎｇ－１", "Wang-1" },
		{ "\u200bwang", "wang" }, { "wang\u00a0", "wang" },
		{ "wa\u00adn\u2060g", "wang" },
		{ "138\u20000000\t1111", "138 0000 1111" },
		{ "０８５７－５２２３３３３", "0857-5223333" },
		{ "！～", "!~" }, { "\uff00\uff5f\uff60", "\uff00\uff5f\uff60" },
		{ "张三", "张三" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text t = text_fold(a, text_of(trials[i].typed));

		SAME(t.s, trials[i].made, trials[i].typed);
		HOLDS(t.len == strlen(t.s), trials[i].typed);
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_ends_are_trimmed),
		cmocka_unit_test(lines_lose_what_is_invisible),
		cmocka_unit_test(texts_lose_bidi_controls),
		cmocka_unit_test(names_and_numbers_are_folded),
	};

	return cmocka_run_group_tests_name("typed", tests, NULL, NULL);
}
