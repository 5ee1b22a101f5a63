/* Markdown as plain text. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/arena.h"
#include "markup/plain.h"

static const struct trial { const char *markdown, *plain; } trials[] = {
	{ "", "" },
	{ "\n\n", "" },
	{ "# One\n\ntwo **three** `four`\n", "One\ntwo three four" },
	{ "- one\n- two\n    1. three\n", "one\ntwo\n1. three" },
	{ "> one\n\n~~two~~ [three](http://a.example \"t\")\n",
	    "one\ntwo three" },
	{ "| a | b |\n|---|---|\n| c | d |\n", "a b\nc d" },
	/* Surplus cells: those with words stay. */
	{ "| a |\n|---|\n| b | c ||||| d |\n", "a\nb | c | d" },
	{ "```\none\ntwo\n```\nthree\n", "one\ntwo\nthree" },
	/* Lines are kept. */
	{ "one\ntwo\n", "one\ntwo" },
	{ "\xe4\xb8\x80\n\xe4\xba\x8c\n", "\xe4\xb8\x80\n\xe4\xba\x8c" },
	{ "\xe4\xb8\x80\ntwo\n", "\xe4\xb8\x80\ntwo" },
	{ "one  \ntwo\n", "one\ntwo" },
	/* HTML is removed, as on the page. */
	{ "<script>alert(1)</script>\n\none <b>two</b>\n", "one two" },
	{ "&amp; &nGt;&nGt;&nGt;\n", "& \xe2\x89\xab\xe2\x83\x92"
	    "\xe2\x89\xab\xe2\x83\x92\xe2\x89\xab\xe2\x83\x92" },
};

static void
plain_keeps_words_and_paragraphs(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < sizeof trials / sizeof *trials; i++) {
		struct text in = { trials[i].markdown,
		    strlen(trials[i].markdown) };
		struct text out = plain_text(a, in);

		assert_string_equal(out.s, trials[i].plain);
		assert_int_equal(out.len, strlen(trials[i].plain));
	}
	arena_free(a);
}

/* More mail addresses than can be stored. */
static void
autolinks_are_not_repeated(void **state)
{
	static const char piece[] = "<a@b>\n\n";
	enum { PIECE = sizeof piece - 1, ALL = 20000 * PIECE };
	struct arena *a = arena_new();
	char *typed = arena_alloc(a, ALL + 1);
	struct text out;

	(void)state;
	for (int i = 0; i < ALL; i += PIECE)
		memcpy(typed + i, piece, PIECE);
	out = plain_lines(a, (struct text){ typed, ALL });
	assert_memory_equal(out.s, "pa@b\npa@b\n", 10);
	out = plain_lines(a, (struct text){ "[c](mailto:a@b)", 15 });
	assert_string_equal(out.s, "pc (mailto:a@b)");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_keeps_words_and_paragraphs),
		cmocka_unit_test(autolinks_are_not_repeated),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
