/*
 * days_in: days off from a file, CSV or iCalendar.
 *
 * CSV: day, kind, name, document; the first line may be a heading.  A day is
 * written as in input/day_typed.h, with its year.  iCalendar: an event of one
 * or more whole days; its categories, Apple's X-APPLE-SPECIAL-DAY or its
 * summary say whether the day is off.  UTF-8 with or without a byte order mark,
 * or GB18030.
 */
#ifndef CONFERENCE_CALENDAR_DAYS_IN_H
#define CONFERENCE_CALENDAR_DAYS_IN_H

#include "conference/calendar/calendar.h"

enum { DAYS_IN_MAX = 800, DAYS_IN_BYTES = 256 * 1024, DAY_NAME_MAX = 40,
    DAY_DOCUMENT_MAX = 120 };

/* A day of the file, and what the calendar has. */
struct day_in {
	int64_t		line, weekday;
	struct day	day;
	struct text	kind, name, document;
	struct text	said;		/* where no day was read: what stands there */
	/* "new", "same", "differs", "wrong"; "only": not in the file. */
	struct text	verdict;
	/*
	 * Of what is wrong: "day", "year" (not written), "kind", "name",
	 * "long", "weekday" (a make-up workday on a weekday), "twice",
	 * "repeats" (an event with a rule).
	 */
	struct text	why;
	struct text	was_kind, was_name;	/* of what differs */
};
extern const struct shape day_in_shape;

/*
 * The days of the file in its order, at most DAYS_IN_MAX, compared with the
 * calendar; then those that the calendar has besides in these years.  document:
 * for days that name none.
 */
struct rows	days_in(struct arena *, struct bytes, struct text document,
		    const struct calendar *);

/*
 * "off" or "work" for what people call a day: 放假, 休, 上班, 补班, holiday …;
 * "" for anything else.
 */
struct text	day_kind_of(struct text);

#endif
