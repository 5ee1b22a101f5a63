/*
 * user: accounts from the terminal; who may use it is who may read the
 * database owner's password.
 *
 *	user add LOGIN NAME [UNIT]	prints a first password, to be changed
 *	user passwd LOGIN		a new first password; printed as well
 *	user lock|unlock|end LOGIN
 *	user role LOGIN give|take ROLE
 *	user list
 *	user sample PRESS LEGAL OFFICE	the accounts of a trial portal
 *
 * sample: a liaison for every unit that is a member now, and the other roles
 * in the three units named by their codes; into a database without accounts
 * only.  It prints login, password, role and unit between tabs.
 */
#ifndef ADMIN_COMMAND_USER_H
#define ADMIN_COMMAND_USER_H

struct arena;
struct db;

/* The exit status; what was wrong is said on stderr. */
int	user_command(struct db *, struct arena *, int count, char **words);

#endif
