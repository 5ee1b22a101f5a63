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
		cmocka_unit_test(names_and_numbers_are_folded),
	};

	return cmocka_run_group_tests_name("typed", tests, NULL, NULL);
}
