/* Compares the search index with the documents it was made from. */
#include <inttypes.h>
#include <stdio.h>

#include "base/arena.h"
#include "search/search_parts.h"

/* A document of the block under way, and how its postings differ from it. */
struct compared {
	int64_t		kind, object_id;
	int64_t		missing;	/* postings; negative: too many */
	uint64_t	sum;		/* of the tokens that differ */
	bool		slot_wrong;
};

struct comparison {
	struct db	*db;
	struct arena	*block_room, *row_room, *doc_room;
	int64_t		 block;
	struct doc_set	 slots;		/* that have a document */
	struct compared	*at;		/* one a slot */
	void		(*wrong)(void *, const char *);
	void		*to;
};

struct posting { int64_t token; struct bytes docs; };

static const struct shape posting_shape = SHAPE(struct posting,
	COLUMNS(struct posting, token, docs));

QUERY(verify_docs_next, search_row_shape,
    "SELECT " SEARCH_ROW ","
    "       LOWER(HEX(SUBSTRING(b.slots, d.place % 32768 * 8 + 1, 8)))"
    "       AS slot"
    "  FROM search_doc d"
    "  LEFT JOIN search_block b ON b.block = d.place DIV 32768"
    " WHERE d.place > :last"
    " ORDER BY d.place"
    " LIMIT 8");
QUERY(verify_postings_next, posting_shape,
    "SELECT token, docs FROM search_posting"
    " WHERE block = :block AND token > :last"
    " ORDER BY token LIMIT 500");

/* Another number for each token, so that no two make up for each other. */
static uint64_t
token_mixed(int64_t token)
{
	uint64_t n = (uint64_t)token * UINT64_C(0x9e3779b97f4a7c15);

	n = (n ^ n >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	n = (n ^ n >> 27) * UINT64_C(0x94d049bb133111eb);
	return n ^ n >> 31;
}

/* What the postings of the document should be. */
static void
doc_add(struct comparison *c, const struct search_doc *doc)
{
	unsigned slot = (unsigned)(doc->place & SLOT_MASK);
	struct compared *to = &c->at[slot];
	struct tokens tokens;

	arena_reset(c->doc_room);
	tokens = search_doc_tokens(c->doc_room, doc);
	doc_set_add(&c->slots, slot);
	*to = (struct compared){ doc->kind, doc->object_id,
	    .missing = (int64_t)tokens.count,
	    .slot_wrong = !text_same(doc->slot,
	    search_slot_hex(c->doc_room, doc)) };
	for (size_t i = 0; i < tokens.count; i++)
		to->sum += token_mixed(tokens.at[i]);
}

/* And what they are; slots without a document do not matter. */
static void
posting_take(struct comparison *c, const struct posting *p)
{
	struct doc_set set = { { 0 } };

	doc_set_read(&set, (struct text){ (const char *)p->docs.at,
	    p->docs.len });
	doc_set_and(&set, &c->slots);
	for (unsigned slot = doc_set_next(&set, 0); slot < SLOTS;
	    slot = doc_set_next(&set, slot + 1)) {
		c->at[slot].sum -= token_mixed(p->token);
		c->at[slot].missing--;
	}
}

static void
doc_report(const struct comparison *c, const struct compared *d)
{
	char what[96];

	if (d->sum == 0 && d->missing == 0 && !d->slot_wrong)
		return;
	if (d->missing < 0)
		snprintf(what, sizeof what, "search_posting %" PRId64 ": %"
		    PRId64 " %" PRId64, c->block, d->kind, d->object_id);
	else
		snprintf(what, sizeof what, "search_doc %" PRId64 " %" PRId64,
		    d->kind, d->object_id);
	c->wrong(c->to, what);
}

static void
block_end(struct comparison *c)
{
	struct rows rows;
	int64_t last = -1;

	while ((rows = db_batch(c->db, c->doc_room, &verify_postings_next,
	    BIND(P(c->block), P(last)))).count > 0) {
		const struct posting *p = rows.at;

		for (size_t i = 0; i < rows.count; i++)
			posting_take(c, &p[i]);
		last = p[rows.count - 1].token;
	}
	for (unsigned slot = doc_set_next(&c->slots, 0); slot < SLOTS;
	    slot = doc_set_next(&c->slots, slot + 1))
		doc_report(c, &c->at[slot]);
	c->slots = (struct doc_set){ { 0 } };
}

int64_t
search_verify(struct db *db, void (*wrong)(void *, const char *), void *to)
{
	struct comparison c = { .db = db, .block_room = arena_new(),
	    .row_room = arena_new(), .doc_room = arena_new(), .wrong = wrong,
	    .to = to };
	int64_t last = 0, compared = 0;
	struct rows rows;

	c.at = arena_alloc(c.block_room, SLOTS * sizeof *c.at);
	while ((rows = db_batch(db, c.row_room, &verify_docs_next,
	    BIND(P(last)))).count > 0) {
		const struct search_doc *row = rows.at;

		for (size_t i = 0; i < rows.count; i++, compared++) {
			last = row[i].place;
			if (c.block != last >> SLOT_BITS)
				block_end(&c);
			c.block = last >> SLOT_BITS;
			doc_add(&c, &row[i]);
		}
	}
	block_end(&c);
	arena_free(c.doc_room);
	arena_free(c.row_room);
	arena_free(c.block_room);
	return compared;
}
