/*
 * What the search index stores as text and reads back: ids separated by spaces,
 * numbers as JSON, and the eight bytes of a slot.
 */
#include <inttypes.h>

#include "fuzz.h"
#include "search/search_parts.h"

static void
numbers_check(struct arena *a, struct id_list ids)
{
	const char *at = numbers_json(a, ids.at, ids.count).s;

	MUST(*at++ == '[');
	for (size_t i = 0; i < ids.count; i++) {
		char *end;

		MUST(strtoll(at, &end, 10) == ids.at[i] && end > at);
		MUST(*end == (i + 1 < ids.count ? ',' : ']'));
		at = end + 1;
	}
	MUST(*at == (ids.count == 0 ? ']' : '\0'));
}

static void
slot_check(const uint8_t *bytes)
{
	struct search_doc doc = { .kind = 1 + bytes[0] % SEARCH_KINDS };
	char hex[17] = "";
	uint32_t half[2] = { 0, 0 };

	memcpy(&doc.published_at.s, bytes + 1, 8);
	memcpy(&doc.visible_until.ymd, bytes + 9, sizeof doc.visible_until.ymd);
	doc.visible_until.ymd &= (1 << SLOT_DAY_BITS) - 1;
	search_slot_hex(&doc, hex);
	for (int i = 0; i < SLOT_BYTES; i++) {
		unsigned byte;

		MUST(sscanf(hex + 2 * i, "%2x", &byte) == 1);
		half[i / 4] |= byte << i % 4 * 8;
	}
	MUST(half[0] >> SLOT_DAY_BITS == (uint32_t)doc.kind);
	MUST((half[0] & ((1u << SLOT_DAY_BITS) - 1)) ==
	    (uint32_t)doc.visible_until.ymd);
	MUST(half[1] == doc.published_at.s || doc.published_at.s < 0 ||
	    doc.published_at.s > UINT32_MAX);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text t = { string_of(a, bytes, n), 0 };
	struct id_list ids, again;

	t.len = strlen(t.s);
	ids = ids_parse(a, t);
	MUST(ids.count <= (t.len + 1) / 2);
	again = ids_parse(a, ids_text(a, ids));
	MUST(again.count == ids.count);
	MUST(memcmp(again.at, ids.at, ids.count * sizeof *ids.at) == 0);
	numbers_check(a, ids);
	if (n >= 16)
		slot_check(bytes);
	arena_free(a);
	return 0;
}
