/* Reads days off from a file, and compares them with the calendar. */
#include <string.h>

#include "base/arena.h"
#include "conference/calendar/days_in.h"
#include "conference/calendar/days_parts.h"
#include "documents/csv_in.h"
#include "documents/csv_lines.h"
#include "input/charset.h"
#include "input/typed.h"

const struct shape day_in_shape = SHAPE(struct day_in,
	COLUMNS(struct day_in, line, weekday, day, kind, name, document, said,
	    verdict, why, was_kind, was_name));

static bool
holds(struct text t, const char *const words[])
{
	for (; *words != NULL; words++)
		if (strstr(t.s, *words) != NULL)
			return true;
	return false;
}

struct text
day_kind_of(struct text t)
{
	static const char *const work[] = { "\u73ed", "work", "WORK", "Work",
	    NULL };				/* 班 */
	static const char *const off[] = { "\u653e\u5047", "\u5047\u671f",
	    "\u8282\u5047", "off", "OFF", "Off", "holiday", "HOLIDAY",
	    "Holiday", NULL };			/* 放假 假期 节假 */
	static const char *const moved[] = { "\u8c03\u4f11", NULL }; /* 调休 */
	static const char *const rest[] = { "\u4f11", "\u5047", NULL };

	if (holds(t, off) && !holds(t, (const char *const[]){ "\u73ed", NULL }))
		return TEXT("off");
	if (holds(t, work))
		return TEXT("work");
	return holds(t, rest) && !holds(t, moved) ? TEXT("off") : TEXT("");
}

static const char *
fault_of(const struct day_in *d)
{
	return d->kind.len == 0 ? "kind" : d->name.len == 0 ? "name" :
	    text_points(d->name) > DAY_NAME_MAX ||
	    text_points(d->document) > DAY_DOCUMENT_MAX ? "long" :
	    strcmp(d->kind.s, "work") == 0 && !weekend(d->day, NULL) ?
	    "weekday" : "";
}

void
day_take(struct days *days, struct day_in d, const char *why)
{
	if (days->count == DAYS_IN_MAX)
		return;
	if (d.day.ymd != 0)
		d.weekday = day_weekday(d.day);
	d.why = text_of(*why != '\0' ? why : fault_of(&d));
	for (size_t i = 0; i < days->count && d.why.len == 0; i++)
		if (days->all[i].day.ymd == d.day.ymd &&
		    days->all[i].why.len == 0)
			d.why = TEXT("twice");
	days->all[days->count++] = d;
}

/* ---- CSV */

/* Has it a figure?  A heading has none. */
static bool
figures(struct text t)
{
	return t.s[strcspn(t.s, "0123456789")] != '\0';
}

static void
csv_days(struct days *days, struct text text)
{
	struct csv_in in = { .arena = days->arena, .at = text.s, .next = 1 };
	bool first = true;

	for (; csv_next(&in); first = false) {
		struct text said = text_fold(days->arena, csv_at(&in, 0));
		struct day_in d = { .line = in.line, .said = said,
		    .kind = day_kind_of(csv_at(&in, 1)),
		    .name = text_trim(days->arena, csv_at(&in, 2)),
		    .document = text_trim(days->arena, csv_at(&in, 3)) };
		const char *why = csv_day(days->arena, said, &d.day);

		if (!first || strcmp(why, "day") != 0 || figures(said))
			day_take(days, d, why);
	}
}

/* ---- The file */

static struct text
decoded(struct arena *a, struct bytes bytes)
{
	const char *s = (const char *)bytes.at;
	size_t n = bytes.len;
	struct text t;

	if (n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0)
		s += 3, n -= 3;
	if (!charset_read(a, s, n, &t))
		t = text_repair(a, s, n);
	return t;
}

static void
compare(struct day_in *d, const struct calendar *c)
{
	const struct day_off *is = calendar_day(c, d->day);

	if (d->why.len > 0)
		d->verdict = TEXT("wrong");
	else if (is == NULL)
		d->verdict = TEXT("new");
	else if (text_same(is->kind, d->kind) && text_same(is->name, d->name) &&
	    (d->document.len == 0 || text_same(is->document, d->document))) {
		d->verdict = TEXT("same");
	} else {
		d->verdict = TEXT("differs");
		d->was_kind = is->kind;
		d->was_name = is->name;
	}
}

static bool
named(const struct days *days, size_t count, struct day day, int32_t unit)
{
	for (size_t i = 0; i < count; i++)
		if (days->all[i].day.ymd / unit == day.ymd / unit)
			return true;
	return false;
}

/* What the calendar has in the years of the file and the file has not. */
static void
rest_add(struct days *days, const struct calendar *c)
{
	size_t count = days->count;

	for (size_t i = 0; i < c->count; i++) {
		const struct day_off *d = &c->days[i];

		if (!named(days, count, d->day, 10000) ||
		    named(days, count, d->day, 1) ||
		    days->count == DAYS_IN_MAX)
			continue;
		days->all[days->count++] = (struct day_in){ .day = d->day,
		    .weekday = day_weekday(d->day), .kind = d->kind,
		    .name = d->name, .document = d->document,
		    .verdict = TEXT("only") };
	}
}

struct rows
days_in(struct arena *a, struct bytes bytes, struct text document,
    const struct calendar *c)
{
	struct text text = decoded(a, bytes);
	struct days days = { .arena = a,
	    .all = arena_alloc(a, DAYS_IN_MAX * sizeof *days.all) };

	if (strstr(text.s, "BEGIN:VCALENDAR") != NULL)
		ics_days(&days, text);
	else
		csv_days(&days, text);
	for (size_t i = 0; i < days.count; i++) {
		if (days.all[i].document.len == 0)
			days.all[i].document = document;
		compare(&days.all[i], c);
	}
	rest_add(&days, c);
	return (struct rows){ days.all, days.count };
}
