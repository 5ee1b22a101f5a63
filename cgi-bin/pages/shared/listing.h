/* listing: shows a declared list: filter, rows, count, pager, years. */
#ifndef PAGES_SHARED_LISTING_H
#define PAGES_SHARED_LISTING_H

#include "conference/records/listing.h"
#include "web/request.h"

struct view;

/*
 * Sets the rows, filter, count, pager and years of a list; the page's .query
 * is the list's filter.  list.whole = 1: no filter is set, and this is the
 * first page.  False when `after` is not a page key.
 */
bool	listing_show(struct request *, struct view *, const struct listing *);
/*
 * The rows of a list from its first page on, by the route's query: for a list
 * that reads more than a page.
 */
struct rows	listing_all(struct request *, const struct listing *);
/* Whether no filter is set and this is the first page. */
bool	listing_is_whole(const struct request *);

#endif
