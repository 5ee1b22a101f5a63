/*
 * credential: the stored password of an account.
 *
 * Only the program `account` and the administrator's command link this, and
 * only their database accounts may read it (sql/grants.sql).
 */
#ifndef CREDENTIALS_CREDENTIAL_H
#define CREDENTIALS_CREDENTIAL_H

#include <stdbool.h>

#include "base/shape.h"

struct account;
struct arena;
struct db;
struct tx;

struct credential {
	struct text	password_hash;
	struct moment	changed_at;
	bool		must_change;
};

/* False, and an empty hash, when the account has no password. */
bool		credential_of(struct db *, int64_t account_id,
		    struct credential *out);
/* Whether it is an initial password or older than PASSWORD_AGE_DAYS. */
bool		credential_must_change(const struct credential *, int64_t now);

/*
 * NULL, or why this cannot be the account's password: a word of
 * password_wrong(), or "common" when table common_password has it.
 */
const char	*credential_wrong(struct db *, struct arena *,
		    const struct account *, struct text password);
/*
 * Whether it is one of the last PASSWORD_HISTORY passwords, the current one
 * included.  Takes one password check for each.
 */
bool		credential_used(struct db *, struct arena *,
		    int64_t account_id, struct text password);

/* Sets the password; the old one goes to the history of at most 24. */
void		credential_set(struct tx *, int64_t account_id,
		    const struct credential *);
/* Replaces the hash by one of the same password at the current cost. */
void		credential_rehash(struct tx *, int64_t account_id,
		    struct text password_hash);

#endif
