/* minutes: the office's pages of minutes. */
#ifndef PAGES_OFFICE_MINUTES_MINUTES_H
#define PAGES_OFFICE_MINUTES_MINUTES_H

#include "web/request.h"

/* ?version=1 of /office/minutes/7 and its sheet. */
extern const struct shape minutes_version_query_shape;

/* The list; of a meeting, from which they are made; one; as it is printed. */
page_fn	office_minutes_list, meeting_minutes_show, office_minutes_show,
    minutes_sheet_show;
/* A correction that is dropped. */
page_fn	minutes_abandon_show;
/* How an item reads. */
page_fn	minuted_show;
act_fn	minuted_do;
/* The report to the county government. */
page_fn	minutes_report_show;

/* Minutes or a resolution of the meeting in the path, if there is one. */
act_fn	meeting_part_make;

#endif
