/* Stores the records of a checked seed. */

#include "admin/seed/seed_records.h"
#include "audit/audit.h"
#include "conference/found.h"
#include "conference/papers/notice.h"
#include "conference/register.h"
#include "db/db.h"
#include "db/open.h"

/* The id of what this key refers to; 0: of nothing. */
static int64_t
id_of(const struct seed *seed, const struct seed_item *item, const char *key,
    enum seed_kind kind)
{
	const struct record_pair *p = pair_next(item->record->pairs, key);
	const struct seed_item *to = p != NULL ?
	    seed_find(seed, kind, p->value) : NULL;

	return to != NULL ? to->id : 0;
}

/* Of a published notice or policy, of the year it was made in. */
static struct text
index_number(struct tx *tx, enum seed_kind kind, const struct seed_item *item)
{
	const struct seed_publication *p = item->of;

	if ((kind != SEED_POLICY && kind != SEED_NOTICE) ||
	    p->published_at.s == 0)
		return TEXT("");
	return index_number_free(tx_db(tx), p->made_on.ymd != 0 ?
	    p->made_on.ymd / 10000 : moment_clock(p->published_at).y);
}

static void
lists_store(struct tx *tx, const struct seed_kind_row *row,
    const struct seed_item *item)
{
	const struct record_list *l = row->form.lists;
	const struct record_pair *p;

	for (; l != NULL && l->key != NULL; l++)
		for (p = pair_next(item->record->pairs, l->key); p != NULL;
		    p = pair_next(p->next, l->key))
			tx_change(tx, row->list_store, (struct params){
			    (const struct param[]){ P(item->id), P(p->key),
			    P(p->value) }, 3, row->form.shape, item->of });
}

static void
replace(struct tx *tx, enum seed_kind kind, struct params in)
{
	const struct seed_there_row *there = &seed_theres[kind];

	for (size_t i = 0; i < 2 && there->replaces[i] != NULL; i++)
		tx_change(tx, there->replaces[i], in);
	if (there->list_clear != NULL)
		tx_change(tx, there->list_clear, in);
}

static void
item_store(struct tx *tx, const struct seed *seed, enum seed_kind kind,
    struct seed_item *item)
{
	const struct seed_kind_row *row = &seed_kinds[kind];
	const struct seed_item *chair = kind == SEED_MEETING ?
	    seed_chair(seed, item->of) : NULL;
	const struct text number = index_number(tx, kind, item);
	struct param with[] = { P(item->id),
	    AS(index_number, P_OR_NULL(number)),
	    AS(policy_id, P_OR_NULL(id_of(seed, item, "policy", SEED_POLICY))),
	    AS(meeting_id, P(id_of(seed, item, "meeting", SEED_MEETING))),
	    AS(chair_seat_id, P_OR_NULL(chair != NULL ? chair->id : 0)) };
	struct params in = { with, sizeof with / sizeof *with,
	    row->form.shape, item->of };

	if (item->fate == SEED_REPLACED) {
		replace(tx, kind, in);
	} else {
		item->id = kind == SEED_CONFERENCE ? 1 : 0;
		for (size_t i = 0; i < 2 && row->stores[i] != NULL; i++) {
			int64_t id = tx_insert(tx, row->stores[i], in);

			if (item->id == 0)
				item->id = id;
			with[0] = P(item->id);
		}
	}
	lists_store(tx, row, item);
}

/* "unit.load" of a new row, "unit.replace" of one that was there. */
static void
item_audit(struct tx *tx, enum seed_kind kind, const struct seed_item *item)
{
	const struct record_form *form = &seed_kinds[kind].form;
	bool replaced = item->fate == SEED_REPLACED;

	audit_change(tx, text_print(db_room(tx_db(tx)), "%s.%s", form->name,
	    replaced ? "replace" : "load").s, item->id, form->shape,
	    replaced ? item->other : NULL, item->of);
}

const struct seed_item *
seed_store(struct tx *tx, struct seed *seed, bool audited)
{
	for (int k = 0; k < SEED_KINDS; k++)
		for (struct seed_item *i = seed->first[k]; i != NULL;
		    i = i->next) {
			if (i->fate != SEED_NEW && i->fate != SEED_REPLACED)
				continue;
			item_store(tx, seed, (enum seed_kind)k, i);
			if (db_failed(tx_db(tx)))
				return i;
			if (audited)
				item_audit(tx, (enum seed_kind)k, i);
		}
	return NULL;
}

/* ---- What a seed publishes can be found from the first minute */

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
		paper_found(tx, SEARCH_POLICY, id);
	else if (kind == SEED_NOTICE)
		paper_found(tx, SEARCH_NOTICE, id);
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
