/*
 * user: manages accounts from the terminal.
 *
 *	user add LOGIN NAME [UNIT]	prints a first password, to be changed
 *	user passwd LOGIN		sets and prints a new first password
 *	user factor LOGIN		takes away the second factor
 *	user lock|unlock|end LOGIN
 *	user role LOGIN give|take ROLE
 *	user list
 *	user sample PRESS LEGAL OFFICE	creates the accounts of a trial portal
 *
 * Whoever can read the password file of the database's administrator may use
 * it. sample: a liaison for each present member unit, and the other roles in
 * the three units with these codes; only for a database without accounts.  It
 * prints login, password, role and unit, separated by tabs.
 */
#ifndef ADMIN_COMMAND_USER_H
#define ADMIN_COMMAND_USER_H

struct arena;
struct db;

/* Returns the exit status; prints errors on stderr. */
int	user_command(struct db *, struct arena *, int count, char **words);

#endif
