/* session: finds the session of a visitor, with account and roles. */
#ifndef IDENTITY_SESSION_H
#define IDENTITY_SESSION_H

#include <stdbool.h>

#include "base/shape.h"
#include "identity/role.h"

struct arena;
struct db;
struct tx;

/* What a session must do before all else; bits, for routes. */
enum sign_in_step {
	STEP_DONE = 0,
	STEP_CODE = 1,		/* give a code of the second factor */
	STEP_ENROL = 2,		/* set up a second factor */
	STEP_PASSWORD = 4	/* change the password */
};

struct session {
	int64_t		id;
	int64_t		account_id;	/* 0: nobody is signed in */
	int64_t		unit_id;	/* 0: of no unit */
	int64_t		roles;		/* bits of enum role; none while
					   step is not STEP_DONE */
	int64_t		step;		/* STEP_DONE, _CODE or _ENROL */
	int64_t		seen_at;	/* last used, seconds since 1970 */
	int64_t		audit_last;	/* audit_last() (audit/last.h) */
	struct text	name;
	struct text	form_token;	/* session_form_token() */
	bool		must_change;	/* must change the password first */
	bool		has_saved;	/* the account has a saved form */
};

/* The first step that is left. */
enum sign_in_step	session_step(const struct session *);

/*
 * The CSRF token of a session: the SHA-256 of "form " and the session's token,
 * as 64 hex digits.  Every form must carry it.  The session's token cannot be
 * computed from it, nor either from the SHA-256 that the database stores.
 */
struct text	session_form_token(struct arena *, struct text token);

/*
 * Finds the session with this token; false when there is none.  It must not be
 * ended, past its last second or idle for SESSION_IDLE_S, and its account must
 * be active and not past its last day, nor of a township that is closed.
 * now: seconds since 1970.
 */
bool	session_find(struct db *, struct arena *, struct text token,
	    int64_t now, struct session *out);
/* Records that the session was used; at most once in SESSION_SEEN_S. */
enum { SESSION_SEEN_S = 60 };
void	session_seen(struct tx *, int64_t id, int64_t now);

/*
 * The account whose session had this form token, or 0.  The session may have
 * ended, if it began at most SESSION_LIFE_S + SESSION_KEPT_S ago.
 */
int64_t	session_account(struct db *, struct text form_token, int64_t now);

#endif
