/*
 * calendar: meetings as an iCalendar file (RFC 5545).
 *
 * Times are UTC; lines are folded at 75 octets, never inside a character;
 * a UID lives as long as its meeting; a changed meeting raises SEQUENCE; URL
 * leads back to its page.  A cancelled meeting stays, with STATUS:CANCELLED and
 * a word before its name, because Outlook shows no status.  One without an end
 * takes an hour, because programs make different lengths of a missing DTEND.
 */
#ifndef PAGES_PUBLIC_PARTS_CALENDAR_H
#define PAGES_PUBLIC_PARTS_CALENDAR_H

#include "base/shape.h"
#include "web/request.h"

struct calendar_words {
	struct text	name;		/* of the calendar, where it is listed */
	struct text	cancelled;	/* before the name of a cancelled one */
	struct text	hour;		/* in the description of one without end */
};

/*
 * rows of struct meeting, all of them announced; none gives a calendar with
 * Beijing's time zone alone, since an empty one is not valid (RFC 5545, 3.6).
 */
struct text	calendar_of(struct request *, const struct calendar_words *,
		    struct rows);

#endif
