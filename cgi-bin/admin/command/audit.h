/*
 * audit: is the log as it was written?
 *
 *	audit verify			the whole chain (audit/audit_log.h)
 *	audit verify NUMBER HASH	and the row as it was written down
 *
 * It prints number and hash of the last row.  Written down where the owner of
 * the database cannot come, they show later that the chain was not made anew.
 */
#ifndef ADMIN_COMMAND_AUDIT_H
#define ADMIN_COMMAND_AUDIT_H

struct arena;
struct db;

/* The exit status; what is wrong is said on stdout, number by number. */
int	audit_command(struct db *, struct arena *, int count, char **words);

#endif
