/*
 * page_cache: public pages, cached in the worker until the second in which
 * they were rendered ends.
 *
 * A public page depends on its address, the database and the time in seconds.
 * So it is rendered once a second: site_data.c clears the cache when the audit
 * log has grown (audit/last.h).  Only its count of views may be a second old.
 *
 * The cache holds at most PAGES_MAX pages of PAGES_BYTES in all; when it is
 * full, further pages are not cached.
 */
#ifndef WEB_TRANSFER_PAGE_CACHE_H
#define WEB_TRANSFER_PAGE_CACHE_H

#include <stdint.h>

#include "base/text.h"

enum { PAGES_MAX = 64, PAGES_BYTES = 1024 * 1024 };

struct page {
	struct text	 path;		/* below the base */
	const char	*query;		/* as it was sent */
	struct text	 body;
	struct text	 print;		/* fingerprint() the body */
	const char	*type;		/* a constant; NULL: text/html */
};

/*
 * The page of this address that was rendered in the second `now`, or NULL.  It
 * is valid until the next call of page_cache_add(), _clear() or _end().
 */
const struct page	*page_cached(int64_t now, struct text path,
			    const char *query);
/* Adds a copy, if there is room.  The address must not be cached yet. */
void			 page_cache_add(int64_t now, struct page);
void			 page_cache_clear(void);
void			 page_cache_end(void);	/* frees its memory */

#endif
