/* Sheets of documents, lines on the grid, archives. */
#include <math.h>

#include "arena_trial.h"
#include "documents/document.h"
#include "documents/docx.h"
#include "documents/zip.h"
#include "print/lines.h"

static int
faces_set_up(void **state)
{
	(void)state;
	faces_open();
	return 0;
}

/* ---- Sheets */

static void
a_sheet_is_read(void **state)
{
	struct document d;

	(void)state;
	assert_true(document_read(arena, text_of(
	    "<mark>M</mark>\n<number>N</number><title> T&amp;U \n</title>"
	    "<to>A:</to><h1>1</h1><h4>4</h4><p>one\n\n  two &lt;p&gt; </p>"
	    "<label>L</label><names>a, b</names><names>c</names>"
	    "<columns>4 24</columns><row><th>x</th><th>y</th></row>"
	    "<row><td>1</td></row><break></break><sign>S\nD</sign>"
	    "<copy>C</copy><office>O</office><day>Y</day>"), &d));
	SAME(d.mark.s, "M", "mark");
	SAME(d.title.s, "T&U", "title");
	SAME(d.name.s, "T&U", "name");
	SAME(d.day.s, "Y", "day");
	assert_int_equal(d.count, 12);
	assert_int_equal(d.blocks[0].kind, BLOCK_TO);
	assert_int_equal(d.blocks[2].kind, BLOCK_H4);
	SAME(d.blocks[3].text.s, "one", "first line");
	SAME(d.blocks[4].text.s, "two <p>", "second line");
	SAME(d.blocks[5].label.s, "L", "label");
	SAME(d.blocks[6].label.s, "", "no label");
	assert_int_equal(d.blocks[7].column_count, 2);
	assert_true(d.blocks[7].cells[1].head);
	SAME(d.blocks[8].cells[1].text.s, "", "a missing cell");
	assert_int_equal(d.blocks[9].kind, BLOCK_BREAK);
	SAME(d.blocks[11].text.s, "D", "signature");
}

static void
the_last_moment_counts(void **state)
{
	struct document d;

	(void)state;
	assert_true(document_read(arena, text_of("<title>T</title>"
	    "<made>2026-02-06T08:30:00+08:00</made>"
	    "<made>2026-02-20T08:30:00+08:00</made>"
	    "<made>2026-02-12T08:30:00+08:00</made>"), &d));
	SAME(d.made.s, "2026-02-20T08:30:00+08:00", "made");
}

static void
others_are_refused(void **state)
{
	static const char *const trials[] = { "", " ", "text", "<p>1", "<p>1</q>",
		"<p>1</p>x", "<p><b>1</b></p>", "<x>1</x>", "<title>1</title>"
		"<title>2</title>", "<p id=\"1\">1</p>", "</p>", "<", "<p", "<>",
		"<row><td>1</td></row>", "<columns>29</columns><p>1</p>",
		"<columns>14 13</columns><p>1</p>", "<columns></columns><p>1</p>",
		"<columns>0 28</columns><p>1</p>",
		"<columns>28</columns><row><td>1</td><td>2</td></row>",
		"<columns>28</columns><row><p>1</p></row>",
		"<columns>28</columns><row><td>1</td>", "<mark>1</mark>",
		"<longelement>1</longelement>", "<label>1</label>",
	};
	struct document d;

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		HOLDS(!document_read(arena, text_of(trials[i]), &d), trials[i]);
}

static void
what_people_type_stays_text(void **state)
{
	struct document d;

	(void)state;
	assert_true(document_read(arena, text_of(
	    "<p>&lt;/p&gt;&lt;title&gt;x &amp;lt; &#39;&quot; &unknown; &</p>"),
	    &d));
	assert_int_equal(d.count, 1);
	SAME(d.blocks[0].text.s, "</p><title>x &lt; '\" &unknown; &", "text");
	SAME(d.title.s, "", "title");
}

/* ---- Lines */

#define CELL (156.0 / 28)

static struct lines
broken(const char *s, double width, struct signs *all)
{
	*all = signs_of(arena, text_of(s), FACE_TEXT, 5.556, CELL);
	return lines_of(arena, *all, width, width);
}

