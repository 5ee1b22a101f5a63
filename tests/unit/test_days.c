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

	(void)state;
	assert_true(calendar_has_year(&calendar, 2026));
	assert_false(calendar_has_year(&calendar, 2027));
	assert_false(calendar_has_year(&none, 2026));
	assert_false(calendar_has_year(&only_work, 2027));
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
		    "1 20261001 off 国庆节\n中秋节 new \n3 20261002 off a new \n" },
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
		    "SUMMARY:国庆节\r\n")), "2 20261001  国庆节 wrong kind\n" },
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
		cmocka_unit_test(what_is_there_is_compared),
		cmocka_unit_test(what_is_written_is_read_again),
		cmocka_unit_test(long_lines_are_folded),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
