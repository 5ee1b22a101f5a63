/*
 * personal: finds personal numbers in what is typed into a form.
 *
 * Members that are .no_personal may have none.  If the form has a member
 * `personal`, a reason typed there allows them.
 */
#ifndef WEB_FORM_PERSONAL_H
#define WEB_FORM_PERSONAL_H

#include <stdbool.h>

#include "base/shape.h"
#include "web/request.h"

struct view;

/*
 * For an act: complains "personal" about every .no_personal member that has a
 * number, unless `personal` was filled in.
 */
void	personal_check(struct request *, const struct shape *form);
/* Like personal_check(), for one member only. */
void	personal_check_one(struct request *, const char *member);

/*
 * Sets at.number.N.{kind,like,shown,line} for the first five numbers, with
 * most digits hidden; kind is a word of input/personal.h.
 */
void	personal_show(struct request *, struct view *, const char *at,
	    struct text);

/*
 * The same for the members of a stored row that are .no_personal in the form.
 * personal_in_row(): whether there is a number.  personal_show_row(): sets
 * at.<member>.number.N.
 */
bool	personal_in_row(const struct shape *form, const struct shape *,
	    const void *row);
void	personal_show_row(struct request *, struct view *, const char *at,
	    const struct shape *form, const struct shape *, const void *row);

#endif
