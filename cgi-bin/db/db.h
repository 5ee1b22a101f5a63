/*
 * db: statements and transactions; the only way to MariaDB.
 *
 * No function takes SQL text.  Statements are string literals, declared with
 * QUERY and COMMAND, and prepared once per connection.
 *
 * A struct db can only read; a struct tx can write.  Only the dispatcher makes
 * a struct tx (db/open.h), after it has checked method, role and form token.
 * A page handler has none, so it cannot change anything.
 *
 * Failures stick.  The first one is logged; after it every call does nothing
 * and returns 0 rows or 0.  The dispatcher checks once, at the end.  The next
 * request starts without the failure, and reconnects if needed.
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
 * The linker gathers all statements in two sections, so that db_check() can
 * prepare every one before the program serves.  Columns and parameters are
 * named (db/columns.h):
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
	name = { #name, "" sql "", NULL, false }
/* A command whose parameters are members of a struct of this shape. */
#define STORE(name, shape, sql) static SHARED_STORE(name, shape, sql)
/* Like QUERY and STORE, for statements that a header declares. */
#define SHARED_QUERY(name, shape, sql) const struct query		\
	GATHER("queries") name = { #name, "" sql "", &shape }
#define SHARED_STORE(name, shape, sql) const struct command		\
	GATHER("commands") name = { #name, "" sql "", &shape, false }
/*
 * A command that only raises a counter, such as the number of views, or stores
 * bytes under their own hash.  It needs no audit record; tests/gates.sh names
 * the folders that may use it.
 */
#define TALLY(name, sql) static const struct command GATHER("commands") \
	name = { #name, "" sql "", NULL, true }

struct param {
	const char	*name;	/* "kind" or "f->kind" */
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
	const struct shape *shape;	/* of *row; NULL: no row */
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

/* P(id) and P(row->id) are the parameter :id. */
#define P(x) p_named(#x, _Generic((x), int: p_int, unsigned: p_int,	\
	int64_t: p_int, bool: p_flag, struct text: p_text,		\
	struct day: p_day, struct moment: p_moment,			\
	struct bytes: p_bytes)(x))
/* AS(upto, P(day_end(d))) is the parameter :upto. */
#define AS(name, param)	p_named(#name, param)
/* Like P(), but NULL for id 0, day 0, moment 0, "" and no bytes. */
#define P_OR_NULL(x) p_named(#x, p_or_null(P(x)))
struct param	 p_or_null(struct param);

#define BIND(...) (struct params){ (const struct param[]){ __VA_ARGS__ },	\
	sizeof (const struct param[]){ __VA_ARGS__ } / sizeof(struct param), \
	NULL, NULL }
#define BIND_NONE (struct params){ NULL, 0, NULL, NULL }
/*
 * Parameters from the members of *row, a struct of this shape.  Members that
 * the statement does not name are ignored.
 */
#define BIND_ROW(shape, row) (struct params){ NULL, 0, &shape, row }
#define BIND_ROW_AND(shape, row, ...) (struct params){			\
	(const struct param[]){ __VA_ARGS__ },				\
	sizeof (const struct param[]){ __VA_ARGS__ } / sizeof(struct param), \
	&shape, row }

/*
 * Returns rows of the query's shape, in the arena.  Each column is stored in
 * the member of its name; NULL becomes .absent, day 0, moment 0 or "".  More than
 * ROWS_MAX rows end the process, because the query lacks a LIMIT.
 *
 * A lost connection is opened again, once, but not inside a transaction.
 */
enum { ROWS_MAX = 5000 };
struct rows	 db_rows(struct db *, const struct query *, struct params);
/* Reads the first row into *row; false when there is none. */
bool		 db_row(struct db *, const struct query *, void *row,
		    struct params);
/*
 * Like db_rows(), for lists read in batches: resets this arena and puts the
 * rows there.
 */
struct rows	 db_batch(struct db *, struct arena *, const struct query *,
		    struct params);
/* Puts rows in this arena from now on.  Returns the previous one. */
struct arena	*db_arena(struct db *, struct arena *);
struct arena	*db_room(const struct db *);	/* the current one */

int64_t		 tx_insert(struct tx *, const struct command *, struct params);
int64_t		 tx_change(struct tx *, const struct command *, struct params);
struct db	*tx_db(struct tx *);	/* reads within it */
/*
 * Sets a savepoint; tx_undo() rolls back to it, and the transaction goes on.
 * Not allowed around audit(), whose notes would stay.
 */
void		 tx_savepoint(struct tx *);
void		 tx_undo(struct tx *);
/*
 * Whether the failure was a duplicate key.  tx_abandon() clears this failure,
 * so an act may refuse() and the page can still be rendered.
 */
bool		 tx_duplicate(const struct tx *);
/*
 * Like tx_duplicate(), but clears the failure at once, so that the caller can
 * read the existing row in this transaction (LOCK IN SHARE MODE).
 */
bool		 tx_repeated(struct tx *);

#endif
