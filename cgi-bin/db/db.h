/*
 * db: the only door to MariaDB.
 *
 * There is no function here that takes SQL text.  Statements are constants,
 * made by QUERY and COMMAND, which accept nothing but string literals, and
 * are prepared once a connection.
 *
 * Two capabilities.  A struct db can read.  A struct tx can write, and only
 * the dispatcher makes one (db/open.h), after it has checked the method,
 * the visitor's role and the token: a page that shows something cannot
 * change anything, because it has no struct tx to pass.
 *
 * Failures stick.  The first one is logged and kept; later calls do nothing
 * and answer nothing (0 rows, id 0).  The dispatcher looks once, at the end.
 * The next request starts afresh, and connects anew where that is needed.
 */
#ifndef DB_DB_H
#define DB_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/shape.h"

struct arena;
struct db;
struct tx;

struct query	{ const char *name, *text; const struct shape *shape; };
struct command	{ const char *name, *text; const struct shape *shape; bool tally; };

/*
 * The linker gathers them, so that db_check() prepares every statement of the
 * program before the first visitor comes.  Columns and parameters are named
 * (db/columns.h):
 *
 *	QUERY(meeting_by_id, meeting_shape,
 *	    "SELECT {} FROM meeting WHERE id = :id");
 *	STORE(meeting_insert, meeting_shape,
 *	    "INSERT INTO meeting ({}) VALUES ({?})");
 */
#define GATHER(section_name) __attribute__((section(section_name), used, \
	aligned(sizeof(void *))))
#define QUERY(name, shape, sql) static SHARED_QUERY(name, shape, sql)
#define COMMAND(name, sql) static const struct command GATHER("commands") \
	name = { #name, "" sql "", NULL, false }	/* changes rows */
/* A command that stores what stands in a struct of this shape. */
#define STORE(name, shape, sql) static SHARED_STORE(name, shape, sql)
/* Those that other files use too; a header declares them. */
#define SHARED_QUERY(name, shape, sql) const struct query		\
	GATHER("queries") name = { #name, "" sql "", &shape }
#define SHARED_STORE(name, shape, sql) const struct command		\
	GATHER("commands") name = { #name, "" sql "", &shape, false }
/*
 * A command that only raises a number nobody is answerable for, such as how
 * often a page was read.  The one kind of write that needs no audit record;
 * tests/gates.sh knows the one file that may have any.
 */
#define TALLY(name, sql) static const struct command GATHER("commands") \
	name = { #name, "" sql "", NULL, true }

struct param {
	const char	*name;	/* as in C: "f->kind" is called kind */
	enum kind	kind;
	union {
		int64_t		i;
		bool		flag;
		struct text	text;
		struct day	day;
		struct moment	moment;
		struct bytes	bytes;
	};
	bool		null;
};

struct params {
	const struct param *at;
	size_t		 count;
	const struct shape *shape;	/* and the members of a row; NULL: none */
	const void	*row;
};

static inline struct param p_int(int64_t i)
{ return (struct param){ .kind = KIND_INT, .i = i }; }
static inline struct param p_flag(bool flag)
{ return (struct param){ .kind = KIND_FLAG, .flag = flag }; }
static inline struct param p_text(struct text text)
{ return (struct param){ .kind = KIND_TEXT, .text = text }; }
static inline struct param p_day(struct day day)
{ return (struct param){ .kind = KIND_DAY, .day = day }; }
static inline struct param p_moment(struct moment moment)
{ return (struct param){ .kind = KIND_MOMENT, .moment = moment }; }
static inline struct param p_bytes(struct bytes bytes)
{ return (struct param){ .kind = KIND_BYTES, .bytes = bytes }; }

static inline struct param p_named(const char *name, struct param p)
{ p.name = name; return p; }

/* P(id) is the parameter :id, and so is P(row->id). */
#define P(x) p_named(#x, _Generic((x), int: p_int, unsigned: p_int,	\
	int64_t: p_int, bool: p_flag, struct text: p_text,		\
	struct day: p_day, struct moment: p_moment,			\
	struct bytes: p_bytes)(x))
/* AS(upto, P(day_end(d))) is the parameter :upto. */
#define AS(name, param)	p_named(#name, param)
/* NULL for id 0, day 0, moment 0, "" and no bytes. */
#define P_OR_NULL(x) p_named(#x, p_or_null(P(x)))
struct param	 p_or_null(struct param);

#define BIND(...) (struct params){ (const struct param[]){ __VA_ARGS__ },	\
	sizeof (const struct param[]){ __VA_ARGS__ } / sizeof(struct param), \
	NULL, NULL }
#define BIND_NONE (struct params){ NULL, 0, NULL, NULL }
/* What is not among the parameters is a member of *row, of this shape; it may
 * have members that the statement does not name. */
#define BIND_ROW(shape, row) (struct params){ NULL, 0, &shape, row }
#define BIND_ROW_AND(shape, row, ...) (struct params){			\
	(const struct param[]){ __VA_ARGS__ },				\
	sizeof (const struct param[]){ __VA_ARGS__ } / sizeof(struct param), \
	&shape, row }

/*
 * Rows of the query's shape, in the arena, at most ROWS_MAX: a query without
 * a LIMIT that outgrows it is a bug and ends the process.  Columns find their
 * member by name; one that has none stops the program before it serves
 * anybody.  NULL is read as 0, no day, no moment, "".
 *
 * A connection that was lost since the last request is made again, once and
 * only outside a transaction.
 */
enum { ROWS_MAX = 5000 };
struct rows	 db_rows(struct db *, const struct query *, struct params);
/* The first row into *row; false when there is none. */
bool		 db_row(struct db *, const struct query *, void *row,
		    struct params);
/*
 * Like db_rows(), for rows read a batch at a time: they go to this arena, which
 * is emptied first.
 */
struct rows	 db_batch(struct db *, struct arena *, const struct query *,
		    struct params);
/* Rows go to this arena from now on; returns the one before, to be put back. */
struct arena	*db_arena(struct db *, struct arena *);
struct arena	*db_room(const struct db *);	/* where they go now */

int64_t		 tx_insert(struct tx *, const struct command *, struct params);
int64_t		 tx_change(struct tx *, const struct command *, struct params);
struct db	*tx_db(struct tx *);	/* to read inside the transaction */
/*
 * A savepoint, and back to it: what was changed since is undone, the
 * transaction goes on.  Not for what made audit records.
 */
void		 tx_savepoint(struct tx *);
void		 tx_undo(struct tx *);
/*
 * Was the failure a row that is there already?  It ends with the transaction,
 * so an act may refuse() and the page be shown.
 */
bool		 tx_duplicate(const struct tx *);
/*
 * The same, and the transaction goes on without that row: to find, with LOCK
 * IN SHARE MODE, the one that is there.
 */
bool		 tx_repeated(struct tx *);

#endif
