/* The formats that writers and readers of the search index share. */
#include <inttypes.h>
#include <stdio.h>

#include "base/arena.h"
#include "search/search_parts.h"

static const struct shape state_shape = SHAPE(struct search_state,
	COLUMNS(struct search_state, block, slot));

const struct shape search_row_shape = SHAPE(struct search_doc,
	COLUMNS(struct search_doc, id, place, kind, object_id, year, code,
	    title, names, words, categories, units, body, prose, slot,
	    published_at, visible_until));

QUERY(search_state_locked, state_shape,
    "SELECT block, slot FROM search_state WHERE id = 1 FOR UPDATE");

COMMAND(search_state_update,
    "UPDATE search_state SET block = :block, slot = :slot WHERE id = 1");

COMMAND(search_block_new,
    "INSERT INTO search_block (block, version, slots)"
    " VALUES (:block, UUID_SHORT(), '')");

COMMAND(search_block_append,
    "UPDATE search_block"
    "   SET slots = CONCAT(slots, UNHEX(:hex)), version = UUID_SHORT()"
    " WHERE block = :block");

bool
search_state_lock(struct tx *tx, struct search_state *out)
{
	return db_row(tx_db(tx), &search_state_locked, out, BIND_NONE);
}

void
search_state_set(struct tx *tx, struct search_state state)
{
	tx_change(tx, &search_state_update, BIND(P(state.block),
	    P(state.slot)));
}

void
search_block_insert(struct tx *tx, int64_t block)
{
	tx_change(tx, &search_block_new, BIND(P(block)));
}

void
search_slots_append(struct tx *tx, int64_t block, struct text hex)
{
	tx_change(tx, &search_block_append, BIND(P(hex), P(block)));
}

static void
filters_add(struct tokens *t, enum token_field field, struct id_list ids)
{
	for (size_t i = 0; i < ids.count; i++)
		tokens_add(t, token_make(field, ids.at[i]));
}

static void
name_add(struct tokens *t, struct text name)
{
	int64_t token = token_of_name(name);

	tokens_of_text(t, name, true);
	if (token != 0)
		tokens_add(t, token);
}

/* Adds the tokens of names, one per line. */
static void
names_add(struct tokens *t, struct text names)
{
	size_t from = 0;

	for (size_t i = 0; i <= names.len; i++)
		if (i == names.len || names.s[i] == '\n') {
			name_add(t, (struct text){ names.s + from, i - from });
			from = i + 1;
		}
}

struct tokens
search_doc_tokens(struct arena *a, const struct search_doc *doc)
{
	struct tokens t = { .arena = a };
	struct text body = doc->body;

	name_add(&t, doc->title);
	names_add(&t, doc->names);
	if (doc->words.len > 0)
		names_add(&t, doc->words);
	if (body.len > SEARCH_BODY_MAX)
		body.len = SEARCH_BODY_MAX;
	tokens_of_text(&t, body, false);
	tokens_add(&t, token_make(TOKEN_KIND, doc->kind));
	filters_add(&t, TOKEN_CATEGORY, doc->categories);
	filters_add(&t, TOKEN_UNIT, doc->units);
	if (doc->year != 0)
		tokens_add(&t, token_make(TOKEN_YEAR, doc->year));
	tokens_sort(&t);
	return t;
}

struct text
search_slot_hex(struct arena *a, const struct search_doc *doc)
{
	int64_t at = doc->published_at.s;
	uint32_t half[2] = {
		(uint32_t)doc->kind << SLOT_DAY_BITS |
		    (uint32_t)doc->visible_until.ymd,
		at < 0 ? 0 : at > UINT32_MAX ? UINT32_MAX : (uint32_t)at,
	};
	unsigned char bytes[SLOT_BYTES];

	for (int i = 0; i < SLOT_BYTES; i++)
		bytes[i] = (unsigned char)(half[i / 4] >> i % 4 * 8);
	return text_hex(a, bytes, SLOT_BYTES);
}

struct text
numbers_json(struct arena *a, const int64_t *numbers, size_t n)
{
	char *s = arena_alloc(a, n * 21 + 3);
	size_t len = 0;

	s[len++] = '[';
	for (size_t i = 0; i < n; i++)
		len += (size_t)snprintf(s + len, 22, "%s%" PRId64,
		    i > 0 ? "," : "", numbers[i]);
	s[len++] = ']';
	return (struct text){ s, len };
}
