/* Days and moments in Beijing time. */
#include "base/day.h"
#include "trial.h"

static void
days_that_are_read(void **state)
{
	static const struct { const char *s; int32_t ymd; } trials[] = {
		{ "2014-09-15", 20140915 },
		{ "1900-01-01", 19000101 },
		{ "9999-12-31", 99991231 },
		{ "2024-02-29", 20240229 },
		{ "2000-02-29", 20000229 },
		{ "2026-04-30", 20260430 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct day day = { 0 };
		char out[11];

		HOLDS(day_parse(text_of(trials[i].s), &day), trials[i].s);
		assert_int_equal(day.ymd, trials[i].ymd);
		day_print(day, out);
		SAME(out, trials[i].s, "printed again");
	}
}

static void
days_that_are_refused(void **state)
{
	static const char *const trials[] = {
		"", "2014-09-1", "2014-9-15", "2014-09-155", "2014/09/15",
		"20140915", " 2014-09-15", "2014-09-15 ", "1899-12-31",
		"0000-01-01", "2014-00-10", "2014-13-10", "2014-09-00",
		"2014-09-31", "2014-04-31", "2023-02-29", "1900-02-29",
		"2100-02-29", "2024-02-30", "2O14-09-15", "-014-09-15",
		"2014-09-+5", "2014--9-15",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct day day = { 7 };

		HOLDS(!day_parse(text_of(trials[i]), &day), trials[i]);
		assert_int_equal(day.ymd, 7);
	}
}

static void
no_day_prints_nothing(void **state)
{
	char out[11] = "x";

	(void)state;
	day_print((struct day){ 0 }, out);
	assert_string_equal(out, "");
}

/* The seconds were computed with Python. */
static const struct {
	const char *s, *iso, *utc;
	int64_t at;
} moments[] = {
	{ "2014-09-18 09:14", "2014-09-18T09:14:00+08:00",
	  "20140918T011400Z", 1411002840 },
	{ "2014-09-18 09:14:45", "2014-09-18T09:14:45+08:00",
	  "20140918T011445Z", 1411002885 },
	{ "2014-09-18T09:14", "2014-09-18T09:14:00+08:00",
	  "20140918T011400Z", 1411002840 },
	{ "2014-09-18T09:14:45", "2014-09-18T09:14:45+08:00",
	  "20140918T011445Z", 1411002885 },
	{ "1970-01-02 00:00:00", "1970-01-02T00:00:00+08:00",
	  "19700101T160000Z", 57600 },
	{ "2024-02-29 23:59:59", "2024-02-29T23:59:59+08:00",
	  "20240229T155959Z", 1709222399 },
	{ "2024-03-01 00:00", "2024-03-01T00:00:00+08:00",
	  "20240229T160000Z", 1709222400 },
	{ "2000-12-31 07:59", "2000-12-31T07:59:00+08:00",
	  "20001230T235900Z", 978220740 },
	{ "2100-03-01 08:00", "2100-03-01T08:00:00+08:00",
	  "21000301T000000Z", 4107542400 },
	{ "9999-12-31 23:59:59", "9999-12-31T23:59:59+08:00",
	  "99991231T155959Z", 253402271999 },
};

static void
moments_that_are_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(moments); i++) {
		struct moment m = { 0 };
		char iso[26], utc[17];

		HOLDS(moment_parse(text_of(moments[i].s), &m), moments[i].s);
		assert_int_equal(m.s, moments[i].at);
		moment_print_iso(m, iso);
		moment_print_utc(m, utc);
		SAME(iso, moments[i].iso, moments[i].s);
		SAME(utc, moments[i].utc, moments[i].s);
	}
}

static void
moments_that_are_refused(void **state)
{
	static const char *const trials[] = {
		"", "2014-09-18", "2014-09-18t09:14", "2014-09-18 9:14", "2014-09-18T9:14",
		"2014-09-18 09:14:", "2014-09-18 09:14:4", "2014-09-18 24:00",
		"2014-09-18 09:60", "2014-09-18 09:14:60",
		"2014-09-31 09:14", "2014-09-18 09.14", "2014-09-18 09:14.45",
		"1969-12-31 09:00", "2014-09-18 -9:14", "2014-09-18 09:14 pm",
		"2014-09-18TT9:14", "2014-09-18T09:14Z", "2014-09-18_09:14",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct moment m = { 7 };

		HOLDS(!moment_parse(text_of(trials[i]), &m), trials[i]);
		assert_int_equal(m.s, 7);
	}
}

/* A day starts at midnight in Beijing, which is 16:00 UTC. */
static void
the_day_turns_in_beijing(void **state)
{
	(void)state;
	assert_int_equal(moment_day((struct moment){ 1709222399 }).ymd,
	    20240229);
	assert_int_equal(moment_day((struct moment){ 1709222400 }).ymd,
	    20240301);
	assert_int_equal(moment_day((struct moment){ -28801 }).ymd, 19691231);
	assert_int_equal(moment_day((struct moment){ -28800 }).ymd, 19700101);
	assert_int_equal(moment_clock((struct moment){ -28801 }).second, 59);
	assert_int_equal(moment_clock((struct moment){ -28801 }).hour, 23);
}

static void
years_begin_in_beijing(void **state)
{
	static const struct { int year; int64_t at; } trials[] = {
		{ 1970, -28800 }, { 2014, 1388505600 }, { 2015, 1420041600 },
		{ 2024, 1704038400 }, { 2025, 1735660800 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct moment m = year_start(trials[i].year);

		assert_int_equal(m.s, trials[i].at);
		assert_int_equal(day_start(moment_day(m)).s, m.s);
		assert_int_equal(moment_day(m).ymd,
		    trials[i].year * 10000 + 101);
		m.s--;
		assert_int_equal(moment_day(m).ymd,
		    (trials[i].year - 1) * 10000 + 1231);
		assert_int_equal(day_end(moment_day(m)).s, trials[i].at);
	}
}

/* Every day of four hundred years, split and parsed, in order. */
static void
every_day_survives_printing(void **state)
{
	int64_t first = year_start(1900).s, last = year_start(2300).s;
	int32_t before = 0;

	(void)state;
	for (int64_t s = first; s < last; s += 86400) {
		struct day day = moment_day((struct moment){ s }), again;
		char out[11];

		assert_true(day.ymd > before);
		before = day.ymd;
		day_print(day, out);
		HOLDS(day_parse(text_of(out), &again), out);
		assert_int_equal(again.ymd, day.ymd);
	}
	assert_int_equal((last - first) / 86400, 146097);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_that_are_read),
		cmocka_unit_test(days_that_are_refused),
		cmocka_unit_test(no_day_prints_nothing),
		cmocka_unit_test(moments_that_are_read),
		cmocka_unit_test(moments_that_are_refused),
		cmocka_unit_test(the_day_turns_in_beijing),
		cmocka_unit_test(years_begin_in_beijing),
		cmocka_unit_test(every_day_survives_printing),
	};

	return cmocka_run_group_tests_name("day", tests, NULL, NULL);
}
