/*
 * admin_db: the database as its owner has it, for what makes, copies or counts
 * whole tables: migrate, backup, restore and verify_keys.
 */
#ifndef ADMIN_ADMIN_DB_H
#define ADMIN_ADMIN_DB_H

#include <stdbool.h>
#include <stdio.h>

#include <mysql.h>

/* From PORTAL_DB_*; NULL, and said on out, when it is not there. */
MYSQL	*admin_connect(FILE *out);
/* Says what failed, and answers false. */
bool	 admin_failed(MYSQL *, FILE *out, const char *where);
/* A number the statement answers; def when there is no row, or no table. */
long	 admin_number(MYSQL *, const char *sql, long def);
/*
 * Keeps changes of the schema and other copies out, until the connection
 * ends; waits a minute.  False, and said, when there is one at work.
 */
bool	 admin_lock(MYSQL *, FILE *out);
/*
 * False, and said, when a restore was cut off: its mark is there, a table
 * ADMIN_RESTORING, and nobody knows how much of the rest.
 */
bool	 admin_whole(MYSQL *, FILE *out);

#define ADMIN_RESTORING "restore_under_way"

#endif
