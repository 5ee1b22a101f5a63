/*
 * Packs many documents into a new block of the search index.
 *
 * All tokens of up to SLOTS documents are gathered and sorted first, so that
 * each posting is written once and in key order.  They are too many for one
 * arena, so they are spread over PARTS arenas by a hash of the token, and
 * merged when they are written.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "search/search_parts.h"
#include "words/fold.h"

enum { PARTS = 32, PART_BITS = 5, PART_ROOM = 900 * 1000 };
enum { JSON_BYTES = 256 * 1024, POSTING_TEXT = 2 * SLOTS_BYTES + 32 };

struct block_number { int64_t block; };

static const struct shape block_number_shape = SHAPE(struct block_number,
	COLUMN(struct block_number, block));

QUERY(search_doc_waits, block_number_shape,
    "SELECT id AS block FROM search_doc WHERE place IS NULL LIMIT 1");

QUERY(search_block_now, block_number_shape,
    "SELECT block FROM search_state WHERE id = 1");

QUERY(search_docs_added, search_row_shape,
    "SELECT " SEARCH_ROW " FROM search_doc d"
    " WHERE d.place IS NULL AND d.id > :last"
    " ORDER BY d.id"
    " LIMIT 8"
    "   FOR UPDATE");

QUERY(search_docs_placed, search_row_shape,
    "SELECT " SEARCH_ROW " FROM search_doc d"
    " WHERE d.place > :last AND d.place < :before"
    " ORDER BY d.place"
    " LIMIT 8"
    "   FOR UPDATE");

COMMAND(search_doc_ended,
    "DELETE FROM search_doc WHERE id = :id");

COMMAND(search_doc_rewrite,
    "UPDATE search_doc SET title = :title, names = :names, body = :body"
    " WHERE id = :id");

COMMAND(search_docs_place,
    "UPDATE search_doc d JOIN JSON_TABLE(:ids, '$[*]' COLUMNS"
    "       (n FOR ORDINALITY, id BIGINT PATH '$')) t ON d.id = t.id"
    "   SET d.place = :first + t.n - 1");

COMMAND(search_postings_write,
    "INSERT INTO search_posting (block, token, docs)"
    " SELECT :block, t.token, UNHEX(t.docs)"
    "   FROM JSON_TABLE(:json, '$[*]' COLUMNS (token BIGINT PATH '$[0]',"
    "        docs TEXT CHARACTER SET ascii PATH '$[1]')) t");

COMMAND(search_postings_drop,
    "DELETE FROM search_posting WHERE block < :before LIMIT 20000");

COMMAND(search_blocks_drop,
    "DELETE FROM search_block WHERE block < :before");

/* Entries: token << SLOT_BITS | slot. */
struct part {
	struct arena	*arena;
	uint64_t	*at;
	size_t		 count, done;
};

struct pack {
	struct tx	*tx;
	struct search_state to;
	int64_t		 before, last;	/* last: id or place fetched last */
	bool		 fresh;		/* the block has no row yet */
	bool		 added;		/* fetch documents without a place */
	struct day	 today;
	struct arena	*whole, *rows, *text;	/* per block, fetch, document */
	int64_t		*ids;		/* of the document in each slot */
	char		*slots;		/* in hexadecimal */
	struct part	 parts[PARTS];
	char		*json;		/* postings of the next statement */
	size_t		 json_len;
};

static struct rows
fetch(struct pack *p)
{
	struct db *db = tx_db(p->tx);

	arena_reset(p->rows);
	if (p->added)
		return db_rows(db, &search_docs_added, BIND(P(p->last)));
	return db_rows(db, &search_docs_placed, BIND(P(p->last),
	    AS(before, P(p->before << SLOT_BITS))));
}

static void
parts_open(struct pack *p)
{
	for (size_t i = 0; i < PARTS; i++) {
		p->parts[i].arena = arena_new();
		p->parts[i].at = arena_alloc(p->parts[i].arena,
		    PART_ROOM * sizeof *p->parts[i].at);
	}
}

