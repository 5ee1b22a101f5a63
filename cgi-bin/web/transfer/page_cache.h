/*
 * page_cache: finished public pages, kept in the worker for the rest of the
 * second in which they were made.
 *
 * A public page is made of its address, of the database and of the clock,
 * which counts seconds.  So in one second, and while nobody changes the
 * database, it is made once.  site_data.c clears the cache when it sees
 * another revision (db/revision.h); nothing here knows what a page shows.
 *
 * At most PAGES_MAX pages and PAGES_BYTES; what comes after is not kept.
 */
#ifndef WEB_TRANSFER_PAGE_CACHE_H
#define WEB_TRANSFER_PAGE_CACHE_H

#include <stdint.h>

#include "base/text.h"

enum { PAGES_MAX = 64, PAGES_BYTES = 1024 * 1024 };

struct page {
	struct text	 path;		/* below base */
	const char	*query;		/* as it came */
	struct text	 body, print;	/* print: print_of() the body */
	const char	*type;		/* a constant; NULL: text/html */
};

/*
 * The page of this address made in the second `now`; NULL: there is none.  It
 * stays until the next call of a function of this header.
 */
const struct page	*page_cached(int64_t now, struct text path,
			    const char *query);
/* Copies it into the cache, if it has room.  It is not there yet. */
void			 page_cache_add(int64_t now, struct page);
void			 page_cache_clear(void);
void			 page_cache_end(void);	/* and gives its memory back */

#endif
