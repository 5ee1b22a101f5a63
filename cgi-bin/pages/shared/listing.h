/* listing: shows a declared list: filter, rows, count, pager, years. */
#ifndef PAGES_SHARED_LISTING_H
#define PAGES_SHARED_LISTING_H

#include "conference/records/listing.h"
#include "web/request.h"

struct view;

/*
 * Of a page whose .query is the filter of the list.  list.whole = 1: nothing
 * is filtered, and this is the first page.  False: `after` is no page key.
 */
bool	listing_show(struct request *, struct view *, const struct listing *);
/* Is list.whole set? */
bool	listing_is_whole(const struct request *);

#endif
