/* Brings the schema of a database up to date. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include <errmsg.h>
#include <mysql.h>

#include "admin/admin_db.h"
#include "admin/grants.h"
#include "admin/messages.h"
#include "admin/migrate.h"

enum { CHANGES_MAX = 999, FILE_MAX = 4 * 1024 * 1024, PATH_BYTES = 4096,
    SQL_BYTES = 1024 };

struct change { unsigned version; char file[256]; };

/* Filled by changes_list(). */
static struct { struct change at[CHANGES_MAX]; size_t count; } changes;

static char *
file_read(const char *folder, const char *name)
{
	char path[PATH_BYTES], *text = malloc(FILE_MAX + 1);
	FILE *f;
	size_t n;

	snprintf(path, sizeof path, "%s/%s", folder, name);
	if (text == NULL || (f = fopen(path, "r")) == NULL) {
		free(text);
		return NULL;
	}
	n = fread(text, 1, FILE_MAX, f);
	fclose(f);
	text[n] = '\0';
	return text;
}

static int
by_version(const void *a, const void *b)
{
	return (int)((const struct change *)a)->version -
	    (int)((const struct change *)b)->version;
}

/* Lists all NNN_name.sql; false when the folder cannot be read or has none. */
static bool
changes_list(const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *e;

	changes.count = 0;
	if (dir == NULL)
		return false;
	while ((e = readdir(dir)) != NULL && changes.count < CHANGES_MAX) {
		struct change *c = &changes.at[changes.count];
		size_t n = strlen(e->d_name);

		if (strspn(e->d_name, "0123456789") != 3 ||
		    e->d_name[3] != '_' || n < 9 || n > 255 ||
		    strcmp(e->d_name + n - 4, ".sql") != 0)
			continue;
		c->version = (unsigned)strtoul(e->d_name, NULL, 10);
		memcpy(c->file, e->d_name, n + 1);
		changes.count++;
	}
	closedir(dir);
	qsort(changes.at, changes.count, sizeof *changes.at, by_version);
	return changes.count > 0;
}

static long
newest(const char *folder)
{
	return changes_list(folder) ?
	    (long)changes.at[changes.count - 1].version : 0;
}

/*
 * The number of statements of a migration that were run; -1 when it is
 * complete.
 */
static long
progress(MYSQL *m, unsigned version)
{
	char sql[SQL_BYTES];

	snprintf(sql, sizeof sql, "SELECT IF(finished, -1, done)"
	    " FROM schema_change WHERE version = %u", version);
	return admin_number(m, sql, 0);
}

static bool
note(MYSQL *m, const struct change *c, long done, bool finished)
{
	char sql[SQL_BYTES];

	snprintf(sql, sizeof sql, "INSERT INTO schema_change"
	    " (version, name, done, finished, at)"
	    " VALUES (%u, '%.200s', %ld, %d, UNIX_TIMESTAMP())"
	    " ON DUPLICATE KEY UPDATE done = VALUES(done),"
	    " finished = VALUES(finished), at = VALUES(at)",
	    c->version, c->file, done, finished);
	return mysql_query(m, sql) == 0;
}

/*
 * The next statement: up to a semicolon at the end of a line that is no
 * comment. NULL at the end of the file.  Our files have no other statements.
 */
static char *
statement_next(char **at)
{
	char *start = *at, *end;

	while ((end = strstr(*at, ";")) != NULL) {
		char *line = end;

		while (line > start && line[-1] != '\n')
			line--;
		*at = end + 1;
		if (end[1] != '\n' && end[1] != '\0' && end[1] != ' ')
			continue;
		if (strstr(line, "--") != NULL && strstr(line, "--") < end)
			continue;
		*end = '\0';
		return start;
	}
	return NULL;
}

/*
 * Deletes the row of a migration whose first statement the server refused:
 * nothing of it was done, and the release before it still fits.
 */
static void
unbegun_delete(MYSQL *m, const struct change *c)
{
	char sql[SQL_BYTES];

	snprintf(sql, sizeof sql, "DELETE FROM schema_change"
	    " WHERE version = %u AND done = 0 AND finished = 0", c->version);
	mysql_query(m, sql);
}

