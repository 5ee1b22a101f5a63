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

struct text
calendar_of(struct request *r, const struct calendar_words *words,
    struct rows rows)
{
	icalcomponent *all = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
	const struct meeting *meetings = rows.at;
	struct text out;
	char *text;

	icalcomponent_add_property(all, icalproperty_new_version("2.0"));
	icalcomponent_add_property(all, icalproperty_new_prodid(
	    "-//Lianxi//Joint Conference//ZH"));
	icalcomponent_add_property(all, icalproperty_new_method(
	    ICAL_METHOD_PUBLISH));
	name_add(all, words->name);
	if (rows.count == 0)
		icalcomponent_add_component(all, zone_beijing());
	for (size_t i = 0; i < rows.count; i++)
		icalcomponent_add_component(all, event_of(r, words,
		    &meetings[i]));
	if ((text = icalcomponent_as_ical_string_r(all)) == NULL)
		log_die("calendar: out of memory");
	out = unbroken(r->arena, text);
	icalmemory_free_buffer(text);
	icalcomponent_free(all);
	return out;
}
