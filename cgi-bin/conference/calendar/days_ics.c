/* Days off in iCalendar (RFC 5545): read from events, written as events. */
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "conference/calendar/days_out.h"
#include "conference/calendar/days_parts.h"
#include "input/day_typed.h"

enum { EVENT_DAYS_MAX = 40, MORE_MAX = 60, FOLD = 75, WEEK_DAYS = 7,
    BEIJING_S = 8 * 3600, YEAR = 10000 };

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
	int64_t		line, length_s;		/* length_s: its DURATION */
	struct moment	start, end;	/* end: the first moment behind it */
	struct moment	more[MORE_MAX];		/* other starts: RDATE */
	size_t		more_count;
	struct text	start_said, summary;
	unsigned	special, says;		/* Apple's word; others */
	bool		repeats, cancelled;
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

/* P3D, P1W; what is too long for an event stays so. */
static int64_t
days_of_duration(const char *s)
{
	int64_t n = 0;

	if (*s++ != 'P')
		return 0;
	for (; *s >= '0' && *s <= '9'; s++)
		n = n > EVENT_DAYS_MAX ? n : n * 10 + (*s - '0');
	return *s == 'D' ? n : *s == 'W' ? n * WEEK_DAYS : 0;
}

static void
more_take(struct arena *a, struct ics_event *e, const char *v)
{
	for (; v != NULL; v = strchr(v, ',')) {
		v += *v == ',';
		if (e->more_count < MORE_MAX)
			e->more[e->more_count++] = moment_of(a, v);
		else
			e->repeats = true;
	}
}

static bool
is_word(const char *s, const char *word)
{
	size_t n = strlen(word);

	return strncasecmp(s, word, n) == 0 && s[n + strspn(s + n, " ")] == '\0';
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
	else if ((v = value_of(line, "DURATION")) != NULL)
		e->length_s = days_of_duration(v) * DAY_S;
	else if ((v = value_of(line, "RDATE")) != NULL)
		more_take(a, e, v);
	else if ((v = value_of(line, "SUMMARY")) != NULL)
		e->summary = plain(a, v);
	else if ((v = value_of(line, "X-APPLE-SPECIAL-DAY")) != NULL)
		e->special = is_word(v, "ALTERNATE-WORKDAY") ? SAYS_WORK :
		    SAYS_OFF;
	else if ((v = value_of(line, "CATEGORIES")) != NULL)
		e->says |= day_says(plain(a, v));
	else if ((v = value_of(line, "STATUS")) != NULL)
		e->cancelled = is_word(v, "CANCELLED");
	else if (value_of(line, "RRULE") != NULL ||
	    value_of(line, "EXDATE") != NULL)
		e->repeats = true;
}

/*
 * The holiday in a summary: what stands before a bracket, or before a blank
 * beside a Chinese character.
 */
static struct text
name_of(struct arena *a, struct text summary)
{
	static const char *const ends[] = { "(", "\uff08", "\u3000", NULL };
	const char *s = summary.s + strspn(summary.s, " ");
	size_t n = strlen(s);

	for (size_t i = 0; ends[i] != NULL; i++) {
		const char *end = strstr(s, ends[i]);

		if (end != NULL && (size_t)(end - s) < n)
			n = (size_t)(end - s);
	}
	for (size_t i = 1; i < n; i++)
		if (s[i] == ' ' && ((s[i - 1] | s[i + 1]) & 0x80) != 0)
			n = i;
	return text_copy(a, s, n);
}

static struct text
kind_said(unsigned says)
{
	return says == SAYS_WORK ? TEXT("work") : says == 0 ||
	    says == SAYS_OFF ? TEXT("off") : TEXT("");
}

static bool
in_bounds(struct day day)
{
	return day.ymd / YEAR >= DAY_YEAR_MIN && day.ymd / YEAR <= DAY_YEAR_MAX;
}

/* The days from this start; why: "", or why they are not taken. */
static void
days_from(struct days *days, struct day_in d, struct moment start,
    int64_t length_s, const char *why)
{
	struct day day = moment_day(start), last = day;
	int n = 0;

	if (length_s > 0)
		last = moment_day((struct moment){ start.s + length_s - 1 });
	if (start.s == 0)
		why = "day";
	else if (!in_bounds(day) || !in_bounds(last))
		why = "bounds";
	else if (day_plus(day, EVENT_DAYS_MAX).ymd < last.ymd)
		why = "day";
	else
		d.day = day;
	if (*why != '\0') {
		day_take(days, d, why);
		return;
	}
	for (; d.day.ymd <= last.ymd; d.day = day_plus(day, ++n))
		day_take(days, d, "");
}

static void
event_take(struct days *days, const struct ics_event *e)
{
	struct day_in d = { .line = e->line, .said = e->start_said,
	    .kind = kind_said(e->special != 0 ? e->special :
	    e->says | day_says(e->summary)),
	    .name = name_of(days->arena, e->summary),
	    .document = TEXT("") };
	int64_t length_s = e->end.s > e->start.s ? e->end.s - e->start.s :
	    e->length_s;
	const char *why = e->cancelled ? "cancelled" : e->repeats ?
	    "repeats" : "";

	days_from(days, d, e->start, length_s, why);
	for (size_t i = 0; i < e->more_count && *why == '\0'; i++)
		days_from(days, d, e->more[i], length_s, "");
}

void
ics_days(struct days *days, struct text text)
{
	struct lines l = { text.s, arena_alloc(days->arena, text.len + 1), 1,
	    1 };
	struct ics_event e = { .line = 0 };
	int inside = 0;			/* components of the event */

	while (line_next(&l)) {
		const char *begins = value_of(l.line, "BEGIN");
		const char *ends = value_of(l.line, "END");

		if (begins != NULL && is_word(begins, "VEVENT")) {
			if (e.line != 0)
				event_take(days, &e);
			e = (struct ics_event){ .line = l.number,
			    .start_said = TEXT(""), .summary = TEXT("") };
			inside = 0;
		} else if (e.line == 0)
			continue;
		else if (begins != NULL)
			inside++;
		else if (ends != NULL && inside > 0)
			inside--;
		else if (ends != NULL) {
			event_take(days, &e);
			e.line = 0;
		} else if (inside == 0)
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
