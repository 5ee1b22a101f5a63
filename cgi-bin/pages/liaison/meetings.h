/* meetings: the invitations of a liaison's unit, and its receipts. */
#ifndef PAGES_LIAISON_MEETINGS_H
#define PAGES_LIAISON_MEETINGS_H

#include "web/request.h"

extern const struct shape seen_shape;
page_fn	liaison_meetings_show, liaison_meeting_show,
	liaison_meeting_topic_show;
/* Hands in a position about a topic of a meeting. */
act_fn	liaison_position_act;
/* The unit has seen the meeting as it is. */
act_fn	liaison_meeting_seen;

#endif
