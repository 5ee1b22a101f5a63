/* Meetings as iCalendar: the parts of RFC 5545 that are often wrong. */
#include "conference/meetings/meeting.h"
#include "pages/calendar/ical.h"
#include "trial.h"

static struct arena *arena;
static struct request request;

static int
set_up(void **state)
{
	(void)state;
	arena = arena_new();
	request = (struct request){ .arena = arena, .base = "/lianxi/",
	    .origin = "https://www.county.example" };
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static struct meeting
meeting(void)
{
	return (struct meeting){ .id = 7, .state = MEETING_ANNOUNCED,
	    .sequence = 3, .uid = TEXT("7@county.example"),
	    .kind = TEXT("regular"), .name = TEXT("a; b, c\\d"),
	    .place = TEXT("room 1"), .ground = TEXT(""),
	    .note = TEXT("line 1\nline 2"),
	    .cancelled_why = TEXT(""), .starts_at = { 1411002840 },
	    .ends_at = { 1411010040 }, .announced_at = { 1410000000 },
	    .updated_at = { 1410500000 } };
}

static const char *
calendar(const struct meeting *m, size_t n)
{
	struct text t = calendar_of(&request, &(struct calendar_words){
	    TEXT("县联席会议"), TEXT("【已取消】"), TEXT("按一小时算") },
	    (struct rows){ (void *)(uintptr_t)m, n });

	assert_int_equal(t.len, strlen(t.s));
	return t.s;
}

/* The calendar with its lines unfolded. */
static const char *
unfolded(const char *from)
{
	char *out = arena_alloc(arena, strlen(from) + 1), *to = out;

	while (*from != '\0')
		if (strncmp(from, "\r\n ", 3) == 0)
			from += 3;
		else
			*to++ = *from++;
	*to = '\0';
	return out;
}

#define HAS_LINE(all, line)						\
	HOLDS(strstr((all), "\r\n" line "\r\n") != NULL, (all))

static void
no_meeting_is_a_calendar_too(void **state)
{
	const char *all = unfolded(calendar(NULL, 0));

	(void)state;
	HAS_LINE(all, "X-WR-CALNAME:县联席会议");
	HAS_LINE(all, "BEGIN:VTIMEZONE");
	HAS_LINE(all, "TZOFFSETTO:+0800");
	HOLDS(strstr(all, "VEVENT") == NULL, all);
}

static void
a_meeting_is_an_event(void **state)
{
	struct meeting m = meeting();
	const char *all = unfolded(calendar(&m, 1));

	(void)state;
	HOLDS(strncmp(all, "BEGIN:VCALENDAR\r\n", 17) == 0, all);
	HAS_LINE(all, "VERSION:2.0");
	HAS_LINE(all, "METHOD:PUBLISH");
	HAS_LINE(all, "BEGIN:VEVENT");
	HAS_LINE(all, "UID:7@county.example");
	HAS_LINE(all, "DTSTAMP:20140912T053320Z");
	HAS_LINE(all, "LAST-MODIFIED:20140912T053320Z");
	HAS_LINE(all, "DTSTART:20140918T011400Z");
	HAS_LINE(all, "DTEND:20140918T031400Z");
	HAS_LINE(all, "SUMMARY:a\\; b\\, c\\\\d");
	HAS_LINE(all, "LOCATION:room 1");
	HAS_LINE(all, "DESCRIPTION:line 1\\nline 2");
	HAS_LINE(all, "SEQUENCE:3");
	HAS_LINE(all, "STATUS:CONFIRMED");
	HOLDS(strstr(all, "\r\nURL") != NULL && strstr(all,
	    ":https://www.county.example/lianxi/meetings/7\r\n") != NULL, all);
	HOLDS(strstr(all, "END:VEVENT\r\nEND:VCALENDAR\r\n") != NULL, all);
}

static void
a_cancelled_meeting_stays_and_says_why(void **state)
{
	struct meeting m = meeting();
	const char *all;

	(void)state;
	m.state = MEETING_CANCELLED;
	m.sequence = 4;
	m.cancelled_why = TEXT("flood");
	all = unfolded(calendar(&m, 1));
	HAS_LINE(all, "STATUS:CANCELLED");
	HAS_LINE(all, "UID:7@county.example");
	HAS_LINE(all, "SEQUENCE:4");
	HAS_LINE(all, "DESCRIPTION:flood");
	HAS_LINE(all, "SUMMARY:【已取消】a\\; b\\, c\\\\d");
	HOLDS(strstr(all, "line 1") == NULL, all);
}

static void
what_is_not_known_is_left_out(void **state)
{
	struct meeting m = meeting();
	const char *all;

	(void)state;
	m.ends_at.s = 0;
	m.note = m.place = TEXT("");
	all = unfolded(calendar(&m, 1));
	HOLDS(strstr(all, "LOCATION") == NULL, all);
	m.ends_at = meeting().ends_at;
	all = unfolded(calendar(&m, 1));
	HOLDS(strstr(all, "DESCRIPTION") == NULL, all);
}

static void
a_meeting_without_end_takes_an_hour_and_says_so(void **state)
{
	struct meeting m = meeting();
	const char *all;

	(void)state;
	m.ends_at.s = 0;
	all = unfolded(calendar(&m, 1));
	HAS_LINE(all, "DTSTART:20140918T011400Z");
	HAS_LINE(all, "DTEND:20140918T021400Z");
	HAS_LINE(all, "DESCRIPTION:line 1\\nline 2\\n按一小时算");
	m.note = TEXT("");
	HAS_LINE(unfolded(calendar(&m, 1)), "DESCRIPTION:按一小时算");
	m.state = MEETING_CANCELLED;
	all = unfolded(calendar(&m, 1));
	HAS_LINE(all, "DTEND:20140918T021400Z");
	HOLDS(strstr(all, "按一小时算") == NULL, all);
}

static void
ones_own_calendar_has_last_days_and_alarms(void **state)
{
	struct meeting m[2] = { meeting(), meeting() };
	struct ical_day d = { .uid = TEXT("opinion-9@county.example"),
	    .title = TEXT("last day: a, b"), .path = TEXT("liaison/opinions/9"),
	    .day = { 20141231 }, .updated_at = { 1410500000 } };
	const char *all, *alarm;
	int alarms = 0;

	(void)state;
	m[1].state = MEETING_CANCELLED;
	all = unfolded(calendar_own(&request, &(struct calendar_words){
	    TEXT("mine"), TEXT("x"), TEXT("y") }, (struct rows){ m, 2 }, &d,
	    1).s);
	HAS_LINE(all, "X-WR-CALNAME:mine");
	HAS_LINE(all, "UID:opinion-9@county.example");
	HAS_LINE(all, "DTSTAMP:20140912T053320Z");
	HAS_LINE(all, "DTSTART;VALUE=DATE:20141231");
	HAS_LINE(all, "DTEND;VALUE=DATE:20150101");
	HAS_LINE(all, "SUMMARY:last day: a\\, b");
	HOLDS(strstr(all, ":https://www.county.example/lianxi/liaison/opinions/"
	    "9\r\n") != NULL, all);
	HAS_LINE(all, "ACTION:DISPLAY");
	HAS_LINE(all, "DESCRIPTION:last day: a\\, b");
	for (alarm = all; (alarm = strstr(alarm, "BEGIN:VALARM")) != NULL;
	    alarm++)
		alarms++;
	assert_int_equal(alarms, 2);		/* none of the cancelled one */
	HAS_LINE(all, "TRIGGER:-P1D");
	all = unfolded(calendar_own(&request, &(struct calendar_words){
	    TEXT("mine"), TEXT("x"), TEXT("y") }, (struct rows){ NULL, 0 },
	    &d, 0).s);
	HAS_LINE(all, "BEGIN:VTIMEZONE");
}

/* Input cannot end a property or start another. */
static void
text_cannot_forge_a_line(void **state)
{
	struct meeting m = meeting();
	const char *all;

	(void)state;
	m.name = TEXT("x\nSTATUS:CANCELLED\nEND:VEVENT");
	all = unfolded(calendar(&m, 1));
	HOLDS(strstr(all, "\nSTATUS:CANCELLED") == NULL, all);
	HAS_LINE(all, "SUMMARY:x\\nSTATUS:CANCELLED\\nEND:VEVENT");
}

/* Lines of every length. */
static void
no_fold_parts_cr_from_lf(void **state)
{
	char name[200] = "", line[250];

	(void)state;
	for (size_t n = 1; n < sizeof name; n++) {
		struct meeting m = meeting();
		const char *all;

		name[n - 1] = 'x';
		m.name = (struct text){ name, n };
		all = calendar(&m, 1);
		HOLDS(strstr(all, "\r\r") == NULL, all);
		HOLDS(strstr(all, "\n\n") == NULL, all);
		snprintf(line, sizeof line, "\r\nSUMMARY:%s\r\n", name);
		HOLDS(strstr(unfolded(all), line) != NULL, all);
	}
}

/*
 * Lines end in CR LF, have at most 75 octets, are never folded inside a
 * character, and are complete after unfolding.
 */
static void
long_lines_are_folded_between_characters(void **state)
{
	static const char *const points[] = { "a", "\xc3\xa9", "\xe6\xb0\x91",
	    "\xf0\xa0\xae\xb7" };

	(void)state;
	for (size_t shift = 0; shift < 4; shift++)
		for (size_t p = 0; p < COUNT(points); p++) {
			char name[2000] = "", line[2100];
			struct meeting m = meeting();
			const char *at, *end, *all;

			for (size_t i = 0; i < shift; i++)
				strcat(name, "x");
			for (int i = 0; i < 120; i++)
				strcat(name, points[p]);
			m.name = text_of(name);
			all = calendar(&m, 1);
			for (at = all; *at != '\0'; at = end + 2) {
				struct text piece;

				end = strstr(at, "\r\n");
				HOLDS(end != NULL, at);
				HOLDS(end - at <= 75, at);
				HOLDS(text_parse(arena, at,
				    (size_t)(end - at), &piece), at);
			}
			snprintf(line, sizeof line, "\r\nSUMMARY:%s\r\n", name);
			HOLDS(strstr(unfolded(all), line) != NULL, all);
		}
}

#define TRY(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TRY(a_meeting_is_an_event),
		TRY(a_cancelled_meeting_stays_and_says_why),
		TRY(what_is_not_known_is_left_out),
		TRY(a_meeting_without_end_takes_an_hour_and_says_so),
		TRY(no_meeting_is_a_calendar_too),
		TRY(ones_own_calendar_has_last_days_and_alarms),
		TRY(text_cannot_forge_a_line),
		TRY(no_fold_parts_cr_from_lf),
		TRY(long_lines_are_folded_between_characters),
	};

	return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