static bool
parts_have_room(const struct pack *p, size_t tokens)
{
	for (size_t i = 0; i < PARTS; i++)
		if (PART_ROOM - p->parts[i].count < tokens)
			return false;
	return true;
}

static void
parts_take(struct pack *p, const struct tokens *tokens)
{
	for (size_t i = 0; i < tokens->count; i++) {
		uint64_t token = (uint64_t)tokens->at[i];
		struct part *part = &p->parts[token *
		    UINT64_C(0x9e3779b97f4a7c15) >> (64 - PART_BITS)];

		part->at[part->count++] = token << SLOT_BITS |
		    (uint64_t)p->to.slot;
	}
}

/* Applies text_seen() to a row that an older version stored without it. */
static void
seen_write(struct pack *p, struct search_doc *doc)
{
	struct text title = text_seen(p->text, doc->title);
	struct text names = text_seen(p->text, doc->names);
	struct text body = text_seen(p->text, doc->body);

	if (doc->body.len >= SEARCH_BODY_MAX || title.len == 0 ||
	    (text_same(title, doc->title) && text_same(names, doc->names) &&
	    text_same(body, doc->body)))
		return;
	doc->title = title;
	doc->names = names;
	doc->body = body;
	tx_change(p->tx, &search_doc_rewrite, BIND(P(title), P(names),
	    P(body), P(doc->id)));
}

/* Adds a document to the block; false when the block is full. */
static bool
take(struct pack *p, struct search_doc *doc)
{
	struct tokens tokens;

	arena_reset(p->text);
	if (p->added)
		seen_write(p, doc);
	tokens = search_doc_tokens(p->text, doc);
	if (p->to.slot == SLOTS || !parts_have_room(p, tokens.count))
		return false;
	parts_take(p, &tokens);
	memcpy(p->slots + p->to.slot * 2 * SLOT_BYTES,
	    search_slot_hex(p->text, doc).s, 2 * SLOT_BYTES);
	p->ids[p->to.slot++] = doc->id;
	return true;
}

/* Adds documents until the block is full or none is left. */
static bool
gather(struct pack *p)
{
	for (bool room = true; room;) {
		struct rows rows = fetch(p);
		struct search_doc *at = rows.at;
		size_t i = 0;

		for (; i < rows.count && room; i++) {
			if (at[i].visible_until.ymd != 0 &&
			    at[i].visible_until.ymd < p->today.ymd)
				tx_change(p->tx, &search_doc_ended,
				    BIND(P(at[i].id)));
			else
				room = take(p, &at[i]);
			if (room)
				p->last = p->added ? at[i].id : at[i].place;
		}
		if (rows.count == 0)
			break;
	}
	return p->to.slot > 0;
}

