/* The data of a template, and escaping. */
#include <fcntl.h>
#include <stdlib.h>

#include "base/shape.h"
#include "trial.h"
#include "web/view/template.h"
#include "web/view/view.h"

static struct arena *arena;
static char folder[] = "/tmp/view.XXXXXX", county[] = "/tmp/view.XXXXXX";

static void
write_file(const char *in, const char *name, const char *text)
{
	char path[300];
	FILE *f;

	snprintf(path, sizeof path, "%s/%s", in, name);
	f = fopen(path, "w");
	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
	assert_int_equal(fclose(f), 0);
}

static int
set_up(void **state)
{
	(void)state;
	arena = arena_new();
	if (mkdtemp(folder) == NULL || mkdtemp(county) == NULL)
		return -1;
	template_folders(folder, county);
	return 0;
}

static int
tear_down(void **state)
{
	static const char *const others[] = { "one.cs", "two.cs", "_outer.cs",
	    "_inner.cs" };
	char path[300];

	(void)state;
	arena_free(arena);
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		snprintf(path, sizeof path, "%s/%s", folder, others[i]);
		unlink(path);
	}
	for (int i = 0; i <= 10; i++) {
		snprintf(path, sizeof path, "%s/%d.cs", folder, i);
		unlink(path);
	}
	snprintf(path, sizeof path, "%s/county_head.cs", folder);
	unlink(path);
	snprintf(path, sizeof path, "%s/county_head.cs", county);
	unlink(path);
	return rmdir(folder) | rmdir(county);
}

/* Writes the template as a new file NAME. */
static const char *
shown(struct view *v, struct view *site, const char *name, const char *text)
{
	struct text out = TEXT("");

	write_file(folder, name, text);
	HOLDS(view_render(v, site, name, &out), text);
	assert_int_equal(strlen(out.s), out.len);
	return out.s;
}

static void
values_are_escaped_wherever_they_stand(void **state)
{
	struct view *v = view_new(arena);

	(void)state;
	view_text(v, "a", "b", "<&\"'>");
	view_text(v, "list.0", "t", "<0>");
	view_text(v, "list.1", "t", "\"1\"");
	SAME(shown(v, NULL, "0.cs", "<?cs def:m(x) ?>[<?cs var:x ?>]<?cs /def"
	    " ?><?cs var:a.b ?> <?cs call:m(a.b) ?> <?cs each:l = list ?>"
	    "<?cs var:l.t ?><?cs /each ?> <?cs set:c = a.b ?><?cs var:c ?>"),
	    "&lt;&amp;&quot;&#39;&gt; [&lt;&amp;&quot;&#39;&gt;]"
	    " &lt;0&gt;&quot;1&quot; &lt;&amp;&quot;&#39;&gt;", "0.cs");
	view_free(v);
}

static void
the_canary_finds_missing_escapes(void **state)
{
	char said[300];

	(void)state;
	assert_int_equal(child_of(view_canary, said, sizeof said), 0);
	assert_string_equal(said, "");
}

struct row {
	int64_t		id;
	bool		flag;
	struct text	code, name;
	struct day	day;
	struct moment	at;
};

static const struct shape row_shape = SHAPE(struct row,
	COLUMNS(struct row, id, flag, code, name, day, at));

static struct row rows[] = {
	{ 900000000000000001, true, { "one", 3 }, { "<1>", 3 }, { 20140915 },
	  { 1411002885 } },
	{ -2, false, { "two", 3 }, { "", 0 }, { 0 }, { 0 } },
};

#define ROW "<?cs var:r.id ?>|<?cs var:r.flag ?>|<?cs var:r.name ?>|"	\
    "<?cs var:r.day ?>|<?cs var:r.day.y ?>.<?cs var:r.day.m ?>."	\
    "<?cs var:r.day.d ?>|<?cs var:r.at ?>|<?cs var:r.at.iso ?>|"	\
    "<?cs var:r.at.time ?>|<?cs var:r.at.d ?>;"
#define FIRST "900000000000000001|1|&lt;1&gt;|2014-09-15|2014.9.15|"	\
    "2014-09-18 09:14|2014-09-18T09:14:45+08:00|09:14|18;"
#define SECOND "-2|0|||..||||;"

