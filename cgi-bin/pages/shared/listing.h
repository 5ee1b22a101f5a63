/* listing: the page of a row with .list: filter, rows, count, pager, years. */
#ifndef PAGES_SHARED_LISTING_H
#define PAGES_SHARED_LISTING_H

#include "web/request.h"

struct view;

/* Then calls the row's .page, if it has one. */
enum status	listing_show(struct request *, struct view *);
/* Is nothing filtered, and this the first page? */
bool		listing_whole(const struct request *);

#endif
