/* seed_store: the records of a checked seed become rows. */
#ifndef ADMIN_SEED_SEED_STORE_H
#define ADMIN_SEED_SEED_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

struct seed;
struct seed_item;
struct tx;

/* What the database says before anything is stored. */
struct seed_ground {
	int64_t		conferences;	/* there must be none */
	struct moment	now;
};

/* False when the database failed. */
bool	seed_ground_read(struct tx *, struct seed_ground *out);

/*
 * Store every record, in the order of enum seed_kind.  NULL, or the record
 * the database refused; nothing may be committed then.
 */
const struct seed_item	*seed_store(struct tx *, struct seed *);

/* Search entries for everything public that was stored, as it is now. */
void	seed_index(struct tx *, struct seed *);

#endif
