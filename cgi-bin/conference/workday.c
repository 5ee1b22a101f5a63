/* Terms counted in workdays. */
#include <stddef.h>

#include "conference/workday.h"

enum { NOON_S = 12 * 3600, SATURDAY = 6 };

struct day
day_plus(struct day day, int days)
{
	return moment_day((struct moment){ day_start(day).s + NOON_S +
	    (int64_t)days * DAY_S });
}

bool
weekend(struct day day, const void *with)
{
	int at = day_weekday(day);

	(void)with;
	return at == 0 || at == SATURDAY;
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

struct day
workday_next(struct day day, day_off_fn *off, const void *with)
{
	return workday_after(day, 1, off, with);
}

struct day
workday_before(struct day day, day_off_fn *off, const void *with)
{
	for (int i = 1; i <= DAYS_LOOKED_MAX; i++)
		if (!off(day_plus(day, -i), with))
			return day_plus(day, -i);
	return (struct day){ 0 };
}

int64_t
workdays_between(struct day from, struct day upto, day_off_fn *off,
    const void *with)
{
	int64_t n = 0;

	for (int i = 1; i <= DAYS_LOOKED_MAX; i++) {
		struct day day = day_plus(from, i);

		if (day.ymd > upto.ymd)
			break;
		n += !off(day, with);
	}
	return n;
}
