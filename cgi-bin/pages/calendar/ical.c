/* Writes meetings as an iCalendar file (RFC 5545). */
#include <inttypes.h>
#include <string.h>

#include <libical/ical.h>

#include "base/arena.h"
#include "base/log.h"
#include "conference/meetings/meeting.h"
#include "pages/calendar/ical.h"

enum { HOUR_S = 3600 };

static struct icaltimetype
utc(struct moment m)
{
	char text[17];

	moment_print_utc(m, text);
	return icaltime_from_string(text);
}

/* A day printed as 2026-04-01. */
static struct icaltimetype
date(const char *day)
{
	return icaltime_from_string((char[]){ day[0], day[1], day[2], day[3],
	    day[5], day[6], day[8], day[9], '\0' });
}

static void
text_if_any(icalcomponent *event, icalproperty *(*make)(const char *),
    struct text t)
{
	if (t.len > 0)
		icalcomponent_add_property(event, make(t.s));
}

/* Both texts, with `between` unless one is empty. */
static struct text
joined(struct arena *a, struct text first, const char *between,
    struct text second)
{
	return text_print(a, "%s%s%s", first.s, first.len > 0 &&
	    second.len > 0 ? between : "", second.s);
}

static struct text
description_of(const struct request *r, const struct calendar_words *words,
    const struct meeting *m)
{
	if (m->state == MEETING_CANCELLED)
		return m->cancelled_why;
	if (m->ends_at.s > 0)
		return m->note;
	return joined(r->arena, m->note, "\n", words->hour);
}