/* How many signs each line has, "3 2": of texts in four cells. */
static void
lines_break_where_they_may(void **state)
{
	static const struct { const char *text, *wanted; } trials[] = {
		{ "", "0" },
		{ "\xe4\xb8\x80", "1" },
		{ "\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89\xe5\x9b\x9b", "4" },
		{ "\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89\xe5\x9b\x9b"
		  "\xe4\xba\x94", "4 1" },
		/* A full stop does not begin a line. */
		{ "\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89\xe5\x9b\x9b"
		  "\xe3\x80\x82", "3 2" },
		{ "\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89\xe5\x9b\x9b"
		  "\xe3\x80\x82\xe2\x80\x9d", "3 3" },
		/* An opening bracket does not end one. */
		{ "\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89\xef\xbc\x88"
		  "\xe5\x9b\x9b", "3 2" },
		/* A dash of two cells is not divided. */
		{ "\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89\xe2\x80\x94"
		  "\xe2\x80\x94\xe5\x9b\x9b", "2 4" },
		/* A number stays together, if a line can hold it. */
		{ "\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89" "2026", "3 4" },
		{ "\xe4\xb8\x80\n\xe4\xba\x8c", "1 1" },
		{ "\n\n", "0 0" },
		/* Nothing else fits. */
		{ "\xe3\x80\x82\xe3\x80\x82\xe3\x80\x82\xe3\x80\x82"
		  "\xe3\x80\x82", "4 1" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text_buffer got = { .arena = arena };
		struct signs all;
		struct lines lines = broken(trials[i].text, 4 * CELL, &all);

		text_put(&got, "", 0);
		for (size_t k = 0; k < lines.count; k++)
			text_put_print(&got, "%s%zu", k > 0 ? " " : "",
			    lines.at[k].upto - lines.at[k].from);
		SAME(text_written(&got).s, trials[i].wanted, trials[i].text);
	}
}

static void
a_short_line_is_spread(void **state)
{
	struct signs all;
	struct lines lines = broken("\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80"
	    "\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80"
	    "\xe3\x80\x82", 8 * CELL, &all);

	(void)state;
	assert_int_equal(lines.count, 2);
	assert_true(fabs(lines.at[0].width - 8 * CELL) < 0.001);
	assert_true(fabs(lines.at[0].gap - CELL / 6) < 0.001);
	assert_true(fabs(lines.at[1].gap) < 0.001);
}

static void
every_sign_is_on_one_line(void **state)
{
	static const char *const bits[] = { "\xe4\xb8\x80", "\xe3\x80\x82", " ",
	    "a", "2026", "\xef\xbc\x88", "\n", "\xf0\x9f\x98\x80", "\xcc\x81",
	    "\xe2\x80\x94\xe2\x80\x94" };
	uint32_t seed = 1;

	(void)state;
	for (int trial = 0; trial < 300; trial++) {
		struct text_buffer b = { .arena = arena };
		struct signs all;
		struct lines lines;
		size_t at = 0;

		text_put(&b, "", 0);
		for (int i = 0; i < trial; i++) {
			const char *bit;

			seed = seed * 1103515245 + 12345;
			bit = bits[(seed >> 16) % COUNT(bits)];
			text_put(&b, bit, strlen(bit));
		}
		lines = broken(text_written(&b).s, 5 * CELL, &all);
		for (size_t i = 0; i < lines.count; i++) {
			at += at < all.count && lines.at[i].from == at + 1;
			assert_int_equal(lines.at[i].from, at);
			assert_true(lines.at[i].upto >= at);
			assert_true(lines.at[i].width < 5 * CELL + 0.01);
			at = lines.at[i].upto;
		}
		assert_true(at == all.count || at + 1 == all.count);
	}
}

/* ---- Archives */

static void
an_archive_is_the_same_each_time(void **state)
{
	struct text_buffer a = { .arena = arena }, b = a;
	struct document d;

	(void)state;
	assert_true(document_read(arena, text_of("<mark>M</mark><title>T</title>"
	    "<columns>28</columns><row><td>&lt;</td></row>"
	    "<sign>S\nD</sign><day>Y</day>"), &d));
	docx_of(&d, &a);
	docx_of(&d, &b);
	assert_int_equal(a.len, b.len);
	assert_memory_equal(a.s, b.s, a.len);
	assert_memory_equal(a.s, "PK\3\4", 4);
	assert_memory_equal(a.s + a.len - 22, "PK\5\6", 4);
	assert_int_equal(a.s[a.len - 12], 10);	/* members */
}

static void
an_archive_may_be_empty(void **state)
{
	struct text_buffer a = { .arena = arena };
	struct zip *z = zip_new(arena, &a);

	(void)state;
	zip_end(z);
	assert_int_equal(a.len, 22);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_sheet_is_read, arena_set_up, arena_tear_down),
		cmocka_unit_test_setup_teardown(the_last_moment_counts, arena_set_up,
		    arena_tear_down),
		cmocka_unit_test_setup_teardown(others_are_refused, arena_set_up,
		    arena_tear_down),
		cmocka_unit_test_setup_teardown(what_people_type_stays_text,
		    arena_set_up, arena_tear_down),
		cmocka_unit_test_setup_teardown(lines_break_where_they_may,
		    arena_set_up, arena_tear_down),
		cmocka_unit_test_setup_teardown(a_short_line_is_spread,
		    arena_set_up, arena_tear_down),
		cmocka_unit_test_setup_teardown(every_sign_is_on_one_line,
		    arena_set_up, arena_tear_down),
		cmocka_unit_test_setup_teardown(an_archive_is_the_same_each_time,
		    arena_set_up, arena_tear_down),
		cmocka_unit_test_setup_teardown(an_archive_may_be_empty, arena_set_up,
		    arena_tear_down),
	};

	return cmocka_run_group_tests(tests, faces_set_up, NULL);
}
