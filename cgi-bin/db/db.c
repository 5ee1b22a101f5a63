/* Queries, commands and transactions. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <errmsg.h>
#include <mysql.h>
#include <mysqld_error.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/secret.h"
#include "db/columns.h"
#include "db/connection.h"
#include "db/db.h"
#include "db/open.h"

struct param
p_or_null(struct param p)
{
	switch (p.kind) {
	case KIND_INT:
		p.null = p.i == 0;
		break;
	case KIND_FLAG:
		break;
	case KIND_TEXT:
		p.null = p.text.len == 0;
		break;
	case KIND_DAY:
		p.null = p.day.ymd == 0;
		break;
	case KIND_MOMENT:
		p.null = p.moment.s == 0;
		break;
	case KIND_BYTES:
		p.null = p.bytes.len == 0;
		break;
	case KIND_IDS:
		break;
	}
	return p;
}

void
db_begin_request(struct db *db, struct arena *arena)
{
	assert(!db->tx.open);
	db->arena = arena;
	db->failed = false;
	db->error = 0;
}

bool
db_failed(const struct db *db)
{
	return db->failed;
}

bool
db_again(struct db *db, int *tries)
{
	struct timespec wait = { 0, (1 + secret_below(64)) * 1000000L };

	if (!db->failed || db->error != ER_LOCK_DEADLOCK ||
	    ++*tries > TRIES_MAX)
		return false;
	nanosleep(&wait, NULL);
	db->failed = false;
	db->error = 0;
	return true;
}

static void
param_bind(const struct param *p, struct slot *slot, MYSQL_BIND *bind)
{
	*slot = (struct slot){ .null = p->null };
	*bind = (MYSQL_BIND){ .is_null = &slot->null };
	switch (p->kind) {
	case KIND_INT:
	case KIND_FLAG:
	case KIND_MOMENT:
		slot->number = p->kind == KIND_INT ? p->i :
		    p->kind == KIND_FLAG ? p->flag : p->moment.s;
		bind->buffer_type = MYSQL_TYPE_LONGLONG;
		bind->buffer = &slot->number;
		break;
	case KIND_TEXT:
		bind->buffer_type = MYSQL_TYPE_STRING;
		bind->buffer = (void *)p->text.s;
		bind->buffer_length = p->text.len;
		break;
	case KIND_BYTES:
		bind->buffer_type = MYSQL_TYPE_BLOB;
		bind->buffer = (void *)p->bytes.at;
		bind->buffer_length = p->bytes.len;
		break;
	case KIND_IDS:
		log_die("db: a list of ids is no parameter");
	case KIND_DAY:
		slot->day.year = (unsigned)p->day.ymd / 10000;
		slot->day.month = (unsigned)p->day.ymd / 100 % 100;
		slot->day.day = (unsigned)p->day.ymd % 100;
		slot->day.time_type = MYSQL_TIMESTAMP_DATE;
		bind->buffer_type = MYSQL_TYPE_DATE;
		bind->buffer = &slot->day;
		break;
	}
}

/* Puts the parameters in the order of the statement's names. */
static void
by_name(struct db *db, const struct statement *s, const struct params *in)
{
	const struct prepared *p = s->p;
	const char *unused = p->ready || in->shape != NULL ? NULL :
	    params_unused(in, p->names, p->name_count);

	if (unused != NULL)
		log_die("db: %s: has no :%s", s->name, unused);
	for (size_t i = 0; i < p->name_count; i++)
		if (!params_find(in, p->names[i], s->command,
		    &db->scratch.params[i]))
			log_die("db: %s: :%.*s is not given", s->name,
			    (int)p->names[i].len, p->names[i].s);
}

/*
 * Runs a statement; returns MariaDB's error, or 0.  The first run on a
 * connection prepares and executes it in one round trip.
 */
static unsigned
run(struct db *db, const struct statement *s, struct params in)
{
	MYSQL_STMT *stmt = db_handle(db, s);
	bool ready = s->p->ready;
	const char *text = ready ? NULL : db_expanded(s);
	unsigned count = (unsigned)s->p->name_count;
	struct scratch *with = &db->scratch;

	db_scratch(db, count);
	by_name(db, s, &in);
	for (size_t i = 0; i < count; i++)
		param_bind(&with->params[i], &with->slots[i], &with->bind[i]);
	if (!ready)
		mysql_stmt_attr_set(stmt, STMT_ATTR_PREBIND_PARAMS, &count);
	if ((count > 0 && mysql_stmt_bind_param(stmt, with->bind) != 0) ||
	    (ready ? mysql_stmt_execute(stmt) :
	    mariadb_stmt_execute_direct(stmt, text, strlen(text))) != 0)
		return mysql_stmt_errno(stmt);
	if (!ready)
		db_prepared(db, s);
	return 0;
}

/*
 * Runs a statement, and once more after reconnecting if the connection was
 * lost; but not inside a transaction, which was lost with it.
 */
