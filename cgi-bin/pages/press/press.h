/*
 * press: a notice or a policy on the desk, written, reviewed, taken down.
 *
 * The functions serve both kinds; which one, the address says.
 */
#ifndef PAGES_PRESS_PRESS_H
#define PAGES_PRESS_PRESS_H

#include "conference/papers/publication.h"
#include "web/request.h"

extern const struct shape review_form_shape, withdraw_form_shape;

const struct papers *papers_of(const struct request *);
/* desk.what, "notice" or "policy", and desk.path, "press/notices". */
void		desk_show(const struct request *, struct view *);

/* The files of this version. */
void		paper_files_show(struct request *, struct view *,
		    const struct paper *);

page_fn	paper_new_show, paper_show;
act_fn	paper_new, paper_edit, paper_review, paper_take_down, paper_renew;

#endif
