/* A set of documents within one block of the search index. */
#include <string.h>

#include "search/doc_set.h"

void
doc_set_add(struct doc_set *set, unsigned slot)
{
	set->at[slot / 64] |= UINT64_C(1) << slot % 64;
}

static uint64_t
number(const unsigned char *p)
{
	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

void
doc_set_read(struct doc_set *set, struct text bytes)
{
	const unsigned char *p = (const unsigned char *)bytes.s;

	if (bytes.len == SLOTS_BYTES) {
		for (size_t i = 0; i < SLOTS_WORDS; i++, p += 8)
			set->at[i] |= number(p) | number(p + 4) << 32;
		return;
	}
	for (size_t i = 0; i + 1 < bytes.len; i += 2) {
		unsigned slot = p[i] | (unsigned)p[i + 1] << 8;

		if (slot < SLOTS)
			doc_set_add(set, slot);
	}
}

void
doc_set_and(struct doc_set *set, const struct doc_set *with)
{
	for (size_t i = 0; i < SLOTS_WORDS; i++)
		set->at[i] &= with->at[i];
}

void
doc_set_or(struct doc_set *set, const struct doc_set *with)
{
	for (size_t i = 0; i < SLOTS_WORDS; i++)
		set->at[i] |= with->at[i];
}

void
doc_set_fill(struct doc_set *set)
{
	memset(set, 0xff, sizeof *set);
}

size_t
doc_set_count(const struct doc_set *set)
{
	size_t n = 0;

	for (size_t i = 0; i < SLOTS_WORDS; i++)
		n += (size_t)__builtin_popcountll(set->at[i]);
	return n;
}

unsigned
doc_set_next(const struct doc_set *set, unsigned from)
{
	while (from < SLOTS) {
		uint64_t rest = set->at[from / 64] >> from % 64;

		if (rest != 0)
			return from + (unsigned)__builtin_ctzll(rest);
		from = (from / 64 + 1) * 64;
	}
	return SLOTS;
}

struct text
doc_set_hex_bits(struct arena *a, const struct doc_set *set)
{
	unsigned char bytes[SLOTS_BYTES];

	for (size_t i = 0; i < SLOTS_BYTES; i++)
		bytes[i] = (unsigned char)(set->at[i / 8] >> i % 8 * 8);
	return text_hex(a, bytes, sizeof bytes);
}

struct text
doc_set_hex(struct arena *a, const uint16_t *slots, size_t n)
{
	unsigned char bytes[SLOTS_BYTES];
	struct doc_set set = { 0 };

	if (n <= SLOTS_LIST_MAX) {
		for (size_t i = 0; i < n; i++) {
			bytes[2 * i] = (unsigned char)(slots[i] & 0xff);
			bytes[2 * i + 1] = (unsigned char)(slots[i] >> 8);
		}
		return text_hex(a, bytes, 2 * n);
	}
	for (size_t i = 0; i < n; i++)
		doc_set_add(&set, slots[i]);
	return doc_set_hex_bits(a, &set);
}
