/*
 * doc_set: a set of documents within one block of the search index.
 *
 * Kept as bytes in one of two forms, told apart by their length: a rising
 * list of two bytes a slot, least byte first, while that is shorter than
 * SLOTS_BYTES; and SLOTS_BYTES of bits, the lowest of a byte first.
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

struct slots { uint64_t at[SLOTS_WORDS]; };

/* Adds what the bytes hold; an odd byte or a slot too high is left out. */
void	slots_read(struct slots *, struct text bytes);
void	slots_add(struct slots *, unsigned slot);
void	slots_and(struct slots *, const struct slots *);
void	slots_or(struct slots *, const struct slots *);
void	slots_fill(struct slots *);
size_t	slots_count(const struct slots *);
/* The first slot at or behind `from`, or SLOTS. */
unsigned slots_next(const struct slots *, unsigned from);

/*
 * A rising list of slots as the bytes to keep, written in hexadecimal; and a
 * set, in the form of bits whatever it holds.
 */
struct text slots_hex(struct arena *, const uint16_t *slots, size_t n);
struct text slots_hex_bits(struct arena *, const struct slots *);

#endif
