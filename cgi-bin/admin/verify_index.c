/* Checks the search index against the texts. */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "search/search_parts.h"
#include "admin/verify.h"

/*
 * A block is compared as a whole: the pairs of token and slot that its documents
 * make, and those that its postings hold, as two sums.  Only where these differ
 * is each document asked for its own.
 */

enum { STEP = 500 };	/* postings asked for at a time */

struct placed {
	int64_t		place, kind, object_id, year;
	struct text	title, names, words, categories, units, body, slot;
	struct moment	published_at;
	struct day	visible_until;
};
struct posting { int64_t token; struct bytes docs; };
/* What was seen of a block: which slots have a document, and their sum. */
struct seen { struct slots slots; uint64_t sum; };

static const struct shape placed_shape = SHAPE(struct placed,
	COLUMN(struct placed, place),
	COLUMN(struct placed, kind),
	COLUMN(struct placed, object_id),
	COLUMN(struct placed, year),
	COLUMN(struct placed, title),
	COLUMN(struct placed, names),
	COLUMN(struct placed, words),
	COLUMN(struct placed, categories),
	COLUMN(struct placed, units),
	COLUMN(struct placed, body),
	COLUMN(struct placed, slot),
	COLUMN(struct placed, published_at),
	COLUMN(struct placed, visible_until));
struct placed_block { int64_t block; };
static const struct shape placed_block_shape = SHAPE(struct placed_block,
	COLUMN(struct placed_block, block));
static const struct shape posting_shape = SHAPE(struct posting,
	COLUMN(struct posting, token),
	COLUMN(struct posting, docs));

/* With a document, whether search_block has them or not. */
QUERY(verify_blocks_placed, placed_block_shape,
    "SELECT DISTINCT place DIV 32768 AS block FROM search_doc"
    " WHERE place IS NOT NULL"
    " ORDER BY block LIMIT 20000");
QUERY(verify_placed_next, placed_shape,
    "SELECT d.place, d.kind, d.object_id, d.year, d.title, d.names, d.words,"
    "       d.categories, d.units, d.published_at, d.visible_until,"
    "       LOWER(HEX(SUBSTRING(b.slots, d.place % 32768 * 8 + 1, 8)))"
    "       AS slot,"
    "       LEFT(CAST(d.body AS BINARY), 204800) AS body"
    "  FROM search_doc d"
    "  LEFT JOIN search_block b ON b.block = d.place DIV 32768"
    " WHERE d.place > ? AND d.place < ?"
    " ORDER BY d.place"
    " LIMIT 8");
QUERY(verify_postings_of, posting_shape,
    "SELECT p.token, p.docs"
    "  FROM JSON_TABLE(?, '$[*]' COLUMNS (token BIGINT PATH '$')) t"
    "  JOIN search_posting p ON p.block = ? AND p.token = t.token"
    " LIMIT 500");
QUERY(verify_postings_next, posting_shape,
    "SELECT token, docs FROM search_posting"
    " WHERE block = ? AND token > ?"
    " ORDER BY token LIMIT 500");

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

