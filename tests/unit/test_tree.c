/* Which texts are too costly to parse, and that the others take little time. */
#include <time.h>

#include "markup/plain.h"
#include "trial.h"
#include "web/view/prose.h"

enum { BODY_MAX = 200000 };	/* characters, PAPER_BODY_MAX */

/* `before`, then the others repeated until `often` fills half of the text. */
struct trial { const char *before, *often, *between, *often_too, *after; };

static size_t
put_often(char *out, size_t len, const char *s, size_t upto)
{
	size_t n = strlen(s);

	for (; n > 0 && len + n <= upto; len += n)
		memcpy(out + len, s, n);
	return len;
}

static struct text
text_made(struct arena *a, const struct trial *t)
{
	char *out = arena_alloc(a, BODY_MAX + 1000);
	size_t half = t->often_too[0] != '\0' ? BODY_MAX / 2 : BODY_MAX;
	size_t len = put_often(out, 0, t->before, strlen(t->before));

	len = put_often(out, len, t->often, half);
	len = put_often(out, len, t->between, len + strlen(t->between));
	len = put_often(out, len, t->often_too, BODY_MAX);
	len = put_often(out, len, t->after, len + strlen(t->after));
	return (struct text){ out, len };
}

static double
seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* cmark-gfm takes from one second to minutes for each of these. */
static void
costly_input_takes_little_time(void **state)
{
	static const struct trial trials[] = {
		{ "", "![[]()", "", "", "" },
		{ "", "a <!A ", "", "", "" },
		{ "", "a <?", "", "", "" },
		{ "", "a\n", "", "", "|-|-|\n" },
		{ "", "a\n-|-|-\n", "", "", "" },
		{ "", "a|b\n-|-|-\n", "", "", "" },
		{ "", "- ", "x", "\nx", "" },
		{ "", ">", "x", "\nx", "" },
		{ "", "1. ", "x", "\nx", "" },
		{ "[a]: <", "x", ">\n", "[a]", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct arena *a = arena_new();
		struct text from = text_made(a, &trials[i]), html;
		double before = seconds();

		html = prose_html(a, from);
		plain_text(a, from);
		HOLDS(seconds() - before < 5, trials[i].often);
		HOLDS(html.len > 0 && html.len < 4 * 1024 * 1024,
		    trials[i].often);
		arena_free(a);
	}
}

/* All rows of a table get as many cells as the widest. */
static void
a_wide_table_is_no_more_than_its_words(void **state)
{
	enum { N = 1500 };
	struct arena *a = arena_new();
	char *from = arena_alloc(a, 8 * N);
	size_t len = put_often(from, 0, "|", N);

	(void)state;
	from[len++] = '\n';
	len = put_often(from, len, "|-", len + 2 * N);
	from[len++] = '\n';
	len = put_often(from, len, "|a\n", len + 3 * N);
	HOLDS(plain_text(a, (struct text){ from, len }).len <= len, "table");
	arena_free(a);
}

static void
left_as_typed_is_a_line_a_line(void **state)
{
	struct arena *a = arena_new();
	const struct trial trial = { "a & <b>\n\"c\"\n", "> ![](", "", "",
	    "" };
	struct text html = prose_html(a, text_made(a, &trial));
	static const char begins[] = "<p>a &amp; &lt;b&gt;<br />\n"
	    "&quot;c&quot;<br />\n&gt; ![](&gt; ![](";

	(void)state;
	HOLDS(strncmp(html.s, begins, strlen(begins)) == 0, html.s);
	SAME(html.s + html.len - 5, "</p>\n", "end");
	arena_free(a);
}

static void
what_people_write_is_read(void **state)
{
	static const struct { const char *often, *html; } trials[] = {
		{ "低保标准，见[通知](/policies/1)。\n\n",
		    "见<a href=\"/policies/1\">通知</a>" },
		{ "- 一\n  - 二\n    1. 三\n       > 四\n\n",
		    "<li>二\n<ol>\n<li>三" },
		{ "|乡镇|户|\n|---|---|\n|a|1|\n|b|2|\n\n", "<td>b</td>" },
		{ "----------------------------------------\n", "<hr />" },
		{ "年收入 < 3000 元，**注**：`a`\n\n",
		    "年收入 &lt; 3000 元，<strong>注</strong>" },
		{ "                                    a\n", "<p>a</p>" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct arena *a = arena_new();
		const struct trial trial = { "", trials[i].often, "", "", "" };
		struct text from = text_made(a, &trial), html;

		from.len = from.len < 30000 ? from.len : 30000;
		html = prose_html(a, from);
		HOLDS(strstr(html.s, trials[i].html) != NULL, html.s);
		arena_free(a);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(costly_input_takes_little_time),
		cmocka_unit_test(a_wide_table_is_no_more_than_its_words),
		cmocka_unit_test(left_as_typed_is_a_line_a_line),
		cmocka_unit_test(what_people_write_is_read),
	};

	return cmocka_run_group_tests_name("tree", tests, NULL, NULL);
}
