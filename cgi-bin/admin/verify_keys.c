/* Checks every foreign key. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "admin/admin_db.h"
#include "admin/verify.h"

enum { SQL_BYTES = 4096, NAME_BYTES = 65 };

/* One foreign key, of one column or of more. */
struct key {
	char	name[NAME_BYTES], child[NAME_BYTES], parent[NAME_BYTES];
	char	on[SQL_BYTES / 4], set[SQL_BYTES / 4], miss[SQL_BYTES / 4];
};

static const char columns_sql[] =
    "SELECT CONSTRAINT_NAME, TABLE_NAME, REFERENCED_TABLE_NAME, COLUMN_NAME,"
    "       REFERENCED_COLUMN_NAME"
    "  FROM information_schema.KEY_COLUMN_USAGE"
    " WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL"
    " ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION";

static void
key_check(MYSQL *m, const struct key *k, struct verify_sum *sum)
{
	char sql[SQL_BYTES];
	long lost;

	snprintf(sql, sizeof sql, "SELECT COUNT(*) FROM `%s` c LEFT JOIN `%s` p"
	    " ON %s WHERE %s AND %s", k->child, k->parent, k->on, k->set,
	    k->miss);
	lost = owner_number(m, sql, -1);
	sum->looked++;
	if (lost != 0)
		verify_wrong(sum, "%s -> %s: %ld", k->child, k->parent, lost);
}

/* Another column of the key. */
static void
column_add(struct key *k, const char *column, const char *of)
{
	const char *and = *k->on != '\0' ? " AND " : "";
	size_t on = strlen(k->on), set = strlen(k->set);

	snprintf(k->on + on, sizeof k->on - on, "%sp.`%s` = c.`%s`", and, of,
	    column);
	snprintf(k->set + set, sizeof k->set - set, "%sc.`%s` IS NOT NULL",
	    and, column);
	snprintf(k->miss, sizeof k->miss, "p.`%s` IS NULL", of);
}

bool
verify_keys(FILE *out, struct verify_sum *sum)
{
	MYSQL *m = owner_connect(out);
	struct key k = { .name = "" };
	MYSQL_RES *res;
	MYSQL_ROW row;

	if (m == NULL)
		return false;
	if (mysql_query(m, columns_sql) != 0 ||
	    (res = mysql_store_result(m)) == NULL) {
		owner_failed(m, out, "verify");
		mysql_close(m);
		return false;
	}
	while ((row = mysql_fetch_row(res)) != NULL) {
		if (strcmp(k.name, row[0]) != 0 ||
		    strcmp(k.child, row[1]) != 0) {
			if (*k.name != '\0')
				key_check(m, &k, sum);
			k = (struct key){ .name = "" };
			snprintf(k.name, sizeof k.name, "%s", row[0]);
			snprintf(k.child, sizeof k.child, "%s", row[1]);
			snprintf(k.parent, sizeof k.parent, "%s", row[2]);
		}
		column_add(&k, row[3], row[4]);
	}
	if (*k.name != '\0')
		key_check(m, &k, sum);
	mysql_free_result(res);
	mysql_close(m);
	return true;
}
