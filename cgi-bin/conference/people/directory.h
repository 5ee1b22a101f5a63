/*
 * directory: telephone and deputy of members and liaisons, for colleagues.
 *
 * An entry is of an account, or of a person without one.  The unit's liaisons
 * write those of their unit.
 */
#ifndef CONFERENCE_PEOPLE_DIRECTORY_H
#define CONFERENCE_PEOPLE_DIRECTORY_H

#include <stdbool.h>

#include "base/shape.h"

struct db;
struct tx;

struct contact {
	int64_t		account_id, person_id;	/* one of them */
	int64_t		unit_id, revision, stored;
	struct text	role, name, post;
	struct text	phone, deputy;
};
extern const struct shape contact_shape;

/*
 * Who has a seat today, and who is a liaison; by the order of the units; at most
 * 1,000.  words is a pattern (input/pattern.h), "" matches all; unit_id 0 too.
 */
struct rows	directory(struct db *, struct text words, int64_t unit_id,
		    struct day today);
/* The row of the unit with this account, or this person. */
bool		contact_find(struct db *, int64_t account_id,
		    int64_t person_id, int64_t unit_id, struct day today,
		    struct contact *out);
/* Stores telephone and deputy; false: it has another revision. */
bool		contact_set(struct tx *, const struct contact *);

#endif
