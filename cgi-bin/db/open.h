/*
 * open: opening the database and its transactions.
 *
 * For web/serve.c, the administrator's command and the tests alone;
 * tests/gates.sh looks.
 */
#ifndef DB_OPEN_H
#define DB_OPEN_H

#include <stdbool.h>

#include <stdint.h>

#include "base/text.h"

struct arena;
struct db;
struct tx;

/*
 * Where the database is and who we are there, from PORTAL_DB_SOCKET,
 * PORTAL_DB_NAME, PORTAL_DB_USER and the first line of the file named by
 * PORTAL_DB_PASSWORD_FILE.  Dies when one is missing.  Does not connect.
 */
struct db	*db_new(void);
/*
 * Connects if need be.  False, logged once per outage, when the database is
 * not there.  A statement is prepared when it is first run on a connection.
 *
 * One that takes connections and says nothing costs two seconds; then, where
 * db_clock() is told the time, it is not asked again for as long.  So whoever
 * queues for this program is answered in between, and the queue has an end.
 */
bool		 db_connect(struct db *);
/*
 * Connects and prepares every statement of the program.  False when the
 * database is not there, or goes away.  Dies when a statement does not fit
 * it: the schema is not ours.
 */
bool		 db_check(struct db *);
/*
 * Before db_connect(): a statement may take a quarter of an hour, not the five
 * seconds after which a visitor is given up.  For the administrator's command.
 */
void		 db_patient(struct db *);
/* now: seconds since 1970, of the request that begins. */
void		 db_clock(struct db *, int64_t now);
/* Forgets the last request's failure; rows now go to this arena. */
void		 db_begin_request(struct db *, struct arena *);
bool		 db_failed(const struct db *);
/* Did it fail because two waited for each other, and this one had to go? */
bool		 db_deadlocked(const struct db *);
/* How many statements the account may not run, as db_check() found. */
unsigned	 db_denied(const struct db *);
/* Forgets what is prepared, here and in MariaDB; the connection stays. */
void		 db_rest(struct db *);
void		 db_close(struct db *);

/* Who changes, and from where; account 0: nobody, or the command. */
struct actor { int64_t account_id; struct text address; };

struct tx	*tx_begin(struct db *, struct actor);
/* Writes the audit records last, then commits; false: nothing was changed. */
bool		 tx_commit(struct tx *);
void		 tx_abandon(struct tx *);

#endif
