/* days_out: days off as a file that days_in.h reads, CSV or iCalendar. */
#ifndef CONFERENCE_CALENDAR_DAYS_OUT_H
#define CONFERENCE_CALENDAR_DAYS_OUT_H

#include "conference/calendar/calendar.h"

/* What people call "off" and "work". */
struct text	day_kind_word(struct text kind);
/* Rows of struct day_off as CSV with a heading (documents/csv.h). */
struct text	days_csv(struct arena *, struct rows);
/*
 * The same as iCalendar: an event a day, with a UID of that day for life.
 * domain: of the UIDs; now: when it is written.
 */
struct text	days_ics(struct arena *, struct rows, struct text domain,
		    struct moment now);

#endif
