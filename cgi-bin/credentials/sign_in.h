/*
 * sign_in: a delay that grows with failed attempts to sign in.
 *
 * Failures are counted per login and address together, per login, and per
 * address.  The keys are SHA-256 hashes, because a login may be a password
 * typed into the wrong field.  Unknown logins are counted too.
 *
 *	              free failures  then seconds to wait  forgotten after
 *	both together       5          2, 4, 8 … 900         a day
 *	login               5          2, 4, 8 … 30          an hour
 *	address            20          2, 4, 8 … 60          15 minutes
 *
 * So nobody can lock a colleague out for more than 30 seconds at a time, and
 * not at all at an address from which the colleague has signed in: there the
 * count per login is ignored.  And one person who forgot a password does not
 * lock out an office behind one address.  During a wait no password is checked
 * and nothing is counted.
 */
#ifndef CREDENTIALS_SIGN_IN_H
#define CREDENTIALS_SIGN_IN_H

#include <stdint.h>

#include "base/text.h"

struct arena;
struct tx;

enum tried { TRIED_BOTH, TRIED_ACCOUNT, TRIED_ADDRESS };

/* Seconds to wait after this number of consecutive failures. */
int64_t	tried_wait_s(enum tried, int64_t failures);

/*
 * The part of an address that failures are counted by: of IPv6 the first 64
 * bits, as 16 hex digits, because one client can use all addresses below.
 */
struct text	tried_from(struct arena *, struct text address);

struct attempt {
	struct arena	*arena;
	struct text	 login, address;
	int64_t		 now;
	struct text	 subject[3];	/* filled by attempt_begin() */
};

/*
 * Returns the seconds still to wait; 0: the password may be checked.  Locks
 * the login until the transaction ends, so attempts on one login run one after
 * another and each sees the count of the one before.
 */
int64_t	attempt_begin(struct tx *, struct attempt *);
/*
 * Counts a failure and returns the seconds to wait.  The caller audits and
 * commits.
 */
int64_t	attempt_failed(struct tx *, const struct attempt *);
/* Resets the failures of the login, but not those of the address. */
void	attempt_passed(struct tx *, const struct attempt *);

#endif
