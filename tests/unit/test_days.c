/* The calendar: terms by it, and days from and to files. */
#include "conference/calendar/days_in.h"
#include "conference/calendar/days_out.h"
#include "documents/csv_in.h"
#include "input/charset.h"
#include "trial.h"

static struct arena *arena;

static int
set_up(void **state)
{
	(void)state;
	charset_open();
	arena = arena_new();
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static struct day
day(int32_t ymd)
{
	return (struct day){ ymd };
}

#define OFF(ymd) { { ymd }, { "off", 3 }, { "F", 1 }, { "D", 1 } }
#define WORK(ymd) { { ymd }, { "work", 4 }, { "F", 1 }, { "", 0 } }

/* The autumn of 2026. */
static const struct day_off autumn[] = {
	WORK(20260920), OFF(20260925), OFF(20260926), OFF(20260927),
	OFF(20261001), OFF(20261002), OFF(20261003), OFF(20261004),
	OFF(20261005), OFF(20261006), OFF(20261007), WORK(20261010),
};
static const struct calendar calendar = { autumn, COUNT(autumn) };
static const struct calendar none = { NULL, 0 };

static void
a_term_goes_by_the_calendar(void **state)
{
	static const struct { int32_t start; int64_t n; int32_t end; } all[] = {
		{ 20260930, 7, 20261015 },	/* the 10th is worked */
		{ 20260930, 1, 20261008 },
		{ 20261001, 1, 20261008 },	/* from a day off */
		{ 20261009, 1, 20261010 },	/* a make-up workday counts */
		{ 20260918, 1, 20260920 },
		{ 20260924, 3, 20260930 },
		{ 20261231, 1, 20270101 },	/* no calendar: a Friday */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		assert_int_equal(workday_after(day(all[i].start), all[i].n,
		    calendar_off, &calendar).ymd, all[i].end);
	assert_int_equal(workday_after(day(20260930), 7, calendar_off,
	    &none).ymd, 20261009);
	assert_int_equal(workday_next(day(20260930), calendar_off,
	    &calendar).ymd, 20261008);
	assert_int_equal(workday_before(day(20261008), calendar_off,
	    &calendar).ymd, 20260930);
	assert_int_equal(workday_before(day(20261011), calendar_off,
	    &calendar).ymd, 20261010);
}

static void
workdays_are_counted_between(void **state)
{
	static const struct { int32_t from, upto; int64_t n; } all[] = {
		{ 20260930, 20261015, 7 }, { 20260930, 20261007, 0 },
		{ 20260930, 20260930, 0 }, { 20261015, 20260930, 0 },
		{ 20261009, 20261010, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		assert_int_equal(workdays_between(day(all[i].from),
		    day(all[i].upto), calendar_off, &calendar), all[i].n);
}

static void
a_term_names_its_days(void **state)
{
	struct rows rows = calendar_term(arena, &calendar, day(20260930), 7);
	const struct term_day *all = rows.at;

	(void)state;
	assert_int_equal(rows.count, 15);
	assert_int_equal(all[0].day.ymd, 20261001);
	SAME(all[0].kind.s, "off", "the first");
	SAME(all[0].name.s, "F", "the first");
	assert_int_equal(all[0].number, 0);
	assert_int_equal(all[7].number, 1);
	SAME(all[9].kind.s, "work", "the tenth");
	assert_int_equal(all[9].number, 3);
	SAME(all[10].kind.s, "weekend", "the eleventh");
	assert_int_equal(all[14].day.ymd, 20261015);
	assert_int_equal(all[14].number, 7);
}

static void
a_year_may_have_no_calendar(void **state)
{
	static const struct day_off work[] = { WORK(20270102) };
	const struct calendar only_work = { work, COUNT(work) };
	static const struct day_off some[] = { OFF(20270101), OFF(20270501),
	    OFF(20270502), OFF(20270503), WORK(20270508), OFF(20271001) };
	const struct calendar four = { some, COUNT(some) - 1 };
	const struct calendar five = { some, COUNT(some) };

	(void)state;
	assert_true(calendar_has_year(&calendar, 2026));
	assert_false(calendar_has_year(&calendar, 2027));
	assert_false(calendar_has_year(&none, 2026));
	assert_false(calendar_has_year(&only_work, 2027));
	assert_false(calendar_has_year(&four, 2027));
	assert_true(calendar_has_year(&five, 2027));
	assert_int_equal(calendar_lacks(&calendar, day(20261201),
	    day(20261231)), 0);
	assert_int_equal(calendar_lacks(&calendar, day(20261231),
	    day(20270101)), 2027);
	assert_int_equal(calendar_year(&calendar, 2026).count, COUNT(autumn));
	assert_int_equal(calendar_year(&calendar, 2027).count, 0);
}

static void
words_say_what_a_day_is(void **state)
{
	static const struct { const char *word, *kind; } all[] = {
		{ "放假", "off" }, { "休", "off" }, { "（休）", "off" },
		{ "节假日", "off" }, { "holiday", "off" }, { "off", "off" },
		{ "上班", "work" }, { "补班", "work" }, { "班", "work" },
		{ "调休上班", "work" }, { "work", "work" }, { "workday", "work" },
		{ "国庆节 假期 第1天/共7天", "off" },
		{ "国庆节 补班 第1天/共1天", "work" },
		{ "调休", "" }, { "国庆节", "" }, { "", "" }, { "?", "" },
		{ "休息", "off" }, { "休假", "off" }, { "Day off", "off" },
		{ "工作日", "work" }, { "照常上班", "work" },
		{ "照常工作", "work" }, { "Working day", "work" },
		{ "National Day (Workday)", "work" },
		/* What denies, or says both. */
		{ "不放假", "" }, { "不休", "" }, { "取消放假", "" },
		{ "不上班", "" }, { "无需上班", "" }, { "非工作日", "" },
		{ "不休息", "" }, { "停止上班", "" }, { "放假/上班", "" },
		{ "休 班", "" }, { "放假（补班）", "" }, { "not a holiday", "" },
		{ "no work", "" }, { "not a (workday)", "" },
		{ "holiday, work", "" }, { "offices", "" }, { "homework", "" },
		{ "International Workers' Day", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		SAME(day_kind_of(text_of(all[i].word)).s, all[i].kind,
		    all[i].word);
}

/* What is read, one "line day kind name verdict why" a row. */
static void
reads(const char *bytes, size_t n, const char *wanted)
{
	struct rows rows = days_in(arena, (struct bytes){ (const void *)bytes,
	    n }, TEXT(""), &none);
	struct text_buffer to = { .arena = arena };
	const struct day_in *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		text_put_print(&to, "%d %d %s %s %s %s\n", (int)all[i].line,
		    (int)all[i].day.ymd, all[i].kind.s, all[i].name.s,
		    all[i].verdict.s, all[i].why.s);
	text_put(&to, "", 1);
	SAME(to.s, wanted, bytes);
}

static void
a_table_is_read_as_people_write_it(void **state)
{
	static const struct { const char *csv, *days; } all[] = {
		{ "", "" }, { "\n\n", "" },
		{ "日期,类型,名称\n2026-10-01,放假,国庆节\n",
		    "2 20261001 off 国庆节 new \n" },
		{ "\xEF\xBB\xBF日期,类型\r\n2026/10/1,休,国庆节\r\n",
		    "2 20261001 off 国庆节 new \n" },
		{ "２０２６年１０月１日\t放假\t国庆节",
		    "1 20261001 off 国庆节 new \n" },
		{ "20261010，上班，国庆节", "1 20261010 work 国庆节 new \n" },
		{ "\"2026-10-01\";\"放假\";\"国庆节\n中秋节\"\n2026-10-02;放假;a",
		    "1 20261001 off 国庆节 中秋节 new \n3 20261002 off a new \n" },
		/* Separators, titles, what Excel writes. */
		{ "sep=;\n日期;类型;名称\n2026/10/1 0:00;放假;国庆节, 中秋节",
		    "3 20261001 off 国庆节, 中秋节 new \n" },
		{ "2026年放假安排，共2天\n\n日期\t类型\t名称\n2026-10-01\t放假\ta,b",
		    "4 20261001 off a,b new \n" },
		{ "2026年放假安排,,\n2026-10-01,放假,a", "2 20261001 off a new \n" },
		{ "2026-10-01;放假;a, b；c", "1 20261001 off a, b；c new \n" },
		{ "2026-10-01 08:00,放假,a", "1 0 off a wrong day\n" },
		/* Quotes that nothing closes, or only the next line. */
		{ "2026-10-01,放假,\"a\n2026-10-02,放假,b",
		    "1 20261001 off a wrong quote\n2 20261002 off b new \n" },
		{ "2026-10-01,放假,\"a\n2026-10-02,放假,\"b\"",
		    "1 20261001 off a wrong quote\n2 20261002 off b new \n" },
		{ "2026-10-01,放假,\"a \"\"b\"\"\"", "1 20261001 off a \"b\" new \n" },
		{ "1948-10-01,放假,a", "1 0 off a wrong bounds\n" },
		{ "2026-10-01,放假,张三13912345678",
		    "1 20261001 off 张三13912345678 wrong personal\n" },
		{ "2026-10-01,放假,a,电话13912345678",
		    "1 20261001 off a wrong personal\n" },
		{ "2026-10-01,不放假,a", "1 20261001  a wrong kind\n" },
		{ "2026-02-30,放假,a", "1 0 off a wrong day\n" },
		{ "10月1日,放假,a", "1 0 off a wrong year\n" },
		{ "2026-10-01,?,a", "1 20261001  a wrong kind\n" },
		{ "2026-10-01,放假,", "1 20261001 off  wrong name\n" },
		{ "2026-10-12,上班,a", "1 20261012 work a wrong weekday\n" },
		{ "2026-10-01,放假,a\n2026-10-01,放假,a",
		    "1 20261001 off a new \n2 20261001 off a wrong twice\n" },
		/* GB18030 */
		{ "2026-10-01,\xB7\xC5\xBC\xD9,\xB9\xFA\xC7\xEC\xBD\xDA\n",
		    "1 20261001 off 国庆节 new \n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		reads(all[i].csv, strlen(all[i].csv), all[i].days);
}

#define ICS(lines) "BEGIN:VCALENDAR\r\n" lines "END:VCALENDAR\r\n"
#define EVENT(lines) "BEGIN:VEVENT\r\n" lines "END:VEVENT\r\n"

static void
events_are_read(void **state)
{
	static const struct { const char *ics, *days; } all[] = {
		{ ICS(""), "" },
		{ ICS(EVENT("DTSTART;VALUE=DATE:20261001\r\n"
		    "DTEND;VALUE=DATE:20261003\r\nSUMMARY:国庆节（休）\r\n")),
		    "2 20261001 off 国庆节 new \n2 20261002 off 国庆节 new \n" },
		{ ICS(EVENT("DTSTART:20261010\r\nDURATION:P1D\r\n"
		    "SUMMARY:国庆\r\n 节\\, 补班\r\n")),
		    "2 20261010 work 国庆节, new \n" },
		{ ICS(EVENT("SUMMARY:国庆节\r\nDTSTART:20260930T160000Z\r\n"
		    "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\n")),
		    "2 20261001 off 国庆节 new \n" },
		{ ICS(EVENT("DTSTART;VALUE=DATE:20261001\r\n"
		    "SUMMARY:国庆节\r\n")), "2 20261001 off 国庆节 new \n" },
		{ ICS(EVENT("DTSTART;VALUE=DATE:20260501\r\n"
		    "SUMMARY:International Workers' Day\r\n")),
		    "2 20260501 off International Workers' Day new \n" },
		{ ICS(EVENT("DTSTART:20261010\r\nSUMMARY:国庆节 工作\r\n")),
		    "2 20261010  国庆节 wrong kind\n" },
		{ ICS(EVENT("DTSTART:20261010\r\nCATEGORIES:放假\r\n"
		    "SUMMARY:国庆节 补班\r\n")),
		    "2 20261010  国庆节 wrong kind\n" },
		{ ICS(EVENT("DTSTART:20261010\r\nSUMMARY:Working Saturday\r\n")),
		    "2 20261010  Working Saturday wrong kind\n" },
		/* Years that no form takes. */
		{ ICS(EVENT("DTSTART:99990101\r\nSUMMARY:a\r\n")),
		    "2 0 off a wrong bounds\n" },
		{ ICS(EVENT("DTSTART:19481231\r\nSUMMARY:a\r\n")),
		    "2 0 off a wrong day\n" },
		{ ICS(EVENT("DTSTART:21991230\r\nDURATION:P5D\r\n"
		    "SUMMARY:a\r\n")), "2 0 off a wrong bounds\n" },
		{ ICS(EVENT("DTSTART:20261001\r\nDURATION:P10000D\r\n"
		    "SUMMARY:a\r\n")), "2 0 off a wrong day\n" },
		/* Parts of an event, in any order and case. */
		{ ICS(EVENT("DURATION:P2D\r\nDTSTART:20261001\r\nSUMMARY:a\r\n"
		    "BEGIN:VALARM\r\nSUMMARY:alarm\r\nDURATION:P9D\r\n"
		    "END:VALARM\r\n")),
		    "2 20261001 off a new \n2 20261002 off a new \n" },
		{ "begin:vcalendar\nbegin:vevent\ndtstart:20261001\nsummary:a\n"
		    "end:vevent\nend:vcalendar\n", "2 20261001 off a new \n" },
		{ ICS(EVENT("DTSTART:20261001\r\nSUMMARY:a\r\n"
		    "STATUS:CANCELLED\r\n")),
		    "2 20261001 off a wrong cancelled\n" },
		{ ICS(EVENT("DTSTART:20261001\r\nSUMMARY:a\\nb\r\n"
		    "RDATE;VALUE=DATE:20261003,20261005\r\n")),
		    "2 20261001 off a b new \n2 20261003 off a b new \n"
		    "2 20261005 off a b new \n" },
		{ ICS(EVENT("DTSTART;VALUE=DATE:20261001\r\nSUMMARY:a\r\n"
		    "CATEGORIES:放假\r\nRRULE:FREQ=YEARLY\r\n")),
		    "2 20261001 off a wrong repeats\n" },
		{ ICS(EVENT("DTSTART:20261301\r\nSUMMARY:a 放假\r\n")),
		    "2 0 off a wrong day\n" },
		{ ICS(EVENT("DTSTART:20260101\r\nDTEND:20270101\r\n"
		    "SUMMARY:a 放假\r\n")), "2 0 off a wrong day\n" },
		{ "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261001", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		reads(all[i].ics, strlen(all[i].ics), all[i].days);
}

/* "2026-10-01,休,a" by Excel as "Unicode text", and the other way round. */
static void
utf16_is_read(void **state)
{
	static const char little[] = "\xFF\xFE" "2\0" "0\0" "2\0" "6\0" "-\0"
	    "1\0" "0\0" "-\0" "0\0" "1\0" "\t\0" "\x11\x4f" "\t\0" "a\0"
	    "\x3d\xd8\x00\xde" "\r\0" "\n\0";
	char big[sizeof little];

	(void)state;
	for (size_t i = 0; i + 1 < sizeof little; i += 2) {
		big[i] = little[i + 1];
		big[i + 1] = little[i];
	}
	reads(little, sizeof little - 1, "1 20261001 off a\U0001F600 new \n");
	reads(big, sizeof little - 1, "1 20261001 off a\U0001F600 new \n");
	reads(little, 2, "");
}

static void
too_many_days_are_only_counted(void **state)
{
	struct text_buffer to = { .arena = arena };
	struct rows rows;

	(void)state;
	for (int i = 0; i < DAYS_IN_MAX; i++)
		text_put_print(&to, "%d-%02d-%02d,off,a\n", 2030 + i / 336,
		    i / 28 % 12 + 1, i % 28 + 1);
	rows = days_in(arena, (struct bytes){ (const void *)to.s, to.len },
	    TEXT(""), &none);
	assert_non_null(rows.at);
	assert_int_equal(rows.count, DAYS_IN_MAX);
	text_put(&to, "2040-01-01,off,a", 16);
	rows = days_in(arena, (struct bytes){ (const void *)to.s, to.len },
	    TEXT(""), &none);
	assert_null(rows.at);
	assert_int_equal(rows.count, DAYS_IN_MAX + 1);
}

static void
what_is_there_is_compared(void **state)
{
	static const char csv[] = "2026-10-01,off,F\n2026-10-02,off,G\n"
	    "2026-10-11,off,F\n";
	struct rows rows = days_in(arena, (struct bytes){ (const void *)csv,
	    sizeof csv - 1 }, TEXT(""), &calendar);
	const struct day_in *all = rows.at;

	(void)state;
	assert_int_equal(rows.count, 3 + COUNT(autumn) - 2);
	SAME(all[0].verdict.s, "same", "the first");
	SAME(all[1].verdict.s, "differs", "another name");
	SAME(all[1].was_name.s, "F", "another name");
	SAME(all[2].verdict.s, "new", "not there yet");
	SAME(all[3].verdict.s, "only", "not in the file");
}

static void
what_is_written_is_read_again(void **state)
{
	struct rows days = { (void *)autumn, COUNT(autumn) };
	struct text files[] = { days_csv(arena, days), days_ics(arena, days,
	    TEXT("example.org"), (struct moment){ 1790000000 }) };

	(void)state;
	for (size_t f = 0; f < COUNT(files); f++) {
		struct rows rows = days_in(arena, (struct bytes){
		    (const void *)files[f].s, files[f].len }, TEXT(""),
		    &calendar);
		const struct day_in *all = rows.at;

		assert_int_equal(rows.count, COUNT(autumn));
		for (size_t i = 0; i < rows.count; i++)
			SAME(all[i].verdict.s, "same", files[f].s);
	}
	HOLDS(strstr(files[1].s, "UID:day-off-20261001@example.org\r\n") !=
	    NULL, files[1].s);
	HOLDS(strstr(files[1].s, "DTSTART;VALUE=DATE:20261001\r\n") != NULL,
	    files[1].s);
}

static void
long_lines_are_folded(void **state)
{
	static const struct day_off one[] = { { { 20261001 }, { "off", 3 },
	    { "国庆节国庆节国庆节国庆节国庆节国庆节国庆节国庆节", 72 },
	    { "", 0 } } };
	struct text t = days_ics(arena, (struct rows){ (void *)one, 1 },
	    TEXT("x"), (struct moment){ 1790000000 });

	(void)state;
	for (const char *s = t.s; *s != '\0'; s = strstr(s, "\r\n") + 2)
		HOLDS(strcspn(s, "\r") <= 75, s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_term_goes_by_the_calendar),
		cmocka_unit_test(workdays_are_counted_between),
		cmocka_unit_test(a_term_names_its_days),
		cmocka_unit_test(a_year_may_have_no_calendar),
		cmocka_unit_test(words_say_what_a_day_is),
		cmocka_unit_test(a_table_is_read_as_people_write_it),
		cmocka_unit_test(events_are_read),
		cmocka_unit_test(utf16_is_read),
		cmocka_unit_test(too_many_days_are_only_counted),
		cmocka_unit_test(what_is_there_is_compared),
		cmocka_unit_test(what_is_written_is_read_again),
		cmocka_unit_test(long_lines_are_folded),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
