/* month: the meetings of one month, as a calendar page. */
#ifndef PAGES_CALENDAR_MONTH_H
#define PAGES_CALENDAR_MONTH_H

#include "base/shape.h"
#include "web/request.h"

struct view;

enum { MONTH_MAX = 7 };			/* "2026-12" */

/* The first and the last second of a month in Beijing. */
struct month { struct day first; struct moment from, upto; };

/* "2026-12", from 1970 to 2999; false for anything else. */
bool	month_parse(struct text, struct month *out);
/*
 * Shows rows of struct meeting of the month, in the order of their start, as
 * month.y, .m, .any (1: it has any), .before and .after ("2026-11", the
 * neighbours) and month.week.W.day.D, seven days from Monday on: .d, its number
 * (none outside the month), .today, and .meeting.N.
 */
void	month_show(struct request *, struct view *, const struct month *,
	    struct rows);
/* Adds rows of struct deadline that are in the month, as .deadline.N. */
void	month_deadlines_show(struct view *, const struct month *,
	    struct rows);
/* Sets month.now, the present month as month_parse() reads it. */
void	month_now_show(struct request *, struct view *);

#endif
