/*
 * row_cache: caches rows of queries that many pages run, in the worker.
 *
 * The cache is cleared with the site data (web/view/site_data.h): when the
 * audit log has grown, and after SITE_KEPT_S seconds.  It holds at most
 * CACHE_MAX results and adds none once it has CACHE_BYTES.  It caches nothing
 * before the first row_cache_renew().
 *
 * For pages only.  An act that decides by a row must run its query.
 */
#ifndef DB_ROW_CACHE_H
#define DB_ROW_CACHE_H

#include "db/db.h"

enum { CACHE_MAX = 48, CACHE_BYTES = 384 * 1024 };

/* Like db_rows() and db_row().  The rows are shared: do not change them. */
struct rows	row_cache_rows(struct db *, const struct query *, struct params);
bool		row_cache_row(struct db *, const struct query *, void *row,
		    struct params);
/* Clears the cache and turns it on; rows it returned before are invalid. */
void		row_cache_renew(void);
void		row_cache_end(void);

#endif
