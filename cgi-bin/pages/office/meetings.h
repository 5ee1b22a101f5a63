/* meetings: the office makes, announces, changes and cancels a date. */
#ifndef PAGES_OFFICE_MEETINGS_H
#define PAGES_OFFICE_MEETINGS_H

#include "base/shape.h"
#include "web/request.h"

extern const struct shape office_meetings_query_shape,
    office_meeting_form_shape;

page_fn	office_meetings_show, office_meeting_new_show, office_meeting_show;
act_fn	office_meeting_new_take, office_meeting_take;

/*
 * warning.year, when no regular meeting of this year is announced or held,
 * and from October on warning.late.
 */
void	office_meetings_warn(struct request *, struct view *);

#endif
