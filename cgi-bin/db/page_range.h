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

/*
 * The same in a statement, whose table is p and whose order is by the column
 * `at`; PAGE_RANGE_PARAMS() are its four parameters.
 */
#define IN_PAGE_RANGE(at)							\
    "   AND p." at " BETWEEN ? AND ? AND (p." at ", p.id) < (?, ?)"

#define PAGE_RANGE_PARAMS(w) P((w)->from), P((w)->upto), P((w)->at), P((w)->id)

/*
 * Do these texts, joined, have what is typed into the filter?  WORDS_PARAMS()
 * are its two parameters: a pattern (input/pattern.h), "" for all.
 */
#define HAS_WORDS(texts)						\
    "   AND (? = '' OR CONCAT_WS(' ', " texts ") REGEXP ?)"

#define WORDS_PARAMS(pattern) P(pattern), P(pattern)

#define NEWEST_FIRST(at) " ORDER BY p." at " DESC, p.id DESC LIMIT 21"

/*
 * How many rows, as `total`, up to LIST_COUNTED + 1.  Is there a row behind
 * the last one counted?  Else there are few: all.  Takes its parameters twice.
 */
#define COUNT_OF(table, at, rows)					\
    "SELECT COALESCE("							\
    "       (SELECT 201 FROM " table " p" rows				\
    "         ORDER BY p." at " DESC LIMIT 200, 1),"			\
    "       (SELECT COUNT(*) FROM " table " p" rows ")) AS total"

#endif
