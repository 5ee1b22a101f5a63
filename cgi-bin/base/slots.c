#include <string.h>

#include "base/arena.h"
#include "base/slots.h"

void
slots_add(struct slots *set, unsigned slot)
{
	set->at[slot / 64] |= UINT64_C(1) << slot % 64;
}

void
slots_read(struct slots *set, struct text bytes)
{
	const unsigned char *p = (const unsigned char *)bytes.s;

	if (bytes.len == SLOTS_BYTES) {
		for (size_t i = 0; i < SLOTS_BYTES; i++)
			set->at[i / 8] |= (uint64_t)p[i] << i % 8 * 8;
		return;
	}
	for (size_t i = 0; i + 1 < bytes.len; i += 2) {
		unsigned slot = p[i] | (unsigned)p[i + 1] << 8;

		if (slot < SLOTS)
			slots_add(set, slot);
	}
}

void
slots_and(struct slots *set, const struct slots *with)
{
	for (size_t i = 0; i < SLOTS_WORDS; i++)
		set->at[i] &= with->at[i];
}

void
slots_or(struct slots *set, const struct slots *with)
{
	for (size_t i = 0; i < SLOTS_WORDS; i++)
		set->at[i] |= with->at[i];
}

void
slots_fill(struct slots *set)
{
	memset(set, 0xff, sizeof *set);
}

size_t
slots_count(const struct slots *set)
{
	size_t n = 0;

	for (size_t i = 0; i < SLOTS_WORDS; i++)
		n += (size_t)__builtin_popcountll(set->at[i]);
	return n;
}

unsigned
slots_next(const struct slots *set, unsigned from)
{
	while (from < SLOTS) {
		uint64_t rest = set->at[from / 64] >> from % 64;

		if (rest != 0)
			return from + (unsigned)__builtin_ctzll(rest);
		from = (from / 64 + 1) * 64;
	}
	return SLOTS;
}

static struct text
hex(struct arena *a, const unsigned char *bytes, size_t n)
{
	static const char digits[] = "0123456789abcdef";
	char *s = arena_alloc(a, n * 2 + 1);

	for (size_t i = 0; i < n; i++) {
		s[2 * i] = digits[bytes[i] >> 4];
		s[2 * i + 1] = digits[bytes[i] & 15];
	}
	return (struct text){ s, n * 2 };
}

struct text
slots_hex_bits(struct arena *a, const struct slots *set)
{
	unsigned char bytes[SLOTS_BYTES];

	for (size_t i = 0; i < SLOTS_BYTES; i++)
		bytes[i] = (unsigned char)(set->at[i / 8] >> i % 8 * 8);
	return hex(a, bytes, sizeof bytes);
}

struct text
slots_hex(struct arena *a, const uint16_t *slots, size_t n)
{
	unsigned char bytes[SLOTS_BYTES];
	struct slots set = { 0 };

	if (n <= SLOTS_LIST_MAX) {
		for (size_t i = 0; i < n; i++) {
			bytes[2 * i] = (unsigned char)(slots[i] & 0xff);
			bytes[2 * i + 1] = (unsigned char)(slots[i] >> 8);
		}
		return hex(a, bytes, 2 * n);
	}
	for (size_t i = 0; i < n; i++)
		slots_add(&set, slots[i]);
	return slots_hex_bits(a, &set);
}
