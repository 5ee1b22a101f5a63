/* grants.sql: what it may contain, and how errors are reported. */
#include "admin/grants.h"
#include "trial.h"

static struct grants grants;

static bool
parse(const char *text, unsigned *line)
{
	memset(&grants, 0, sizeof grants);
	*line = 0;
	return grants_parse(text, &grants, line);
}

static bool
have(const char *account, const char *right, const char *column,
    const char *table)
{
	struct grant g = { .account = "" };

	snprintf(g.account, sizeof g.account, "%s", account);
	snprintf(g.right, sizeof g.right, "%s", right);
	snprintf(g.column, sizeof g.column, "%s", column);
	snprintf(g.table, sizeof g.table, "%s", table);
	return grants_have(&grants, &g);
}

static void
rights_are_read(void **state)
{
	unsigned line;

	(void)state;
	assert_true(parse("-- a comment; GRANT nothing\n\n"
	    "GRANT SELECT ON portal.unit TO portal_public@localhost;\n"
	    "GRANT SELECT, INSERT, UPDATE (views, kind)\n"
	    "\t ON portal.view_count -- why\n TO portal_public@localhost;"
	    "GRANT DELETE ON portal.session TO portal_account@localhost;",
	    &line));
	assert_int_equal(grants.count, 6);
	assert_true(have("portal_public", "SELECT", "", "unit"));
	assert_true(have("portal_public", "SELECT", "", "view_count"));
	assert_true(have("portal_public", "INSERT", "", "view_count"));
	assert_true(have("portal_public", "UPDATE", "views", "view_count"));
	assert_true(have("portal_public", "UPDATE", "kind", "view_count"));
	assert_true(have("portal_account", "DELETE", "", "session"));
	assert_false(have("portal_public", "UPDATE", "", "view_count"));
	assert_false(have("portal_public", "DELETE", "", "session"));
	assert_false(have("portal_account", "SELECT", "", "unit"));
	assert_false(have("portal_public", "SELECT", "", "units"));
}

static void
an_empty_file_has_no_rights(void **state)
{
	unsigned line;

	(void)state;
	assert_true(parse("", &line));
	assert_true(parse("\n -- nothing\n", &line));
	assert_int_equal(grants.count, 0);
}

static void
errors_have_a_line_number(void **state)
{
	static const struct { const char *text; unsigned line; } trials[] = {
		{ "REVOKE SELECT ON portal.unit TO a@localhost;", 1 },
		{ "\n\nGRANT ALL ON portal.unit TO a@localhost;", 3 },
		{ "GRANT select ON portal.unit TO a@localhost;", 1 },
		{ "GRANT SELECT ON unit TO a@localhost;", 1 },
		{ "GRANT SELECT ON portal.* TO a@localhost;", 1 },
		{ "GRANT SELECT ON portal.unit TO a;", 1 },
		{ "GRANT SELECT ON portal.unit TO a@'%';", 1 },
		{ "GRANT SELECT ON portal.unit TO a@localhost", 1 },
		{ "GRANT SELECT ON portal.unit TO a@localhost\n"
		  " WITH GRANT OPTION;", 2 },
		{ "GRANT SELECT () ON portal.unit TO a@localhost;", 1 },
		{ "GRANT SELECT (id ON portal.unit TO a@localhost;", 1 },
		{ "GRANT SELECT, ON portal.unit TO a@localhost;", 1 },
		{ "GRANT ON portal.unit TO a@localhost;", 1 },
		{ "GRANT SELECT ON portal.`unit` TO a@localhost;", 1 },
		{ "GRANT SELECT ON portal.unit TO a@localhost; x", 1 },
		{ "GRANT SELECT ON portal.a123456789012345678901234567890123456"
		  "789012345678901234567890123 TO a@localhost;", 1 },
		{ "GRANT", 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		unsigned line;

		HOLDS(!parse(trials[i].text, &line), trials[i].text);
		HOLDS(line == trials[i].line, trials[i].text);
	}
}

static void
too_many_rights_are_refused(void **state)
{
	static char text[80 * (GRANTS_MAX + 1)];
	char *end = text;
	unsigned line;

	(void)state;
	for (int i = 0; i < GRANTS_MAX; i++)
		end += snprintf(end, 80,
		    "GRANT SELECT ON portal.t%d TO a@localhost;\n", i);
	assert_true(parse(text, &line));
	assert_int_equal(grants.count, GRANTS_MAX);
	snprintf(end, 80, "GRANT SELECT ON portal.t TO a@localhost;\n");
	assert_false(parse(text, &line));
	assert_int_equal(line, GRANTS_MAX + 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rights_are_read),
		cmocka_unit_test(an_empty_file_has_no_rights),
		cmocka_unit_test(errors_have_a_line_number),
		cmocka_unit_test(too_many_rights_are_refused),
	};

	return cmocka_run_group_tests_name("grants", tests, NULL, NULL);
}
