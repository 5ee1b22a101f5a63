/*
 * sessions: how one begins and ends.  For the program account and the
 * administrator's command; the others only look (identity/session.h).
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
};

extern const struct shape session_line_shape;

/* Those that are alive, the last used first; at most 50. */
struct rows	sessions_of(struct db *, int64_t account_id, int64_t now);

struct session_start {
	int64_t		account_id, now;
	struct text	address, agent;
	bool		must_change;	/* the password, before anything else */
};

/*
 * A new one, with a token and a form token of its own; returns the token,
 * of which only the SHA-256 is stored.  Rows of the account too old to own
 * a late form are dropped, 50 at a time.
 */
struct text	session_begin(struct tx *, struct arena *,
		    const struct session_start *);
/* How many were ended: one of the account's, all, all but one. */
int64_t		session_end(struct tx *, int64_t account_id, int64_t id,
		    int64_t now);
int64_t		sessions_end(struct tx *, int64_t account_id, int64_t but_id,
		    int64_t now);

#endif
