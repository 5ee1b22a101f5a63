/*
 * sign_in: a wait that grows with tries that fail.
 *
 * Counted by account and address together, by account, and by address, as
 * prints: what was typed for a login may be a password.  A name that nobody
 * has is counted like any other.
 *
 *	              free tries   then seconds to wait   forgotten after
 *	both together     5        2, 4, 8 … 900          a day
 *	account           5        2, 4, 8 … 30           an hour
 *	address          20        2, 4, 8 … 60           15 minutes
 *
 * So nobody can keep a colleague out for longer than 30 seconds at a time,
 * nor at all from an address where that colleague signed in the last time:
 * there, only what was tried there counts.  And an office behind one address
 * is not kept out by one who forgot.  While one waits no password is checked
 * and nothing is counted.
 */
#ifndef CREDENTIALS_SIGN_IN_H
#define CREDENTIALS_SIGN_IN_H

#include <stdint.h>

#include "base/text.h"

struct arena;
struct tx;

enum tried { TRIED_BOTH, TRIED_ACCOUNT, TRIED_ADDRESS };

/* Seconds to wait after so many failures in a row. */
int64_t	tried_wait_s(enum tried, int64_t failures);

/*
 * Who an address is: of IPv6 its first half, since whoever has one has all of
 * the 2^64 behind it, and would be somebody else at each try.
 */
struct text	tried_from(struct arena *, struct text address);

struct attempt {
	struct arena	*arena;
	struct text	 login, address;
	int64_t		 now;
	struct text	 subject[3];	/* filled by attempt_begin() */
};

/*
 * Seconds still to wait, 0: the password may be checked.  Of one account
 * there is one attempt at a time: a second one waits here until the first
 * transaction ends, and then finds what it counted.
 */
int64_t	attempt_begin(struct tx *, struct attempt *);
/* Counts; seconds to wait from now on.  The transaction must be audited. */
int64_t	attempt_failed(struct tx *, const struct attempt *);
/* Forgets the failures of the account, but not those of the address. */
void	attempt_passed(struct tx *, const struct attempt *);

#endif