static bool
execute(struct db *db, const struct statement *s, struct params in)
{
	unsigned error;

	if (db->failed)
		return false;
	if (!db_connect(db)) {
		db->failed = true;
		db->error = CR_CONNECTION_ERROR;
		return false;
	}
	if ((error = run(db, s, in)) == 0)
		return true;
	if (db_lost(error) && !db->tx.open) {
		db_disconnect(db);
		if (db_connect(db) && run(db, s, in) == 0)
			return true;
	}
	db_fail(db, s->name, error, db->mysql == NULL ? "connection lost" :
	    mysql_stmt_error(s->p->stmt));
	return false;
}

static void
cells_bind(const struct prepared *p, struct cell cells[], MYSQL_BIND bind[])
{
	for (unsigned i = 0; i < p->columns; i++) {
		cells[i] = (struct cell){ .member = p->members[i] };
		bind[i] = (MYSQL_BIND){ .length = &cells[i].len,
		    .is_null = &cells[i].null };
		switch (cells[i].member->kind) {
		case KIND_INT:
		case KIND_FLAG:
		case KIND_MOMENT:
			bind[i].buffer_type = MYSQL_TYPE_LONGLONG;
			bind[i].buffer = &cells[i].number;
			break;
		case KIND_IDS:
		case KIND_TEXT:	/* fetched by cell_store(), once its length is known */
			bind[i].buffer_type = MYSQL_TYPE_STRING;
			break;
		case KIND_BYTES:
			bind[i].buffer_type = MYSQL_TYPE_BLOB;
			break;
		case KIND_DAY:
			bind[i].buffer_type = MYSQL_TYPE_DATE;
			bind[i].buffer = &cells[i].day;
			break;
		}
	}
	mysql_stmt_bind_result(p->stmt, bind);
}

static unsigned long
cell_length(const struct cell *cell)
{
	return cell->null ? 0 : cell->len;
}

/* Fetches a column of any length and appends a NUL. */
static char *
long_fetch(struct db *db, MYSQL_STMT *stmt, unsigned column,
    const struct cell *cell)
{
	unsigned long len = cell_length(cell);
	char *s = arena_alloc(db->arena, len + 1);
	MYSQL_BIND whole = { .buffer_type = cell->member->kind == KIND_BYTES ?
	    MYSQL_TYPE_BLOB : MYSQL_TYPE_STRING,
	    .buffer = s, .buffer_length = len };

	if (len > 0)
		mysql_stmt_fetch_column(stmt, &whole, column, 0);
	return s;
}

/* Stores a column of the fetched row in its member. */
static void
cell_store(struct db *db, MYSQL_STMT *stmt, unsigned column,
    const struct cell *cell, char *row)
{
	void *at = row + cell->member->at;

	switch (cell->member->kind) {
	case KIND_INT:
		*(int64_t *)at = cell->null ? cell->member->absent :
		    cell->number;
		break;
	case KIND_MOMENT:
		((struct moment *)at)->s = cell->null ? 0 : cell->number;
		break;
	case KIND_FLAG:
		*(bool *)at = !cell->null && cell->number != 0;
		break;
	case KIND_TEXT:
		*(struct text *)at = (struct text){
		    long_fetch(db, stmt, column, cell), cell_length(cell) };
		break;
	case KIND_BYTES:
		*(struct bytes *)at = (struct bytes){ (unsigned char *)
		    long_fetch(db, stmt, column, cell), cell_length(cell) };
		break;
	case KIND_IDS:
		*(struct id_list *)at = ids_parse(db->arena,
		    long_fetch(db, stmt, column, cell));
		break;
	case KIND_DAY:
		*(struct day *)at = (struct day){ cell->null ? 0 :
		    (int32_t)(cell->day.year * 10000 + cell->day.month * 100 +
		    cell->day.day) };
		break;
	}
}

static struct rows
rows_fetch(struct db *db, const struct query *q, const struct prepared *p)
{
	struct rows rows = { NULL, 0 };
	struct cell *cells = db->scratch.cells;
	size_t size = q->shape->size, total = mysql_stmt_num_rows(p->stmt);

	if (total > ROWS_MAX)
		log_die("db: %s: more than %d rows; add a LIMIT", q->name,
		    ROWS_MAX);
	cells_bind(p, cells, db->scratch.bind);
	rows.at = arena_alloc(db->arena, total * size);
	while (rows.count < total) {
		int rc = mysql_stmt_fetch(p->stmt);

		if (rc != 0 && rc != MYSQL_DATA_TRUNCATED) {
			db_fail(db, q->name, mysql_stmt_errno(p->stmt),
			    mysql_stmt_error(p->stmt));
			break;
		}
		for (unsigned i = 0; i < p->columns; i++)
			cell_store(db, p->stmt, i, &cells[i],
			    (char *)rows.at + rows.count * size);
		rows.count++;
	}
	return rows;
}

