/*
 * account: who may sign in, with which roles.
 *
 *	active ──lock──▶ locked          lock, unlock: by security
 *	active ◀─unlock── locked         end: by system, final
 *	active, locked ──end──▶ ended
 *
 * Only an active account has sessions: session_find() checks the state, and
 * locking ends the sessions, so unlocking does not revive them.
 *
 * An account with a last day (ends_on) can be used through that day, in Beijing;
 * that of a township, while a window of the township is open.
 *
 * The three administrators are separate (GB/T 22239-2019, 8.1.5): an account
 * is one of system, security and auditor, or works for the conference; or for
 * a township, with no other role.
 */
#ifndef IDENTITY_ACCOUNT_H
#define IDENTITY_ACCOUNT_H

#include <stdbool.h>

#include "base/shape.h"
#include "identity/role.h"

struct db;
struct tx;

enum account_state { ACCOUNT_ACTIVE, ACCOUNT_LOCKED, ACCOUNT_ENDED };
enum account_move { ACCOUNT_LOCK, ACCOUNT_UNLOCK, ACCOUNT_END };
extern const char *const account_moves[];	/* names of moves, then NULL */
extern const unsigned account_move_roles[];	/* the role each move needs */

struct account {
	int64_t		id, unit_id, person_id, state, revision;
	int64_t		roles;		/* bits of enum role */
	struct text	login;		/* see account_login_well() */
	struct text	name;
	struct moment	created_at, ended_at;
	struct day	ends_on;	/* its last day; 0: none is set */
	int64_t		township_id;	/* 0: of none */
	int64_t		township_closed;
	struct text	township;	/* its name */
};

extern const struct shape account_shape;

bool		account_find(struct db *, int64_t id, struct account *out);
bool		account_of_login(struct db *, struct text login,
		    struct account *out);

/*
 * Lists accounts by login, those after the login `after`, one row more than
 * ACCOUNT_ROWS when there are more.  words is a pattern (input/pattern.h) for
 * login or name; state is 1 + enum account_state.  "" and 0 match all.
 */
enum { ACCOUNT_ROWS = 50 };
struct account_filter {
	struct text	words, role, after;
	int64_t		state, unit_id;
};
struct rows	accounts(struct db *, const struct account_filter *);
/* The number of all accounts. */
int64_t		account_total(struct db *);

/* People who can have an account, by name; at most 500. */
struct person { int64_t id; struct text name; };
extern const struct shape person_shape;
struct rows	people(struct db *);

/* Whether it is 2 to 40 of a-z, 0-9 and hyphens, starting with a letter. */
bool		account_login_well(struct text login);
bool		account_unit_there(struct db *, int64_t unit_id);
bool		account_person_there(struct db *, int64_t person_id);

/* Inserts an account and returns its id; 0 when the login is taken. */
int64_t		account_add(struct tx *, const struct account *);
/*
 * Townships with an open window, and that of `also` (0: none), in order; at
 * most 500.  The id is of one of its windows.
 */
struct account_township { int64_t id; struct text name; };
extern const struct shape account_township_shape;
struct rows	account_townships(struct db *, int64_t also);
/* Has it ended, is its last day over, or its township closed? */
bool		account_over(const struct account *, struct day today);
/*
 * Sets name, unit, township, person and last day; false when the revision has
 * changed.
 */
bool		account_change(struct tx *, const struct account *);
/* Whether the move is possible in this state. */
bool		account_may(enum account_state, enum account_move);
/* Makes the move and ends the sessions; false when the state forbids it. */
bool		account_moved(struct tx *, const struct account *,
		    enum account_move, int64_t now);

/*
 * Whether one account may have these roles: the rule on administrators and
 * townships.
 */
bool		roles_apart(int64_t roles);
/* The role with this name, or 0. */
int64_t		role_of(struct text name);
/*
 * Sets the roles; false when the revision has changed.  Audits each role given
 * or taken.
 */
bool		account_roles_set(struct tx *, const struct account *,
		    int64_t roles);

#endif
