/*
 * last: the number of the last row of the audit log.
 *
 * Every change is committed with a row of the log, except TALLY statements
 * (db/db.h): view counts and the last use of a session.  While the number
 * stays the same, a query that does not read the clock returns the same rows,
 * apart from these counts.
 */
#ifndef AUDIT_LAST_H
#define AUDIT_LAST_H

#include <stdint.h>

struct db;

/* Runs one query.  0: the database does not answer, or the log is empty. */
int64_t	audit_last(struct db *);

#endif