struct rows
db_rows(struct db *db, const struct query *q, struct params in)
{
	struct rows rows = { NULL, 0 };
	struct statement s = db_query(db, q);
	struct prepared *p = s.p;

	if (!execute(db, &s, in))
		return rows;
	if (mysql_stmt_store_result(p->stmt) != 0) {
		db_fail(db, q->name, mysql_stmt_errno(p->stmt),
		    mysql_stmt_error(p->stmt));
		return rows;
	}
	rows = rows_fetch(db, q, p);
	mysql_stmt_free_result(p->stmt);
	return rows;
}

bool
db_row(struct db *db, const struct query *q, void *row, struct params in)
{
	struct rows rows = db_rows(db, q, in);

	if (rows.count == 0)
		return false;
	memcpy(row, rows.at, q->shape->size);
	return true;
}

struct rows
db_batch(struct db *db, struct arena *room, const struct query *q,
    struct params in)
{
	struct arena *before = db->arena;
	struct rows rows;

	arena_reset(room);
	db->arena = room;
	rows = db_rows(db, q, in);
	db->arena = before;
	return rows;
}

struct arena *
db_arena(struct db *db, struct arena *arena)
{
	struct arena *before = db->arena;

	db->arena = arena;
	return before;
}

struct arena *
db_room(const struct db *db)
{
	return db->arena;
}

/* A failed START TRANSACTION is repeated once on a new connection. */
struct tx *
tx_begin(struct db *db, struct actor actor)
{
	assert(!db->tx.open);
	if (!db->failed && (!db_connect(db) ||
	    (mysql_query(db->mysql, "START TRANSACTION") != 0 &&
	    (db_disconnect(db), !db_connect(db) ||
	    mysql_query(db->mysql, "START TRANSACTION") != 0))))
		db_fail(db, "begin", CR_CONNECTION_ERROR, "no connection");
	db->tx = (struct tx){ .db = db, .actor = actor, .open = true,
	    .notes_end = &db->tx.notes };
	return &db->tx;
}

static MYSQL_STMT *
change(struct tx *tx, const struct command *c, struct params in)
{
	struct statement s = db_command(tx->db, c);

	assert(tx->open);
	if (!execute(tx->db, &s, in))
		return NULL;
	if (!c->tally && mysql_stmt_affected_rows(s.p->stmt) > 0)
		tx->changed = true;
	return s.p->stmt;
}

int64_t
tx_insert(struct tx *tx, const struct command *c, struct params in)
{
	MYSQL_STMT *stmt = change(tx, c, in);

	return stmt == NULL ? 0 : (int64_t)mysql_stmt_insert_id(stmt);
}

int64_t
tx_change(struct tx *tx, const struct command *c, struct params in)
{
	MYSQL_STMT *stmt = change(tx, c, in);

	return stmt == NULL ? 0 : (int64_t)mysql_stmt_affected_rows(stmt);
}

static void
savepoint_run(struct tx *tx, const char *sql)
{
	struct db *db = tx->db;

	assert(tx->open);
	if (!db->failed && mysql_query(db->mysql, sql) != 0)
		db_fail(db, "savepoint", mysql_errno(db->mysql),
		    mysql_error(db->mysql));
}

void
tx_savepoint(struct tx *tx)
{
	savepoint_run(tx, "SAVEPOINT part");
	tx->changed_before = tx->changed;
}

void
tx_undo(struct tx *tx)
{
	savepoint_run(tx, "ROLLBACK TO SAVEPOINT part");
	tx->changed = tx->changed_before;
}

struct db *
tx_db(struct tx *tx)
{
	return tx->db;
}

bool
tx_duplicate(const struct tx *tx)
{
	return tx->db->error == ER_DUP_ENTRY;
}

bool
tx_repeated(struct tx *tx)
{
	if (!tx_duplicate(tx))
		return false;
	tx->db->failed = false;
	tx->db->error = 0;
	return true;
}

void
tx_abandon(struct tx *tx)
{
	if (tx->db->mysql != NULL && mysql_rollback(tx->db->mysql) != 0)
		db_disconnect(tx->db);
	if (tx_duplicate(tx))
		tx->db->failed = false;
	tx->open = false;
}

bool
tx_commit(struct tx *tx)
{
	struct db *db = tx->db;

	if (tx->changed && !tx->audited)
		db_fail(db, "commit", 0, "a change without an audit record");
	if (!db->failed && !audit_write(tx))
		db_fail(db, "commit", 0, "no audit record");
	if (!db->failed && mysql_commit(db->mysql) != 0)
		db_fail(db, "commit", mysql_errno(db->mysql),
		    mysql_error(db->mysql));
	if (db->failed) {
		tx_abandon(tx);
		return false;
	}
	tx->open = false;
	return true;
}

int64_t
tx_alone(struct db *db, const struct command *c, struct params in)
{
	int64_t rows;
	int tries = 0;

	do {
		struct tx *tx = tx_begin(db, (struct actor){ 0, TEXT("") });

		rows = tx_change(tx, c, in);
		if (tx_commit(tx))
			return rows;
	} while (db_again(db, &tries));
	return 0;
}