/* Another number for each pair, so that no two faults make up for each other. */
static uint64_t
pair_mixed(int64_t token, unsigned slot)
{
	uint64_t n = ((uint64_t)token << SLOT_BITS | slot) *
	    UINT64_C(0x9e3779b97f4a7c15);

	n = (n ^ n >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	n = (n ^ n >> 27) * UINT64_C(0x94d049bb133111eb);
	return n ^ n >> 31;
}

static struct tokens
doc_tokens(struct arena *a, const struct placed *p, char slot[static 16])
{
	struct search_doc doc = { .kind = p->kind, .title = p->title,
	    .names = p->names, .words = p->words, .body = p->body, .year = p->year,
	    .published_at = p->published_at,
	    .visible_until = p->visible_until,
	    .categories = ids_parse(a, p->categories),
	    .units = ids_parse(a, p->units) };

	search_slot_hex(&doc, slot);
	return search_doc_tokens(a, &doc);
}

/* With its postings, or, seen given, adding what they should be to its sum. */
static bool
doc_agrees(struct db *db, const struct placed *p, struct seen *seen)
{
	struct arena *a = arena_new();
	char hex[2 * SLOT_BYTES];
	struct tokens tokens = doc_tokens(a, p, hex);
	unsigned slot = (unsigned)(p->place & SLOT_MASK);
	bool agrees = p->slot.len == sizeof hex &&
	    memcmp(p->slot.s, hex, sizeof hex) == 0;

	if (seen == NULL)
		agrees = agrees && postings_agree(db, &tokens, p->place);
	else if (agrees) {
		slots_add(&seen->slots, slot);
		for (size_t i = 0; i < tokens.count; i++)
			seen->sum += pair_mixed(tokens.at[i], slot);
	}
	arena_free(a);
	return agrees;
}

static struct rows
placed_next(struct db *db, struct arena *room, int64_t from, int64_t end)
{
	struct arena *lent = db_arena(db, room);
	struct rows rows;

	arena_reset(room);
	rows = db_rows(db, &verify_placed_next, BIND(P(from), P(end)));
	db_arena(db, lent);
	return rows;
}

/* Published anew while it was looked at, it agrees the second time. */
static bool
doc_agrees_again(struct db *db, int64_t place)
{
	struct arena *room = arena_new();
	struct rows rows = placed_next(db, room, place - 1, place + 1);
	bool agrees = rows.count == 0 || doc_agrees(db, rows.at, NULL);

	arena_free(room);
	return agrees;
}

static void
doc_wrong(struct verify_sum *sum, const struct placed *p)
{
	verify_wrong(sum, "search_doc %" PRId64 " %" PRId64, p->kind,
	    p->object_id);
}

/* The sum of what the postings of a block hold of the slots that were seen. */
static uint64_t
postings_sum(struct db *db, int64_t block, const struct slots *seen)
{
	struct arena *room = arena_new();
	struct rows rows;
	uint64_t sum = 0;
	int64_t last = -1;

	do {
		struct arena *lent = db_arena(db, room);
		const struct posting *at;

		arena_reset(room);
		rows = db_rows(db, &verify_postings_next, BIND(P(block),
		    P(last)));
		db_arena(db, lent);
		at = rows.at;
		for (size_t i = 0; i < rows.count; i++) {
			struct slots set = { { 0 } };

			last = at[i].token;
			slots_read(&set, (struct text){
			    (const char *)at[i].docs.at, at[i].docs.len });
			slots_and(&set, seen);
			for (unsigned slot = slots_next(&set, 0); slot < SLOTS;
			    slot = slots_next(&set, slot + 1))
				sum += pair_mixed(last, slot);
		}
	} while (rows.count > 0);
	arena_free(room);
	return sum;
}

/* The documents of a block in order: all into seen, or each by itself. */
static int64_t
docs_look(struct db *db, int64_t block, struct seen *seen,
    struct verify_sum *sum)
{
	struct arena *room = arena_new();
	int64_t last = (block << SLOT_BITS) - 1, looked = 0;
	struct rows rows;

	do {
		const struct placed *at;

		rows = placed_next(db, room, last, (block + 1) << SLOT_BITS);
		at = rows.at;
		for (size_t i = 0; i < rows.count; i++, looked++) {
			last = at[i].place;
			if (!doc_agrees(db, &at[i], seen) &&
			    !doc_agrees_again(db, last))
				doc_wrong(sum, &at[i]);
		}
	} while (rows.count > 0);
	arena_free(room);
	return looked;
}

static bool
block_agrees(struct db *db, int64_t block, int64_t *looked)
{
	struct verify_sum sum = { .looked = 0 };
	struct seen seen = { .sum = 0 };

	*looked = docs_look(db, block, &seen, &sum);
	return sum.wrong == 0 &&
	    postings_sum(db, block, &seen.slots) == seen.sum;
}

/* Asked twice: what was published or packed in between is no fault. */
static void
block_look(struct db *db, int64_t block, struct verify_sum *sum)
{
	int64_t looked, wrong = sum->wrong;

	if (!block_agrees(db, block, &looked)) {
		docs_look(db, block, NULL, sum);
		if (sum->wrong == wrong && !block_agrees(db, block, &looked))
			verify_wrong(sum, "search_posting %" PRId64, block);
	}
	sum->looked += looked;
}

void
verify_index(struct db *db, struct verify_sum *sum)
{
	struct arena *room = arena_new(), *lent = db_arena(db, room);
	struct rows blocks = db_rows(db, &verify_blocks_placed, BIND_NONE);
	const struct placed_block *block = blocks.at;

	db_arena(db, lent);
	for (size_t i = 0; i < blocks.count; i++)
		block_look(db, block[i].block, sum);
	arena_free(room);
}
