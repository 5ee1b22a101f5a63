/* aid: the press desk's pages of the categories of assistance. */
#ifndef PAGES_PRESS_AID_H
#define PAGES_PRESS_AID_H

#include "web/request.h"

struct view;

page_fn	aid_desk_show, aid_new_show, aid_text_show, aid_versions_show;

/*
 * For the desk: aid.open.N, what is a draft of the visitor or waits for review,
 * and aid.due.N, what is to be looked at again soon or since long (.past).
 */
void	aid_waiting(struct request *, struct view *);

#endif
