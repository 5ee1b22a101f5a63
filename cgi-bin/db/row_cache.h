/*
 * row_cache: the rows of queries that many pages run, cached in the worker.
 *
 * The cache is cleared with the site data (web/view/site_data.h): when the
 * audit log has grown, and after SITE_KEPT_S.  It holds at most
 * KEPT_MAX results and adds none beyond KEPT_BYTES.  Before the first
 * row_cache_renew() nothing is cached.
 *
 * For pages only: an act that decides by a row runs its query.
 */
#ifndef DB_ROW_CACHE_H
#define DB_ROW_CACHE_H

#include "db/db.h"

enum { KEPT_MAX = 48, KEPT_BYTES = 384 * 1024 };

/* Like db_rows() and db_row().  The rows are shared: do not change them. */
struct rows	row_cache_rows(struct db *, const struct query *, struct params);
bool		row_cache_row(struct db *, const struct query *, void *row,
		    struct params);
/* Forgets all of it, and keeps from now on.  Rows given before are gone. */
void		row_cache_renew(void);
void		row_cache_end(void);

#endif
