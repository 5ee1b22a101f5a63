#include <stdio.h>
#include <string.h>

#include "queries.h"

enum { POINTS = 800, DOCUMENTS = 1000, NOW = 1767283199, COMMON_BYTES = 27 };

const char *const sorts[SORTS] = { "1 character", "2 characters",
    "4 characters", "8 characters", "2 words", "3 words", "3 common", "number",
    "1 rare word", "2 rare words", "2, filtered" };

/* `points` adjacent characters of some document, within a sentence. */
static void
phrase_add(const struct corpus *corpus, struct arena *a, struct chance *c,
    size_t points, char *s, size_t *n)
{
	struct text body = corpus_body(corpus, a,
	    1 + (int64_t)chance_next(c, DOCUMENTS), POINTS);

	for (;;) {
		size_t at = (size_t)chance_next(c, body.len - 100), from;
		size_t have = 0;

		while (((unsigned char)body.s[at] & 0xf0) != 0xe0)
			at++;
		for (from = at; have < points &&
		    (unsigned char)body.s[at] >= 0xe4 &&
		    (unsigned char)body.s[at] < 0xea; at += 3)
			have++;
		if (have < points)
			continue;
		memcpy(s + *n, body.s + from, at - from);
		*n += at - from;
		return;
	}
}

static void
word_add(struct text word, char *s, size_t *n)
{
	if (*n > 0)
		s[(*n)++] = ' ';
	memcpy(s + *n, word.s, word.len);
	*n += word.len;
}

struct search_query
query_make(const struct corpus *corpus, struct arena *a, struct chance *c,
    enum sort sort, char s[static QUERY_BYTES])
{
	struct search_query q = { .now = { NOW }, .page = 1 };
	size_t n = 0;

	switch (sort) {
	case ONE:	phrase_add(corpus, a, c, 1, s, &n); break;
	case TWO:	phrase_add(corpus, a, c, 2, s, &n); break;
	case FOUR:	phrase_add(corpus, a, c, 4, s, &n); break;
	case EIGHT:	phrase_add(corpus, a, c, 8, s, &n); break;
	case WORDS_3:	word_add(corpus_word(corpus, c), s, &n);
		/* fall through */
	case WORDS_2:	word_add(corpus_word(corpus, c), s, &n);
		word_add(corpus_word(corpus, c), s, &n);
		break;
	case COMMON_WORDS:
		for (int i = 0; i < 3; i++)
			word_add(corpus_title(corpus, a,
			    (int64_t)chance_next(c, DOCUMENTS)), s, &n);
		n = n > COMMON_BYTES ? COMMON_BYTES : n;
		while (((unsigned char)s[n] & 0xc0) == 0x80)
			n--;
		break;
	case NUMBER:
		n = (size_t)snprintf(s, QUERY_BYTES, "%u",
		    (unsigned)chance_next(c, 5000));
		break;
	case RARE:	word_add(corpus_rare(corpus, c), s, &n); break;
	case NONE:	word_add(corpus_rare(corpus, c), s, &n);
		word_add(corpus_rare(corpus, c), s, &n);
		break;
	case FILTERED:	phrase_add(corpus, a, c, 2, s, &n);
		q.kind = SEARCH_NOTICE;
		q.category_id = 1 + (int64_t)chance_next(c, 9);
		break;
	case SORTS:
		break;
	}
	q.q = (struct text){ s, n };
	return q;
}
