/*
 * row_cache: the rows of queries that many pages run, kept in the worker for
 * as long as what stands on every page: until somebody changes the database
 * (db/revision.h), and SITE_KEPT_S at most.
 *
 * For pages alone: an act that decides by a row asks the database.  Nothing is
 * kept before the first kept_anew(), so a program without site data asks every
 * time.  What is kept has an end: KEPT_MAX answers, and none is added beyond
 * KEPT_BYTES.
 */
#ifndef DB_ROW_CACHE_H
#define DB_ROW_CACHE_H

#include "db/db.h"

enum { KEPT_MAX = 48, KEPT_BYTES = 384 * 1024 };

/* As db_rows() and db_row().  The rows belong to everybody: read them. */
struct rows	kept_rows(struct db *, const struct query *, struct params);
bool		kept_row(struct db *, const struct query *, void *row,
		    struct params);
/* Forgets all of it, and keeps from now on.  Rows given before are gone. */
void		kept_anew(void);
void		kept_end(void);

#endif
