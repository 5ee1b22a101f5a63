/* Writes every row of the database into a blob store. */
#include <errno.h>
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

/* Where objects are cut: at a key that key_cuts() selects, or at CUT_MAX. */
enum { CUT_MIN = 256 * 1024, CUT_MAX = 4 * 1024 * 1024, CUT_ONE_IN = 64,
    ROW_ALONE = 64 * 1024, SQL_BYTES = 16384, FIELDS_MAX = 2 *
    MANIFEST_COLUMNS_MAX };

/* Columns of a table: first those of the primary key, then all. */
struct columns {
	char	names[FIELDS_MAX][MANIFEST_NAME_MAX + 1];
	size_t	key, count;		/* names[key] is the first of all */
};

struct writer {
	MYSQL			*m;
	struct blob_store	*store;
	struct manifest		*manifest;
	struct dump		 rows;		/* of the current object */
	int64_t			 row_count;
	struct backup_sum	*sum;
	FILE			*out;
	bool			 unwritten;	/* the folder failed */
};

bool
backup_say_folder(FILE *out, const char *what)
{
	fprintf(out, _("%s: %s\n"), what, errno == EWOULDBLOCK ?
	    _("another backup is writing") : errno == EBADMSG ?
	    _("the content does not match its checksum") : strerror(errno));
	return false;
}

/* ---- Tables and columns */

/*
 * Reads names into out[]; returns their number, or -1, with a message, when
 * they are too many or the statement fails.
 */
static long
names_ask(struct writer *w, const char *sql, char (*out)[MANIFEST_NAME_MAX + 1],
    size_t room)
{
	MYSQL_RES *res;
	MYSQL_ROW row;
	size_t n = 0;
	bool known;

	if (mysql_query(w->m, sql) != 0 ||
	    (res = mysql_store_result(w->m)) == NULL) {
		admin_failed(w->m, w->out, "backup");
		return -1;
	}
	while (n < room && (row = mysql_fetch_row(res)) != NULL)
		snprintf(out[n++], MANIFEST_NAME_MAX + 1, "%s", row[0]);
	known = mysql_num_rows(res) == n;
	if (!known)
		fprintf(w->out, _("Too many tables or columns, at most %zu\n"),
		    room);
	mysql_free_result(res);
	return known ? (long)n : -1;
}

static bool
columns_ask(struct writer *w, const char *table, struct columns *c)
{
	char sql[SQL_BYTES];
	long n;

	snprintf(sql, sizeof sql, "SELECT COLUMN_NAME"
	    " FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()"
	    " AND TABLE_NAME = '%s' AND INDEX_NAME = 'PRIMARY'"
	    " ORDER BY SEQ_IN_INDEX", table);
	if ((n = names_ask(w, sql, c->names, MANIFEST_COLUMNS_MAX)) <= 0) {
		fprintf(w->out, _("%s: %s\n"), table, n == 0 ?
		    _("no primary key") : _("cannot be read"));
		return false;
	}
	c->key = (size_t)n;
	snprintf(sql, sizeof sql, "SELECT COLUMN_NAME"
	    " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()"
	    " AND TABLE_NAME = '%s' AND GENERATION_EXPRESSION IS NULL"
	    " ORDER BY ORDINAL_POSITION", table);
	n = names_ask(w, sql, c->names + c->key, MANIFEST_COLUMNS_MAX);
	if (n <= 0) {
		fprintf(w->out, _("%s: cannot be read\n"), table);
		return false;
	}
	c->count = (size_t)n;
	return true;
}

/* Builds SELECT key, all FROM table ORDER BY key. */
static void
select_make(const char *table, const struct columns *c,
    char sql[static SQL_BYTES])
{
	size_t n = (size_t)snprintf(sql, SQL_BYTES, "SELECT ");

	for (size_t i = 0; i < c->key + c->count; i++)
		n += (size_t)snprintf(sql + n, SQL_BYTES - n, "%s`%s`",
		    i > 0 ? ", " : "", c->names[i]);
	n += (size_t)snprintf(sql + n, SQL_BYTES - n, " FROM `%s` ORDER BY ",
	    table);
	for (size_t i = 0; i < c->key; i++)
		n += (size_t)snprintf(sql + n, SQL_BYTES - n, "%s`%s`",
		    i > 0 ? ", " : "", c->names[i]);
	if (n >= SQL_BYTES)
		log_die("backup: %s has too many columns", table);
}

