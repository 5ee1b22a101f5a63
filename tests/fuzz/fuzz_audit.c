/*
 * Rows of the audit log, from texts separated by NUL: equal rows have the same
 * hash, and different rows another.
 */
#include "audit/audit.h"
#include "fuzz.h"

enum { FIELDS = 5 };

static struct text
field(struct arena *a, const uint8_t **at, const uint8_t *end)
{
	const uint8_t *stop = memchr(*at, 0, (size_t)(end - *at));
	size_t n = (size_t)((stop == NULL ? end : stop) - *at);
	struct text t = { string_of(a, *at, n), n };

	*at += n + (stop != NULL);
	return t;
}

/* Makes one change to the row that its concatenated text would not show. */
static void
changed(struct arena *a, struct text before, struct audit_row row, int how)
{
	struct text hash = audit_hash(a, before, &row);
	struct text *of[] = { &row.verb, &row.address, &row.before,
	    &row.detail };
	struct text *from = of[how % 4], *to = of[(how + 1) % 4];
	char *joined = arena_alloc(a, from->len + to->len + 1);

	if (from->len == 0) {
		row.object_id++;
	} else {	/* the last byte moves to the next field */
		joined[0] = from->s[--from->len];
		memcpy(joined + 1, to->s, to->len);
		*to = (struct text){ joined, to->len + 1 };
	}
	MUST(!text_same(hash, audit_hash(a, before, &row)));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	const uint8_t *at = bytes, *end = bytes + n;
	struct text before = field(a, &at, end), hash;
	struct audit_row row = { .id = (int64_t)n, .at = 1, .object_id = 7,
	    .verb = field(a, &at, end), .address = field(a, &at, end),
	    .before = field(a, &at, end), .detail = field(a, &at, end) };

	hash = audit_hash(a, before, &row);
	MUST(hash.len == 64 && strspn(hash.s, "0123456789abcdef") == 64);
	MUST(text_same(hash, audit_hash(a, before, &row)));
	for (int how = 0; how < 4; how++)
		changed(a, before, row, how);
	arena_free(a);
	return 0;
}
