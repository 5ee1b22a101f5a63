/* Days off in iCalendar (RFC 5545): read from events, written as events. */
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "conference/calendar/days_out.h"
#include "conference/calendar/days_parts.h"

enum { EVENT_DAYS_MAX = 40, FOLD = 75, WEEK_DAYS = 7, BEIJING_S = 8 * 3600 };

/* ---- Lines */

struct lines {
	const char	*at;
	char		*line;		/* the present one, unfolded */
	int64_t		 number, next;
};

static bool
line_next(struct lines *l)
{
	size_t n = 0;

	if (*l->at == '\0')
		return false;
	l->number = l->next;
	for (; *l->at != '\0'; l->at++) {
		if (*l->at != '\n') {
			l->line[n++] = *l->at;
			continue;
		}
		l->next++;
		if (l->at[1] != ' ' && l->at[1] != '\t') {
			l->at++;
			break;
		}
		l->at++;
	}
	l->line[n] = '\0';
	return true;
}

/* The value of the line if this is its name, else NULL. */
static const char *
value_of(const char *line, const char *name)
{
	size_t n = strlen(name);
	bool quoted = false;

	if (strncasecmp(line, name, n) != 0 ||
	    (line[n] != ':' && line[n] != ';'))
		return NULL;
	for (line += n; *line != '\0'; line++) {
		quoted ^= *line == '"';
		if (*line == ':' && !quoted)
			return line + 1;
	}
	return NULL;
}

/* Without escapes; a line break is a blank. */
static struct text
plain(struct arena *a, const char *value)
{
	struct text t = text_copy(a, value, strlen(value));
	char *out = arena_alloc(a, t.len + 1);
	size_t n = 0;

	for (const char *s = value; *s != '\0'; s++) {
		if (*s == '\\' && s[1] != '\0')
			out[n++] = *++s == 'n' || *s == 'N' ? ' ' : *s;
		else
			out[n++] = *s;
	}
	return (struct text){ out, n };
}

/* ---- Events */

struct ics_event {
	int64_t		line;
	struct moment	start, end;	/* end: the first moment behind it */
	struct text	start_said, summary, kind;
	bool		repeats;
};

/* 20261001, 20261001T090000 in Beijing, 20260930T160000Z. */
static struct moment
moment_of(struct arena *a, const char *s)
{
	static const char digits[] = "0123456789";
	struct moment m = { 0 };
	struct day day;
	const char *clock = "000000";

	if (strspn(s, digits) != 8)
		return m;
	if (s[8] == 'T' && strspn(s + 9, digits) == 6)
		clock = s + 9;
	if (!day_parse(text_print(a, "%.4s-%.2s-%.2s", s, s + 4, s + 6), &day) ||
	    !moment_parse(text_print(a, "%.4s-%.2s-%.2s %.2s:%.2s:%.2s", s,
	    s + 4, s + 6, clock, clock + 2, clock + 4), &m))
		return (struct moment){ 0 };
	if (clock == s + 9 && clock[6] == 'Z')
		m.s += BEIJING_S;
	return m;
}

/* P3D, P1W. */
static int64_t
days_of_duration(const char *s)
{
	int64_t n = 0;

	if (*s++ != 'P')
		return 0;
	for (; *s >= '0' && *s <= '9' && n < EVENT_DAYS_MAX * WEEK_DAYS; s++)
		n = n * 10 + (*s - '0');
	return *s == 'D' ? n : *s == 'W' ? n * WEEK_DAYS : 0;
}

static void
event_line(struct arena *a, struct ics_event *e, const char *line)
{
	const char *v;

	if ((v = value_of(line, "DTSTART")) != NULL) {
		e->start = moment_of(a, v);
		e->start_said = text_copy(a, v, strlen(v));
	} else if ((v = value_of(line, "DTEND")) != NULL)
		e->end = moment_of(a, v);
	else if ((v = value_of(line, "DURATION")) != NULL && e->start.s != 0)
		e->end.s = e->start.s + days_of_duration(v) * DAY_S;
	else if ((v = value_of(line, "SUMMARY")) != NULL)
		e->summary = plain(a, v);
	else if ((v = value_of(line, "X-APPLE-SPECIAL-DAY")) != NULL)
		e->kind = strcasecmp(v, "ALTERNATE-WORKDAY") == 0 ?
		    TEXT("work") : TEXT("off");
	else if ((v = value_of(line, "CATEGORIES")) != NULL) {
		if (e->kind.len == 0)
			e->kind = day_kind_of(plain(a, v));
	} else if (value_of(line, "RRULE") != NULL)
		e->repeats = true;
}

