/*
 * credential: the password of an account, as Argon2id keeps it.
 *
 * Only the program account and the administrator's command link this; only
 * their accounts of the database may read it (sql/grants.sql).
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

/* False, and a hash of "", when the account has no password. */
bool		credential_of(struct db *, int64_t account_id,
		    struct credential *out);
/* Older than PASSWORD_AGE_DAYS, or only a first one? */
bool		credential_must_change(const struct credential *, int64_t now);

/*
 * NULL, or why it cannot be the password of this account: what
 * password_wrong() says, or "common".
 */
const char	*credential_wrong(struct db *, struct arena *,
		    const struct account *, struct text password);
/*
 * Was it one of the last PASSWORD_HISTORY, the present one among them?  The
 * time of one check for each.
 */
bool		credential_used(struct db *, struct arena *,
		    int64_t account_id, struct text password);

/* The one before goes to those that were. */
void		credential_set(struct tx *, int64_t account_id,
		    const struct credential *);
/* The same password, kept at the cost that the settings have now. */
void		credential_rehash(struct tx *, int64_t account_id,
		    struct text password_hash);

#endif
