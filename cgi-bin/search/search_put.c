/* Writes and removes single documents of the search index. */
#include <assert.h>
#include <inttypes.h>

#include "base/arena.h"
#include "markup/plain.h"
#include "search/search_parts.h"
#include "words/fold.h"

enum { BATCH = 4096, IDS_MAX = 100 };	/* BATCH: tokens per statement */

struct stored { int64_t id, place; };

static const struct shape stored_shape = SHAPE(struct stored,
	COLUMNS(struct stored, id, place));

QUERY(search_doc_place, stored_shape,
    "SELECT id, place FROM search_doc"
    " WHERE kind = :kind AND object_id = :object_id"
    "   FOR UPDATE");

COMMAND(search_doc_delete,
    "DELETE FROM search_doc WHERE id = :id");

COMMAND(search_slot_clear,
    "UPDATE search_block"
    "   SET slots = INSERT(slots, :at, 8, UNHEX('0100000000000000')),"
    "       version = UUID_SHORT()"
    " WHERE block = :block");

COMMAND(search_doc_insert,
    "INSERT INTO search_doc (place, kind, object_id, code, title, names, words,"
    "    categories, units, year, published_at, visible_until, body)"
    " VALUES (:place, :kind, :object_id, :code, :title, :names, :words,"
    "    :categories, :units, :year, :published_at, :visible_until, :body)");

COMMAND(search_postings_put,
    "INSERT INTO search_posting (block, token, docs)"
    " SELECT :block, t.token, UNHEX(:one)"
    "   FROM JSON_TABLE(:tokens, '$[*]' COLUMNS (token BIGINT PATH '$')) t"
    "     ON DUPLICATE KEY UPDATE docs = CONCAT(docs, VALUES(docs))");

QUERY(search_doc_whole, search_row_shape,
    "SELECT d.kind, d.object_id, d.year, d.code, d.title, d.names, d.words,"
    "       d.categories, d.units, d.published_at, d.visible_until, d.body"
    "  FROM search_doc d"
    " WHERE d.kind = :kind AND d.object_id = :object_id LIMIT 1");

static void
drop(struct tx *tx, int64_t kind, int64_t object_id)
{
	struct stored stored;

	if (!db_row(tx_db(tx), &search_doc_place, &stored,
	    BIND(P(kind), P(object_id))))
		return;
	if (stored.place != 0)
		tx_change(tx, &search_slot_clear,
		    BIND(AS(at, P((stored.place & SLOT_MASK) * SLOT_BYTES + 1)),
		    AS(block, P(stored.place >> SLOT_BITS))));
	tx_change(tx, &search_doc_delete, BIND(P(stored.id)));
}

/* A document that does not fit the table is a bug of the caller. */
static void
check(const struct search_doc *doc)
{
	assert(doc->kind >= SEARCH_POLICY && doc->kind <= SEARCH_KINDS);
	assert(doc->title.len > 0 && doc->code.s != NULL);
	assert(doc->names.s != NULL && doc->body.s != NULL);
	assert(doc->categories.count <= IDS_MAX && doc->units.count <= IDS_MAX);
}

/* The document with text_seen() applied, so that words match its text. */
static struct search_doc
doc_seen(struct arena *a, const struct search_doc *doc)
{
	struct search_doc seen = *doc;

	check(doc);
	seen.title = text_seen(a, doc->title);
	seen.names = text_seen(a, doc->names);
	seen.words = doc->words.len > 0 ? text_seen(a, doc->words) : TEXT("");
	seen.body = text_seen(a, doc->body);
	if (seen.title.len == 0)
		seen.title = doc->title;
	return seen;
}

/* " 3 7 " */
static struct text
ids_text(struct arena *a, struct id_list ids)
{
	struct text_buffer out = { .arena = a };

	for (size_t i = 0; i < ids.count; i++)
		text_put_print(&out, i == 0 ? " %" PRId64 " " : "%" PRId64 " ",
		    ids.at[i]);
	return text_written(&out);
}

