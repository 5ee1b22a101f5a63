/* Connects to the database with all rights. */
#include <stdlib.h>
#include <time.h>

#include "admin/admin_db.h"
#include "admin/messages.h"
#include "base/log.h"
#include "db/connection.h"

enum { LOCK_S = 60 };

MYSQL *
admin_connect(FILE *out)
{
	MYSQL *m = mysql_init(NULL);
	char password[PASSWORD_MAX];

	if (m == NULL)
		log_die("admin_db: out of memory");
	db_password(password);
	mysql_options(m, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (mysql_real_connect(m, NULL, db_setting("PORTAL_DB_USER"), password,
	    db_setting("PORTAL_DB_NAME"), 0,
	    db_setting("PORTAL_DB_SOCKET"), 0) != NULL)
		return m;
	fprintf(out, _("Cannot connect to the database: %s\n"), mysql_error(m));
	mysql_close(m);
	return NULL;
}

bool
admin_failed(MYSQL *m, FILE *out, const char *where)
{
	fprintf(out, _("%s: %u %s\n"), where, mysql_errno(m), mysql_error(m));
	return false;
}

long
admin_number(MYSQL *m, const char *sql, long def)
{
	MYSQL_RES *res;
	MYSQL_ROW row;

	if (mysql_query(m, sql) != 0 || (res = mysql_store_result(m)) == NULL)
		return def;
	row = mysql_fetch_row(res);
	if (row != NULL && row[0] != NULL)
		def = strtol(row[0], NULL, 10);
	mysql_free_result(res);
	return def;
}

/*
 * GET_LOCK() excludes others on this node of a cluster and ends with the
 * connection; the row, taken by its node for an hour, excludes other nodes.
 */
static int	/* rows: 1, taken; 0, another node has it; -1, failed */
lock_take(MYSQL *m)
{
	/* Each time later than before: an equal row would count as none. */
	static const char sql[] =
	    "UPDATE admin_lock SET node = @@wsrep_node_name, until_at ="
	    " GREATEST(until_at + 1, UNIX_TIMESTAMP() + 3600) WHERE id = 1"
	    " AND (node = @@wsrep_node_name OR until_at < UNIX_TIMESTAMP())";

	if (mysql_query(m, sql) != 0)
		return -1;
	return (int)mysql_affected_rows(m);
}

static bool
lock_made(MYSQL *m)
{
	static const char table[] =
	    "CREATE TABLE IF NOT EXISTS admin_lock ("
	    " id INT NOT NULL PRIMARY KEY, node VARCHAR(200) NOT NULL,"
	    " until_at BIGINT NOT NULL) CHARACTER SET utf8mb4";
	static const char row[] =
	    "INSERT IGNORE INTO admin_lock VALUES (1, '', 0)";

	return mysql_query(m, table) == 0 && mysql_query(m, row) == 0;
}

bool
admin_lock(MYSQL *m, FILE *out)
{
	static const struct timespec second = { 1, 0 };

	if (admin_number(m, "SELECT GET_LOCK(CONCAT('migrate ', DATABASE()),"
	    " 60)", 0) == 1)
		for (int n = 0; n < LOCK_S; n++) {
			int taken = lock_made(m) ? lock_take(m) : -1;

			if (taken == 1)
				return true;
			if (taken < 0)
				return admin_failed(m, out, "admin_lock");
			nanosleep(&second, NULL);
		}
	fprintf(out, _("Another migrate is running\n"));
	return false;
}

bool
admin_lock_again(MYSQL *m, FILE *out)
{
	int taken = lock_take(m);

	if (taken < 0)
		return admin_failed(m, out, "admin_lock");
	if (taken == 0)
		fprintf(out, _("Another migrate is running\n"));
	return taken == 1;
}

void
admin_unlock(MYSQL *m)
{
	mysql_query(m, "UPDATE admin_lock SET until_at = 0 WHERE id = 1"
	    " AND node = @@wsrep_node_name");
}

bool
admin_whole(MYSQL *m, FILE *out)
{
	if (admin_number(m, "SELECT COUNT(*) FROM information_schema.TABLES"
	    " WHERE TABLE_SCHEMA = DATABASE()"
	    " AND TABLE_NAME = '" ADMIN_RESTORING "'", 0) == 0)
		return true;
	fprintf(out, "%s\n", _("The restore did not finish: empty the database"
	    " and restore again"));
	return false;
}
