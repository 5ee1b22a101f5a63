/*
 * What statements and the search index have as text: ids separated by spaces,
 * numbers as JSON, and the eight bytes of a slot.
 */
#include <inttypes.h>

#include "base/shape.h"
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
slot_check(struct arena *a, const uint8_t *bytes)
{
	struct search_doc doc = { .kind = 1 + bytes[0] % SEARCH_KINDS };
	const char *hex;
	uint32_t half[2] = { 0, 0 };

	memcpy(&doc.published_at.s, bytes + 1, 8);
	memcpy(&doc.visible_until.ymd, bytes + 9, sizeof doc.visible_until.ymd);
	doc.visible_until.ymd &= (1 << SLOT_DAY_BITS) - 1;
	hex = search_slot_hex(a, &doc).s;
	MUST(strlen(hex) == 2 * SLOT_BYTES);
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
	const char *s = string_of(a, bytes, n);
	struct id_list ids = ids_parse(a, s), again;
	struct text_buffer out = { .arena = a };

	MUST(ids.count <= (strlen(s) + 1) / 2);
	for (size_t i = 0; i < ids.count; i++)
		text_put_print(&out, " %" PRId64, ids.at[i]);
	again = ids_parse(a, text_written(&out).s);
	MUST(again.count == ids.count);
	MUST(memcmp(again.at, ids.at, ids.count * sizeof *ids.at) == 0);
	numbers_check(a, ids);
	if (n >= 16)
		slot_check(a, bytes);
	arena_free(a);
	return 0;
}
