/*
 * connection: the private data of db/db.c, db/connection.c and audit/.
 *
 * connection.c connects and prepares statements; db.c runs them.
 */
#ifndef DB_CONNECTION_H
#define DB_CONNECTION_H

#include <stdbool.h>
#include <stddef.h>

#include <mysql.h>

#include "audit/audit.h"
#include "db/db.h"
#include "db/open.h"

enum { PASSWORD_MAX = 128 };

/* All QUERY and COMMAND constants of the program, as the linker placed them. */
extern const struct query __attribute__((weak))
    __start_queries[], __stop_queries[];
extern const struct command __attribute__((weak))
    __start_commands[], __stop_commands[];

/* An audit record that tx_commit() will write. */
struct note { struct audit_row row; struct note *next; };

struct tx {
	struct db	*db;
	struct actor	 actor;
	struct note	*notes, **notes_end;
	bool		 open, changed, audited;
	bool		 changed_before;	/* at tx_savepoint() */
};

struct prepared {
	MYSQL_STMT		*stmt;		/* NULL: not prepared yet */
	bool			 ready;
	const struct member	**members;	/* one per column */
	unsigned		 columns;
	struct text		*names;		/* one per parameter */
	size_t			 name_count;
};

/* A query or a command, and its prepared statement on this connection. */
struct statement {
	const char		*name, *text;
	const struct shape	*shape;		/* may be NULL of a command */
	bool			 command;
	struct prepared		*p;
};

/* Buffers for parameters and columns while a statement runs; they grow. */
struct slot { long long number; MYSQL_TIME day; my_bool null; };
struct cell {
	const struct member	*member;
	long long		 number;
	MYSQL_TIME		 day;
	unsigned long		 len;
	my_bool			 null;
};
struct scratch {
	MYSQL_BIND	*bind;
	struct slot	*slots;		/* one per parameter */
	struct param	*params;
	struct cell	*cells;		/* one per column */
	size_t		 size;
};

struct db {
	const char	*socket, *name, *user;
	char		 password[PASSWORD_MAX];
	MYSQL		*mysql;		/* NULL: not connected */
	struct arena	*arena;		/* for rows */
	bool		 failed;	/* until the next request */
	bool		 away;		/* an outage has been logged */
	int64_t		 now;		/* seconds since 1970; 0: unknown */
	int64_t		 ask_at;	/* do not connect before this */
	unsigned	 error;		/* of the first failure */
	unsigned	 answer_s;	/* time limit of a statement */
	bool		 sync;		/* see db_sync() */
	struct tx	 tx;
	struct prepared	*queries, *commands;	/* in linker order */
	struct scratch	 scratch;
	unsigned	 denied;	/* statements; see db_denied() */
};

/* Marks the request as failed and logs why; only the first failure counts. */
void		 db_fail(struct db *, const char *name, unsigned error,
		    const char *why);
/*
 * Whether the error means that the connection is lost, or that the node of a
 * cluster takes no statements now (ER_UNKNOWN_COM_ERROR).
 */
bool		 db_lost(unsigned error);
void		 db_disconnect(struct db *);
/* Makes room for `size` parameters or columns; old contents are lost. */
void		 db_scratch(struct db *, size_t size);
/*
 * Expands a statement.  The text is valid until the next call.  Calls
 * log_die() when the statement is wrong.
 */
const char	*db_expanded(const struct statement *);
/* The statement's handle, created if needed. */
MYSQL_STMT	*db_handle(struct db *, const struct statement *);
/*
 * To be called once the statement is prepared.  Calls log_die() when a column
 * has no member in the shape.
 */
void		 db_prepared(struct db *, const struct statement *);
struct statement db_query(struct db *, const struct query *);
struct statement db_command(struct db *, const struct command *);
/* An environment variable; calls log_die() when it is not set. */
const char	*db_setting(const char *name);
/*
 * Reads the first line of the file named by PORTAL_DB_PASSWORD_FILE; calls
 * log_die() when it cannot.
 */
void		 db_password(char out[static PASSWORD_MAX]);

#endif
