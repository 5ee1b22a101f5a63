/*
 * connection: what db/db.c and db/connection.c share, and nobody else.
 *
 * connection.c makes and loses the connection and prepares the statements;
 * db.c runs them.
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

/* Every QUERY and COMMAND of the program, laid end to end by the linker. */
extern const struct query __attribute__((weak))
    __start_queries[], __stop_queries[];
extern const struct command __attribute__((weak))
    __start_commands[], __stop_commands[];

/* One note of audit(), until the commit writes it. */
struct deed { struct audit_row row; struct deed *next; };

struct tx {
	struct db	*db;
	struct actor	 actor;
	struct deed	*deeds, **deeds_end;
	bool		 open, changed, audited;
	bool		 changed_before;	/* the savepoint */
};

struct prepared {
	MYSQL_STMT		*stmt;		/* NULL: not asked for yet */
	bool			 ready;
	const struct member	**members;	/* one a column */
	unsigned		 columns;
	struct text		*names;		/* one a parameter */
	size_t			 name_count;	/* 0: found by position */
};

/* A query or a command, and where this connection has it. */
struct statement {
	const char		*name, *text;
	const struct shape	*shape;		/* may be NULL of a command */
	bool			 command;
	struct prepared		*p;
};

/* What MariaDB is given and gives while a statement runs; it grows. */
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
	struct slot	*slots;		/* one a parameter */
	struct param	*params;
	struct cell	*cells;		/* one a column of a row */
	size_t		 size;
};

struct db {
	const char	*socket, *name, *user;
	char		 password[PASSWORD_MAX];
	MYSQL		*mysql;		/* NULL: not connected */
	struct arena	*arena;		/* of the present request */
	bool		 failed;	/* sticks until the next request */
	bool		 away;		/* the outage is logged already */
	int64_t		 now;		/* of the present request */
	int64_t		 ask_at;	/* not before: it was silent */
	unsigned	 error;		/* of the first failure */
	unsigned	 answer_s;	/* so long it may take */
	struct tx	 tx;
	struct prepared	*queries, *commands;	/* in linker order */
	struct scratch	 scratch;
	unsigned	 denied;	/* of these, by db_check() */
};

/* The first failure of a request is logged and kept. */
void		 db_fail(struct db *, const char *name, unsigned error,
		    const char *why);
/* Has the connection gone, rather than the statement failed? */
bool		 db_lost(unsigned error);
void		 db_disconnect(struct db *);
/* Room for so many parameters or columns; what was there is gone. */
void		 db_scratch(struct db *, size_t size);
/* Its text with the names expanded, until the next call; or dies. */
const char	*db_expanded(const struct statement *);
/* Its handle on this connection, which is there. */
MYSQL_STMT	*db_handle(struct db *, const struct statement *);
/* It was prepared: from now on it is run.  Dies when a column has no member. */
void		 db_prepared(struct db *, const struct statement *);
struct statement db_query(struct db *, const struct query *);
struct statement db_command(struct db *, const struct command *);
/* A variable of the environment that must be there, or the process dies. */
const char	*db_setting(const char *name);
/* The first line of the file that PORTAL_DB_PASSWORD_FILE names, or dies. */
void		 db_password(char out[static PASSWORD_MAX]);

#endif