/* A backup fails when it sees the row, so it is there before the statements. */
static bool
change_apply(MYSQL *m, const struct change *c, char *text, FILE *out)
{
	long done = progress(m, c->version), n = 0;
	char *at = text, *sql;

	if (done < 0)
		return true;
	fprintf(out, "%s\n", c->file);
	if (!note(m, c, done, false))
		return admin_failed(m, out, c->file);
	while ((sql = statement_next(&at)) != NULL) {
		if (n++ < done)
			continue;
		if (!admin_lock_again(m, out))
			return false;
		if (mysql_query(m, sql) != 0) {
			bool refused = done == 0 && n == 1 &&
			    mysql_errno(m) < CR_MIN_ERROR;

			admin_failed(m, out, c->file);
			if (refused)
				unbegun_delete(m, c);
			return false;
		}
		if (!note(m, c, n, false))
			return admin_failed(m, out, c->file);
	}
	return note(m, c, n, true) || admin_failed(m, out, c->file);
}

/*
 * Reads the present rights of the accounts in the file from MariaDB's tables.
 */
static bool
grants_now(MYSQL *m, const struct grants *written, struct grants *now)
{
	static const char sql[] =
	    "SELECT User, Table_name, Table_priv, '' FROM mysql.tables_priv"
	    " WHERE Host = 'localhost' AND Db = DATABASE() AND Table_priv <> ''"
	    " UNION ALL"
	    " SELECT User, Table_name, Column_priv, Column_name"
	    " FROM mysql.columns_priv"
	    " WHERE Host = 'localhost' AND Db = DATABASE()";
	MYSQL_RES *res;
	MYSQL_ROW row;

	if (mysql_query(m, sql) != 0 || (res = mysql_store_result(m)) == NULL)
		return false;
	while ((row = mysql_fetch_row(res)) != NULL) {
		struct grant g = { .account = "" };
		char *word, *rest = row[2];
		bool ours = false;

		for (size_t i = 0; i < written->count && !ours; i++)
			ours = strcmp(written->at[i].account, row[0]) == 0;
		snprintf(g.account, sizeof g.account, "%s", row[0]);
		snprintf(g.table, sizeof g.table, "%s", row[1]);
		snprintf(g.column, sizeof g.column, "%s", row[3]);
		while (ours && (word = strtok_r(rest, ",", &rest)) != NULL &&
		    now->count < GRANTS_MAX) {
			snprintf(g.right, sizeof g.right, "%s", word);
			for (char *p = g.right; *p != '\0'; p++)
				if (*p >= 'a' && *p <= 'z')
					*p = (char)(*p - 'a' + 'A');
			now->at[now->count++] = g;
		}
	}
	mysql_free_result(res);
	return true;
}

static bool
grant_run(MYSQL *m, const char *verb, const char *to, const struct grant *g)
{
	char sql[SQL_BYTES];

	snprintf(sql, sizeof sql, "%s %s%s%s%s ON `%s` %s `%s`@localhost",
	    verb, g->right, *g->column ? " (`" : "", g->column,
	    *g->column ? "`)" : "", g->table, to, g->account);
	return mysql_query(m, sql) == 0;
}

static void
grant_say(FILE *out, const char *what, const struct grant *g)
{
	fprintf(out, _("%s: %s %s%s%s %s\n"), what, g->account, g->right,
	    *g->column ? " " : "", g->column, g->table);
}

/* Rights in one set and not in the other, and the statement to run for them. */
struct difference {
	const struct grants *of, *in;
	const char	*verb, *to, *words;
};

/*
 * With `fix` runs the statement for each difference, else prints it and
 * returns EX_DATAERR.
 */
static int
grants_mend(MYSQL *m, const struct difference *d, bool fix, FILE *out)
{
	int status = EX_OK;

	for (size_t i = 0; i < d->of->count; i++) {
		const struct grant *g = &d->of->at[i];

		if (grants_have(d->in, g))
			continue;
		if (!fix) {
			grant_say(out, message(d->words), g);
			status = EX_DATAERR;
		} else if (!grant_run(m, d->verb, d->to, g)) {
			admin_failed(m, out, "grants.sql");
			return EX_SOFTWARE;
		}
	}
	return status;
}