/* ---- Rows */

static bool
not_written(struct writer *w, const char *what)
{
	w->unwritten = true;
	return backup_say_folder(w->out, what);
}

static bool
content_end(struct writer *w)
{
	char name[BLOB_NAME_CHARS + 1];
	bool fresh = false;

	if (w->row_count == 0)
		return true;
	if (!blob_put(w->store, w->rows.at, w->rows.len, name, &fresh))
		return not_written(w, _("cannot be written"));
	manifest_object_add(w->manifest, (struct manifest_object){ name,
	    (int64_t)w->rows.len, w->row_count });
	w->sum->rows += w->row_count;
	w->sum->objects++;
	w->sum->bytes += (int64_t)w->rows.len;
	w->sum->fresh += fresh;
	w->sum->fresh_bytes += fresh ? (int64_t)w->rows.len : 0;
	w->rows.len = 0;
	w->row_count = 0;
	return true;
}

/* Whether an object ends after the row with this key, by FNV-1a of the key. */
static bool
key_cuts(const struct field *key, size_t count)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < key[i].len; j++)
			hash = (hash ^ (unsigned char)key[i].s[j]) * 16777619u;
	return hash % CUT_ONE_IN == 0;
}

static bool
row_add(struct writer *w, const struct field *fields, const struct columns *c)
{
	size_t size = 0;

	for (size_t i = 0; i < c->count; i++)
		size += fields[c->key + i].len + 1;
	if (size >= ROW_ALONE && !content_end(w))
		return false;
	dump_row(&w->rows, fields + c->key, c->count);
	w->row_count++;
	return (size < ROW_ALONE && w->rows.len < CUT_MAX &&
	    (w->rows.len < CUT_MIN || !key_cuts(fields, c->key))) ||
	    content_end(w);
}

static bool
rows_read(struct writer *w, MYSQL_RES *res, const char *table,
    const struct columns *c)
{
	struct field fields[FIELDS_MAX];
	MYSQL_ROW row;

	while ((row = mysql_fetch_row(res)) != NULL) {
		const unsigned long *lens = mysql_fetch_lengths(res);

		for (size_t i = 0; i < c->key + c->count; i++)
			fields[i] = (struct field){ row[i], lens[i],
			    row[i] == NULL };
		if (!row_add(w, fields, c))
			return false;
	}
	return mysql_errno(w->m) == 0 ? content_end(w) :
	    admin_failed(w->m, w->out, table);
}

static bool
table_read(struct writer *w, const char *table)
{
	struct columns *c = calloc(1, sizeof *c);
	char sql[SQL_BYTES];
	bool read = false;
	MYSQL_RES *res;

	if (c == NULL)
		log_die("backup: out of memory");
	snprintf(sql, sizeof sql, "SELECT COALESCE(AUTO_INCREMENT, 0)"
	    " FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()"
	    " AND TABLE_NAME = '%s'", table);
	manifest_table_add(w->manifest, table, admin_number(w->m, sql, 0));
	if (columns_ask(w, table, c)) {
		for (size_t i = 0; i < c->count; i++)
			manifest_column_add(w->manifest, c->names[c->key + i]);
		select_make(table, c, sql);
		/* Row by row: a table may be larger than memory. */
		if (mysql_query(w->m, sql) != 0 ||
		    (res = mysql_use_result(w->m)) == NULL)
			admin_failed(w->m, w->out, table);
		else {
			read = rows_read(w, res, table, c);
			while (!read && mysql_fetch_row(res) != NULL)
				;
			mysql_free_result(res);
		}
	}
	free(c);
	return read;
}

/* ---- The backup */

