/*
 * open: opens the database and begins transactions.
 *
 * Only for web/serve.c, web/start.c, admin/ and the tests; tests/gates.sh
 * checks this.
 */
#ifndef DB_OPEN_H
#define DB_OPEN_H

#include <stdbool.h>

#include <stdint.h>

#include "base/text.h"

struct arena;
struct command;
struct db;
struct params;
struct tx;

/*
 * A new handle that is not yet connected.  Reads PORTAL_DB_SOCKET,
 * PORTAL_DB_NAME, PORTAL_DB_USER and the first line of the file named by
 * PORTAL_DB_PASSWORD_FILE; calls log_die() when one is missing.
 */
struct db	*db_new(void);
/*
 * Connects if needed; false when the database cannot be reached, which is
 * logged once per outage.  Statements are prepared when first run.
 *
 * A server that accepts but does not answer costs two seconds.  If db_clock()
 * was called, no further attempt is made for the next two, so requests that
 * queue up fail at once.
 */
bool		 db_connect(struct db *);
/*
 * Connects and prepares every statement of the program.  False when the
 * database cannot be reached or the connection is lost.  Calls log_die() when
 * a statement does not fit the schema.
 */
bool		 db_check(struct db *);
/*
 * For the administrator's command, before db_connect(): lets a statement take
 * 15 minutes instead of 5 seconds.
 */
void		 db_patient(struct db *);
/*
 * Before db_connect(), on a node of a Galera cluster: a read waits until the
 * node has applied what was committed on other nodes before it.
 */
void		 db_sync(struct db *);
/* Sets the time of the request, in seconds since 1970. */
void		 db_clock(struct db *, int64_t now);
/* Begins a request: clears the last failure; rows go to this arena. */
void		 db_begin_request(struct db *, struct arena *);
bool		 db_failed(const struct db *);
/*
 * Whether to run the failed transaction again: MariaDB rolled it back for a
 * deadlock or, in a cluster, for a write on another node, and it ran at most
 * TRIES_MAX times.  Then counts the try, waits 1 to 64 ms, so that two nodes
 * do not meet again, and clears the failure.
 */
enum { TRIES_MAX = 20 };
bool		 db_again(struct db *, int *tries);
/* The number of statements the account may not run, from db_check(). */
unsigned	 db_denied(const struct db *);
/* Closes all prepared statements, to free memory here and in MariaDB. */
void		 db_rest(struct db *);
void		 db_close(struct db *);

/*
 * Who makes a change, and from which address.  account_id 0: nobody is signed
 * in, or the administrator's command.
 */
struct actor { int64_t account_id; struct text address; };

struct tx	*tx_begin(struct db *, struct actor);
/*
 * Writes the audit records, then commits.  On failure rolls back and returns
 * false; a change without audit() is such a failure.
 */
bool		 tx_commit(struct tx *);
void		 tx_abandon(struct tx *);
/*
 * Runs a TALLY command in a transaction of its own, again as long as
 * db_again() says so.  Returns the number of rows, or 0 when it failed.  No
 * transaction may be open.
 */
int64_t		 tx_alone(struct db *, const struct command *, struct params);

#endif
