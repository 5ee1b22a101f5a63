/* category_found: what the search finds of a category. */
#ifndef CONFERENCE_ASSISTANCE_CATEGORY_FOUND_H
#define CONFERENCE_ASSISTANCE_CATEGORY_FOUND_H

#include <stdint.h>

struct query;
struct tx;

extern const struct query category_found;

/* Puts the page of the category into the search as it is now. */
void	category_put_found(struct tx *, int64_t category_id);

#endif
