/*
 * calendar: the office's pages of workdays: a year as a picture and as a list,
 * one day added or removed, a year from a file after a preview, and the same as
 * a file.
 */
#ifndef PAGES_OFFICE_CONFERENCE_CALENDAR_H
#define PAGES_OFFICE_CONFERENCE_CALENDAR_H

#include "base/shape.h"
#include "web/request.h"

extern const struct shape calendar_query_shape, calendar_day_shape,
    calendar_import_shape;

page_fn	office_calendar_show, office_calendar_import_show;
act_fn	office_calendar_edit, office_calendar_import;
raw_fn	office_calendar_csv, office_calendar_ics;

/* warning.calendar: next year, when it has no calendar though it is late. */
void	office_calendar_warn(struct request *, struct view *);

#endif
