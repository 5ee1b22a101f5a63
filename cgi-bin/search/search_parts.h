/*
 * search_parts: what the makers and the readers of the search index share.
 * For data/search*.c alone; docs/search.md draws it.
 *
 * A document has a place: its block and its slot there.  The slot keeps two
 * little-endian numbers of four bytes: kind << 25 | the last day it may be
 * found as 20260401 (0: no end; SLOT_GONE: taken out), and when it was
 * published, in seconds since 1970.
 */
#ifndef SEARCH_SEARCH_PARTS_H
#define SEARCH_SEARCH_PARTS_H

#include <stdint.h>

#include "base/shape.h"
#include "search/doc_set.h"
#include "words/tokens.h"
#include "db/db.h"
#include "search/search.h"

enum { SLOT_BITS = 15, SLOT_MASK = SLOTS - 1, SLOT_BYTES = 8,
    SLOT_DAY_BITS = 25, SLOT_GONE = 1 };

struct search_state { int64_t block, slot; };

/* Every writer takes it first, so that one publishes after the other. */
bool	search_state_lock(struct tx *, struct search_state *);
void	search_state_set(struct tx *, struct search_state);
void	search_block_insert(struct tx *, int64_t block);
/* The documents' slots, in hexadecimal, behind those the block has. */
void	search_slots_append(struct tx *, int64_t block, struct text hex);

/* Tokens of all its fields, sorted. */
struct tokens	search_doc_tokens(struct arena *, const struct search_doc *);
/* Writes the slot's 16 hexadecimal digits. */
void	search_slot_hex(const struct search_doc *, char out[static 16]);

/* Ids as " 3 7 ", and back. */
struct text	ids_text(struct arena *, struct ids);
struct ids	ids_parse(struct arena *, struct text);

/* Numbers as a JSON array. */
struct text	numbers_json(struct arena *, const int64_t *, size_t n);

#endif
