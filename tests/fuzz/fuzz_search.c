/*
 * A query, a NUL and a text, of any bytes: marked pieces join to the text, an
 * excerpt is a part of it, and a text has each of its own words.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "search/doc_set.h"
#include "words/tokens.h"
#include "words/words.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct text
joined(struct arena *a, struct rows pieces, size_t room)
{
	const struct piece *at = pieces.at;
	char *s = arena_alloc(a, room + 1);
	size_t n = 0;

	for (size_t i = 0; i < pieces.count; i++) {
		if (at[i].text.len == 0 || n + at[i].text.len > room)
			abort();
		memcpy(s + n, at[i].text.s, at[i].text.len);
		n += at[i].text.len;
	}
	return (struct text){ s, n };
}

static void
pieces_check(struct arena *a, const struct words *words, struct text t)
{
	size_t hits;
	struct rows marked = words_mark(a, words, t, &hits);
	struct excerpt e = words_excerpt(a, words, t, 60);
	struct text part;

	if (!text_same(joined(a, marked, t.len), t))
		abort();
	part = joined(a, e.pieces, t.len);
	if (text_points(part) > 60 ||
	    (!e.cut_before && memcmp(t.s, part.s, part.len) != 0) ||
	    (!e.cut_after && memcmp(t.s + t.len - part.len, part.s,
	    part.len) != 0))
		abort();
}

/* The words of a text are in it. */
static void
tokens_check(struct arena *a, struct text t)
{
	struct words words = words_parse(a, t);
	struct tokens have = { .arena = a };

	tokens_of_text(&have, t, true);
	tokens_sort(&have);
	for (size_t i = 0; i < words.count; i++) {
		struct tokens ask = { .arena = a };

		tokens_of_word(&ask, &words.at[i], false);
		tokens_of_word(&ask, &words.at[i], true);
		for (size_t k = 0; k < ask.count; k++) {
			size_t at = 0;

			while (at < have.count && have.at[at] != ask.at[k])
				at++;
			/* A query may end inside a run; a text does not. */
			if (at == have.count &&
			    text_points(t) <= WORD_POINTS_MAX)
				abort();
		}
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	const uint8_t *end = memchr(bytes, 0, n);
	size_t query = end == NULL ? 0 : (size_t)(end - bytes);
	size_t from = end == NULL ? 0 : query + 1;
	struct doc_set set = { 0 };
	struct text q, t;

	doc_set_read(&set, (struct text){ (const char *)bytes, n });
	if (doc_set_count(&set) > SLOTS)
		abort();
	if (n < 20000 && text_parse(a, (const char *)bytes, query, &q) &&
	    text_parse(a, (const char *)bytes + from, n - from, &t)) {
		struct words words = words_parse(a, q);

		for (size_t i = 0; i < words.count; i++)
			if (words.at[i].count == 0 ||
			    word_folded(a, &words.at[i]).len == 0)
				abort();
		pieces_check(a, &words, t);
		tokens_check(a, t);
	}
	arena_free(a);
	return 0;
}