static int
by_number(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* The part with the smallest next entry, or NULL when all are done. */
static struct part *
part_next(struct pack *p)
{
	struct part *least = NULL;

	for (struct part *q = p->parts; q < p->parts + PARTS; q++)
		if (q->done < q->count && (least == NULL ||
		    q->at[q->done] < least->at[least->done]))
			least = q;
	return least;
}

static void
json_write(struct pack *p)
{
	p->json[p->json_len - 1] = ']';
	tx_change(p->tx, &search_postings_write, BIND(P(p->to.block),
	    AS(json, P(((struct text){ p->json, p->json_len })))));
	p->json_len = 1;
}

/* Appends [token,"slots"] for the part's next token. */
static void
posting_add(struct pack *p, struct part *part)
{
	uint64_t token = part->at[part->done] >> SLOT_BITS;
	uint16_t list[SLOTS];
	size_t n = 0;

	while (part->done < part->count &&
	    part->at[part->done] >> SLOT_BITS == token)
		list[n++] = (uint16_t)(part->at[part->done++] & SLOT_MASK);
	arena_reset(p->text);
	p->json_len += (size_t)snprintf(p->json + p->json_len, POSTING_TEXT,
	    "[%" PRIu64 ",\"%s\"],", token, doc_set_hex(p->text, list, n).s);
	if (p->json_len > JSON_BYTES)
		json_write(p);
}

/* Writes all postings in key order, which fills InnoDB's pages in turn. */
static void
postings_write(struct pack *p)
{
	struct part *part;

	for (size_t i = 0; i < PARTS; i++)
		qsort(p->parts[i].at, p->parts[i].count,
		    sizeof *p->parts[i].at, by_number);
	p->json = arena_alloc(p->whole, JSON_BYTES + POSTING_TEXT);
	p->json[0] = '[';
	p->json_len = 1;
	while ((part = part_next(p)) != NULL)
		posting_add(p, part);
	if (p->json_len > 1)
		json_write(p);
}

/* Writes the new places of the documents and the slots of the block. */
static void
places_write(struct pack *p)
{
	enum { STEP = 512 };

	for (int64_t i = 0; i < p->to.slot; i += STEP) {
		int64_t n = p->to.slot - i < STEP ? p->to.slot - i : STEP;

		tx_change(p->tx, &search_docs_place, BIND(
		    AS(ids, P(numbers_json(p->whole, p->ids + i, (size_t)n))),
		    AS(first, P((p->to.block << SLOT_BITS) + i))));
	}
	search_slots_append(p->tx, p->to.block, (struct text){ p->slots,
	    (size_t)p->to.slot * 2 * SLOT_BYTES });
	search_state_set(p->tx, p->to);
}

/* Fills a block with added documents or, if none, from blocks below before. */
static bool
block_fill(struct pack *p)
{
	parts_open(p);
	p->ids = arena_alloc(p->whole, SLOTS * sizeof *p->ids);
	p->slots = arena_alloc(p->whole, SLOTS * 2 * SLOT_BYTES + 1);
	p->added = true;
	if (!gather(p)) {
		p->added = false;
		p->last = 0;
		gather(p);
	}
	if (p->to.slot > 0) {
		if (p->fresh)
			search_block_insert(p->tx, p->to.block);
		postings_write(p);
		places_write(p);
	}
	for (size_t i = 0; i < PARTS; i++)
		arena_free(p->parts[i].arena);
	return p->to.slot > 0;
}

/* Deletes the blocks below before, which are empty now; true: more to do. */
static bool
blocks_drop(struct tx *tx, struct search_state now, int64_t before)
{
	if (now.block < before) {
		now = (struct search_state){ before, 0 };
		search_block_insert(tx, now.block);
		search_state_set(tx, now);
	}
	if (tx_change(tx, &search_postings_drop, BIND(P(before))) > 0)
		return true;
	tx_change(tx, &search_blocks_drop, BIND(P(before)));
	return false;
}

bool
search_pack(struct tx *tx, int64_t before, struct day today)
{
	struct pack p = { .tx = tx, .before = before, .today = today,
	    .whole = arena_new(), .rows = arena_new(), .text = arena_new() };
	struct arena *previous = db_arena(tx_db(tx), p.rows);
	struct search_state now;
	bool more = false;

	if (search_state_lock(tx, &now)) {
		p.fresh = now.slot > 0 || now.block < before;
		p.to.block = now.block + p.fresh;
		more = block_fill(&p) || blocks_drop(tx, now, before);
	}
	db_arena(tx_db(tx), previous);
	arena_free(p.text);
	arena_free(p.rows);
	arena_free(p.whole);
	return more;
}

bool
search_waits(struct db *db)
{
	struct block_number id;

	return db_row(db, &search_doc_waits, &id, BIND_NONE);
}

int64_t
search_block_next(struct db *db)
{
	struct block_number now = { 0 };

	db_row(db, &search_block_now, &now, BIND_NONE);
	return now.block + 1;
}
