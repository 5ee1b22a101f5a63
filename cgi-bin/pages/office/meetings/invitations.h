/* invitations: who is invited to a meeting, at the office. */
#ifndef PAGES_OFFICE_INVITATIONS_H
#define PAGES_OFFICE_INVITATIONS_H

#include "web/request.h"

/* Of the meeting: all rows, and the form for a further one; also printed. */
page_fn	invitations_show;
/*
 * Invites a further one, or all members that are not; or reminds those that
 * have not answered.
 */
act_fn	invitations_act;
/* One, and the receipt that was given by telephone. */
page_fn	invitation_show;

#endif
