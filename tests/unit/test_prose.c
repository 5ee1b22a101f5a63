/* Markdown as safe HTML. */
#include "trial.h"
#include "web/view/prose.h"

static void
markdown_becomes_html(void **state)
{
	static const struct { const char *from, *html; } trials[] = {
		{ "", "" },
		{ "one\n\ntwo", "<p>one</p>\n<p>two</p>\n" },
		{ "# a", "<h2>a</h2>\n" },
		{ "## a", "<h2>a</h2>\n" },
		{ "### a", "<h3>a</h3>\n" },
		{ "##### a", "<h5>a</h5>\n" },
		{ "###### a", "<h6>a</h6>\n" },
		{ "a\n=", "<p>a<br />\n=</p>\n" },
		{ "> # a", "<blockquote>\n<h2>a</h2>\n</blockquote>\n" },
		{ "a **b** ~~c~~",
		  "<p>a <strong>b</strong> <del>c</del></p>\n" },
		{ "a & b < c \"d\"",
		  "<p>a &amp; b &lt; c &quot;d&quot;</p>\n" },
		{ "|a|b|\n|-|-|\n|1|<b>|",
		  "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n"
		  "</thead>\n<tbody>\n<tr>\n<td>1</td>\n"
		  "<td><!-- raw HTML omitted --></td>\n</tr>\n</tbody>\n"
		  "</table>\n" },
		{ "[a](https://a.example/?b=c&d)",
		  "<p><a href=\"https://a.example/?b=c&amp;d\">a</a></p>\n" },
		{ "[a](/units/b \"t\")",
		  "<p><a href=\"/units/b\" title=\"t\">a</a></p>\n" },
		{ "公示正文。\n第二行", "<p>公示正文。<br />\n第二行</p>\n" },
		{ "低保\nA 类\n补助", "<p>低保<br />\nA 类<br />\n补助</p>\n" },
		{ "（一）\n\uff21", "<p>（一）<br />\n\uff21</p>\n" },
		{ "**低保**\n标准\n**高**\nb", "<p><strong>低保</strong><br />\n标准"
		  "<br />\n<strong>高</strong><br />\nb</p>\n" },
		{ "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text html = prose_html(a, text_of(trials[i].from));

		SAME(html.s, trials[i].html, trials[i].from);
		assert_int_equal(html.len, strlen(html.s));
	}
	arena_free(a);
}

/* 1,500 columns and 1,500 short rows would become 2,250,000 cells. */
static void
a_table_past_bounds_is_left_as_typed(void **state)
{
	enum { N = 1500 };
	struct arena *a = arena_new();
	char *from = arena_alloc(a, 8 * N), *to = from;
	struct text html;

	(void)state;
	for (int i = 0; i < N; i++)
		to += sprintf(to, "a|");
	*to++ = '\n';
	for (int i = 0; i < N; i++)
		to += sprintf(to, "-|");
	*to++ = '\n';
	for (int i = 0; i < N; i++)
		to += sprintf(to, "|a\n");
	html = prose_html(a, text_of(from));
	HOLDS(strstr(html.s, "<table>") == NULL, "table");
	HOLDS(html.len < 20 * (size_t)N, "length");
	arena_free(a);
}

/* None of these may become a tag or a link. */
static void
dangerous_html_is_dropped(void **state)
{
	static const struct { const char *from, *never; } trials[] = {
		{ "<script>alert(1)</script>", "<script" },
		{ "a <img src=x onerror=alert(1)> b", "<img" },
		{ "a <b onclick=\"x()\">b</b>", "<b" },
		{ "<style>p{}</style>", "<style" },
		{ "<!-- a -->", "<!-- a" },
		{ "<iframe src=\"/x\"></iframe>", "<iframe" },
		{ "[a](javascript:alert(1))", "javascript:" },
		{ "[a](JaVaScRiPt:alert(1))", "JaVaScRiPt:" },
		{ "[a](java&#115;cript:alert(1))", "javascript:" },
		{ "[a](vbscript:x)", "vbscript:" },
		{ "[a](file:///etc/passwd)", "file:" },
		{ "[a](data:text/html,x)", "data:" },
		{ "![a](javascript:alert(1))", "javascript:" },
		{ "<javascript:alert(1)>", "href=\"javascript:" },
		{ "[a]\n\n[a]: javascript:alert(1)", "\"javascript:" },
		{ "[a](/x \"\\\"><script>\")", "<script>" },
		{ "|a|\n|-|\n|<script>|", "<script" },
		{ "```\" onclick=x\na\n```", "\" onclick" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text html = prose_html(a, text_of(trials[i].from));

		HOLDS(strstr(html.s, trials[i].never) == NULL,
		    trials[i].from);
		HOLDS(html.len > 0, trials[i].from);
	}
	arena_free(a);
}

static void
deep_nesting_is_accepted(void **state)
{
	enum { DEEP = 20000 };
	struct arena *a = arena_new();
	char *from = arena_alloc(a, DEEP + 2);

	(void)state;
	memset(from, '>', DEEP);
	from[DEEP] = 'a';
	assert_non_null(strstr(prose_html(a,
	    (struct text){ from, DEEP + 1 }).s, "<p>a</p>"));
	memset(from, '[', DEEP);
	assert_non_null(strstr(prose_html(a,
	    (struct text){ from, DEEP + 1 }).s, "[[[["));
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(markdown_becomes_html),
		cmocka_unit_test(a_table_past_bounds_is_left_as_typed),
		cmocka_unit_test(dangerous_html_is_dropped),
		cmocka_unit_test(deep_nesting_is_accepted),
	};

	return cmocka_run_group_tests_name("prose", tests, NULL, NULL);
}