/* Grants missing rights and revokes others; without `fix` only prints them. */
static int
grants_settle(MYSQL *m, const char *folder, bool fix, FILE *out)
{
	static struct grants written, now;
	static const struct difference missing = { &written, &now, "GRANT",
	    "TO", N_("Missing right") };
	static const struct difference extra = { &now, &written, "REVOKE",
	    "FROM", N_("Right too many") };
	char *text = file_read(folder, "grants.sql");
	unsigned line = 0;
	int first, second;
	bool read;

	written.count = now.count = 0;
	read = text != NULL && grants_parse(text, &written, &line);
	free(text);
	if (!read) {
		fprintf(out, _("grants.sql:%u: not understood\n"), line);
		return EX_DATAERR;
	}
	if (!grants_now(m, &written, &now)) {
		admin_failed(m, out, "grants.sql");
		return EX_SOFTWARE;
	}
	if ((first = grants_mend(m, &missing, fix, out)) == EX_SOFTWARE)
		return first;
	second = grants_mend(m, &extra, fix, out);
	return second != EX_OK ? second : first;
}

static int
changes_apply(MYSQL *m, const char *folder, FILE *out)
{
	for (size_t i = 0; i < changes.count; i++) {
		char *text = file_read(folder, changes.at[i].file);
		bool applied;

		if (text == NULL)
			return EX_NOINPUT;
		applied = change_apply(m, &changes.at[i], text, out);
		free(text);
		if (!applied)
			return EX_SOFTWARE;
	}
	return grants_settle(m, folder, true, out);
}

/* Runs the migrations; refuses a database that is newer than the folder. */
static int
changes_run(MYSQL *m, const char *folder, FILE *out)
{
	static const char table[] =
	    "CREATE TABLE IF NOT EXISTS schema_change ("
	    " version INT NOT NULL PRIMARY KEY,"
	    " name VARCHAR(200) NOT NULL,"
	    " done INT NOT NULL,"
	    " finished TINYINT NOT NULL,"
	    " at BIGINT NOT NULL) CHARACTER SET utf8mb4";
	long version;
	int status;

	if (mysql_query(m, table) != 0) {
		admin_failed(m, out, "schema_change");
		return EX_SOFTWARE;
	}
	if (!admin_lock(m, out))
		return EX_SOFTWARE;
	version = admin_number(m, "SELECT MAX(version) FROM schema_change", 0);
	if (version <= (long)changes.at[changes.count - 1].version) {
		status = changes_apply(m, folder, out);
		admin_unlock(m);
		return status;
	}
	admin_unlock(m);
	fprintf(out, _("The database has schema %ld, newer than this program;"
	    " nothing was changed\n"), version);
	return EX_DATAERR;
}

int
migrate(const char *folder, FILE *out)
{
	MYSQL *m;
	int status;

	if (!changes_list(folder)) {
		fprintf(out, _("%s: no files of changes\n"), folder);
		return EX_NOINPUT;
	}
	if ((m = admin_connect(out)) == NULL)
		return EX_UNAVAILABLE;
	status = admin_whole(m, out) ? changes_run(m, folder, out) :
	    EX_DATAERR;
	mysql_close(m);
	return status;
}

int
migrate_whole(FILE *out)
{
	MYSQL *m = admin_connect(out);
	int status = EX_UNAVAILABLE;

	if (m != NULL) {
		status = admin_whole(m, out) ? EX_OK : EX_DATAERR;
		mysql_close(m);
	}
	return status;
}

int
migrate_check(const char *folder, FILE *out)
{
	long want = newest(folder), have;
	int status;
	MYSQL *m;

	if (want == 0)
		return EX_NOINPUT;
	if ((m = admin_connect(out)) == NULL)
		return EX_UNAVAILABLE;
	have = admin_number(m, "SELECT MAX(version) FROM"
	    " schema_change WHERE finished = 1", 0);
	status = grants_settle(m, folder, false, out);
	if (have != want) {
		fprintf(out, _("The database has schema %ld, not %ld\n"),
		    have, want);
		status = EX_DATAERR;
	}
	mysql_close(m);
	return status;
}
