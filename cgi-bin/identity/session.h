/* session: who is signed in, and what they may do. */
#ifndef IDENTITY_SESSION_H
#define IDENTITY_SESSION_H

#include <stdbool.h>

#include "base/shape.h"
#include "identity/role.h"

struct arena;
struct db;
struct tx;

struct session {
	int64_t		id;
	int64_t		account_id;	/* 0: nobody is signed in */
	int64_t		unit_id;	/* 0: of no unit */
	int64_t		roles;		/* enum role, or-ed */
	int64_t		seen_at;
	int64_t		revision;	/* db/revision.h, as it was then */
	struct text	name;
	struct text	form_token;	/* session_form_token() */
	bool		must_change;	/* the password, before anything else */
	bool		kept;		/* a form of theirs waits for them */
};

/*
 * What a form must carry that comes from the session of this token: 64
 * hexadecimal digits, by which the token is not found, nor they by what the
 * database keeps, the SHA-256 of each.
 */
struct text	session_form_token(struct arena *, struct text token);

/*
 * The living session of an active account that the token opens; false when
 * there is none.  It lives until its last second, until it was not seen for
 * SESSION_IDLE_S, until it or its account is ended.  now: seconds since 1970.
 */
bool	session_find(struct db *, struct arena *, struct text token,
	    int64_t now, struct session *out);
/* Notes that it was used; to be asked for once a minute, not oftener. */
enum { SESSION_SEEN_S = 60 };
void	session_seen(struct tx *, int64_t id, int64_t now);

/*
 * Whose session had this form token: also one that has ended, if it began
 * not longer than SESSION_LIFE_S + SESSION_KEPT_S ago.  0: nobody's.
 */
int64_t	session_owner(struct db *, struct text form_token, int64_t now);

#endif
