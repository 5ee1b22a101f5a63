/* Turns texts and words into the tokens of the search index. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "words/tokens.h"

enum { VALUE_BITS = 45, POINT_BITS = 21, ROOM_FIRST = 256 };

#define VALUE_MASK ((INT64_C(1) << VALUE_BITS) - 1)
/* FNV-1a, 64 bits. */
#define HASH_START UINT64_C(0xcbf29ce484222325)
#define HASH_PRIME UINT64_C(0x100000001b3)

int64_t
token_make(enum token_field field, int64_t value)
{
	return (int64_t)field << VALUE_BITS | (value & VALUE_MASK);
}

static int64_t
pair(enum token_field field, uint32_t a, uint32_t b)
{
	return token_make(field, (int64_t)a << POINT_BITS | b);
}

static uint64_t
hash_point(uint64_t hash, uint32_t point)
{
	for (int i = 0; i < 3; i++, point >>= 8)
		hash = (hash ^ (point & 0xff)) * HASH_PRIME;
	return hash;
}

/* The high bits are mixed better. */
static int64_t
hash_value(uint64_t hash)
{
	return (int64_t)(hash >> (64 - VALUE_BITS));
}

static int64_t
latin(enum token_field field, struct text word)
{
	uint64_t hash = HASH_START;

	for (size_t at = 0; at < word.len;)
		hash = hash_point(hash, point_next(word, &at));
	return token_make(field, hash_value(hash));
}

int64_t
token_of_name(struct text name)
{
	uint64_t hash = HASH_START;
	struct text run;
	enum word_class class;
	size_t at = 0;

	while (run_next(name, &at, &run, &class))
		for (size_t i = 0; i < run.len;)
			hash = hash_point(hash, point_next(run, &i));
	return hash == HASH_START ? 0 :
	    token_make(TOKEN_NAME, hash_value(hash));
}

void
tokens_add(struct tokens *t, int64_t token)
{
	if (t->count == t->room) {
		size_t room = t->room == 0 ? ROOM_FIRST : t->room * 2;
		int64_t *more = arena_alloc(t->arena, room * sizeof *more);

		if (t->count > 0)
			memcpy(more, t->at, t->count * sizeof *more);
		t->at = more;
		t->room = room;
	}
	t->at[t->count++] = token;
}

static void
add_han(struct tokens *t, struct text run, bool in_title)
{
	size_t at = 0;
	uint32_t before = 0;

	while (at < run.len) {
		uint32_t now = point_next(run, &at);

		if (in_title)
			tokens_add(t, token_make(TOKEN_TITLE_CHAR, now));
		if (before != 0)
			tokens_add(t, pair(TOKEN_PAIR, before, now));
		if (before != 0 && in_title)
			tokens_add(t, pair(TOKEN_TITLE_PAIR, before, now));
		before = now;
	}
}

/* "2014.9" can be found by "2014.9", by "2014" and by "9". */
static void
add_latin(struct tokens *t, struct text run, bool in_title)
{
	size_t from = 0;

	for (size_t at = 0; at < run.len;) {
		size_t here = at;
		bool dot = point_next(run, &at) == '.';

		if (dot || (at == run.len && from > 0)) {
			struct text part = { run.s + from,
			    (dot ? here : at) - from };

			tokens_add(t, latin(TOKEN_LATIN, part));
			if (in_title)
				tokens_add(t, latin(TOKEN_TITLE_LATIN, part));
			from = at;
		}
	}
	tokens_add(t, latin(TOKEN_LATIN, run));
	if (in_title)
		tokens_add(t, latin(TOKEN_TITLE_LATIN, run));
}

void
tokens_of_text(struct tokens *t, struct text text, bool in_title)
{
	struct text run;
	enum word_class class;
	size_t at = 0;

	while (run_next(text, &at, &run, &class))
		if (class == WORD_HAN)
			add_han(t, run, in_title);
		else
			add_latin(t, run, in_title);
}

void
tokens_of_word(struct tokens *t, const struct word *word, bool in_title)
{
	enum token_field field = in_title ? TOKEN_TITLE_PAIR : TOKEN_PAIR;

	if (word->class == WORD_LATIN) {
		tokens_add(t, latin(in_title ? TOKEN_TITLE_LATIN : TOKEN_LATIN,
		    word->text));
		return;
	}
	if (word->count == 1)
		tokens_add(t, token_make(TOKEN_TITLE_CHAR, word->points[0]));
	for (size_t i = 1; i < word->count; i++)
		tokens_add(t, pair(field, word->points[i - 1],
		    word->points[i]));
}

static int
by_value(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

void
tokens_sort(struct tokens *t)
{
	size_t n = 0;

	if (t->count == 0)
		return;
	qsort(t->at, t->count, sizeof *t->at, by_value);
	for (size_t i = 1; i < t->count; i++)
		if (t->at[i] != t->at[n])
			t->at[++n] = t->at[i];
	t->count = n + 1;
}