static icalcomponent *
event_of(const struct request *r, const struct calendar_words *words,
    const struct meeting *m)
{
	bool cancelled = m->state == MEETING_CANCELLED;
	struct moment end = { m->starts_at.s + HOUR_S };
	icalcomponent *e = icalcomponent_new(ICAL_VEVENT_COMPONENT);

	text_if_any(e, icalproperty_new_uid, m->uid);
	icalcomponent_add_property(e, icalproperty_new_dtstamp(
	    utc(m->updated_at)));
	icalcomponent_add_property(e, icalproperty_new_lastmodified(
	    utc(m->updated_at)));
	icalcomponent_add_property(e, icalproperty_new_dtstart(
	    utc(m->starts_at)));
	icalcomponent_add_property(e, icalproperty_new_dtend(
	    utc(m->ends_at.s > 0 ? m->ends_at : end)));
	text_if_any(e, icalproperty_new_summary, cancelled ?
	    joined(r->arena, words->cancelled, "", m->name) : m->name);
	text_if_any(e, icalproperty_new_location, m->place);
	text_if_any(e, icalproperty_new_description,
	    description_of(r, words, m));
	icalcomponent_add_property(e, icalproperty_new_url(text_print(r->arena,
	    "%s%smeetings/%" PRId64, r->origin, r->base, m->id).s));
	icalcomponent_add_property(e, icalproperty_new_sequence(
	    (int)m->sequence));
	icalcomponent_add_property(e, icalproperty_new_status(cancelled ?
	    ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
	return e;
}

static icalcomponent *
day_event(const struct request *r, const struct ical_day *d)
{
	icalcomponent *e = icalcomponent_new(ICAL_VEVENT_COMPONENT);
	struct moment next = { day_start(d->day).s + DAY_S };
	char first[11], last[11];

	day_print(d->day, first);
	day_print(moment_day(next), last);
	text_if_any(e, icalproperty_new_uid, d->uid);
	icalcomponent_add_property(e, icalproperty_new_dtstamp(
	    utc(d->updated_at)));
	icalcomponent_add_property(e, icalproperty_new_dtstart(date(first)));
	icalcomponent_add_property(e, icalproperty_new_dtend(date(last)));
	text_if_any(e, icalproperty_new_summary, d->title);
	icalcomponent_add_property(e, icalproperty_new_url(text_print(r->arena,
	    "%s%s%s", r->origin, r->base, d->path.s).s));
	return e;
}

/* Shows the summary a day before. */
static void
alarm_add(icalcomponent *event)
{
	icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
	struct icaltriggertype trigger = { .time = icaltime_null_time(),
	    .duration = icaldurationtype_from_int(-DAY_S) };

	icalcomponent_add_property(alarm, icalproperty_new_action(
	    ICAL_ACTION_DISPLAY));
	icalcomponent_add_property(alarm, icalproperty_new_description(
	    icalcomponent_get_summary(event)));
	icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
	icalcomponent_add_component(event, alarm);
}

static icalcomponent *
zone_beijing(void)
{
	icalcomponent *zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
	icalcomponent *standard = icalcomponent_new(
	    ICAL_XSTANDARD_COMPONENT);

	icalcomponent_add_property(zone, icalproperty_new_tzid(
	    "Asia/Shanghai"));
	icalcomponent_add_property(standard, icalproperty_new_dtstart(
	    icaltime_from_string("19700101T000000")));
	icalcomponent_add_property(standard, icalproperty_new_tzoffsetfrom(
	    8 * 3600));
	icalcomponent_add_property(standard, icalproperty_new_tzoffsetto(
	    8 * 3600));
	icalcomponent_add_component(zone, standard);
	return zone;
}

static void
name_add(icalcomponent *calendar, struct text name)
{
	icalproperty *p = icalproperty_new_x(name.s);

	icalproperty_set_x_name(p, "X-WR-CALNAME");
	icalcomponent_add_property(calendar, p);
}

/*
 * Repairs a bug of libical, which folds between the CR and the LF of a line
 * that has 74 octets after a fold.  No value has a CR, so no other place looks
 * like this.
 */
static struct text
unbroken(struct arena *a, const char *text)
{
	static const char broken[] = "\r\r\n \n";
	char *out = arena_alloc(a, strlen(text) + 1);
	size_t len = 0;
	const char *at;

	for (; (at = strstr(text, broken)) != NULL;
	    text = at + sizeof broken - 1) {
		memcpy(out + len, text, (size_t)(at - text));
		len += (size_t)(at - text);
		memcpy(out + len, "\r\n", 2);
		len += 2;
	}
	memcpy(out + len, text, strlen(text));
	return (struct text){ out, len + strlen(text) };
}

static icalcomponent *
calendar_new(struct text name, bool empty)
{
	icalcomponent *all = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);

	icalcomponent_add_property(all, icalproperty_new_version("2.0"));
	icalcomponent_add_property(all, icalproperty_new_prodid(
	    "-//Lianxi//Joint Conference//ZH"));
	icalcomponent_add_property(all, icalproperty_new_method(
	    ICAL_METHOD_PUBLISH));
	name_add(all, name);
	if (empty)
		icalcomponent_add_component(all, zone_beijing());
	return all;
}

static struct text
calendar_text(struct arena *a, icalcomponent *all)
{
	char *text = icalcomponent_as_ical_string_r(all);
	struct text out;

	if (text == NULL)
		log_die("calendar: out of memory");
	out = unbroken(a, text);
	icalmemory_free_buffer(text);
	icalcomponent_free(all);
	return out;
}

struct text
calendar_of(struct request *r, const struct calendar_words *words,
    struct rows rows)
{
	icalcomponent *all = calendar_new(words->name, rows.count == 0);
	const struct meeting *meetings = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		icalcomponent_add_component(all, event_of(r, words,
		    &meetings[i]));
	return calendar_text(r->arena, all);
}

struct text
calendar_own(struct request *r, const struct calendar_words *words,
    struct rows rows, const struct ical_day *days, size_t count)
{
	icalcomponent *all = calendar_new(words->name,
	    rows.count + count == 0);
	const struct meeting *meetings = rows.at;
	icalcomponent *event;

	for (size_t i = 0; i < rows.count; i++) {
		event = event_of(r, words, &meetings[i]);
		if (meetings[i].state != MEETING_CANCELLED)
			alarm_add(event);
		icalcomponent_add_component(all, event);
	}
	for (size_t i = 0; i < count; i++) {
		event = day_event(r, &days[i]);
		alarm_add(event);
		icalcomponent_add_component(all, event);
	}
	return calendar_text(r->arena, all);
}