/* The holiday in a summary: what stands before a blank or a bracket. */
static struct text
name_of(struct arena *a, struct text summary)
{
	static const char *const ends[] = { " ", "(", "\uff08", "\u3000", NULL };
	const char *s = summary.s + strspn(summary.s, " ");
	size_t n = strlen(s);

	for (size_t i = 0; ends[i] != NULL; i++) {
		const char *end = strstr(s, ends[i]);

		if (end != NULL && (size_t)(end - s) < n)
			n = (size_t)(end - s);
	}
	return text_copy(a, s, n);
}

static void
event_take(struct days *days, const struct ics_event *e)
{
	struct day_in d = { .line = e->line, .said = e->start_said,
	    .kind = e->kind.len > 0 ? e->kind : day_kind_of(e->summary),
	    .name = name_of(days->arena, e->summary),
	    .document = TEXT("") };
	struct day day = moment_day(e->start), last = day;
	int n = 0;

	if (e->end.s > e->start.s)
		last = moment_day((struct moment){ e->end.s - 1 });
	if (e->start.s == 0 || day_plus(day, EVENT_DAYS_MAX).ymd < last.ymd) {
		day_take(days, d, "day");
		return;
	}
	for (d.day = day; d.day.ymd <= last.ymd; d.day = day_plus(day, ++n))
		day_take(days, d, e->repeats ? "repeats" : "");
}

void
ics_days(struct days *days, struct text text)
{
	struct lines l = { text.s, arena_alloc(days->arena, text.len + 1), 1,
	    1 };
	struct ics_event e = { .line = 0 };

	while (line_next(&l)) {
		if (strcasecmp(l.line, "BEGIN:VEVENT") == 0)
			e = (struct ics_event){ .line = l.number,
			    .start_said = TEXT(""), .summary = TEXT(""),
			    .kind = TEXT("") };
		else if (strcasecmp(l.line, "END:VEVENT") == 0 && e.line != 0) {
			event_take(days, &e);
			e.line = 0;
		} else if (e.line != 0)
			event_line(days->arena, &e, l.line);
	}
}

/* ---- Written */

/* Folded at 75 octets, never inside a character. */
static void
put_line(struct text_buffer *to, struct text line)
{
	size_t used = 0;

	for (size_t at = 0, n; at < line.len; at += n) {
		text_point(line.s + at, &n);
		if (used + n > FOLD) {
			text_put(to, "\r\n ", 3);
			used = 1;
		}
		text_put(to, line.s + at, n);
		used += n;
	}
	text_put(to, "\r\n", 2);
}

static struct text
escaped(struct arena *a, struct text t)
{
	char *out = arena_alloc(a, 2 * t.len + 1);
	size_t n = 0;

	for (size_t i = 0; i < t.len; i++) {
		if (strchr("\\,;", t.s[i]) != NULL)
			out[n++] = '\\';
		out[n++] = t.s[i] == '\n' ? ' ' : t.s[i];
	}
	return (struct text){ out, n };
}

static void
put_day(struct text_buffer *to, const struct day_off *d, struct text domain,
    struct moment now)
{
	struct arena *a = to->arena;
	struct text word = day_kind_word(d->kind);
	char stamp[17];

	moment_print_utc(now, stamp);
	put_line(to, TEXT("BEGIN:VEVENT"));
	put_line(to, text_print(a, "UID:day-off-%d@%s", (int)d->day.ymd,
	    domain.s));
	put_line(to, text_print(a, "DTSTAMP:%s", stamp));
	put_line(to, text_print(a, "DTSTART;VALUE=DATE:%d", (int)d->day.ymd));
	put_line(to, text_print(a, "SUMMARY:%s\uff08%s\uff09",
	    escaped(a, d->name).s, word.s));
	put_line(to, text_print(a, "CATEGORIES:%s", word.s));
	if (d->document.len > 0)
		put_line(to, text_print(a, "DESCRIPTION:%s",
		    escaped(a, d->document).s));
	put_line(to, TEXT("TRANSP:TRANSPARENT"));
	put_line(to, TEXT("END:VEVENT"));
}

struct text
days_ics(struct arena *a, struct rows days, struct text domain,
    struct moment now)
{
	struct text_buffer to = { .arena = a };
	const struct day_off *all = days.at;

	put_line(&to, TEXT("BEGIN:VCALENDAR"));
	put_line(&to, TEXT("VERSION:2.0"));
	put_line(&to, TEXT("PRODID:-//Lianxi//Workdays//ZH"));
	put_line(&to, TEXT("METHOD:PUBLISH"));
	for (size_t i = 0; i < days.count; i++)
		put_day(&to, &all[i], domain, now);
	put_line(&to, TEXT("END:VCALENDAR"));
	return text_written(&to);
}
