/* Any bytes as a seed file: accepted, or refused with a message. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "admin/seed/seed_records.h"
#include "base/arena.h"
#include "markup/plain.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* Accepted values are texts as text.h defines them. */
static void
record_check(const struct record *record)
{
	for (const struct record_pair *p = record->pairs; p != NULL;
	    p = p->next)
		if (strlen(p->value.s) != p->value.len ||
		    strlen(p->key.s) != p->key.len)
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *arena = arena_new();
	struct seed *seed = arena_alloc(arena, sizeof *seed);
	const struct moment now = { 1795478400 };

	seed_start(seed, arena);
	seed_take(seed, "fuzz", (const char *)bytes, n);
	seed_check(seed, now);
	for (int k = 0; k < SEED_KINDS; k++)
		for (struct seed_item *i = seed->first[k]; i != NULL;
		    i = i->next)
			record_check(i->record);
	for (struct seed_item *i = seed->first[SEED_POLICY]; i != NULL;
	    i = i->next)
		plain_text(arena, ((const struct seed_publication *)
		    i->of)->body);
	arena_free(arena);
	return 0;
}
