/*
 * handover: what a liaison's predecessor left open.
 *
 * A new kind of thing is one more SELECT in the query of handover.c.
 */
#ifndef CONFERENCE_PEOPLE_HANDOVER_H
#define CONFERENCE_PEOPLE_HANDOVER_H

#include "base/shape.h"

struct db;

/* Who left, and through which day. */
struct predecessor { int64_t id; struct text name; struct day last; };
struct left_open {
	int64_t		id, state;
	struct text	kind, title;	/* topic, task */
	struct moment	changed_at;
};
extern const struct shape predecessor_shape, left_open_shape;

/* Whom the account replaced by its last change; .id 0: nobody. */
struct predecessor	predecessor_of(struct db *, int64_t account_id);
/*
 * What it left in the unit and account_id has not taken up, the oldest of each
 * kind first; at most 50 of each.
 */
struct rows		left_open(struct db *, int64_t leaver_id,
			    int64_t unit_id, int64_t account_id);

#endif
