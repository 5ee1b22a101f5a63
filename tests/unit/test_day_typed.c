/* Days and times as people type them; today is Sunday, 29 November 2026. */
#include "input/day_typed.h"
#include "trial.h"

/* Sets *out; "" when the text is not understood. */
static enum day_fate
read_day(struct arena *a, const char *s, char out[static 11])
{
	struct day_typed typed = { .today = { 20261129 } };
	enum day_fate fate = day_typed(a, text_of(s), &typed);

	day_print(fate == DAY_READ ? typed.day : (struct day){ 0 }, out);
	return fate;
}

static enum day_fate
read_moment(struct arena *a, const char *s, char out[static 26])
{
	struct day_typed typed = { .today = { 20261129 } };
	enum day_fate fate = moment_typed(a, text_of(s), &typed);

	out[0] = out[19] = '\0';
	if (fate == DAY_READ)
		moment_print_iso(typed.moment, out);
	out[19] = '\0';
	return fate;
}

static void
days_are_read(void **state)
{
	static const struct { const char *typed, *day; } trials[] = {
		{ "2026-12-10", "2026-12-10" }, { "2026-4-1", "2026-04-01" },
		{ "2026/12/10", "2026-12-10" }, { "2026.12.10", "2026-12-10" },
		{ "2026。12。10", "2026-12-10" },
		{ "2026—12—10", "2026-12-10" }, { "2026·12·10", "2026-12-10" },
		{ "20261210", "2026-12-10" }, { "2026 12 10", "2026-12-10" },
		{ " 2026 - 12 - 10 ", "2026-12-10" },
		{ "２０２６－１２－１０", "2026-12-10" },
		{ "２０２６．１２．１０", "2026-12-10" },
		{ "2026\u200b-12-10\u3000", "2026-12-10" },
		{ "2026年12月10日", "2026-12-10" },
		{ "2026年12月10号", "2026-12-10" },
		{ "2026年 12 月 10 日", "2026-12-10" },
		{ "26年12月10日", "2026-12-10" },
		{ "二〇二六年十二月十日", "2026-12-10" },
		{ "二零二六年十二月三十一日", "2026-12-31" },
		{ "二○二六年一月二十日", "2026-01-20" },
		{ "12月10日", "2026-12-10" }, { "11月29日", "2026-11-29" },
		{ "11月28日", "2027-11-28" }, { "1月5号", "2027-01-05" },
		{ "十二月一日", "2026-12-01" }, { "12-25", "2026-12-25" },
		{ "明年3月5日", "2027-03-05" }, { "今年3月5日", "2026-03-05" },
		{ "今天", "2026-11-29" }, { "明天", "2026-11-30" },
		{ "后天", "2026-12-01" },
		{ "2026-12-10 星期四", "2026-12-10" },
		{ "2026年12月10日（周四）", "2026-12-10" },
		{ "2026-11-29 周日", "2026-11-29" },
		{ "2026-11-29 星期天", "2026-11-29" },
		{ "2028-02-29", "2028-02-29" }, { "1949-10-01", "1949-10-01" },
		{ "2199-12-31", "2199-12-31" },
	};
	struct arena *a = arena_new();
	char day[11];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		HOLDS(read_day(a, trials[i].typed, day) == DAY_READ,
		    trials[i].typed);
		SAME(day, trials[i].day, trials[i].typed);
	}
	arena_free(a);
}

static void
times_are_read(void **state)
{
	static const struct { const char *typed, *moment; } trials[] = {
		{ "2026年12月10日 9:30", "2026-12-10T09:30:00" },
		{ "2026年12月10日9:30", "2026-12-10T09:30:00" },
		{ "2026/12/10 9:30", "2026-12-10T09:30:00" },
		{ "2026-12-10 9:30", "2026-12-10T09:30:00" },
		{ "2026-12-10T09:30", "2026-12-10T09:30:00" },
		{ "2026-12-10T09:30:45", "2026-12-10T09:30:45" },
		{ "2026-12-10 09:30:45.123", "2026-12-10T09:30:45" },
		{ "２０２６年１２月１０日　９：３０", "2026-12-10T09:30:00" },
		{ "2026 12 10 9 : 30", "2026-12-10T09:30:00" },
		{ "2026-12-10 0930", "2026-12-10T09:30:00" },
		{ "2026-12-10 9.30", "2026-12-10T09:30:00" },
		{ "20261210 9:30", "2026-12-10T09:30:00" },
		{ "12月10日上午9点半", "2026-12-10T09:30:00" },
		{ "12月10日下午3点", "2026-12-10T15:00:00" },
		{ "12月10日15点20分", "2026-12-10T15:20:00" },
		{ "12月10日9时30分", "2026-12-10T09:30:00" },
		{ "12月10日14时", "2026-12-10T14:00:00" },
		{ "12月10日中午12点", "2026-12-10T12:00:00" },
		{ "12月10日中午1点", "2026-12-10T13:00:00" },
		{ "12月10日晚上7:30", "2026-12-10T19:30:00" },
		{ "12月10日凌晨2点", "2026-12-10T02:00:00" },
		{ "12月10日傍晚6点一刻", "2026-12-10T18:15:00" },
		{ "12月10日下午15点", "2026-12-10T15:00:00" },
		{ "12月10日 9点整", "2026-12-10T09:00:00" },
		{ "12月10日 10点20", "2026-12-10T10:20:00" },
		{ "12月10日 0点", "2026-12-10T00:00:00" },
		{ "2026-12-10 3pm", "2026-12-10T15:00:00" },
		{ "2026-12-10 9:30 AM", "2026-12-10T09:30:00" },
		{ "2026-12-10 12:00 am", "2026-12-10T00:00:00" },
		{ "十二月十日下午两点", "2026-12-10T14:00:00" },
		{ "2026-12-10 星期四 9:30", "2026-12-10T09:30:00" },
		{ "2026-12-10（周四）上午9点", "2026-12-10T09:00:00" },
		{ "2026-12-10 09:30 星期四", "2026-12-10T09:30:00" },
		{ "明天上午9点", "2026-11-30T09:00:00" },
		{ "2026-12-10，9:30", "2026-12-10T09:30:00" },
	};
	struct arena *a = arena_new();
	char moment[26];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		HOLDS(read_moment(a, trials[i].typed, moment) == DAY_READ,
		    trials[i].typed);
		SAME(moment, trials[i].moment, trials[i].typed);
	}
	arena_free(a);
}

