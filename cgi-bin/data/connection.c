#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <errmsg.h>
#include <mysql.h>
#include <mysqld_error.h>

#include "base/figures.h"
#include "base/log.h"
#include "data/connection.h"
#include "data/gate.h"

enum { CONNECT_S = 2, ANSWER_S = 5, REST_S = 2,
    ANSWER_PATIENT_S = 900 };

void
db_fail(struct db *db, const char *name, unsigned error, const char *why)
{
	if (db->failed)
		return;
	log_warn("db: %s: %u %s", name, error, why);
	db->failed = true;
	db->error = error;
}

/* Finds each column its member, or dies. */
static void
columns_check(struct prepared *p, const char *name, const struct shape *shape)
{
	MYSQL_RES *meta = mysql_stmt_result_metadata(p->stmt);

	p->columns = mysql_stmt_field_count(p->stmt);
	if (meta == NULL || p->columns > COLUMNS_MAX)
		log_die("db: %s: %u columns", name, p->columns);
	for (unsigned i = 0; i < p->columns; i++) {
		const char *column = mysql_fetch_field_direct(meta, i)->name;

		p->members[i] = shape_member(shape, column);
		if (p->members[i] == NULL)
			log_die("db: %s: no member for column %s", name, column);
	}
	mysql_free_result(meta);
}

bool
db_lost(unsigned error)
{
	return error == CR_SERVER_GONE_ERROR || error == CR_SERVER_LOST ||
	    error == ER_SERVER_SHUTDOWN || error == ER_CONNECTION_KILLED;
}

static bool
denied(unsigned error)
{
	return error == ER_TABLEACCESS_DENIED_ERROR ||
	    error == ER_COLUMNACCESS_DENIED_ERROR;
}

/*
 * False when the connection went away.  stmt stays NULL when sql/grants.sql
 * gives this program's account no such right.
 */
static bool
prepare(struct db *db, struct prepared *p, const char *name, const char *text)
{
	unsigned error;

	if ((p->stmt = mysql_stmt_init(db->mysql)) == NULL)
		log_die("db: out of memory");
	if (mysql_stmt_prepare(p->stmt, text, strlen(text)) == 0)
		return true;
	error = mysql_stmt_errno(p->stmt);
	if (!db_lost(error) && !denied(error))
		log_die("db: %s: %u %s", name, error,
		    mysql_stmt_error(p->stmt));
	mysql_stmt_close(p->stmt);
	p->stmt = NULL;
	return !db_lost(error);
}

static bool
prepare_all(struct db *db)
{
	const struct query *q;
	const struct command *c;
	struct prepared *p;

	for (q = __start_queries; q < __stop_queries; q++) {
		p = &db->queries[q - __start_queries];
		if (!prepare(db, p, q->name, q->text))
			return false;
		if (p->stmt != NULL)
			columns_check(p, q->name, q->shape);
	}
	for (c = __start_commands; c < __stop_commands; c++)
		if (!prepare(db, &db->commands[c - __start_commands], c->name,
		    c->text))
			return false;
	return true;
}

static size_t
query_count(void)
{
	return (size_t)(__stop_queries - __start_queries);
}

static size_t
command_count(void)
{
	return (size_t)(__stop_commands - __start_commands);
}

const char *
db_setting(const char *name)
{
	const char *value = getenv(name);

	if (value == NULL || *value == '\0')
		log_die("db: %s is not set", name);
	return value;
}

void
db_password(char out[static PASSWORD_MAX])
{
	const char *path = db_setting("PORTAL_DB_PASSWORD_FILE");
	FILE *f = fopen(path, "r");

	if (f == NULL || fgets(out, PASSWORD_MAX, f) == NULL)
		log_die("db: cannot read the password file");
	out[strcspn(out, "\r\n")] = '\0';
	fclose(f);
}

struct db *
db_new(void)
{
	struct db *db = calloc(1, sizeof *db);

	if (db == NULL ||
	    (db->queries = calloc(query_count() + 1,
	    sizeof *db->queries)) == NULL ||
	    (db->commands = calloc(command_count() + 1,
	    sizeof *db->commands)) == NULL)
		log_die("db: out of memory");
	db->socket = db_setting("PORTAL_DB_SOCKET");
	db->name = db_setting("PORTAL_DB_NAME");
	db->user = db_setting("PORTAL_DB_USER");
	db_password(db->password);
	db->answer_s = ANSWER_S;
	db->tx.db = db;
	return db;
}

void
db_disconnect(struct db *db)
{
	for (size_t i = 0; i < query_count(); i++)
		if (db->queries[i].stmt != NULL) {
			mysql_stmt_close(db->queries[i].stmt);
			db->queries[i].stmt = NULL;
		}
	for (size_t i = 0; i < command_count(); i++)
		if (db->commands[i].stmt != NULL) {
			mysql_stmt_close(db->commands[i].stmt);
			db->commands[i].stmt = NULL;
		}
	if (db->mysql != NULL)
		mysql_close(db->mysql);
	db->mysql = NULL;
}

bool
db_connect(struct db *db)
{
	static const unsigned connect_s = CONNECT_S;

	if (db->mysql != NULL)
		return true;
	if (db->now < db->ask_at && db->ask_at - db->now <= CONNECT_S + REST_S)
		return false;
	if ((db->mysql = mysql_init(NULL)) == NULL)
		log_die("db: out of memory");
	mysql_options(db->mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	mysql_options(db->mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connect_s);
	mysql_options(db->mysql, MYSQL_OPT_READ_TIMEOUT, &db->answer_s);
	mysql_options(db->mysql, MYSQL_OPT_WRITE_TIMEOUT, &db->answer_s);
	if (mysql_real_connect(db->mysql, NULL, db->user, db->password,
	    db->name, 0, db->socket, CLIENT_FOUND_ROWS) == NULL ||
	    !prepare_all(db)) {
		if (!db->away)
			log_warn("db: not there: %u %s",
			    mysql_errno(db->mysql), mysql_error(db->mysql));
		db->away = true;
		if (db->now != 0 && mysql_errno(db->mysql) == CR_SERVER_LOST)
			db->ask_at = db->now + CONNECT_S + REST_S;
		db_disconnect(db);
		return false;
	}
	figure_add(&figures_own()->connections, 1);
	if (db->away)
		log_warn("db: back");
	db->away = false;
	return true;
}

void
db_patient(struct db *db)
{
	db->answer_s = ANSWER_PATIENT_S;
}

void
db_clock(struct db *db, int64_t now)
{
	db->now = now;
}

unsigned
db_denied(const struct db *db)
{
	unsigned n = 0;

	for (size_t i = 0; i < query_count(); i++)
		n += db->queries[i].stmt == NULL;
	for (size_t i = 0; i < command_count(); i++)
		n += db->commands[i].stmt == NULL;
	return n;
}

void
db_close(struct db *db)
{
	db_disconnect(db);
	free(db->queries);
	free(db->commands);
	free(db);
}

