/* Terms counted in workdays. */
#include <stddef.h>

#include "base/workday.h"

enum { NOON_S = 12 * 3600, DAY_S = 24 * 3600, WEEK = 7,
    BEIJING_S = 8 * 3600, EPOCH_WEEKDAY = 4 };	/* 1970-01-01: a Thursday */

struct day
day_plus(struct day day, int days)
{
	return moment_day((struct moment){ day_start(day).s + NOON_S +
	    (int64_t)days * DAY_S });
}

int
day_of_week(struct day day)
{
	int64_t days = (day_start(day).s + BEIJING_S) / DAY_S;

	return (int)(((days + EPOCH_WEEKDAY) % WEEK + WEEK) % WEEK);
}

bool
weekend(struct day day, const void *with)
{
	int at = day_of_week(day);

	(void)with;
	return at == 0 || at == WEEK - 1;
}

struct day
workday_after(struct day start, int64_t n, day_off_fn *off, const void *with)
{
	for (int i = 1; i <= DAYS_LOOKED_MAX; i++) {
		struct day day = day_plus(start, i);

		if (!off(day, with) && --n <= 0)
			return day;
	}
	return (struct day){ 0 };
}
