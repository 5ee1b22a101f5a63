/*
 * audit: checks the audit log.
 *
 *	audit verify			the whole chain (audit/audit_log.h)
 *	audit verify NUMBER HASH	and this row's hash, as recorded before
 *	audit end			the whole chain; prints number and hash
 *					of the last row alone, for a journal
 *
 * Prints number and hash of the last row.  Recorded where the administrator of
 * the database cannot change them, they later prove that the chain was not
 * rebuilt.
 */
#ifndef ADMIN_COMMAND_AUDIT_H
#define ADMIN_COMMAND_AUDIT_H

struct arena;
struct db;

/* Returns the exit status; prints each fault on stdout. */
int	audit_command(struct db *, struct arena *, int count, char **words);

#endif
