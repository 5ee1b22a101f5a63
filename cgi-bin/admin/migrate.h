/*
 * migrate: bringing the schema of a database up to the files of this release.
 *
 * A change is a file NNN_name.sql; changes run in the order of their numbers,
 * each once, forward only.  MariaDB commits every statement that changes a
 * table, so how far a change came is noted after each statement, and a change
 * that was cut off goes on where it stopped.  After the changes the rights
 * are made what grants.sql says: missing ones given, others taken back.
 */
#ifndef ADMIN_MIGRATE_H
#define ADMIN_MIGRATE_H

#include <stdbool.h>
#include <stdio.h>

/*
 * Functions of the administrator's command return its exit status, as in
 * sysexits.h: EX_OK; EX_DATAERR: the files or the database are not as they
 * should be; EX_NOINPUT: a file cannot be read; EX_UNAVAILABLE: the database
 * is not there; EX_SOFTWARE: a statement failed.
 */

/*
 * Says what it does on out; refuses a database newer than the files, and one
 * that was not restored to its end.
 */
int	migrate(const char *folder, FILE *out);
/*
 * The same as far as that change, LONG_MAX: all.  Only who goes to the end
 * gives the rights, and nobody is asked what else is there: for
 * admin/backup/restore.c.
 */
int	migrate_upto(const char *folder, long version, FILE *out);
/* The number of the newest change in the folder; 0: none. */
long	migrate_newest(const char *folder);
/* Changes nothing: says whether the schema and every right are as written. */
int	migrate_check(const char *folder, FILE *out);

#endif
