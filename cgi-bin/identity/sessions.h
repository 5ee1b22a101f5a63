/*
 * sessions: begins, lists and ends sessions.  For the program `account` and
 * the administrator's command; others only read (identity/session.h).
 */
#ifndef IDENTITY_SESSIONS_H
#define IDENTITY_SESSIONS_H

#include <stdbool.h>

#include "base/shape.h"

struct arena;
struct db;
struct tx;

struct session_line {
	int64_t		id;
	struct moment	created_at, seen_at, expires_at;
	struct text	address, agent;
	int64_t		step;
};

extern const struct shape session_line_shape;

/* The account's open sessions, last used first; at most 50. */
struct rows	sessions_of(struct db *, int64_t account_id, int64_t now);

struct session_start {
	int64_t		account_id, now, step;
	struct text	address, agent;
	bool		must_change;	/* must change the password first */
};

enum { CODE_S = 900 };	/* how long a session lasts that waits for a code */
/*
 * Begins a session and returns its new token, of which only the SHA-256 is
 * stored.  Deletes up to 50 of the account's sessions that are too old for
 * session_account().
 */
struct text	session_begin(struct tx *, struct arena *,
		    const struct session_start *);
/* End one session, or all but but_id (0: all); return the number ended. */
int64_t		session_end(struct tx *, int64_t account_id, int64_t id,
		    int64_t now);
int64_t		sessions_end(struct tx *, int64_t account_id, int64_t but_id,
		    int64_t now);
/* The account's sessions must first set up a second factor. */
void		sessions_must_enrol(struct tx *, int64_t account_id);

#endif
