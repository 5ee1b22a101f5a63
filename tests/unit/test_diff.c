/* Two texts, line by line. */
#include "compare/diff.h"
#include "trial.h"

static struct arena *arena;

/* "=a -b +c ~3 !7": a word per row. */
static const char *
said(struct text before, struct text after)
{
	static char out[60000];
	struct rows rows = diff_lines(arena, before, after);
	const struct diff_row *all = rows.at;
	size_t len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < rows.count; i++) {
		const char *what = all[i].kind.s;
		const char *mark = strcmp(what, "same") == 0 ? "=" :
		    strcmp(what, "old") == 0 ? "-" :
		    strcmp(what, "new") == 0 ? "+" :
		    strcmp(what, "skipped") == 0 ? "~" : "!";

		len += (size_t)snprintf(out + len, sizeof out - len, "%s%s",
		    i > 0 ? " " : "", mark);
		if (all[i].lines > 0)
			len += (size_t)snprintf(out + len, sizeof out - len,
			    "%lld", (long long)all[i].lines);
		else
			len += (size_t)snprintf(out + len, sizeof out - len,
			    "%s", all[i].text.s);
		assert_true(len < sizeof out);
	}
	return out;
}

static void
test_lines(void **state)
{
	static const struct { const char *before, *after, *rows; } cases[] = {
		{ "", "", "" },
		{ "a", "a", "" },
		{ "", "a", "+a" },
		{ "a", "", "-a" },
		{ "a", "b", "-a +b" },
		{ "a\nb\nc", "a\nc", "=a -b =c" },
		{ "a\nc", "a\nb\nc", "=a +b =c" },
		{ "a\nb\nc\nd", "a\nx\nc\ny", "=a -b +x =c -d +y" },
		{ "a\n", "a\nb\n", "=a +b" },
		{ "a", "a\n", "=a" },
		{ "a\n\nb", "a\n\n\nb", "=a = + =b" },
		{ "1\n2\n3", "3\n2\n1", "-1 -2 =3 +2 +1" },
		{ "1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\nx", "~2 =3 =4 =5 -6 +x" },
		{ "1\n2\n3\n4\n5", "x\n2\n3\n4\n5", "-1 +x =2 =3 =4 =5" },
		{ "1\n2\n3\n4\n5\n6", "x\n2\n3\n4\n5\n6",
		    "-1 +x =2 =3 =4 ~2" },
		{ "a\n1\n2\n3\n4\n5\n6\n7\n8\nb", "c\n1\n2\n3\n4\n5\n6\n7\n8\nd",
		    "-a +c =1 =2 =3 ~2 =6 =7 =8 -b +d" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		SAME(said(text_of(cases[i].before), text_of(cases[i].after)),
		    cases[i].rows, cases[i].before);
		arena_reset(arena);
	}
}

/* n lines of four digits, counted from `from`. */
static struct text
many(size_t n, unsigned from)
{
	char *s = arena_alloc(arena, n * 5 + 1);

	for (size_t i = 0; i < n; i++)
		snprintf(s + i * 5, 6, "%04u\n", (from + (unsigned)i) % 10000);
	return (struct text){ s, n * 5 };
}

/* Too large for the table: all old lines, then all new ones. */
static void
test_bounds(void **state)
{
	struct rows rows = diff_lines(arena, many(1500, 0), many(1500, 5000));
	const struct diff_row *all = rows.at;

	(void)state;
	assert_int_equal(rows.count, DIFF_ROWS_MAX + 1);
	assert_string_equal(all[0].kind.s, "old");
	assert_string_equal(all[1499].kind.s, "old");
	assert_string_equal(all[1500].kind.s, "new");
	assert_string_equal(all[DIFF_ROWS_MAX].kind.s, "cut");
	assert_int_equal(all[DIFF_ROWS_MAX].lines, 1000);
	arena_reset(arena);

	/* The most lines that a paper can have. */
	rows = diff_lines(arena, many(200000, 0), many(200000, 1));
	all = rows.at;
	assert_int_equal(rows.count, DIFF_ROWS_MAX + 1);
	assert_int_equal(all[DIFF_ROWS_MAX].lines,
	    2 * DIFF_LINES_MAX - DIFF_ROWS_MAX);
	arena_reset(arena);
}

/* The rows give both texts, for many texts. */
static void
test_rows_make_up_both_texts(void **state)
{
	unsigned seed = 7;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		char text[2][64], back[2][64];
		size_t len[2] = { 0, 0 };
		struct rows rows;
		const struct diff_row *all;

		for (int t = 0; t < 2; t++) {
			size_t n = 1 + (seed = seed * 1103515245 + 12345) /
			    65536 % 5;

			for (size_t i = 0; i < n; i++) {
				seed = seed * 1103515245 + 12345;
				text[t][2 * i] = (char)('a' + seed / 65536 % 3);
				text[t][2 * i + 1] = '\n';
			}
			text[t][2 * n] = '\0';
		}
		rows = diff_lines(arena, text_of(text[0]), text_of(text[1]));
		all = rows.at;
		for (size_t i = 0; i < rows.count; i++)
			for (int t = 0; t < 2; t++)
				if (strcmp(all[i].kind.s, t ? "old" : "new"))
					len[t] += (size_t)sprintf(back[t] +
					    len[t], "%s\n", all[i].text.s);
		for (int t = 0; t < 2 && rows.count > 0; t++)
			assert_string_equal(back[t], text[t]);
		arena_reset(arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_bounds),
		cmocka_unit_test(test_rows_make_up_both_texts),
	};
	int failed;

	arena = arena_new();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(arena);
	return failed;
}
