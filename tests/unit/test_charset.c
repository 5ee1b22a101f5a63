/* GB 18030, and bytes that are not. */
#include "input/charset.h"
#include "trial.h"

/* NULL: left to text_repair(). */
static const struct { const char *bytes, *text; } trials[] = {
	{ "\xb5\xcd\xb1\xa3", "低保" },
	{ "\xd2\xbd\xb1\xa3 2014", "医保 2014" },
	{ "\xd1\xa7\xd0\xa3", "学校" },		/* UTF-8 for ѧУ */
	{ "\xc1\xaa\xcd\xa8", "联通" },
	{ "\xb5\xcd\xb1\xa3\xa3\xbf", "低保？" },
	{ "\x97\xae\x85\xe1\xb5\xcd", "棶呩低" },
	{ "\x81\x39\xef\x31\xb5\xcd", "㐂低" },	/* four bytes */
	{ "\xb5\xcd\x0b\xb1\xa3\x7f", "低\n保" },
	{ "\xe4\xbd\x8e\xe4\xbf\x9d", NULL },
	{ "\xe4\xbd\x8e\xe4\xbf", NULL },	/* UTF-8, cut off */
	{ "\xe4\xbd\x8e\xe4", NULL },
	{ "caf\xc3\xa9", NULL },
	{ "caf\xe9", NULL },
	{ "\xff\xfe", NULL },
	{ "\xb5", NULL },
	{ "\xaa\xa1\xaa\xa2", NULL },		/* unassigned */
	{ "low", NULL },
	{ "", NULL },
};

static void
read_as_meant(void **state)
{
	struct arena *a = arena_new();
	struct text t = TEXT("");

	(void)state;
	assert_false(charset_read(a, "\xb5\xcd", 2, &t));	/* not open */
	charset_open();
	for (size_t i = 0; i < COUNT(trials); i++) {
		const char *bytes = trials[i].bytes;
		bool got = charset_read(a, bytes, strlen(bytes), &t);

		SAME(got ? t.s : "(none)", trials[i].text != NULL ?
		    trials[i].text : "(none)", bytes);
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(read_as_meant),
	};

	return cmocka_run_group_tests_name("charset", tests, NULL, NULL);
}
