/* meetings: the office's pages of meetings. */
#ifndef PAGES_OFFICE_MEETINGS_H
#define PAGES_OFFICE_MEETINGS_H

#include "web/request.h"

page_fn	office_meetings_show, office_meeting_new_show, office_meeting_show;

/*
 * Sets warning.year when no regular meeting of this year is announced or held,
 * and from October on also warning.late.
 */
void	office_meetings_warn(struct request *, struct view *);

#endif
