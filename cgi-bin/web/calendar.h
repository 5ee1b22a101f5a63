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

/* rows of struct meeting, all of them announced. */
struct text	calendar_of(struct request *, struct rows);

#endif
