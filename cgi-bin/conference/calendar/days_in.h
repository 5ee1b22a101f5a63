/*
 * days_in: days off from a file, CSV or iCalendar.
 *
 * CSV: day, kind, name, document; there may be titles and a heading before.  A
 * day is written as in input/day_typed.h, with its year.  iCalendar: an event
 * of one or more whole days, and those of its RDATE; Apple's
 * X-APPLE-SPECIAL-DAY, or else its categories and summary say whether the day
 * is off: it is when neither says anything of working.  Read as
 * charset_text() does.
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
	 * "bounds" (a year that no form takes), "personal" (a number of
	 * input/personal.h), "quote" (that nothing closes), "repeats" (an event
	 * with a rule), "cancelled".
	 */
	struct text	why;
	struct text	was_kind, was_name, was_document; /* of what differs */
};
extern const struct shape day_in_shape;

/*
 * The days of the file in its order, compared with the calendar; then those
 * that the calendar has besides in these years.  document: for days that name
 * none.  Of a file of more than DAYS_IN_MAX days only a count comes, with `at`
 * NULL.
 */
struct rows	days_in(struct arena *, struct bytes, struct text document,
		    const struct calendar *);

/*
 * "off" or "work" for what people call a day: 放假, 休, 上班, 补班, holiday …;
 * "" for anything else, for what denies (不放假), and for what says both.
 */
struct text	day_kind_of(struct text);

#endif
