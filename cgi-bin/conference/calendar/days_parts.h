/* days_parts: what the readers of CSV and of iCalendar share. */
#ifndef CONFERENCE_CALENDAR_DAYS_PARTS_H
#define CONFERENCE_CALENDAR_DAYS_PARTS_H

#include "conference/calendar/days_in.h"

/* all: room for DAYS_IN_MAX, and one that says that there are more. */
struct days { struct arena *arena; struct day_in *all; size_t count; };

/*
 * What words say of a day: nothing, one, or both, when it cannot be told, as of
 * "不放假".
 */
enum { SAYS_OFF = 1, SAYS_WORK = 2 };
unsigned	day_says(struct text);

/* Adds a day; why: its fault; "": look for one in kind, name and document. */
void	day_take(struct days *, struct day_in, const char *why);
/* Adds the days of the events of an iCalendar file. */
void	ics_days(struct days *, struct text);

#endif
