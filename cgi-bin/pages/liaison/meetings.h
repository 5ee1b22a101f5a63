/* meetings: the invitations of a liaison's unit, and its receipts. */
#ifndef PAGES_LIAISON_MEETINGS_H
#define PAGES_LIAISON_MEETINGS_H

#include "web/request.h"

extern const struct shape seen_shape;
page_fn	liaison_meetings_show, liaison_meeting_show;
/* The unit has seen the meeting as it is. */
act_fn	liaison_meeting_seen;

/* Sets invited.N: invitations to meetings that are to come. */
void	liaison_invited_show(struct request *, struct view *);

#endif
