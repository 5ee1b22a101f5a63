/*
 * personal: numbers of people in what somebody types into a form.
 *
 * A member of a form that is .no_personal may hold none.  Where a form has a
 * member `personal`, what is written there says why they must stay.
 */
#ifndef WEB_FORM_PERSONAL_H
#define WEB_FORM_PERSONAL_H

#include <stdbool.h>

#include "base/shape.h"
#include "web/request.h"

struct view;

/*
 * For an act: complains "personal" about every such member of the form in
 * which a number was sent, unless `personal` was sent as well.
 */
void	personal_check(struct request *, const struct shape *form);
/* The same of one member, where an act takes no other. */
void	personal_check_one(struct request *, const char *member);

/*
 * at.number.N.{kind,like,shown,line}: the first five, with most digits
 * hidden; kind is a word of input/personal.h.
 */
void	personal_show(struct request *, struct view *, const char *at,
	    struct text);

/*
 * Of a stored row, the members that are .no_personal in the form: does one
 * hold a number; and the numbers, as at.<member>.number.N.
 */
bool	personal_in_row(const struct shape *form, const struct shape *,
	    const void *row);
void	personal_show_row(struct request *, struct view *, const char *at,
	    const struct shape *form, const struct shape *, const void *row);

#endif
