/*
 * admin_db: a connection with all rights, for code that makes or counts whole
 * tables: migrate and verify_keys.
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
 * Takes a lock against concurrent migrations, on this node and on others of a
 * cluster; waits up to a minute.  False, with a message, when it is taken.
 * Without admin_unlock() it ends with the connection on this node, and after
 * an hour on others.
 */
bool	 admin_lock(MYSQL *, FILE *out);
/*
 * Takes it for another hour.  False, with a message, when another node took it
 * meanwhile.
 */
bool	 admin_lock_again(MYSQL *, FILE *out);
void	 admin_unlock(MYSQL *);
/*
 * False, with a message, when a restore was interrupted: the marker of
 * conf/backup, the table ADMIN_RESTORING, exists, and the other tables may be
 * incomplete.
 */
bool	 admin_whole(MYSQL *, FILE *out);

#define ADMIN_RESTORING "restore_under_way"

#endif
