/*
 * personal: numbers of people in what somebody wants to publish.
 *
 * A field that holds one is complained about; whoever must publish it all
 * the same says why, and who reviews it says so too.
 */
#ifndef PAGES_PERSONAL_H
#define PAGES_PERSONAL_H

#include <stdbool.h>

#include "web/request.h"

struct view;

bool	personal_in(struct text);
/* Complains "personal" about the member when the text holds a number. */
void	personal_check(struct request *, const char *member, struct text);
/*
 * at.number.N.{kind,shown,line}: the first five, with most digits hidden;
 * kind is a word of base/personal.h.
 */
void	personal_show(struct request *, struct view *, const char *at,
	    struct text);

#endif
