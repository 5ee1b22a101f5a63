/* meetings: the schedule, a meeting, the calendar, and resolutions. */
#ifndef PAGES_PUBLIC_MEETINGS_H
#define PAGES_PUBLIC_MEETINGS_H

#include "base/shape.h"
#include "web/request.h"

/* The template with the words of the calendar, for meetings_calendar(). */
#define CALENDAR_WORDS "public/calendar.cs"

extern const struct shape year_query_shape, meetings_query_shape;

page_fn		meetings_show, meeting_show, meetings_feed, resolutions_show,
		resolution_show;
raw_fn	meetings_calendar;

#endif
