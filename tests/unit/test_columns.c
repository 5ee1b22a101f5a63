/* Names in a statement: what they expand to, and which parameters they find. */
#include "base/shape.h"
#include "db/columns.h"
#include "trial.h"

struct row { int64_t id, revision; struct text name, files; struct day day; };

static const struct shape row_shape = SHAPE(struct row,
	COLUMN_AS(struct row, id, .automatic = true),
	FIELD(struct row, revision, .automatic = true, .max = 9),
	COLUMN_AS(struct row, name, .nullable = true),
	COLUMN_AS(struct row, files, .derived = true),
	COLUMN(struct row, day));

static const struct {
	const char *text, *wanted, *names;
	bool command;
} cases[] = {
	{ "SELECT {} FROM t", "SELECT id, revision, name, day FROM t", "", false },
	{ "SELECT {t2.}, 1 AS files FROM t t2",
	  "SELECT t2.id, t2.revision, t2.name, t2.day, 1 AS files FROM t t2", "",
	  false },
	{ "INSERT INTO t ({}) VALUES ({?})",
	  "INSERT INTO t (name, day) VALUES (?, ?)", "name day ", true },
	{ "UPDATE t SET {=} WHERE id = :id AND revision = :revision",
	  "UPDATE t SET name = ?, day = ? WHERE id = ? AND revision = ?",
	  "name day id revision ", true },
	{ "SELECT 1 WHERE '' = :name OR a = :name",
	  "SELECT 1 WHERE '' = ? OR a = ?", "name name ", false },
	{ "SELECT '{}', '{=}', ':name', 'it''s {}', '{year}' WHERE a = :day",
	  "SELECT '{}', '{=}', ':name', 'it''s {}', '{year}' WHERE a = ?",
	  "day ", false },
	{ "SELECT {, {., {a, {a b}, :, : b, }", "SELECT {, {., {a, {a b}, :, : b, }",
	  "", false },
	{ "SELECT 'open {} :name", "SELECT 'open id, revision, name, day ?",
	  "name ", false },
};

static void
names_are_expanded(void **state)
{
	static struct expanded s;
	char names[200];

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_null(columns_expand(cases[i].text, &row_shape,
		    cases[i].command, &s));
		SAME(s.text, cases[i].wanted, cases[i].text);
		names[0] = '\0';
		for (size_t k = 0; k < s.count; k++)
			snprintf(names + strlen(names), sizeof names -
			    strlen(names), "%.*s ", (int)s.names[k].len,
			    s.names[k].s);
		SAME(names, cases[i].names, cases[i].text);
	}
}

static void
a_wrong_statement_is_refused(void **state)
{
	static struct expanded s;
	static char many[4 * NAMES_MAX], large[2 * EXPANDED_MAX];

	(void)state;
	SAME(columns_expand("SELECT {}", NULL, false, &s),
	    "columns of no shape", "no shape");
	SAME(columns_expand("SELECT '?', ?", NULL, false, &s),
	    "a parameter without a name", "no name");
	for (int i = 0; i <= NAMES_MAX; i++)
		memcpy(many + 3 * i, ":a,", 3);
	SAME(columns_expand(many, NULL, false, &s), "too long", "names");
	many[3 * NAMES_MAX] = '\0';
	assert_null(columns_expand(many, NULL, false, &s));
	memset(large, 'a', EXPANDED_MAX);
	SAME(columns_expand(large, NULL, false, &s), "too long", "text");
	large[EXPANDED_MAX - 1] = '\0';
	assert_null(columns_expand(large, NULL, false, &s));
}

static struct text
called(const char *name)
{
	return (struct text){ name, strlen(name) };
}

static void
parameters_are_named_after_expressions(void **state)
{
	struct row row = { .id = 7, .name = TEXT("") }, *p = &row;
	int64_t from = 3;
	struct params in = BIND(P(from), P(p->id), P((&row)->revision),
	    AS(upto, P(from + 1)));
	struct param found;

	(void)state;
	assert_true(params_find(&in, called("from"), false, &found));
	assert_int_equal(found.i, 3);
	assert_true(params_find(&in, called("id"), false, &found));
	assert_int_equal(found.i, 7);
	assert_true(params_find(&in, called("revision"), false, &found));
	assert_true(params_find(&in, called("upto"), false, &found));
	assert_int_equal(found.i, 4);
	assert_false(params_find(&in, called("d"), false, &found));
	assert_false(params_find(&in, called("name"), false, &found));
}

static void
members_of_a_row_are_parameters(void **state)
{
	struct row row = { .id = 7, .name = TEXT(""), .day = { 0 } };
	int64_t id = 9;
	struct params in = BIND_ROW(row_shape, &row);
	struct params and = BIND_ROW_AND(row_shape, &row, P(id));
	struct param found;

	(void)state;
	assert_true(params_find(&in, called("id"), true, &found));
	assert_int_equal(found.i, 7);
	assert_false(found.null);
	assert_true(params_find(&and, called("id"), true, &found));
	assert_int_equal(found.i, 9);
	assert_true(params_find(&and, called("name"), true, &found));
	assert_true(found.null);
	assert_true(params_find(&and, called("day"), true, &found));
	assert_true(found.null);
	assert_true(params_find(&and, called("day"), false, &found));
	assert_false(found.null);
}

static void
an_unused_parameter_is_named(void **state)
{
	int64_t id = 1, other = 2;
	struct params in = BIND(P(id), P(other));
	struct text names[] = { TEXT("other"), TEXT("id") };

	(void)state;
	assert_null(params_unused(&in, names, 2));
	SAME(params_unused(&in, names, 1), "id", "one name");
	SAME(params_unused(&in, names + 1, 1), "other", "the other");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_expanded),
		cmocka_unit_test(a_wrong_statement_is_refused),
		cmocka_unit_test(parameters_are_named_after_expressions),
		cmocka_unit_test(members_of_a_row_are_parameters),
		cmocka_unit_test(an_unused_parameter_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
