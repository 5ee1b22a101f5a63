/* A log message is always one line. */
#include <ctype.h>

#include "base/log.h"
#include "trial.h"

static const char *shown;

static void
say(void)
{
	log_open("trial");
	log_warn("saw %s.", shown);
}

static void
die(void)
{
	log_open("trial");
	log_die("because %s", shown);
}

/* The line after the time and the name of the program. */
static const char *
message(char *said)
{
	static const char form[] = "dddd-dd-ddTdd:dd:dd+08:00 trial ";
	size_t n = sizeof form - 1;

	HOLDS(strlen(said) > n && said[strlen(said) - 1] == '\n', said);
	for (size_t i = 0; i < n; i++)
		HOLDS(form[i] == 'd' ? isdigit((unsigned char)said[i]) :
		    said[i] == form[i], said);
	said[strlen(said) - 1] = '\0';
	return said + n;
}

static void
a_message_cannot_forge_a_line(void **state)
{
	static const struct { const char *shown, *line; } trials[] = {
		{ "a path", "saw a path." },
		{ "a\n2026-01-01 forged", "saw a?2026-01-01 forged." },
		{ "a\r\nb", "saw a??b." },
		{ "\x1b[2Jcleared", "saw ?[2Jcleared." },
		{ "tab\there", "saw tab?here." },
		{ "\x7f\x08", "saw ??." },
		{ "%s%n", "saw %s%n." },
		{ "\xe6\xb0\x91", "saw \xe6\xb0\x91." },
	};
	char said[4000];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		shown = trials[i].shown;
		assert_int_equal(child_of(say, said, sizeof said), 0);
		SAME(message(said), trials[i].line, trials[i].line);
	}
}

static void
a_long_line_is_cut(void **state)
{
	static char much[5001];
	char said[8000];

	(void)state;
	memset(much, 'x', sizeof much - 1);
	shown = much;
	assert_int_equal(child_of(say, said, sizeof said), 0);
	assert_int_equal(strlen(said), 2001);
	assert_ptr_equal(strchr(said, '\n'), said + 2000);
}

static void
log_die_logs_the_reason(void **state)
{
	char said[400];

	(void)state;
	shown = "of this";
	assert_int_equal(child_of(die, said, sizeof said), 75);
	SAME(message(said), "because of this", "log_die");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_message_cannot_forge_a_line),
		cmocka_unit_test(a_long_line_is_cut),
		cmocka_unit_test(log_die_logs_the_reason),
	};

	return cmocka_run_group_tests_name("log", tests, NULL, NULL);
}
