/*
 * account: who may sign in, what for, and whether still.
 *
 *	active ──lock──▶ locked          lock, unlock: by security
 *	active ◀─unlock── locked         end: by system, for ever
 *	active, locked ──end──▶ ended
 *
 * A locked or ended account has no session (identity/session.c looks), and its
 * sessions are ended with it, so that unlocking opens none of them.
 *
 * The three administrators are apart (GB/T 22239-2019, 8.1.5): an account is
 * one of system, security and auditor, or does the conference's work.
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
extern const char *const account_moves[];	/* their words, then NULL */
extern const unsigned account_move_roles[];	/* by whom: enum role */

struct account {
	int64_t		id, unit_id, person_id, state, revision;
	int64_t		roles;		/* enum role, or-ed */
	struct text	login;		/* a code: a-z, 0-9 and hyphens */
	struct text	name;
	struct moment	created_at, ended_at;
};

extern const struct shape account_shape;

bool		account_find(struct db *, int64_t id, struct account *out);
bool		account_of_login(struct db *, struct text login,
		    struct account *out);
/* Made already by this form (32 hex digits); 0: not yet. */
int64_t		account_of_once(struct db *, struct text once);

/*
 * By login, behind `after`, at most ACCOUNT_ROWS + 1; "" and 0 for all.  q
 * is part of a login or a name; state is 1 + enum account_state.
 */
enum { ACCOUNT_ROWS = 50 };
struct account_filter {
	struct text	words, role, after;	/* words: input/pattern.h */
	int64_t		state, unit_id;
};
struct rows	accounts(struct db *, const struct account_filter *);
/* How many there are. */
int64_t		account_total(struct db *);

/* People a seat was given to, by name; at most 500: id, name. */
struct person { int64_t id; struct text name; };
extern const struct shape person_shape;
struct rows	people(struct db *);

/* From 2 to 40 of a-z, 0-9 and hyphens, a letter first. */
bool		account_login_well(struct text login);
bool		account_unit_there(struct db *, int64_t unit_id);
bool		account_person_there(struct db *, int64_t person_id);

/* Its id; 0 when the login is taken. */
int64_t		account_add(struct tx *, const struct account *,
		    struct text once);
/* Name, unit and person; false when another was faster. */
bool		account_change(struct tx *, const struct account *);
/* May it be done to an account in this state? */
bool		account_may(enum account_state, enum account_move);
/* False when it may not, or not any more.  Ends the sessions. */
bool		account_moved(struct tx *, const struct account *,
		    enum account_move, int64_t now);

/* Are these not two kinds of people in one?  See above. */
bool		roles_apart(int64_t roles);
/* 0 for a word that is none. */
int64_t		role_of(struct text name);
/* False when another was faster.  Each role given or taken is audited. */
bool		account_roles_set(struct tx *, const struct account *,
		    int64_t roles);

#endif
