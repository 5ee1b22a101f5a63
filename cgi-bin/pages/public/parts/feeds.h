/* feeds: the newest of a kind, for machines that ask again and again. */
#ifndef PAGES_PUBLIC_PARTS_FEEDS_H
#define PAGES_PUBLIC_PARTS_FEEDS_H

#include "base/shape.h"

struct view;

/*
 * The rows under `at`, and feed.updated: when the last of them changed, by
 * their updated_at.
 */
void	feed_show(struct view *, const char *at, const struct shape *,
	    struct rows);

#endif
