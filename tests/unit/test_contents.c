/* The headings of a document, and its passages. */
#include "base/arena.h"
#include "base/secret.h"
#include "trial.h"
#include "web/view/contents.h"
#include "web/view/prose.h"

static struct contents
contents(struct arena *a, const char *markdown)
{
	return contents_of(a, prose_html(a, text_of(markdown)));
}

/* The document with a bar between its passages. */
static const char *
whole(struct arena *a, struct contents c)
{
	const struct passage *passages = c.passages.at;
	size_t n = 1;
	char *out;

	for (size_t i = 0; i < c.passages.count; i++)
		n += passages[i].html.len + 1;
	out = arena_alloc(a, n);
	for (size_t i = 0; i < c.passages.count; i++) {
		HOLDS(strlen(passages[i].html.s) == passages[i].html.len, "length");
		strcat(strcat(out, i > 0 ? "|" : ""), passages[i].html.s);
	}
	return out;
}

static void
few_headings_make_no_list(void **state)
{
	struct arena *a = arena_new();
	struct contents c = contents(a, "## a\n\nb\n\n## c");

	(void)state;
	assert_int_equal(c.headings.count, 0);
	SAME(whole(a, c), "<h2>a</h2>\n<p>b</p>\n<h2>c</h2>\n", "as it was");
	c = contents(a, "");
	assert_int_equal(c.headings.count, 0);
	SAME(whole(a, c), "", "nothing");
	arena_free(a);
}

static void
headings_are_listed_in_order(void **state)
{
	struct arena *a = arena_new();
	struct contents c = contents(a, "## 一、**A** & <b>\n\n### 1\n\n## 二\n\n"
	    "### 1\n\n## ![](/i)\n\n#### `x`");
	const struct heading *all = c.headings.at;
	const char *html = whole(a, c);
	static const struct { const char *words; bool lower; } trials[] = {
		{ "一、A & ", false }, { "1", true }, { "二", false },
		{ "1", true }, { "x", true } };
	char id[64];

	(void)state;
	assert_int_equal(c.headings.count, COUNT(trials));
	for (size_t i = 0; i < COUNT(trials); i++) {
		SAME(all[i].words.s, trials[i].words, trials[i].words);
		assert_int_equal(all[i].lower, trials[i].lower);
		snprintf(id, sizeof id, " id=\"%s\">", all[i].id.s);
		HOLDS(strstr(html, id) != NULL, id);
		for (size_t j = 0; j < i; j++)
			HOLDS(!text_same(all[i].id, all[j].id), "two of one id");
	}
	HOLDS(strstr(html, "<h2><img") != NULL, "one without words");
	arena_free(a);
}

/* The id of a heading depends on its words, not on headings before it. */
static void
an_id_stays_in_the_next_version(void **state)
{
	struct arena *a = arena_new();
	const struct heading *first, *second;

	(void)state;
	first = contents(a, "## a\n\n## b\n\n## c").headings.at;
	second = contents(a, "## new\n\n## a\n\n## b\n\n## c").headings.at;
	SAME(second[2].id.s, first[1].id.s, "b");
	arena_free(a);
}

static void
tables_are_passages_of_their_own(void **state)
{
	struct arena *a = arena_new();
	struct contents c = contents(a, "one\n\n|a|\n|-|\n|b|\n\ntwo");
	const struct passage *passages = c.passages.at;

	(void)state;
	SAME(whole(a, c), "<p>one</p>\n|<table>\n<thead id=\"table-1\">\n<tr>\n"
	    "<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n"
	    "</tbody>\n</table>|\n<p>two</p>\n", "a table");
	HOLDS(!passages[0].table && passages[1].table && !passages[2].table, "which");
	SAME(passages[1].id.s, "table-1", "its id");
	SAME(passages[1].above.s, "", "below no heading");
	c = contents(a, "|a|\n|-|\n\n## x\n\n## y\n\n|b|\n|-|\n\n## z\n\n"
	    "|c|\n|-|\n\nd\n\n|e|\n|-|");
	passages = c.passages.at;
	assert_int_equal(c.passages.count, 9);
	SAME(passages[3].above.s, ((const struct heading *)c.headings.at)[1].id.s,
	    "the heading above");
	HOLDS(!passages[5].again && passages[7].again, "the second of a heading");
	SAME(passages[7].id.s, "table-4", "all are numbered");
	arena_free(a);
}

/* The largest document fits, and headings past the bound have no id. */
static void
headings_past_the_bound_get_no_id(void **state)
{
	enum { N = HEADINGS_MAX + 50 };
	struct arena *a = arena_new();
	char *from = arena_alloc(a, 32 * N), *to = from;
	struct contents c;

	(void)state;
	for (int i = 0; i < N; i++)
		to += sprintf(to, "## a\n\n|b|\n|-|\n\n");
	c = contents(a, from);
	assert_int_equal(c.headings.count, HEADINGS_MAX);
	assert_int_equal(c.passages.count, 2 * N + 1);
	HOLDS(strstr(whole(a, c), "<h2>a</h2>") != NULL, "the last");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(few_headings_make_no_list),
		cmocka_unit_test(headings_are_listed_in_order),
		cmocka_unit_test(an_id_stays_in_the_next_version),
		cmocka_unit_test(tables_are_passages_of_their_own),
		cmocka_unit_test(headings_past_the_bound_get_no_id),
	};

	return cmocka_run_group_tests_name("contents", tests, NULL, NULL);
}