static void
faults_are_reported(void **state)
{
	static const struct { const char *typed; enum day_fate day, moment; }
	trials[] = {
		{ "", DAY_UNREAD, DAY_UNREAD },
		{ "abc", DAY_UNREAD, DAY_UNREAD },
		{ "2027-02-29", DAY_NO_SUCH, DAY_NO_SUCH },
		{ "2026-04-31", DAY_NO_SUCH, DAY_NO_SUCH },
		{ "2026-13-01", DAY_NO_SUCH, DAY_NO_SUCH },
		{ "2026-00-10", DAY_NO_SUCH, DAY_NO_SUCH },
		{ "2026-12-00", DAY_NO_SUCH, DAY_NO_SUCH },
		{ "2月29日", DAY_NO_SUCH, DAY_NO_SUCH },
		{ "1948-01-01", DAY_YEAR, DAY_YEAR },
		{ "2200-01-01", DAY_YEAR, DAY_YEAR },
		{ "9999-12-31 9:00", DAY_TIMED, DAY_YEAR },
		{ "1950-01-01 9:00", DAY_TIMED, DAY_YEAR },
		{ "2026-12-10 星期五", DAY_WEEKDAY, DAY_WEEKDAY },
		{ "2026-12-10", DAY_READ, DAY_TIMELESS },
		{ "上午9点半", DAY_TIMED, DAY_DATELESS },
		{ "9:30", DAY_TIMED, DAY_DATELESS },
		{ "2026-12-10 9:30", DAY_TIMED, DAY_READ },
		{ "2026-12-10 25:00", DAY_TIMED, DAY_NO_TIME },
		{ "2026-12-10 24:00", DAY_TIMED, DAY_NO_TIME },
		{ "2026-12-10 9:60", DAY_TIMED, DAY_NO_TIME },
		{ "2026-12-10 3点", DAY_TIMED, DAY_HALF },
		{ "2026-12-10 两点半", DAY_TIMED, DAY_HALF },
		{ "2026-12-10 上午12点", DAY_TIMED, DAY_HALF },
		{ "2026-12-10 上午15点", DAY_TIMED, DAY_HALF },
		{ "2026-12-10 晚上1点", DAY_TIMED, DAY_HALF },
		/* Ambiguous, or more than one day. */
		{ "12-10", DAY_UNREAD, DAY_UNREAD },
		{ "12/10/2026", DAY_UNREAD, DAY_UNREAD },
		{ "25-12", DAY_UNREAD, DAY_UNREAD },
		{ "2026年12月", DAY_UNREAD, DAY_UNREAD },
		{ "2026-12", DAY_UNREAD, DAY_UNREAD },
		{ "123456789", DAY_UNREAD, DAY_UNREAD },
		{ "202612101", DAY_UNREAD, DAY_UNREAD },
		{ "2026-12-10 9:5", DAY_UNREAD, DAY_UNREAD },
		{ "2026-12-10 9:30-11:30", DAY_UNREAD, DAY_UNREAD },
		{ "2026-12-10 至 2026-12-12", DAY_UNREAD, DAY_UNREAD },
		{ "十十月十日", DAY_UNREAD, DAY_UNREAD },
		{ "2026-12-10（周四", DAY_UNREAD, DAY_UNREAD },
	};
	struct arena *a = arena_new();
	char out[26];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		HOLDS(read_day(a, trials[i].typed, out) == trials[i].day,
		    trials[i].typed);
		HOLDS(read_moment(a, trials[i].typed, out) ==
		    trials[i].moment, trials[i].typed);
	}
	arena_free(a);
}

/* A complaint can quote the text. */
static void
values_read_are_returned(void **state)
{
	struct day_typed typed = { .today = { 20261129 } };
	struct arena *a = arena_new();

	(void)state;
	assert_int_equal(day_typed(a, TEXT("2027年2月29日"), &typed),
	    DAY_NO_SUCH);
	assert_int_equal(typed.clock.y, 2027);
	assert_int_equal(typed.clock.m, 2);
	assert_int_equal(typed.clock.d, 29);
	assert_int_equal(moment_typed(a, TEXT("2026-12-10 25:07"), &typed),
	    DAY_NO_TIME);
	assert_int_equal(typed.clock.hour, 25);
	assert_int_equal(typed.clock.minute, 7);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_are_read),
		cmocka_unit_test(times_are_read),
		cmocka_unit_test(faults_are_reported),
		cmocka_unit_test(values_read_are_returned),
	};

	return cmocka_run_group_tests_name("day_typed", tests, NULL, NULL);
}