static void
insert(struct tx *tx, struct arena *a, const struct search_doc *doc,
    int64_t place)
{
	tx_insert(tx, &search_doc_insert, BIND(P_OR_NULL(place), P(doc->kind),
	    P(doc->object_id), P(doc->code), P(doc->title), P(doc->names),
	    P(doc->words), AS(categories, P(ids_text(a, doc->categories))),
	    AS(units, P(ids_text(a, doc->units))),
	    P(doc->year), P(doc->published_at), P_OR_NULL(doc->visible_until),
	    P(doc->body)));
}

static void
postings_put(struct tx *tx, struct arena *a, const struct tokens *tokens,
    struct search_state to)
{
	const uint16_t slot = (uint16_t)to.slot;
	struct text one = doc_set_hex(a, &slot, 1);

	for (size_t i = 0; i < tokens->count; i += BATCH) {
		size_t left = tokens->count - i;
		size_t n = left < BATCH ? left : BATCH;

		tx_change(tx, &search_postings_put, BIND(P(to.block), P(one),
		    AS(tokens, P(numbers_json(a, tokens->at + i, n)))));
	}
}

/*
 * A block filled this way is closed at SLOTS_LIST_MAX documents, so a posting
 * is always a list and grows by appending two bytes.  search_pack() fills
 * blocks to the end.
 */
void
search_put(struct tx *tx, const struct search_doc *given)
{
	struct arena *a = arena_new(), *before = db_arena(tx_db(tx), a);
	const struct search_doc seen = doc_seen(a, given), *doc = &seen;
	struct search_state state;

	if (search_state_lock(tx, &state)) {
		struct tokens tokens = search_doc_tokens(a, doc);

		drop(tx, doc->kind, doc->object_id);
		if (state.slot >= SLOTS_LIST_MAX) {
			state = (struct search_state){ state.block + 1, 0 };
			search_block_insert(tx, state.block);
		}
		insert(tx, a, doc, state.block << SLOT_BITS | state.slot);
		search_slots_append(tx, state.block, search_slot_hex(a, doc));
		postings_put(tx, a, &tokens, state);
		state.slot++;
		search_state_set(tx, state);
	}
	db_arena(tx_db(tx), before);
	arena_free(a);
}

/* Columns that were not selected are NULL; stores "" for them. */
static struct text
or_empty(struct text t)
{
	return t.s != NULL ? t : TEXT("");
}

bool
search_put_row(struct tx *tx, const struct query *q, int64_t id)
{
	struct arena *a = arena_new(), *before = db_arena(tx_db(tx), a);
	struct search_doc doc;
	bool there = db_row(tx_db(tx), q, &doc, BIND(P(id)));

	if (there) {
		doc.names = or_empty(doc.names);
		doc.body = or_empty(doc.body);
		if (doc.prose.len > 0)
			doc.body = text_print(a, "%s%s%s", doc.body.s,
			    doc.body.len > 0 ? "\n" : "",
			    plain_text(a, doc.prose).s);
		search_put(tx, &doc);
	}
	db_arena(tx_db(tx), before);
	arena_free(a);
	return there;
}

void
search_until(struct tx *tx, enum search_kind kind, int64_t object_id,
    struct day last)
{
	struct arena *a = arena_new(), *before = db_arena(tx_db(tx), a);
	struct search_doc doc;

	if (db_row(tx_db(tx), &search_doc_whole, &doc,
	    BIND(AS(kind, P((int64_t)kind)), P(object_id)))) {
		doc.visible_until = last;
		search_put(tx, &doc);
	}
	db_arena(tx_db(tx), before);
	arena_free(a);
}

void
search_drop(struct tx *tx, enum search_kind kind, int64_t object_id)
{
	struct search_state state;

	if (search_state_lock(tx, &state))
		drop(tx, (int64_t)kind, object_id);
}

void
search_add(struct tx *tx, const struct search_doc *doc)
{
	struct arena *a = arena_new();
	const struct search_doc seen = doc_seen(a, doc);

	insert(tx, a, &seen, 0);
	arena_free(a);
}
