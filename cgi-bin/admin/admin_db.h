/*
 * admin_db: a connection with all rights, for code that makes, copies or
 * counts whole tables: migrate, backup, restore and verify_keys.
 */
#ifndef ADMIN_ADMIN_DB_H
#define ADMIN_ADMIN_DB_H

#include <stdbool.h>
#include <stdio.h>

#include <mysql.h>

/*
 * Connects by PORTAL_DB_* (db/open.h); NULL, with a message on out, on
 * failure.
 */
MYSQL	*admin_connect(FILE *out);
/* Prints what failed, with MariaDB's error, and returns false. */
bool	 admin_failed(MYSQL *, FILE *out, const char *where);
/*
 * The number that the statement returns; def when there is no row or no table.
 */
long	 admin_number(MYSQL *, const char *sql, long def);
/*
 * Takes a lock against concurrent migrations and backups, held until the
 * connection ends; waits up to a minute.  False, with a message, when it is
 * taken.
 */
bool	 admin_lock(MYSQL *, FILE *out);
/*
 * False, with a message, when a restore was interrupted: its marker, the table
 * ADMIN_RESTORING, exists, and the other tables may be incomplete.
 */
bool	 admin_whole(MYSQL *, FILE *out);

#define ADMIN_RESTORING "restore_under_way"

#endif
