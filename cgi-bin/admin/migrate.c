/* Brings the schema of a database up to the files of this release. */
#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <mysql.h>

#include "base/log.h"
#include "admin/grants.h"
#include "admin/migrate.h"
#include "admin/admin_db.h"

enum { CHANGES_MAX = 999, FILE_MAX = 4 * 1024 * 1024, PATH_BYTES = 4096,
    SQL_BYTES = 1024 };

struct change { unsigned version; char file[256]; };

struct changes { struct change at[CHANGES_MAX]; size_t count; };

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

/* Every NNN_name.sql; false when the folder cannot be read or holds none. */
static bool
changes_list(const char *folder, struct changes *out)
{
	DIR *dir = opendir(folder);
	struct dirent *e;

	out->count = 0;
	if (dir == NULL)
		return false;
	while ((e = readdir(dir)) != NULL && out->count < CHANGES_MAX) {
		size_t n = strlen(e->d_name);

		if (strspn(e->d_name, "0123456789") != 3 ||
		    e->d_name[3] != '_' || n < 9 || n > 255 ||
		    strcmp(e->d_name + n - 4, ".sql") != 0)
			continue;
		out->at[out->count].version =
		    (unsigned)strtoul(e->d_name, NULL, 10);
		memcpy(out->at[out->count++].file, e->d_name, n + 1);
	}
	closedir(dir);
	qsort(out->at, out->count, sizeof *out->at, by_version);
	return out->count > 0;
}

