/*
 * ical: meetings as an iCalendar file (RFC 5545).
 *
 * Times are in UTC; lines are folded at 75 octets, never inside a character; a
 * meeting keeps its UID; each change raises SEQUENCE; URL is the meeting's
 * page.  A cancelled meeting stays, with STATUS:CANCELLED and a word before its
 * name, because Outlook does not show the status.  A meeting without an end
 * gets one hour, because programs treat a missing DTEND differently.
 */
#ifndef PAGES_CALENDAR_ICAL_H
#define PAGES_CALENDAR_ICAL_H

#include "base/shape.h"
#include "web/request.h"

struct calendar_words {
	struct text	name;		/* of the calendar */
	struct text	cancelled;	/* before a cancelled meeting's name */
	struct text	hour;		/* in a description without end */
};

/* Reads the first lines of a template; false when it cannot be rendered. */
bool		calendar_words_read(struct request *, const char *template,
		    struct text words[], size_t count);

/*
 * The calendar of rows of struct meeting.  Without rows it has Beijing's time
 * zone only, because an empty calendar is not valid (RFC 5545, 3.6).
 */
struct text	calendar_of(struct request *, const struct calendar_words *,
		    struct rows);

/* The last day of something, as an event of that whole day. */
struct ical_day {
	struct text	uid, title, path;	/* below the base */
	struct day	day;
	struct moment	updated_at;
};
/*
 * Like calendar_of(), with days besides, and an alarm a day before each event
 * that is not cancelled: somebody's own calendar.
 */
struct text	calendar_own(struct request *, const struct calendar_words *,
		    struct rows meetings, const struct ical_day *,
		    size_t count);

#endif
