/*
 * calendar: meetings as an iCalendar file (RFC 5545).
 *
 * Times are UTC; lines are folded at 75 octets, never inside a character;
 * a UID lives as long as its meeting; a changed meeting raises SEQUENCE; a
 * cancelled one stays, with STATUS:CANCELLED; URL leads back to its page.
 */
#ifndef WEB_CALENDAR_H
#define WEB_CALENDAR_H

#include "base/shape.h"
#include "web/request.h"

/*
 * name: of the calendar, where it is listed.  rows of struct meeting, all of
 * them announced; none gives a calendar with Beijing's time zone alone, since
 * an empty one is not valid (RFC 5545, 3.6).
 */
struct text	calendar_of(struct request *, struct text name, struct rows);

#endif
