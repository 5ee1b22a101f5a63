/* Connects to the database with all rights. */
#include <stdlib.h>

#include "admin/admin_db.h"
#include "admin/messages.h"
#include "base/log.h"
#include "db/connection.h"

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

bool
admin_lock(MYSQL *m, FILE *out)
{
	if (admin_number(m, "SELECT GET_LOCK(CONCAT('migrate ', DATABASE()),"
	    " 60)", 0) == 1)
		return true;
	fprintf(out, _("Another migrate, backup or restore is running\n"));
	return false;
}

bool
admin_whole(MYSQL *m, FILE *out)
{
	if (admin_number(m, "SELECT COUNT(*) FROM information_schema.TABLES"
	    " WHERE TABLE_SCHEMA = DATABASE()"
	    " AND TABLE_NAME = '" ADMIN_RESTORING "'", 0) == 0)
		return true;
	fprintf(out, _("The restore did not finish: empty the database and"
	    " restore again\n"));
	return false;
}
