/*
 * doc_set: a set of documents within one block of the search index.
 *
 * A document is a slot number, 0 to SLOTS - 1.  A set is stored in one of two
 * forms, told apart by length: a sorted list of two-byte little-endian slot
 * numbers while that is shorter than SLOTS_BYTES; else a bitmap of SLOTS_BYTES,
 * lowest bit first.
 */
#ifndef SEARCH_DOC_SET_H
#define SEARCH_DOC_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

struct arena;

enum {
	SLOTS		= 32768,
	SLOTS_BYTES	= SLOTS / 8,
	SLOTS_WORDS	= SLOTS / 64,
	SLOTS_LIST_MAX	= SLOTS_BYTES / 2 - 1,	/* slots of the longest list */
};

struct doc_set { uint64_t at[SLOTS_WORDS]; };

/* Adds a stored set; an odd last byte and slots too high are ignored. */
void	doc_set_read(struct doc_set *, struct text bytes);
void	doc_set_add(struct doc_set *, unsigned slot);
void	doc_set_and(struct doc_set *, const struct doc_set *);
void	doc_set_or(struct doc_set *, const struct doc_set *);
void	doc_set_fill(struct doc_set *);
size_t	doc_set_count(const struct doc_set *);
/* The first slot of the set that is at least `from`, or SLOTS. */
unsigned doc_set_next(const struct doc_set *, unsigned from);

/*
 * The stored form in hexadecimal: of a sorted list of slots, in the shorter
 * form; and of a set, always as a bitmap.
 */
struct text doc_set_hex(struct arena *, const uint16_t *slots, size_t n);
struct text doc_set_hex_bits(struct arena *, const struct doc_set *);

#endif
