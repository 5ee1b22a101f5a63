/*
 * press: a notice or a policy on the desk.
 *
 * The functions serve both kinds; which one, the route says.
 */
#ifndef PAGES_PRESS_PRESS_H
#define PAGES_PRESS_PRESS_H

#include "conference/papers/publication.h"
#include "web/request.h"

const struct papers *papers_of(const struct request *);
/* desk.what, "notice" or "policy", and desk.path, "press/notices". */
void		desk_show(const struct request *, struct view *);

page_fn	paper_new_show, paper_show;

#endif
