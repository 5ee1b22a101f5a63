/*
 * second_factor: what an account needs besides its password.
 *
 * It is an authenticator app that has the account's secret, and ten recovery
 * codes for the day when the app is lost.  Both are first offered to one
 * session, and are the account's once a code of the app has confirmed them;
 * then no page shows them again.  A code is good once: the row has the last
 * step that was used, a recovery code the moment.  A device is a browser that
 * is not asked for a code: it has a random token in a cookie, the row has the
 * token's SHA-256.
 *
 * Only the program `account` and the administrator's command link this, and
 * only their database accounts may read it (sql/grants.sql).
 */
#ifndef CREDENTIALS_SECOND_FACTOR_H
#define CREDENTIALS_SECOND_FACTOR_H

#include <stdbool.h>

#include "base/shape.h"

struct arena;
struct db;
struct tx;

enum { RECOVERY_CODES = 10 };

struct second_factor {
	struct text	secret;
	struct moment	since;
	int64_t		left;		/* recovery codes not used yet */
};

/* False: the account has none. */
bool		second_factor_find(struct db *, int64_t account_id,
		    struct second_factor *out);

/* Whether one of the roles must have a second factor. */
bool		roles_need_factor(struct db *, int64_t roles);
/* After the account got the roles: its sessions set one up first, if need be. */
void		second_factor_ask(struct tx *, int64_t account_id,
		    int64_t roles);

/* What was offered to a session; codes: one a line. */
struct offer { struct text secret, codes; };
bool		offer_find(struct db *, int64_t session_id,
		    struct offer *out);
/* Offers a new secret and new recovery codes, instead of earlier ones. */
void		offer_make(struct tx *, struct arena *, int64_t session_id);

/* Who gives which code when; spaces and hyphens in it do not count. */
struct proof {
	int64_t		account_id, now;
	struct text	code;
};
/*
 * Uses up a code of the app, or a recovery code.  NULL, or why it is not
 * accepted: "code-wrong", "code-used", "recovery-wrong".
 */
const char	*second_factor_prove(struct tx *, struct arena *,
		    const struct proof *);
/*
 * Makes the offer the account's second factor, and forgets the earlier one
 * with its devices.  NULL, or "code-wrong".
 */
const char	*second_factor_accept(struct tx *, struct arena *,
		    const struct offer *, const struct proof *);
/* The account has no second factor and no devices any more; false: as before. */
bool		second_factor_drop(struct tx *, int64_t account_id);

struct device {
	int64_t		id;
	struct moment	created_at, seen_at, expires_at;
	struct text	address, agent;
};
extern const struct shape device_shape;

/*
 * The account's devices, last used first; at most 50.  None is older than
 * SECOND_FACTOR_DAYS, as it is set now.
 */
struct rows	devices_of(struct db *, int64_t account_id, int64_t now);
/* Adds one, of which id and seen_at are not read, and returns its token. */
struct text	device_add(struct tx *, struct arena *, int64_t account_id,
		    const struct device *);
/* Whether the token is of a device of the account; notes that it was used. */
bool		device_used(struct tx *, int64_t account_id,
		    struct text token, int64_t now);
/* End one, or all; return the number ended. */
int64_t		device_end(struct tx *, int64_t account_id, int64_t id);
int64_t		devices_end(struct tx *, int64_t account_id);

#endif