static void
rows_show_each_member(void **state)
{
	struct view *v = view_new(arena);

	(void)state;
	view_row(v, "r", &row_shape, &rows[0]);
	view_rows(v, "list", &row_shape, (struct rows){ rows, 2 });
	view_rows(v, "none", &row_shape, (struct rows){ NULL, 0 });
	SAME(shown(v, NULL, "1.cs", ROW), FIRST, "view_row");
	SAME(shown(v, NULL, "2.cs", "<?cs each:r = list ?>" ROW "<?cs /each ?>"
	    "<?cs if:?none ?>some<?cs else ?>none<?cs /if ?>"),
	    FIRST SECOND "none", "view_rows");
	view_free(v);
}

static void
telephone_numbers_become_tel_links(void **state)
{
	static const char *const trials[][2] = {
		{ "0857-5220001", "0857-5220001" },
		{ "0857—522 1234", "0857-5221234" },
		{ "０８５７－５２２１２３４", "0857-5221234" },
		{ "（0857）5221234", "08575221234" },
		{ "电话：0857-5221234转8012", "0857-5221234" },
		{ "5221234、5225678", "5221234" },
		{ "+86 857 5221234", "+868575221234" },
		{ "\"><b>1", "1" }, { "没有", "" }, { "", "" },
	};

	struct view *v = view_new(arena);
	char key[8];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		snprintf(key, sizeof key, "%zu", i);
		view_text(v, "written", key, trials[i][0]);
		view_text(v, "dialled", key, trials[i][1]);
	}
	SAME(shown(v, NULL, "10.cs", "<?cs loop:i = #0, #9 ?><?cs"
	    " if:dial(written[i]) != dialled[i] ?><?cs var:written[i] ?> <?cs"
	    " var:dial(written[i]) ?><?cs /if ?><?cs /loop ?>"), "", "dial");
	view_free(v);
}

static void
rows_are_found_by_their_key(void **state)
{
	struct view *v = view_new(arena);

	(void)state;
	view_rows_by(v, "i", "id", &row_shape, (struct rows){ rows, 1 });
	view_rows_by(v, "c", "code", &row_shape, (struct rows){ rows, 2 });
	view_int(v, "", "key", 900000000000000001);
	view_text(v, "wanted", "code", "two");
	SAME(shown(v, NULL, "3.cs", "<?cs var:i[key].name ?>"
	    "<?cs var:c.two.id ?><?cs var:c[wanted.code].id ?>"),
	    "&lt;1&gt;-2-2", "view_rows_by");
	view_free(v);
}

static void
lines_come_one_by_one(void **state)
{
	struct view *v = view_new(arena);

	(void)state;
	view_lines(v, "a", "t", TEXT("one\n\n<two>\n"));
	view_lines(v, "a", "none", TEXT(""));
	SAME(shown(v, NULL, "4.cs", "<?cs each:l = a.t.line ?>"
	    "[<?cs var:l ?>]<?cs /each ?><?cs each:l = a.none.line ?>x"
	    "<?cs /each ?>"), "[one][&lt;two&gt;]", "view_lines");
	view_free(v);
}

static void
prose_is_safe_html(void **state)
{
	struct view *v = view_new(arena);

	(void)state;
	view_prose(v, "a", "body", TEXT("**b** <script>x</script>"));
	SAME(shown(v, NULL, "5.cs", "<?cs uvar:a.body ?>"), "<p><strong>b"
	    "</strong> <!-- raw HTML omitted -->x<!-- raw HTML omitted -->"
	    "</p>\n", "view_prose");
	view_free(v);
}

static void
page_data_hides_site_data(void **state)
{
	struct view *v = view_new(arena), *site = view_new(arena);

	(void)state;
	view_text(site, "site", "name", "<site>");
	view_text(site, "page", "title", "of the site");
	view_text(v, "page", "title", "of the page");
	SAME(shown(v, site, "6.cs", "<?cs var:site.name ?> "
	    "<?cs var:page.title ?>"), "&lt;site&gt; of the page", "site");
	view_free(v);
	view_free(site);
}

static void
the_county_file_comes_first(void **state)
{
	struct view *v = view_new(arena);

	(void)state;
	write_file(folder, "county_head.cs", "ours");
	write_file(county, "county_head.cs", "the county's");
	SAME(shown(v, NULL, "7.cs", "<?cs include:\"county_head.cs\" ?>"),
	    "the county's", "county_head.cs");
	view_free(v);
}