/* How many statements of a change were done; -1: it is finished. */
static long
progress(MYSQL *m, unsigned version)
{
	char sql[SQL_BYTES];

	snprintf(sql, sizeof sql, "SELECT IF(finished, -1, done)"
	    " FROM schema_change WHERE version = %u", version);
	return owner_number(m, sql, 0);
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
 * The next statement, ended by a semicolon at the end of a line that is not
 * in a comment; NULL at the end of the file.  Our files hold no other kind.
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

static bool
change_apply(MYSQL *m, const struct change *c, char *text, FILE *out)
{
	long done = progress(m, c->version), n = 0;
	char *at = text, *sql;

	if (done < 0)
		return true;
	fprintf(out, "%s\n", c->file);
	while ((sql = statement_next(&at)) != NULL) {
		if (n++ < done)
			continue;
		if (mysql_query(m, sql) != 0)
			return owner_failed(m, out, c->file);
		if (!note(m, c, n, false))
			return owner_failed(m, out, c->file);
	}
	return note(m, c, n, true) || owner_failed(m, out, c->file);
}

/* What the accounts named in the file have now, from MariaDB's own tables. */
static bool
grants_now(MYSQL *m, const struct grants *written, struct grants *now)
{
	static const char sql[] =
	    "SELECT User, Table_name, Table_priv, '' FROM mysql.tables_priv"
	    " WHERE Host = 'localhost' AND Db = DATABASE() AND Table_priv <> ''"
	    " UNION ALL "
	    "SELECT User, Table_name, Column_priv, Column_name"
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
	fprintf(out, "%s：%s %s%s%s %s\n", what, g->account, g->right,
	    *g->column ? " " : "", g->column, g->table);
}

/* Missing rights given, others taken back; or, with fix false, only said. */
static int
grants_settle(MYSQL *m, const char *folder, bool fix, FILE *out)
{
	struct grants *sets = calloc(2, sizeof *sets);
	char *text = file_read(folder, "grants.sql");
	unsigned line = 0, wrong = 0;
	int status = DONE;

	if (sets == NULL)
		log_die("migrate: out of memory");
	if (text == NULL || !grants_parse(text, &sets[0], &line)) {
		fprintf(out, "grants.sql:%u：看不懂\n", line);
		status = BAD_DATA;
	} else if (!grants_now(m, &sets[0], &sets[1])) {
		owner_failed(m, out, "grants.sql");
		status = STATEMENT_FAILED;
	}
	for (size_t i = 0; status == DONE && i < sets[0].count; i++)
		if (!grants_have(&sets[1], &sets[0].at[i])) {
			wrong++;
			if (!fix)
				grant_say(out, "缺少权限", &sets[0].at[i]);
			else if (!grant_run(m, "GRANT", "TO", &sets[0].at[i]))
				status = STATEMENT_FAILED;
		}
	for (size_t i = 0; status == DONE && i < sets[1].count; i++)
		if (!grants_have(&sets[0], &sets[1].at[i])) {
			wrong++;
			if (!fix)
				grant_say(out, "多出权限", &sets[1].at[i]);
			else if (!grant_run(m, "REVOKE", "FROM", &sets[1].at[i]))
				status = STATEMENT_FAILED;
		}
	if (status == STATEMENT_FAILED)
		owner_failed(m, out, "grants.sql");
	free(text);
	free(sets);
	return status != DONE ? status : wrong > 0 && !fix ? BAD_DATA : DONE;
}

/* 0, or the number of the newest change the database has and we have not. */
static long
newer(MYSQL *m, const struct changes *changes)
{
	long version = owner_number(m, "SELECT MAX(version) FROM schema_change",
	    0);

	return version > (long)changes->at[changes->count - 1].version ?
	    version : 0;
}

static int
changes_apply(MYSQL *m, const char *folder, const struct changes *changes,
    long upto, FILE *out)
{
	for (size_t i = 0; i < changes->count; i++) {
		char *text;
		bool applied;

		if ((long)changes->at[i].version > upto)
			break;
		if ((text = file_read(folder, changes->at[i].file)) == NULL)
			return NO_INPUT;
		applied = change_apply(m, &changes->at[i], text, out);
		free(text);
		if (!applied)
			return STATEMENT_FAILED;
	}
	return upto == LONG_MAX ? grants_settle(m, folder, true, out) : DONE;
}

long
migrate_newest(const char *folder)
{
	struct changes *changes = calloc(1, sizeof *changes);
	long newest = 0;

	if (changes == NULL)
		log_die("migrate: out of memory");
	if (changes_list(folder, changes))
		newest = (long)changes->at[changes->count - 1].version;
	free(changes);
	return newest;
}

int
migrate_upto(const char *folder, long version, FILE *out)
{
	static const char table[] =
	    "CREATE TABLE IF NOT EXISTS schema_change ("
	    " version INT NOT NULL PRIMARY KEY,"
	    " name VARCHAR(200) NOT NULL,"
	    " done INT NOT NULL,"
	    " finished TINYINT NOT NULL,"
	    " at BIGINT NOT NULL) CHARACTER SET utf8mb4";
	struct changes *changes = calloc(1, sizeof *changes);
	int status = STATEMENT_FAILED;
	MYSQL *m;

	if (changes == NULL)
		log_die("migrate: out of memory");
	if (!changes_list(folder, changes)) {
		fprintf(out, "%s：没有变更文件\n", folder);
		status = NO_INPUT;
	} else if ((m = owner_connect(out)) == NULL) {
		status = NO_DATABASE;
	} else {
		if (mysql_query(m, table) != 0)
			owner_failed(m, out, "schema_change");
		else if (!owner_lock(m, out))
			status = STATEMENT_FAILED;
		else if (newer(m, changes) > 0) {
			fprintf(out, "数据库的结构版本 %ld 比本程序新，不作改动\n",
			    newer(m, changes));
			status = BAD_DATA;
		} else
			status = changes_apply(m, folder, changes, version, out);
		mysql_close(m);
	}
	free(changes);
	return status;
}

int
migrate(const char *folder, FILE *out)
{
	MYSQL *m = owner_connect(out);
	bool whole;

	if (m == NULL)
		return NO_DATABASE;
	whole = owner_whole(m, out);
	mysql_close(m);
	return whole ? migrate_upto(folder, LONG_MAX, out) : BAD_DATA;
}

int
migrate_check(const char *folder, FILE *out)
{
	struct changes *changes = calloc(1, sizeof *changes);
	int status = BAD_DATA;
	MYSQL *m;

	if (changes == NULL)
		log_die("migrate: out of memory");
	if (!changes_list(folder, changes)) {
		status = NO_INPUT;
	} else if ((m = owner_connect(out)) == NULL) {
		status = NO_DATABASE;
	} else {
		long want = (long)changes->at[changes->count - 1].version;
		long have = owner_number(m, "SELECT MAX(version) FROM"
		    " schema_change WHERE finished = 1", 0);

		status = grants_settle(m, folder, false, out);
		if (have != want) {
			fprintf(out, "数据库的结构版本是 %ld，应为 %ld\n", have,
			    want);
			status = BAD_DATA;
		}
		if (!owner_whole(m, out))
			status = BAD_DATA;
		mysql_close(m);
	}
	free(changes);
	return status;
}
