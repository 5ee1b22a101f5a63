/* Restores a backup into an empty database. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "admin/admin_db.h"
#include "admin/backup/backup.h"
#include "admin/backup/backup_parts.h"
#include "admin/backup/dump.h"
#include "admin/backup/manifest.h"
#include "admin/messages.h"
#include "admin/migrate.h"
#include "base/log.h"
#include "db/connection.h"

/* Size of an INSERT statement. */
enum { STATEMENT_BYTES = 2 * 1024 * 1024, SQL_BYTES = 1024 };

struct loader {
	MYSQL			*m;
	struct blob_store	*store;
	const struct manifest	*manifest;
	const char		*folder;	/* with the migrations */
	struct dump		 sql;		/* the current statement */
	bool			 binary[MANIFEST_COLUMNS_MAX];
	struct backup_sum	*sum;
	FILE			*out;
};

/* ---- Checks before any change */

static bool
object_well(void *to, struct manifest_object o)
{
	struct loader *l = to;
	char *bytes = blob_get(l->store, o.name, o.size);

	if (bytes == NULL)
		return backup_say_folder(l->out, o.name);
	blob_free(bytes);
	return true;
}

static bool
objects_well(struct loader *l)
{
	struct manifest_set *set = manifest_set_new();
	bool well = manifest_set_add(set, l->manifest, object_well, l);

	manifest_set_free(set);
	return well;
}

static bool
refuse_unless(bool fits, FILE *out, const char *why)
{
	if (!fits)
		fprintf(out, "%s\n", why);
	return fits;
}

static bool
is_empty_but(struct loader *l, long tables)
{
	return refuse_unless(admin_number(l->m, "SELECT COUNT(*)"
	    " FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()",
	    -1) == tables, l->out,
	    _("The database is not empty; nothing was changed"));
}

static bool
may_begin(struct loader *l)
{
	return is_empty_but(l, 0) &&
	    refuse_unless(manifest_head(l->manifest).schema <=
	    migrate_newest(l->folder), l->out, _("The backup has a newer"
	    " schema than this program; nothing was changed")) &&
	    objects_well(l);
}

static bool
statement(struct loader *l, const char *sql, const char *where)
{
	return mysql_query(l->m, sql) == 0 ||
	    admin_failed(l->m, l->out, where);
}

/*
 * Creates the marker table.  Fails when another restore created it while this
 * one was reading the objects.
 */
static bool
mark(struct loader *l)
{
	if (!statement(l, "CREATE TABLE " ADMIN_RESTORING
	    " (id INT PRIMARY KEY)", "restore"))
		return false;
	if (is_empty_but(l, 1))
		return true;
	statement(l, "DROP TABLE " ADMIN_RESTORING, "restore");
	return false;
}

/* ---- Rows */

/* Finds out which columns are binary; false when the table lacks one. */
static bool
columns_know(struct loader *l, size_t t)
{
	struct manifest_table table = manifest_table(l->manifest, t);
	char sql[SQL_BYTES];

	for (size_t i = 0; i < table.columns; i++) {
		long bytes;

		snprintf(sql, sizeof sql, "SELECT DATA_TYPE LIKE '%%blob' OR"
		    " DATA_TYPE LIKE '%%binary' FROM information_schema.COLUMNS"
		    " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '%s'"
		    " AND COLUMN_NAME = '%s'", table.name,
		    manifest_column(l->manifest, t, i));
		if ((bytes = admin_number(l->m, sql, -1)) < 0) {
			fprintf(l->out,
			    _("%s.%s: this program has no such column\n"),
			    table.name,
			    manifest_column(l->manifest, t, i));
			return false;
		}
		l->binary[i] = bytes == 1;
	}
	return true;
}

static void
word(struct dump *d, const char *s)
{
	dump_bytes(d, s, strlen(s));
}

