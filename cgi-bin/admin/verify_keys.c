/* Checks all foreign keys. */
#include <stdio.h>

#include "admin/admin_db.h"
#include "admin/verify.h"

/*
 * One row per key: its tables, and a statement that counts rows without a
 * parent.
 */
static const char keys_sql[] =
    "SELECT TABLE_NAME, REFERENCED_TABLE_NAME, CONCAT('SELECT COUNT(*) FROM `',"
    "       TABLE_NAME, '` c LEFT JOIN `', REFERENCED_TABLE_NAME, '` p ON ',"
    "       GROUP_CONCAT('p.`', REFERENCED_COLUMN_NAME, '` = c.`',"
    "           COLUMN_NAME, '`' SEPARATOR ' AND '),"
    "       ' WHERE p.`', MIN(REFERENCED_COLUMN_NAME), '` IS NULL AND ',"
    "       GROUP_CONCAT('c.`', COLUMN_NAME, '` IS NOT NULL'"
    "           SEPARATOR ' AND '))"
    "  FROM information_schema.KEY_COLUMN_USAGE"
    " WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL"
    " GROUP BY TABLE_NAME, CONSTRAINT_NAME, REFERENCED_TABLE_NAME"
    " ORDER BY TABLE_NAME, CONSTRAINT_NAME";

void
verify_keys(struct db *db, struct verify_sum *sum)
{
	MYSQL *m = admin_connect(stdout);
	MYSQL_RES *res = NULL;
	MYSQL_ROW row;

	(void)db;
	if (m == NULL || mysql_query(m, keys_sql) != 0 ||
	    (res = mysql_store_result(m)) == NULL)
		verify_wrong(sum, "%s", m != NULL ? mysql_error(m) : "");
	while (res != NULL && (row = mysql_fetch_row(res)) != NULL) {
		long lost = admin_number(m, row[2], -1);

		sum->looked++;
		if (lost != 0)
			verify_wrong(sum, "%s -> %s: %ld", row[0], row[1],
			    lost);
	}
	if (res != NULL)
		mysql_free_result(res);
	if (m != NULL)
		mysql_close(m);
}
