/*
 * feed: a personal calendar under a secret address, for the calendar program
 * of a phone, which cannot sign in.
 */
#ifndef CONFERENCE_FEEDS_FEED_H
#define CONFERENCE_FEEDS_FEED_H

#include <stdbool.h>

#include "base/shape.h"

struct db;
struct tx;

enum { FEEDS_MAX = 5 };			/* of one account */

struct feed {
	int64_t		id;
	struct text	token;		/* "c" and 32 hex digits */
	struct moment	created_at;
};
/* Whose calendar it is. */
struct feed_owner { int64_t account_id, unit_id, roles; };

extern const struct shape feed_shape;

/* ---- For the program account */

/* The account's open feeds, oldest first. */
struct rows	feeds_of(struct db *, int64_t account_id);
/* False when there are FEEDS_MAX already. */
bool		feed_add(struct tx *, int64_t account_id, struct moment now);
/* False when the account has no such open feed. */
bool		feed_end(struct tx *, int64_t account_id, int64_t id,
		    struct moment now);

/* ---- For the program that sends it */

/*
 * The owner of the open feed with this token; false when there is none, or the
 * account is not active or past its last day.
 */
bool		feed_owner_find(struct db *, struct text token,
		    struct feed_owner *out);

#endif