static void
statement_begin(struct loader *l, size_t t)
{
	struct manifest_table table = manifest_table(l->manifest, t);

	l->sql.len = 0;
	word(&l->sql, "INSERT INTO `");
	word(&l->sql, table.name);
	for (size_t i = 0; i < table.columns; i++) {
		word(&l->sql, i == 0 ? "` (`" : "`, `");
		word(&l->sql, manifest_column(l->manifest, t, i));
	}
	word(&l->sql, "`) VALUES ");
}

static void
value_add(struct loader *l, const struct field *f, bool binary)
{
	size_t most = 2 * f->len + 1;
	char *text;

	if (f->null) {
		word(&l->sql, "NULL");
		return;
	}
	if ((text = malloc(most)) == NULL)
		log_die("restore: out of memory");
	word(&l->sql, binary ? "X'" : "'");
	dump_bytes(&l->sql, text, binary ?
	    mysql_hex_string(text, f->s, f->len) :
	    mysql_real_escape_string(l->m, text, f->s, f->len));
	word(&l->sql, "'");
	free(text);
}

static bool
statement_end(struct loader *l, const char *table)
{
	return mysql_real_query(l->m, l->sql.at, l->sql.len) == 0 ||
	    admin_failed(l->m, l->out, table);
}

static bool
rows_store(struct loader *l, size_t t, struct dump_rest rest, int64_t wanted)
{
	struct manifest_table table = manifest_table(l->manifest, t);
	struct field fields[MANIFEST_COLUMNS_MAX];
	enum dump_read read;
	size_t under_way = 0;
	int64_t rows = 0;

	while ((read = dump_next(&rest, fields, table.columns)) == DUMP_ROW) {
		if (under_way == 0)
			statement_begin(l, t);
		for (size_t i = 0; i < table.columns; i++) {
			word(&l->sql, i > 0 ? ", " : under_way > 0 ? ", (" :
			    "(");
			value_add(l, &fields[i], l->binary[i]);
		}
		word(&l->sql, ")");
		under_way++;
		rows++;
		if (l->sql.len >= STATEMENT_BYTES) {
			if (!statement_end(l, table.name))
				return false;
			under_way = 0;
		}
	}
	if (under_way > 0 && !statement_end(l, table.name))
		return false;
	l->sum->rows += rows;
	return refuse_unless(read == DUMP_END && rows == wanted, l->out,
	    _("Rows cannot be read"));
}

static bool
table_count(struct loader *l, struct manifest_table table)
{
	char sql[SQL_BYTES];

	snprintf(sql, sizeof sql, "SELECT COUNT(*) FROM `%s`", table.name);
	if (admin_number(l->m, sql, -1) != (long)table.rows) {
		fprintf(l->out, _("%s: wrong number of rows\n"), table.name);
		return false;
	}
	if (table.next_id == 0)
		return true;
	snprintf(sql, sizeof sql, "ALTER TABLE `%s` AUTO_INCREMENT = %lld",
	    table.name, (long long)table.next_id);
	return statement(l, sql, table.name);
}

/*
 * Replaces a table's rows; those that migrations inserted are in the backup,
 * too.
 */
static bool
table_load(struct loader *l, size_t t)
{
	struct manifest_table table = manifest_table(l->manifest, t);
	char sql[SQL_BYTES];

	snprintf(sql, sizeof sql, "DELETE FROM `%s`", table.name);
	if (!columns_know(l, t) || !statement(l, sql, table.name) ||
	    !statement(l, "COMMIT", table.name))
		return false;
	for (size_t i = 0; i < table.objects; i++) {
		struct manifest_object o = manifest_object(l->manifest, t, i);
		char *bytes = blob_get(l->store, o.name, o.size);
		bool stored;

		if (bytes == NULL)
			return backup_say_folder(l->out, o.name);
		stored = rows_store(l, t, (struct dump_rest){ bytes,
		    (size_t)o.size }, o.rows) &&
		    statement(l, "COMMIT", table.name);
		blob_free(bytes);
		if (!stored)
			return false;
		l->sum->objects++;
		l->sum->bytes += o.size;
	}
	return table_count(l, table);
}

/*
 * Foreign keys are off while tables are filled in the order of their names;
 * `lianxi verify` checks them.
 */
