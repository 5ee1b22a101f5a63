/*
 * migrate: brings the schema of a database up to date.
 *
 * A migration is a file NNN_name.sql.  Migrations run once each, in the order
 * of their numbers.  Because MariaDB commits after every statement that
 * changes a table, progress is recorded after each statement, and an
 * interrupted migration continues where it stopped.  Afterwards the rights are
 * made equal to grants.sql: missing ones are granted, others revoked.
 */
#ifndef ADMIN_MIGRATE_H
#define ADMIN_MIGRATE_H

#include <stdbool.h>
#include <stdio.h>

/*
 * Functions of the administrator's command return its exit status
 * (sysexits.h): EX_OK; EX_DATAERR: files or database are not as they should
 * be; EX_NOINPUT: a file cannot be read; EX_UNAVAILABLE: the database cannot
 * be reached; EX_SOFTWARE: a statement failed.
 */

/*
 * Runs all migrations and settles the rights; prints on out what it does.
 * EX_DATAERR when the database is newer than the files, or a restore was
 * interrupted.
 */
int	migrate(const char *folder, FILE *out);
/* EX_DATAERR when a restore was interrupted. */
int	migrate_whole(FILE *out);
/* Compares schema and rights with the files, and changes nothing. */
int	migrate_check(const char *folder, FILE *out);

#endif
