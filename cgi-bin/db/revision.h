/*
 * revision: the number of the last row of the audit log.
 *
 * Whatever changes more than a count is in that log (db.h), in one transaction
 * with the change.  So while the revision is the same, a query that does not
 * ask the clock answers the same; the counts are those of views and when a
 * session was last used.  Numbers begin at 1.
 */
#ifndef DB_REVISION_H
#define DB_REVISION_H

#include <stdint.h>

struct db;

/* One query.  0 when the database does not answer, or the log is empty. */
int64_t	db_revision(struct db *);

#endif
