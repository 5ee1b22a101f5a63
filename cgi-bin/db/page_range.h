/*
 * page_range: the range of a list, newest first, that a page shows.
 *
 * Lists page by key instead of OFFSET: every page costs the same, and new rows
 * do not shift the pages behind them.
 */
#ifndef DB_PAGE_RANGE_H
#define DB_PAGE_RANGE_H

#include "base/day.h"

enum {
	LIST_ROWS = 20,		/* per page */
	LIST_COUNTED = 200	/* counts stop here ("200+") */
};

/* Rows of [from, upto) that are older than the row (at, id). */
struct page_range {
	struct moment	from, upto, at;
	int64_t		id;
};

/* The parameters :from, :upto, :at and :id of a statement. */
#define PAGE_RANGE_PARAMS(w) P((w)->from), P((w)->upto), P((w)->at), P((w)->id)

#endif
