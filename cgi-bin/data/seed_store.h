/* seed_store: the records of a checked seed become rows. */
#ifndef DATA_SEED_STORE_H
#define DATA_SEED_STORE_H

#include <stdbool.h>

struct seed;
struct seed_item;
struct tx;

/* Is a conference there already? */
bool	seed_occupied(struct tx *);

/*
 * Store every record, in the order of enum seed_kind.  NULL, or the record
 * the database refused; nothing may be committed then.
 */
const struct seed_item	*seed_store(struct tx *, struct seed *);

#endif