static bool
snapshot_begin(struct writer *w)
{
	static const char *const sql[] = {
		"SET SESSION net_write_timeout = 3600, wait_timeout = 28800,"
		" max_statement_time = 0",
		"SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
		"START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
	};

	if (!admin_lock(w->m, w->out))
		return false;
	for (size_t i = 0; i < sizeof sql / sizeof *sql; i++)
		if (mysql_query(w->m, sql[i]) != 0)
			return admin_failed(w->m, w->out, "backup");
	if (!admin_whole(w->m, w->out))
		return false;
	if (admin_number(w->m, "SELECT COUNT(*) FROM schema_change"
	    " WHERE finished = 0", 1) == 0)
		return true;
	fprintf(w->out,
	    _("The schema is not up to date: run lianxi migrate first\n"));
	return false;
}

static bool
head_read(struct writer *w, int64_t at)
{
	MYSQL_RES *res;
	MYSQL_ROW row;

	if (mysql_query(w->m, "SELECT last, LOWER(HEX(hash)) FROM audit_head"
	    " WHERE id = 1") != 0 ||
	    (res = mysql_store_result(w->m)) == NULL)
		return admin_failed(w->m, w->out, "audit_head");
	if ((row = mysql_fetch_row(res)) != NULL) {
		w->sum->audit_last = strtoll(row[0], NULL, 10);
		snprintf(w->sum->audit_hash, sizeof w->sum->audit_hash, "%s",
		    row[1]);
	}
	mysql_free_result(res);
	w->sum->schema = admin_number(w->m,
	    "SELECT MAX(version) FROM schema_change", 0);
	w->manifest = manifest_new((struct manifest_head){ at, w->sum->schema,
	    w->sum->audit_last, w->sum->audit_hash });
	return true;
}

static bool
tables_read(struct writer *w)
{
	static char names[MANIFEST_TABLES_MAX][MANIFEST_NAME_MAX + 1];
	long count = names_ask(w, "SELECT TABLE_NAME"
	    " FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()"
	    " AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME", names,
	    MANIFEST_TABLES_MAX);

	if (count <= 0)
		return false;
	w->sum->tables = count;
	for (long i = 0; i < count; i++)
		if (!table_read(w, names[i]))
			return false;
	return true;
}

/* Stores the manifest after reading it back as restore() will. */
static bool
manifest_write(struct writer *w)
{
	size_t n = 0;
	char *text = manifest_text(w->manifest, &n);
	enum manifest_fault fault;
	struct manifest *again = manifest_parse(text, n, &fault);
	bool written = again != NULL &&
	    blob_day_put(w->store, w->sum->day, text, n);

	if (again == NULL)
		fprintf(w->out, _("The manifest cannot hold some table,"
		    " column or row count\n"));
	else if (!written)
		not_written(w, w->sum->day);
	if (again != NULL)
		manifest_free(again);
	blob_free(text);
	return written;
}

static void
day_name(struct moment now, char out[static BLOB_DAY_CHARS + 1])
{
	struct clock c = moment_clock(now);

	snprintf(out, BLOB_DAY_CHARS + 1, "%04d-%02d-%02dT%02d%02d%02d", c.y,
	    c.m, c.d, c.hour, c.minute, c.second);
}

int
backup(const char *folder, struct moment now, FILE *out,
    struct backup_sum *sum)
{
	struct writer w = { .out = out, .sum = sum };
	int status = EX_UNAVAILABLE;

	*sum = (struct backup_sum){ .tables = 0 };
	day_name(now, sum->day);
	if ((w.store = blob_store_open(folder, true)) == NULL) {
		backup_say_folder(out, folder);
		return EX_IOERR;
	}
	if ((w.m = admin_connect(out)) != NULL) {
		status = snapshot_begin(&w) && head_read(&w, now.s) &&
		    tables_read(&w) && manifest_write(&w) ? EX_OK :
		    w.unwritten ? EX_IOERR : EX_SOFTWARE;
		mysql_close(w.m);
	}
	if (w.manifest != NULL)
		manifest_free(w.manifest);
	dump_free(&w.rows);
	blob_store_close(w.store);
	return status;
}
