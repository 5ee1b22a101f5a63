/*
 * page_range: which stretch of a list that runs from the newest to the oldest.
 *
 * Lists page by key, not by OFFSET: page 500 costs what page 1 does, and a
 * row that comes in meanwhile shifts nothing.
 */
#ifndef DB_PAGE_RANGE_H
#define DB_PAGE_RANGE_H

#include "base/day.h"

enum {
	LIST_ROWS = 20,		/* on a page */
	LIST_COUNTED = 200	/* counts stop here: "200 and more" */
};

/* Published in from..upto, and older than the row (at, id). */
struct page_range {
	struct moment	from, upto, at;
	int64_t		id;
};

/* The parameters :from, :upto, :at and :id of a statement. */
#define PAGE_RANGE_PARAMS(w) P((w)->from), P((w)->upto), P((w)->at), P((w)->id)

#endif