/* A template is read once in the life of a worker. */
static void
a_template_is_parsed_once(void **state)
{
	struct view *v = view_new(arena);

	(void)state;
	SAME(shown(v, NULL, "8.cs", "before"), "before", "first");
	SAME(shown(v, NULL, "8.cs", "after"), "before", "second");
	view_free(v);
}

/*
 * Included files are parsed once; later pages use the same macros, and still
 * show the file's own output.
 */
static void
macros_are_parsed_once_and_serve_all(void **state)
{
	static const char page[] = "<?cs include:\"_outer.cs\" ?><?cs"
	    " def:own() ?>of %s<?cs /def ?>[<?cs call:outer(a) ?><?cs"
	    " call:own() ?>]";
	struct view *v = view_new(arena);
	char text[200];

	(void)state;
	view_text(v, "", "a", "<a>");
	write_file(folder, "_inner.cs", "<?cs def:inner(x) ?>(<?cs var:x ?>)"
	    "<?cs /def ?>in");
	write_file(folder, "_outer.cs", "<?cs # def:no() ?>1<?cs include:"
	    "\"_inner.cs\" ?>2<?cs\n\tdef:outer(x) ?>{<?cs call:inner(x) ?>}"
	    "<?cs\n/def ?>3");
	snprintf(text, sizeof text, page, "one");
	SAME(shown(v, NULL, "one.cs", text), "1in23[{(&lt;a&gt;)}of one]",
	    "first");
	write_file(folder, "_inner.cs", "not read again");
	snprintf(text, sizeof text, page, "two");
	SAME(shown(v, NULL, "two.cs", text),
	    "1not read again23[{(&lt;a&gt;)}of two]", "second");
	view_free(v);
}

static void
a_template_that_is_not_one_is_logged(void **state)
{
	struct view *v = view_new(arena);
	struct text out = TEXT("kept");
	int before = dup(STDERR_FILENO), to = open("/dev/null", O_WRONLY);

	(void)state;
	write_file(folder, "9.cs", "<?cs if:a ?>");
	dup2(to, STDERR_FILENO);
	assert_false(view_render(v, NULL, "9.cs", &out));
	assert_false(view_render(v, NULL, "missing.cs", &out));
	dup2(before, STDERR_FILENO);
	close(before);
	close(to);
	SAME(out.s, "kept", "what was there before");
	view_free(v);
}

static void
key_too_long(void)
{
	view_key(view_new(arena), "%0200d", 1);
}

static void
key_of_the_engine(void)
{
	view_text(view_new(arena), "Config", "VarEscapeMode", "none");
}

static void
key_of_the_engine_deeper(void)
{
	view_text(view_new(arena), "hdf.loadpaths", "0", "/etc");
}

static void
member_unknown(void)
{
	view_rows_by(view_new(arena), "a", "nothing", &row_shape,
	    (struct rows){ rows, 1 });
}

static void
keys_that_are_not_ours_end_the_process(void **state)
{
	static const struct { void (*act)(void); const char *said; } trials[] =
	{
		{ key_too_long, "view: key too long" },
		{ key_of_the_engine, "view: bad key Config" },
		{ key_of_the_engine_deeper, "view: bad key hdf.loadpaths" },
		{ member_unknown, "view: no member nothing" },
	};
	char said[600];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		assert_int_equal(child_of(trials[i].act, said, sizeof said),
		    75);
		HOLDS(strstr(said, trials[i].said) != NULL, said);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_escaped_wherever_they_stand),
		cmocka_unit_test(telephone_numbers_become_tel_links),
		cmocka_unit_test(the_canary_finds_missing_escapes),
		cmocka_unit_test(rows_show_each_member),
		cmocka_unit_test(rows_are_found_by_their_key),
		cmocka_unit_test(lines_come_one_by_one),
		cmocka_unit_test(prose_is_safe_html),
		cmocka_unit_test(page_data_hides_site_data),
		cmocka_unit_test(the_county_file_comes_first),
		cmocka_unit_test(a_template_is_parsed_once),
		cmocka_unit_test(macros_are_parsed_once_and_serve_all),
		cmocka_unit_test(a_template_that_is_not_one_is_logged),
		cmocka_unit_test(keys_that_are_not_ours_end_the_process),
	};

	return cmocka_run_group_tests_name("view", tests, set_up, tear_down);
}
