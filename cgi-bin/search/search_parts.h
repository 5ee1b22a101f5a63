/*
 * search_parts: the formats that writers and readers of the search index
 * share.  For the files in search/ alone; see docs/search.md.
 *
 * A document has a place: block << SLOT_BITS | slot.  A block stores for each
 * slot two little-endian numbers of four bytes: kind << SLOT_DAY_BITS | last
 * day (20260401; 0: no end; SLOT_GONE: removed), and the time of publication
 * in seconds since 1970.
 */
#ifndef SEARCH_SEARCH_PARTS_H
#define SEARCH_SEARCH_PARTS_H

#include <stdint.h>

#include "base/shape.h"
#include "db/db.h"
#include "search/doc_set.h"
#include "search/search.h"
#include "words/tokens.h"

enum { SLOT_BITS = 15, SLOT_MASK = SLOTS - 1, SLOT_BYTES = 8,
    SLOT_DAY_BITS = 25, SLOT_GONE = 1 };

struct search_state { int64_t block, slot; };

/*
 * Reads where the next document goes, and locks it: every writer calls this
 * first, so writers wait for each other.  False when the database failed.
 */
bool	search_state_lock(struct tx *, struct search_state *);
void	search_state_set(struct tx *, struct search_state);
void	search_block_insert(struct tx *, int64_t block);
/* Appends slots, in hexadecimal, to those of the block. */
void	search_slots_append(struct tx *, int64_t block, struct text hex);

/* The tokens of all fields, sorted. */
struct tokens	search_doc_tokens(struct arena *, const struct search_doc *);
/* The document's slot, 16 hex digits. */
struct text	search_slot_hex(struct arena *, const struct search_doc *);

/* The columns of search_doc, which is d. */
#define SEARCH_ROW							\
    "d.id, d.place, d.kind, d.object_id, d.year, d.title, d.names,"	\
    " d.words, d.categories, d.units, d.published_at, d.visible_until,"	\
    " LEFT(CAST(d.body AS BINARY), 204800) AS body"

/* The numbers as a JSON array. */
struct text	numbers_json(struct arena *, const int64_t *, size_t n);

#endif
