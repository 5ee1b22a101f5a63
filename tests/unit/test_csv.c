/* Cells, lines and files for spreadsheets. */
#include "arena_trial.h"
#include "documents/csv.h"

static void
cells_are_safe(void **state)
{
	static const struct { const char *cell, *wanted; } trials[] = {
		{ "", "" }, { "a", "a" }, { "a b", "a b" },
		{ "a,b", "\"a,b\"" }, { "\"", "\"\"\"\"" },
		{ "a\nb", "\"a\nb\"" }, { "=1+1", "'=1+1" },
		{ "+1", "'+1" }, { "-1", "'-1" }, { "@SUM(A1)", "'@SUM(A1)" },
		{ "\uff1d1+1", "'\uff1d1+1" }, { "\uff0b1", "'\uff0b1" },
		{ "\uff0d1", "'\uff0d1" }, { "\uff20A1", "'\uff20A1" },
		{ "\uff0c1", "\uff0c1" }, { "a\uff1d1", "a\uff1d1" },
		{ "\t=1", "\"'\t=1\"" }, { "\r=1", "\"'\r=1\"" },
		{ "=\"a\",1", "\"'=\"\"a\"\",1\"" }, { "1-1", "1-1" },
		{ "\xE4\xBC\x9A", "\xE4\xBC\x9A" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct csv *csv = csv_new(arena, 100);
		char wanted[100];

		csv_cell(csv, text_of("x"));
		csv_cell(csv, text_of(trials[i].cell));
		csv_cell(csv, text_of("y"));
		assert_true(csv_line(csv));
		snprintf(wanted, sizeof wanted, "\xEF\xBB\xBFx,%s,y\r\n",
		    trials[i].wanted);
		SAME(csv_text(csv).s, wanted, trials[i].cell);
	}
}

static void
the_first_cell_may_be_empty(void **state)
{
	struct csv *csv = csv_new(arena, 100);

	(void)state;
	csv_cell(csv, text_of(""));
	csv_cell(csv, text_of("b"));
	csv_line(csv);
	csv_cell(csv, text_of("c"));
	csv_line(csv);
	SAME(csv_text(csv).s, "\xEF\xBB\xBF,b\r\nc\r\n", "empty");
}

static void
a_full_file_ends_with_a_whole_line(void **state)
{
	struct csv *csv = csv_new(arena, 3 + 5 + 4);

	(void)state;
	csv_cell(csv, text_of("abc"));
	assert_true(csv_line(csv));
	csv_cell(csv, text_of("abc"));
	assert_false(csv_line(csv));
	csv_cell(csv, text_of("a"));
	assert_false(csv_line(csv));
	assert_int_equal(csv_text(csv).len, 8);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cells_are_safe),
		cmocka_unit_test(the_first_cell_may_be_empty),
		cmocka_unit_test(a_full_file_ends_with_a_whole_line),
	};

	return cmocka_run_group_tests(tests, arena_set_up, arena_tear_down);
}
