#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "data/search_parts.h"
#include "data/verify.h"

enum { STEP = 500 };	/* postings asked for at a time */

struct placed {
	int64_t		place, kind, object_id, year;
	struct text	title, names, categories, units, body, slot;
	struct moment	published_at;
	struct day	visible_until;
};
struct posting { struct bytes docs; };

static const struct shape placed_shape = SHAPE(struct placed,
	COLUMN(struct placed, place),
	COLUMN(struct placed, kind),
	COLUMN(struct placed, object_id),
	COLUMN(struct placed, year),
	COLUMN(struct placed, title),
	COLUMN(struct placed, names),
	COLUMN(struct placed, categories),
	COLUMN(struct placed, units),
	COLUMN(struct placed, body),
	COLUMN(struct placed, slot),
	COLUMN(struct placed, published_at),
	COLUMN(struct placed, visible_until));
static const struct shape posting_shape = SHAPE(struct posting,
	COLUMN(struct posting, docs));

QUERY(verify_placed_next, placed_shape,
    "SELECT d.place, d.kind, d.object_id, d.year, d.title, d.names,"
    "       d.categories, d.units, d.published_at, d.visible_until,"
    "       LOWER(HEX(SUBSTRING(b.slots, d.place % 32768 * 8 + 1, 8)))"
    "       AS slot,"
    "       LEFT(CAST(d.body AS BINARY), 204800) AS body"
    "  FROM search_doc d"
    "  LEFT JOIN search_block b ON b.block = d.place DIV 32768"
    " WHERE d.place > ?"
    " ORDER BY d.place"
    " LIMIT 8");
QUERY(verify_postings_of, posting_shape,
    "SELECT p.docs"
    "  FROM JSON_TABLE(?, '$[*]' COLUMNS (token BIGINT PATH '$')) t"
    "  JOIN search_posting p ON p.block = ? AND p.token = t.token"
    " LIMIT 500");

static bool
posting_has(const struct posting *posting, unsigned slot)
{
	struct slots set = { { 0 } };

	slots_read(&set, (struct text){ (const char *)posting->docs.at,
	    posting->docs.len });
	return slots_next(&set, slot) == slot;
}

/* Every token of the document leads to it. */
static bool
postings_agree(struct db *db, const struct tokens *tokens, int64_t place)
{
	unsigned slot = (unsigned)(place & SLOT_MASK);
	bool agree = true;

	for (size_t from = 0; agree && from < tokens->count; from += STEP) {
		size_t n = tokens->count - from < STEP ? tokens->count - from :
		    STEP;
		struct arena *room = arena_new();
		struct arena *lent = db_arena(db, room);
		struct rows rows = db_rows(db, &verify_postings_of,
		    BIND(P(numbers_json(room, tokens->at + from, n)),
		    P(place >> SLOT_BITS)));
		const struct posting *at = rows.at;

		agree = rows.count == n;
		for (size_t i = 0; agree && i < rows.count; i++)
			agree = posting_has(&at[i], slot);
		db_arena(db, lent);
		arena_free(room);
	}
	return agree;
}

static bool
doc_agrees(struct db *db, const struct placed *p)
{
	struct arena *a = arena_new();
	struct search_doc doc = { .kind = p->kind, .title = p->title,
	    .names = p->names, .body = p->body, .year = p->year,
	    .published_at = p->published_at,
	    .visible_until = p->visible_until,
	    .categories = ids_parse(a, p->categories),
	    .units = ids_parse(a, p->units) };
	struct tokens tokens = search_doc_tokens(a, &doc);
	char slot[2 * SLOT_BYTES];
	bool agrees;

	search_slot_hex(&doc, slot);
	agrees = p->slot.len == sizeof slot &&
	    memcmp(p->slot.s, slot, sizeof slot) == 0 &&
	    postings_agree(db, &tokens, p->place);
	arena_free(a);
	return agrees;
}

/* Published anew while it was looked at, it agrees the second time. */
static bool
doc_agrees_again(struct db *db, int64_t place)
{
	struct arena *room = arena_new();
	struct arena *lent = db_arena(db, room);
	struct rows rows = db_rows(db, &verify_placed_next,
	    BIND(P(place - 1)));
	const struct placed *at = rows.at;
	bool agrees;

	db_arena(db, lent);
	agrees = rows.count == 0 || at->place != place || doc_agrees(db, at);
	arena_free(room);
	return agrees;
}

void
verify_index(struct db *db, struct verify_sum *sum)
{
	struct arena *room = arena_new();
	struct rows rows;
	int64_t last = 0;

	do {
		struct arena *lent = db_arena(db, room);
		const struct placed *at;

		arena_reset(room);
		rows = db_rows(db, &verify_placed_next, BIND(P(last)));
		db_arena(db, lent);
		at = rows.at;
		for (size_t i = 0; i < rows.count; i++, sum->looked++) {
			if (!doc_agrees(db, &at[i]) &&
			    !doc_agrees_again(db, at[i].place))
				verify_wrong(sum, "search_doc %" PRId64
				    " %" PRId64, at[i].kind,
				    at[i].object_id);
			last = at[i].place;
		}
	} while (rows.count > 0);
	arena_free(room);
}
