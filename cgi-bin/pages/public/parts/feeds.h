/* feeds: fills the Atom feeds. */
#ifndef PAGES_PUBLIC_PARTS_FEEDS_H
#define PAGES_PUBLIC_PARTS_FEEDS_H

#include "base/shape.h"

struct view;

/*
 * Shows the rows below `at`, and sets feed.updated to the latest of their
 * updated_at, a member that the shape must have.
 */
void	feed_show(struct view *, const char *at, const struct shape *,
	    struct rows);

#endif
