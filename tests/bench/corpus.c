#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "corpus.h"

enum { WORDS = 20000, CHARS = 2500, COMMON = 1500, WORD_BYTES = 40 };
/* The common characters of GB 2312: rows 16 to 55. */
enum { GB_FIRST = 0xb0, GB_LAST = 0xd7, GB_CELLS = 94, GB_END = 3755 };

struct corpus {
	char	word[WORDS][WORD_BYTES];
	double	sum[WORDS];		/* of the weights up to each word */
	char	han[GB_END][4];
};

uint64_t
chance_next(struct chance *c, uint64_t below)
{
	uint64_t z = c->state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return (z ^ z >> 31) % below;
}

static void
characters_make(struct corpus *c, struct chance *chance)
{
	iconv_t cd = iconv_open("UTF-8", "GB2312");

	if (cd == (iconv_t)-1)
		log_die("corpus: no GB2312 here");
	for (size_t i = 0; i < GB_END; i++) {
		char gb[2] = { (char)(GB_FIRST + i / GB_CELLS),
		    (char)(0xa1 + i % GB_CELLS) }, *in = gb, *out = c->han[i];
		size_t in_left = 2, out_left = 3;

		if (iconv(cd, &in, &in_left, &out, &out_left) == (size_t)-1)
			log_die("corpus: character %zu", i);
	}
	iconv_close(cd);
	for (size_t i = GB_END - 1; i > 0; i--) {
		size_t k = (size_t)chance_next(chance, i + 1);
		char swap[4];

		memcpy(swap, c->han[i], 4);
		memcpy(c->han[i], c->han[k], 4);
		memcpy(c->han[k], swap, 4);
	}
}

/* Most words have two characters; the first hundreds are common characters. */
static void
word_make(struct corpus *c, struct chance *chance, char out[static WORD_BYTES])
{
	size_t n = chance_next(chance, 4) == 0 ? 3 : 2;

	out[0] = '\0';
	for (size_t i = 0; i < n; i++) {
		uint64_t r = chance_next(chance, CHARS);

		memcpy(out + i * 3, c->han[r * r / CHARS], 4);
	}
}

struct corpus *
corpus_open(struct arena *a, const char *words_file)
{
	struct corpus *c = arena_alloc(a, sizeof *c);
	struct chance chance = { 7 };
	FILE *f = fopen(words_file, "r");
	double sum = 0;

	if (f == NULL)
		log_die("corpus: cannot read %s", words_file);
	characters_make(c, &chance);
	for (size_t i = 0; i < WORDS; i++) {
		if (i % 3 == 2 || fgets(c->word[i], WORD_BYTES, f) == NULL)
			word_make(c, &chance, c->word[i]);
		c->word[i][strcspn(c->word[i], "\n")] = '\0';
		c->sum[i] = sum += 1.0 / (double)(i + 5);
	}
	fclose(f);
	return c;
}

static struct text
word_at(const struct corpus *c, size_t i)
{
	return (struct text){ c->word[i], strlen(c->word[i]) };
}

static struct text
word_among(const struct corpus *c, struct chance *chance, size_t count)
{
	double at = c->sum[count - 1] *
	    (double)chance_next(chance, 1u << 30) / (double)(1u << 30);
	size_t low = 0, high = count - 1;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (c->sum[middle] < at)
			low = middle + 1;
		else
			high = middle;
	}
	return word_at(c, low);
}

struct text
corpus_word(const struct corpus *c, struct chance *chance)
{
	return word_among(c, chance, WORDS);
}

struct text
corpus_rare(const struct corpus *c, struct chance *chance)
{
	return word_at(c, WORDS / 2 + (size_t)chance_next(chance, WORDS / 2));
}

static void
append(char *s, size_t *n, struct text t)
{
	memcpy(s + *n, t.s, t.len);
	*n += t.len;
}

struct text
corpus_title(const struct corpus *c, struct arena *a, int64_t number)
{
	struct chance chance = { (uint64_t)number << 1 };
	uint64_t words = 4 + chance_next(&chance, 4);
	char *s = arena_alloc(a, words * WORD_BYTES + 1);
	size_t n = 0;

	while (words-- > 0)
		append(s, &n, word_among(c, &chance, COMMON));
	return (struct text){ s, n };
}

struct text
corpus_body(const struct corpus *c, struct arena *a, int64_t number,
    int64_t points)
{
	struct chance chance = { (uint64_t)number << 1 | 1 };
	char *s = arena_alloc(a, (size_t)points * 4 + WORD_BYTES * 2);
	size_t n = 0;

	for (int64_t have = 0; have < points;) {
		struct text word = corpus_word(c, &chance);

		append(s, &n, word);
		have += (int64_t)text_points(word);
		switch (chance_next(&chance, 60)) {
		case 0: case 1: case 2: case 3: case 4:
			append(s, &n, TEXT("\uff0c"));
			break;
		case 5: case 6:
			append(s, &n, TEXT("\u3002"));
			break;
		case 7:
			append(s, &n, TEXT("\u3002\n"));
			break;
		case 8:
			n += (size_t)snprintf(s + n, 8, "%u",
			    (unsigned)chance_next(&chance, 5000));
			break;
		}
	}
	return (struct text){ s, n };
}
