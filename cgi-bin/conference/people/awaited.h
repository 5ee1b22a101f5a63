/*
 * awaited: who has no account yet: liaisons whom the office has confirmed, and
 * members who follow one that had an account.
 *
 * The program account gives them one, because it alone may set a password.
 */
#ifndef CONFERENCE_PEOPLE_AWAITED_H
#define CONFERENCE_PEOPLE_AWAITED_H

#include <stdbool.h>

#include "base/shape.h"

struct db;
struct tx;

struct awaited {
	int64_t		id;		/* of the seat_change */
	int64_t		unit_id, person_id;
	struct text	role;		/* liaison, member */
	struct text	name, post;
	struct day	since;
};
extern const struct shape awaited_shape;

/* The oldest first, at most 100. */
struct rows	awaited_all(struct db *);
bool		awaited_find(struct db *, int64_t id, struct awaited *out);
/* Stores the account; false when there is one already. */
bool		awaited_given(struct tx *, int64_t id, int64_t account_id);

#endif
