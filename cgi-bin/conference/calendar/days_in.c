/* Reads days off from a file, and compares them with the calendar. */
#include <string.h>

#include "base/arena.h"
#include "conference/calendar/days_in.h"
#include "conference/calendar/days_parts.h"
#include "documents/csv_in.h"
#include "documents/csv_lines.h"
#include "input/charset.h"
#include "input/personal.h"
#include "input/typed.h"

const struct shape day_in_shape = SHAPE(struct day_in,
	COLUMNS(struct day_in, line, weekday, day, kind, name, document, said,
	    verdict, why, was_kind, was_name,
	    was_document));

/* ---- One day */

static bool
is_personal(struct text t)
{
	struct personal found;

	return t.len > 0 && personal_find(t, 0, &found);
}

static const char *
fault_of(const struct day_in *d)
{
	return d->kind.len == 0 ? "kind" : d->name.len == 0 ? "name" :
	    text_points(d->name) > DAY_NAME_MAX ||
	    text_points(d->document) > DAY_DOCUMENT_MAX ? "long" :
	    is_personal(d->name) || is_personal(d->document) ? "personal" :
	    strcmp(d->kind.s, "work") == 0 && !weekend(d->day, NULL) ?
	    "weekday" : "";
}

/* Without line breaks. */
static struct text
one_line(struct arena *a, struct text t)
{
	char *s = arena_copy(a, t.s, t.len + 1);

	for (size_t i = 0; i < t.len; i++)
		if ((unsigned char)s[i] < ' ')
			s[i] = ' ';
	return text_trim(a, (struct text){ s, t.len });
}

void
day_take(struct days *days, struct day_in d, const char *why)
{
	if (days->count > DAYS_IN_MAX)
		return;
	d.name = one_line(days->arena, d.name);
	d.document = one_line(days->arena, d.document);
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

/* A row before the days that is none: a heading, or a title. */
static bool
is_heading(const struct csv_in *in, struct text said)
{
	static const char signs[] = "0123456789-/. :\u5e74\u6708\u65e5";
	bool figures = said.s[strcspn(said.s, "0123456789")] != '\0';

	for (size_t i = 1; i < in->count; i++)
		if (in->cells[i].len > 0)
			return !figures;
	return !figures || said.s[strspn(said.s, signs)] != '\0';
}

/*
 * Where the line of the heading begins, which has the separator; the beginning
 * of a text without one.
 */
static const char *
heading_of(const char *text, int64_t *line)
{
	const char *s = text;

	for (int64_t n = 1; *s != '\0'; n++) {
		const char *word = s + strspn(s, " \"");

		if (strncmp(word, "\u65e5\u671f", 6) == 0) {	/* 日期 */
			*line = n;
			return s;
		}
		s += strcspn(s, "\n");
		s += *s == '\n';
	}
	return text;
}

static void
csv_days(struct days *days, struct text text)
{
	struct csv_in in = { .arena = days->arena, .next = 1 };
	bool before = true;

	in.at = heading_of(text.s, &in.next);
	while (csv_next(&in)) {
		struct text said = text_fold(days->arena, csv_at(&in, 0));
		struct day_in d = { .line = in.line, .said = said,
		    .kind = day_kind_of(csv_at(&in, 1)),
		    .name = csv_at(&in, 2), .document = csv_at(&in, 3) };
		const char *why = csv_day(days->arena, said, &d.day);

		if (before && *why != '\0' && is_heading(&in, said))
			continue;
		before = false;
		day_take(days, d, in.unclosed ? "quote" : why);
	}
}

/* ---- The file */

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
		d->was_document = is->document;
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
		    named(days, count, d->day, 1))
			continue;
		days->all[days->count++] = (struct day_in){ .day = d->day,
		    .weekday = day_weekday(d->day), .kind = d->kind,
		    .name = d->name, .document = d->document,
		    .verdict = TEXT("only") };
	}
}

/* A line begins a calendar; a name in a CSV file may have these letters. */
static bool
is_ics(struct arena *a, struct text text)
{
	const char *lower = text_lower(a, text_trim(a, text)).s, *at = lower;

	while ((at = strstr(at, "begin:vcalendar")) != NULL) {
		if (at == lower || at[-1] == '\n' || at[-1] == '\r')
			return true;
		at++;
	}
	return false;
}

struct rows
days_in(struct arena *a, struct bytes bytes, struct text document,
    const struct calendar *c)
{
	struct text text = charset_text(a, (const char *)bytes.at, bytes.len);
	struct days days = { .arena = a, .all = arena_alloc(a,
	    (DAYS_IN_MAX + 1 + c->count) * sizeof *days.all) };

	if (is_ics(a, text))
		ics_days(&days, text);
	else
		csv_days(&days, text);
	if (days.count > DAYS_IN_MAX)
		return (struct rows){ NULL, days.count };
	for (size_t i = 0; i < days.count; i++) {
		if (days.all[i].document.len == 0)
			days.all[i].document = document;
		compare(&days.all[i], c);
	}
	rest_add(&days, c);
	return (struct rows){ days.all, days.count };
}
