/*
 * workday: deadlines that are counted in days on which offices work.
 *
 * The day from which a term runs is not counted; a term of n workdays ends
 * with the n-th of them (24:00).  Which days are off is the caller's to say:
 * conference/calendar/calendar.h has the calendar that the office keeps.
 */
#ifndef CONFERENCE_WORKDAY_H
#define CONFERENCE_WORKDAY_H

#include <stdbool.h>

#include "base/day.h"

/* Is the day off?  with: what was given to workday_after(). */
typedef bool day_off_fn(struct day, const void *with);

/* Saturdays and Sundays, where no calendar of holidays is known. */
day_off_fn	weekend;

/* So many days later, or earlier. */
struct day	day_plus(struct day, int days);
/*
 * The n-th workday after the day it starts, n > 0.  No day when there are
 * not n of them in the DAYS_LOOKED_MAX days that follow.
 */
enum { DAYS_LOOKED_MAX = 4000 };
struct day	workday_after(struct day start, int64_t n, day_off_fn *,
		    const void *with);
/* The first workday after the day; no day as for workday_after(). */
struct day	workday_next(struct day, day_off_fn *, const void *with);
/* The last workday before the day; no day as for workday_after(). */
struct day	workday_before(struct day, day_off_fn *, const void *with);
/* The workdays after `from` up to `upto`, within DAYS_LOOKED_MAX days. */
int64_t		workdays_between(struct day from, struct day upto,
		    day_off_fn *, const void *with);

#endif
