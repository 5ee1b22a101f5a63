/*
 * Bytes of a posting from the database: the set is the same slot by slot, after
 * writing and reading it, and joined with itself.
 */
#include "fuzz.h"
#include "search/doc_set.h"

static struct text
unhex(struct arena *a, struct text hex)
{
	char *out = arena_alloc(a, hex.len / 2 + 1);

	for (size_t i = 0; i < hex.len / 2; i++) {
		unsigned byte;

		MUST(sscanf(hex.s + 2 * i, "%2x", &byte) == 1);
		out[i] = (char)byte;
	}
	return (struct text){ out, hex.len / 2 };
}

static void
again(struct arena *a, const struct doc_set *set, struct text hex)
{
	struct doc_set read = { 0 };

	doc_set_read(&read, unhex(a, hex));
	MUST(memcmp(&read, set, sizeof read) == 0);
}

static size_t
naive(struct doc_set *out, const uint8_t *bytes, size_t n)
{
	size_t count = 0;

	for (unsigned slot = 0; slot < SLOTS; slot++) {
		int has = 0;

		if (n == SLOTS_BYTES)
			has = bytes[slot / 8] >> slot % 8 & 1;
		else
			for (size_t i = 0; i + 1 < n && !has; i += 2)
				has = (bytes[i] | bytes[i + 1] << 8) ==
				    (int)slot;
		if (has)
			doc_set_add(out, slot), count++;
	}
	return count;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static uint16_t list[SLOTS];
	static struct doc_set set, other, all;
	struct arena *a = arena_new();
	size_t count = 0, least = n > 64 && n != SLOTS_BYTES ? 64 : n;

	memset(&set, 0, sizeof set);
	memset(&other, 0, sizeof other);
	doc_set_read(&set, (struct text){ (const char *)bytes, least });
	MUST(naive(&other, bytes, least) == doc_set_count(&set));
	MUST(memcmp(&set, &other, sizeof set) == 0);
	for (unsigned slot = 0; (slot = doc_set_next(&set, slot)) < SLOTS;
	    slot++)
		list[count++] = (uint16_t)slot;
	MUST(count == doc_set_count(&set));
	again(a, &set, doc_set_hex(a, list, count));
	again(a, &set, doc_set_hex_bits(a, &set));
	doc_set_fill(&all);
	doc_set_and(&all, &set);
	doc_set_or(&other, &all);
	MUST(memcmp(&other, &set, sizeof set) == 0);
	arena_free(a);
	return 0;
}