static bool
tables_load(struct loader *l)
{
	size_t count = manifest_tables(l->manifest);

	/* Insert 0 as 0 into AUTO_INCREMENT; an invalid value is an error. */
	if (!admin_lock(l->m, l->out) ||
	    !statement(l, "SET SESSION foreign_key_checks = 0, autocommit = 0,"
	    " sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO'", "restore"))
		return false;
	if (admin_number(l->m, "SELECT COUNT(*)"
	    " FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()"
	    " AND TABLE_TYPE = 'BASE TABLE'"
	    " AND TABLE_NAME <> '" ADMIN_RESTORING "'", -1) != (long)count)
		return refuse_unless(false, l->out,
		    _("The tables of the backup do not match its schema"
		    " version"));
	for (size_t t = 0; t < count; t++)
		if (!table_load(l, t))
			return false;
	l->sum->tables = (int64_t)count;
	return true;
}

/* ---- Restoring */

/* Drops all tables. */
static void
empty_again(struct loader *l)
{
	char sql[SQL_BYTES];
	const char *name = db_setting("PORTAL_DB_NAME");
	MYSQL *m = admin_connect(l->out);

	if (m == NULL)
		return;
	snprintf(sql, sizeof sql, "DROP DATABASE `%.64s`", name);
	if (mysql_query(m, sql) != 0)
		admin_failed(m, l->out, "restore");
	snprintf(sql, sizeof sql, "CREATE DATABASE `%.64s` CHARACTER SET"
	    " utf8mb4 COLLATE utf8mb4_bin", name);
	if (mysql_query(m, sql) != 0)
		admin_failed(m, l->out, "restore");
	mysql_close(m);
	fprintf(l->out,
	    _("Nothing was restored, the database is still empty\n"));
}

static int
by_owner(struct loader *l, bool (*what)(struct loader *))
{
	int status;

	if ((l->m = admin_connect(l->out)) == NULL)
		return EX_UNAVAILABLE;
	status = what(l) ? EX_OK : EX_DATAERR;
	mysql_close(l->m);
	return status;
}

static bool
begin(struct loader *l)
{
	return may_begin(l) && mark(l);
}

static bool
end(struct loader *l)
{
	return statement(l, "DROP TABLE " ADMIN_RESTORING, "restore");
}

/* Settles the rights last, so no program can use a partial restore. */
static int
load(struct loader *l)
{
	int status = migrate_upto(l->folder,
	    (long)manifest_head(l->manifest).schema, l->out);

	if (status == EX_OK)
		status = by_owner(l, tables_load);
	if (status == EX_OK)
		status = migrate_upto(l->folder, LONG_MAX, l->out);
	if (status == EX_OK)
		status = by_owner(l, end);
	if (status != EX_OK)
		empty_again(l);
	return status;
}

int
restore(const char *folder, const char *day, const char *sql_folder,
    FILE *out, struct backup_sum *sum)
{
	struct loader l = { .store = blob_store_open(folder, false),
	    .folder = sql_folder, .sum = sum, .out = out };
	struct manifest *m = NULL;
	int status = EX_DATAERR;

	*sum = (struct backup_sum){ .tables = 0 };
	if (l.store == NULL) {
		backup_say_folder(out, folder);
		return EX_IOERR;
	}
	if (day == NULL ? backup_newest(l.store, sum->day, out) :
	    snprintf(sum->day, sizeof sum->day, "%s", day) > 0)
		m = backup_manifest(l.store, sum->day, out);
	if (m != NULL) {
		struct manifest_head head = manifest_head(m);

		l.manifest = m;
		sum->schema = head.schema;
		sum->audit_last = head.audit_last;
		snprintf(sum->audit_hash, sizeof sum->audit_hash, "%s",
		    head.audit_hash);
		status = by_owner(&l, begin);
		if (status == EX_OK)
			status = load(&l);
		manifest_free(m);
	}
	dump_free(&l.sql);
	blob_store_close(l.store);
	return status;
}
