/*
 * last: the number of the last row of the audit log.
 *
 * Every change is committed together with a row of that log; only a TALLY is
 * not (db.h): counts of views, and when a session was last used.  So while the
 * number is the same, a query that does not read the clock has the same
 * result, apart from these.
 */
#ifndef AUDIT_LAST_H
#define AUDIT_LAST_H

#include <stdint.h>

struct db;

/* Runs one query.  0: the database does not answer, or the log is empty. */
int64_t	audit_last(struct db *);

#endif
