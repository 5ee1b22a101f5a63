/*
 * grants: parses sql/grants.sql, the rights of the programs' accounts.
 *
 * The file may have only comment lines and statements of the form
 *
 *	GRANT right[, right...] ON database.table TO account@localhost;
 *
 * where a right is SELECT, INSERT, UPDATE or DELETE, with or without a list of
 * columns in parentheses.
 */
#ifndef ADMIN_GRANTS_H
#define ADMIN_GRANTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { GRANTS_MAX = 2000, GRANT_NAME = 64 };

/* One right on a column; column "": on the whole table. */
struct grant {
	char	account[GRANT_NAME], table[GRANT_NAME], right[GRANT_NAME],
		column[GRANT_NAME];
};

struct grants { struct grant at[GRANTS_MAX]; size_t count; };

/*
 * Adds the grants of a text.  False, with *line set to the first line that is
 * not of that form, or when there are too many.
 */
bool	grants_parse(const char *text, struct grants *, unsigned *line);
bool	grants_have(const struct grants *, const struct grant *);

#endif
