/* What a seed publishes can be found from the first minute. */
#include "admin/seed/seed_records.h"
#include "admin/seed/seed_store.h"
#include "conference/found.h"
#include "conference/papers/publication.h"

static void
item_found(struct tx *tx, enum seed_kind kind, int64_t id)
{
	static const enum search_kind kinds[SEED_KINDS] = {
		[SEED_CONFERENCE] = SEARCH_ABOUT, [SEED_UNIT] = SEARCH_UNIT,
		[SEED_CATEGORY] = SEARCH_CATEGORY, [SEED_DUTY] = SEARCH_DUTY,
		[SEED_MEETING] = SEARCH_MEETING,
		[SEED_RESOLUTION] = SEARCH_RESOLUTION,
	};

	if (kind == SEED_POLICY)
		paper_found(tx, PAPER_POLICY, id);
	else if (kind == SEED_NOTICE)
		paper_found(tx, PAPER_NOTICE, id);
	else if (kinds[kind] != 0)
		found_put(tx, kinds[kind], id);
}

void
seed_index(struct tx *tx, struct seed *seed)
{
	for (int k = 0; k < SEED_KINDS; k++)
		for (const struct seed_item *i = seed->first[k]; i != NULL;
		    i = i->next)
			item_found(tx, (enum seed_kind)k, i->id);
}
