/* Connects to MariaDB and prepares statements. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <errmsg.h>
#include <mysql.h>
#include <mysqld_error.h>

#include "base/log.h"
#include "db/columns.h"
#include "db/connection.h"
#include "db/open.h"

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

/* Finds the member of each column, or calls log_die(). */
static void
columns_check(struct prepared *p, const char *name, const struct shape *shape)
{
	MYSQL_RES *meta = mysql_stmt_result_metadata(p->stmt);

	p->columns = mysql_stmt_field_count(p->stmt);
	if (meta == NULL)
		log_die("db: %s: no columns", name);
	free(p->members);
	if ((p->members = calloc(p->columns, sizeof(*p->members))) == NULL)
		log_die("db: out of memory");
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
	    error == CR_ERR_NET_READ || error == CR_ERR_NET_WRITE ||
	    error == ER_SERVER_SHUTDOWN || error == ER_CONNECTION_KILLED ||
	    error == ER_UNKNOWN_COM_ERROR;
}

static bool
denied(unsigned error)
{
	return error == ER_TABLEACCESS_DENIED_ERROR ||
	    error == ER_COLUMNACCESS_DENIED_ERROR;
}

MYSQL_STMT *
db_handle(struct db *db, const struct statement *s)
{
	if (s->p->stmt == NULL &&
	    (s->p->stmt = mysql_stmt_init(db->mysql)) == NULL)
		log_die("db: out of memory");
	return s->p->stmt;
}

void
db_scratch(struct db *db, size_t size)
{
	struct scratch *s = &db->scratch;

	if (size <= s->size)
		return;
	free(s->bind);
	free(s->slots);
	free(s->params);
	free(s->cells);
	*s = (struct scratch){ calloc(size, sizeof *s->bind),
	    calloc(size, sizeof *s->slots), calloc(size, sizeof *s->params),
	    calloc(size, sizeof *s->cells), size };
	if (s->bind == NULL || s->slots == NULL || s->params == NULL ||
	    s->cells == NULL)
		log_die("db: out of memory");
}

const char *
db_expanded(const struct statement *s)
{
	static struct expanded out;
	const char *wrong = columns_expand(s->text, s->shape, s->command, &out);
	struct prepared *p = s->p;

	if (wrong != NULL)
		log_die("db: %s: %s", s->name, wrong);
	free(p->names);
	p->name_count = out.count;
	if ((p->names = calloc(out.count + 1, sizeof *p->names)) == NULL)
		log_die("db: out of memory");
	memcpy(p->names, out.names, out.count * sizeof *p->names);
	return out.text;
}

void
db_prepared(struct db *db, const struct statement *s)
{
	if (!s->command) {
		columns_check(s->p, s->name, s->shape);
		db_scratch(db, s->p->columns);
	}
	s->p->ready = true;
}

struct statement
db_query(struct db *db, const struct query *q)
{
	return (struct statement){ q->name, q->text, q->shape, false,
	    &db->queries[q - __start_queries] };
}

struct statement
db_command(struct db *db, const struct command *c)
{
	return (struct statement){ c->name, c->text, c->shape, true,
	    &db->commands[c - __start_commands] };
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
	if (mysql_library_init(0, NULL, NULL) != 0)
		log_die("db: the client library does not start");
	return db;
}

static void
forget(struct prepared *p, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (p[i].stmt != NULL)
			mysql_stmt_close(p[i].stmt);
		free(p[i].members);
		free(p[i].names);
		p[i] = (struct prepared){ .stmt = NULL };
	}
}

void
db_rest(struct db *db)
{
	forget(db->queries, query_count());
	forget(db->commands, command_count());
}

void
db_disconnect(struct db *db)
{
	db_rest(db);
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
	if (db->sync)
		mysql_options(db->mysql, MYSQL_INIT_COMMAND,
		    "SET SESSION wsrep_sync_wait = 1");
	if (mysql_real_connect(db->mysql, NULL, db->user, db->password,
	    db->name, 0, db->socket, CLIENT_FOUND_ROWS) == NULL) {
		if (!db->away)
			log_warn("db: not there: %u %s",
			    mysql_errno(db->mysql), mysql_error(db->mysql));
		db->away = true;
		if (db->now != 0 && mysql_errno(db->mysql) == CR_SERVER_LOST)
			db->ask_at = db->now + CONNECT_S + REST_S;
		db_disconnect(db);
		return false;
	}
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
db_sync(struct db *db)
{
	db->sync = true;
}

void
db_clock(struct db *db, int64_t now)
{
	db->now = now;
}

/* Prepares a statement; false when the connection was lost. */
static bool
statement_check(struct db *db, struct statement s)
{
	MYSQL_STMT *stmt = db_handle(db, &s);
	const char *text = db_expanded(&s);
	unsigned error = mysql_stmt_prepare(stmt, text, strlen(text)) == 0 ?
	    0 : mysql_stmt_errno(stmt);

	if (error == 0)
		db_prepared(db, &s);
	else if (denied(error))
		db->denied++;
	else if (!db_lost(error))
		log_die("db: %s: %u %s", s.name, error,
		    mysql_stmt_error(stmt));
	return !db_lost(error);
}

bool
db_check(struct db *db)
{
	bool there = db_connect(db);

	db->denied = 0;
	for (const struct query *q = __start_queries; there &&
	    q < __stop_queries; q++)
		there = statement_check(db, db_query(db, q));
	for (const struct command *c = __start_commands; there &&
	    c < __stop_commands; c++)
		there = statement_check(db, db_command(db, c));
	return there;
}

unsigned
db_denied(const struct db *db)
{
	return db->denied;
}

void
db_close(struct db *db)
{
	db_disconnect(db);
	free(db->scratch.bind);
	free(db->scratch.slots);
	free(db->scratch.params);
	free(db->scratch.cells);
	free(db->queries);
	free(db->commands);
	free(db);
}

