/*
 * calendar: the days off and the make-up workdays, which the office keeps.
 *
 * A day is off when the calendar says so, or when it is a weekend that the
 * calendar does not make a workday.  A year has a calendar when it has five
 * days off: a published one has more, and days that somebody adds, for a flood
 * or snow, are fewer.  In any other year pages say that none was published.
 *
 *	struct calendar c = calendar_read(db);
 *	struct day end = workday_after(start, 7, calendar_off, &c);
 */
#ifndef CONFERENCE_CALENDAR_CALENDAR_H
#define CONFERENCE_CALENDAR_CALENDAR_H

#include <stdbool.h>

#include "base/shape.h"
#include "conference/workday.h"

struct arena;
struct db;
struct tx;

struct day_off {
	struct day	day;
	struct text	kind;		/* "off"; "work": a make-up workday */
	struct text	name;		/* of the holiday */
	struct text	document;	/* that says so, or "" */
};
extern const struct shape day_off_shape;

/* All of them in order: some thirty a year. */
struct calendar { const struct day_off *days; size_t count; };

/* For a page that changes nothing by it. */
struct calendar	calendar_read(struct db *);
/* Like calendar_read(), from the row cache: for a page that is asked for often. */
struct calendar	calendar_cached(struct db *);
/*
 * For an act that stores what it counts: nobody changes the calendar until the
 * transaction ends, so nothing that was counted by an older one is missed when
 * it is counted again (conference/calendar/recount.h).
 */
struct calendar	calendar_hold(struct db *);

/* What the calendar says of the day; NULL: nothing. */
const struct day_off *calendar_day(const struct calendar *, struct day);
/* For workday_after() and the like; with: a struct calendar. */
day_off_fn	calendar_off;
/* Rows of struct day_off. */
struct rows	calendar_year(const struct calendar *, int year);
bool		calendar_has_year(const struct calendar *, int year);
/* The first year from one day to the other without a calendar; 0: none. */
int		calendar_lacks(const struct calendar *, struct day from,
		    struct day upto);

/* One day of a term: counted as its number-th workday, or skipped (0). */
struct term_day {
	struct day	day;
	int64_t		number, weekday;
	struct text	kind;		/* "off", "work", "weekend", "" */
	struct text	name;		/* of the holiday, or "" */
};
extern const struct shape term_day_shape;
/* The days of a term of n workdays in order, counted and skipped. */
struct rows	calendar_term(struct arena *, const struct calendar *,
		    struct day start, int64_t n);

/*
 * Adds the day, or changes what the calendar says of it; audited as
 * "calendar.add".  False when it says that already.  held: by calendar_hold()
 * of this transaction, which changes each day once.
 */
bool		calendar_put(struct tx *, const struct calendar *held,
		    const struct day_off *);
/* Audited as "calendar.remove".  False when it says nothing of the day. */
bool		calendar_remove(struct tx *, const struct calendar *held,
		    struct day);

#endif
