/* Cuts texts into words, and marks hits in them. */
#include <string.h>

#include "base/arena.h"
#include "words/fold.h"
#include "words/words.h"

const struct shape piece_shape = SHAPE(struct piece,
	COLUMNS(struct piece, text, hit));

enum { PLACES_MAX = 400, LEAD_POINTS = 24 };

/* Letters other than Latin, by Unicode blocks; the rest separates runs. */
static const struct { uint32_t first, last; } letters[] = {
	{ 0x4e00, 0x9fff },			/* Han, nearly every letter */
	{ 0x3400, 0x4dbf }, { 0xf900, 0xfdff }, { 0x20000, 0x3ffff },
	{ 0x2e80, 0x2fdf }, { 0x3005, 0x3007 }, { 0x3021, 0x3029 },
	{ 0x3041, 0x30fa }, { 0x30fc, 0x31bf },
	{ 0xe000, 0xf8ff },	/* private use: rare characters of names */
	{ 0xa000, 0xd7ff }, { 0x0370, 0x1fff }, { 0x10000, 0x1efff },
};

static bool
digit(uint32_t p)
{
	return p >= '0' && p <= '9';
}

/* The class of a folded code point; false for a separator. */
static bool
class_of(uint32_t p, enum word_class *out)
{
	if (p < 0x370) {
		*out = WORD_LATIN;
		return digit(p) || (p >= 'a' && p <= 'z') ||
		    (p >= 0xdf && p <= 0x24f && p != 0xf7);
	}
	*out = WORD_HAN;
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		if (p >= letters[i].first && p <= letters[i].last)
			return true;
	return false;
}

uint32_t
point_raw(struct text t, size_t *at)
{
	unsigned char lead = (unsigned char)t.s[*at];
	size_t n = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	uint32_t p = n == 1 ? lead : lead & (0x7fu >> n);

	for (size_t i = 1; i < n && *at + i < t.len; i++)
		p = p << 6 | ((unsigned char)t.s[*at + i] & 0x3f);
	*at = *at + n < t.len ? *at + n : t.len;
	return p;
}

/* Whether a code point with this first byte may be invisible. */
static bool
maybe_unseen(unsigned char lead)
{
	return lead >= 0xc2 && (lead < 0xe4 || lead > 0xed);
}

uint32_t
point_next(struct text t, size_t *at)
{
	uint32_t p = fold(point_raw(t, at));

	while (*at < t.len && maybe_unseen((unsigned char)t.s[*at])) {
		size_t next = *at;

		if (fold(point_raw(t, &next)) != 0)
			break;
		*at = next;
	}
	return p;
}

static uint32_t
point_at(struct text t, size_t at)
{
	return at < t.len ? point_next(t, &at) : ' ';
}

/* The end of the run that starts at `at`. */
static size_t
run_end(struct text t, size_t at, enum word_class class)
{
	uint32_t before = ' ';

	while (at < t.len) {
		size_t next = at;
		uint32_t p = point_next(t, &next);
		enum word_class c;

		if (p == '.' ? class == WORD_HAN || !digit(before) ||
		    !digit(point_at(t, next)) :
		    !class_of(p, &c) || c != class)
			break;
		before = p;
		at = next;
	}
	return at;
}

bool
run_next(struct text t, size_t *at, struct text *run, enum word_class *class)
{
	while (*at < t.len) {
		size_t from = *at;

		if (!class_of(point_next(t, at), class))
			continue;
		*at = run_end(t, from, *class);
		*run = (struct text){ t.s + from, *at - from };
		return true;
	}
	return false;
}

static bool
word_known(const struct words *words, const struct word *word)
{
	for (size_t i = 0; i < words->count; i++)
		if (words->at[i].count == word->count &&
		    memcmp(words->at[i].points, word->points,
		    word->count * sizeof *word->points) == 0)
			return true;
	return false;
}

static void
word_add(struct arena *a, struct words *words, struct word *word)
{
	if (word_known(words, word))
		return;
	if (words->count == WORDS_MAX) {
		words->more = true;
		return;
	}
	word->text = text_copy(a, word->text.s, word->text.len);
	words->at[words->count++] = *word;
}

struct words
words_parse(struct arena *a, struct text query)
{
	struct words words = { 0 };
	struct text run;
	enum word_class class;
	size_t end = 0, at = 0;

	for (size_t n = 0; n < QUERY_POINTS_MAX && end < query.len; n++)
		point_next(query, &end);
	query.len = end;
	while (run_next(query, &at, &run, &class)) {
		for (size_t i = 0; i < run.len;) {
			struct word word = { .class = class };
			size_t from = i;

			while (i < run.len && word.count < WORD_POINTS_MAX)
				word.points[word.count++] =
				    point_next(run, &i);
			word.text = (struct text){ run.s + from, i - from };
			word_add(a, &words, &word);
		}
	}
	return words;
}

struct text
word_folded(struct arena *a, const struct word *word)
{
	char *s = arena_alloc(a, word->count * 4 + 1);
	size_t n = 0;

	for (size_t i = 0; i < word->count; i++)
		n += point_write(s + n, word->points[i]);
	return (struct text){ s, n };
}

/* A hit: its bytes, the code points before it, a bit for each word in it. */
struct place { size_t from, to, points; unsigned words; };

/* The end of the word if it is at `at`, else 0; before: the point before. */
static size_t
word_ends(const struct word *word, struct text t, size_t at, uint32_t before)
{
	enum word_class class;

	for (size_t i = 0; i < word->count; i++)
		if (at >= t.len || point_next(t, &at) != word->points[i])
			return 0;
	if (word->class == WORD_LATIN &&
	    ((class_of(before, &class) && class == WORD_LATIN) ||
	    (class_of(point_at(t, at), &class) && class == WORD_LATIN)))
		return 0;
	return at;
}

/* Finds all places in order; places that touch are merged. */
static size_t
places_find(const struct words *words, struct text t, struct place *places)
{
	size_t n = 0, points = 0, at = 0;
	uint32_t before = ' ', now;

	for (; at < t.len && n < PLACES_MAX; before = now, points++) {
		struct place p = { at, 0, points, 0 };

		for (size_t w = 0; w < words->count; w++) {
			size_t to = word_ends(&words->at[w], t, at, before);

			p.words |= to > 0 ? 1u << w : 0;
			p.to = to > p.to ? to : p.to;
		}
		now = point_next(t, &at);
		if (p.words == 0)
			continue;
		if (n > 0 && p.from <= places[n - 1].to) {
			places[n - 1].words |= p.words;
			if (p.to > places[n - 1].to)
				places[n - 1].to = p.to;
		} else
			places[n++] = p;
	}
	return n;
}

static void
piece_add(struct arena *a, struct rows *rows, struct text t, size_t from,
    size_t to, bool hit)
{
	if (from >= to)
		return;
	((struct piece *)rows->at)[rows->count++] = (struct piece){
	    text_copy(a, t.s + from, to - from), hit };
}

/* Cuts the bytes from..to of a text where places start and end. */
static struct rows
pieces_cut(struct arena *a, struct text t, size_t from, size_t to,
    const struct place *places, size_t n)
{
	struct rows rows = { arena_alloc(a, (2 * n + 1) *
	    sizeof(struct piece)), 0 };

	for (size_t i = 0; i < n; i++) {
		if (places[i].to <= from || places[i].from >= to)
			continue;
		piece_add(a, &rows, t, from, places[i].from, false);
		if (places[i].from > from)
			from = places[i].from;
		piece_add(a, &rows, t, from, places[i].to < to ?
		    places[i].to : to, true);
		from = places[i].to;
	}
	piece_add(a, &rows, t, from, to, false);
	return rows;
}

struct rows
words_mark(struct arena *a, const struct words *words, struct text t,
    size_t *hits)
{
	struct place places[PLACES_MAX];

	*hits = places_find(words, t, places);
	return pieces_cut(a, t, 0, t.len, places, *hits);
}

static unsigned
words_counted(unsigned set)
{
	unsigned n = 0;

	for (; set != 0; set &= set - 1)
		n++;
	return n;
}

/* The place that has the most distinct words in the points after it. */
static size_t
place_best(const struct place *places, size_t n, size_t points)
{
	size_t best = 0;
	unsigned most = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned set = 0;

		for (size_t k = i; k < n && places[k].points <
		    places[i].points + points; k++)
			set |= places[k].words;
		if (words_counted(set) > most) {
			most = words_counted(set);
			best = i;
		}
	}
	return best;
}

/* The start of the code point that ends at `at`, which is not 0. */
static size_t
point_before(struct text t, size_t at)
{
	do
		at--;
	while (at > 0 && ((unsigned char)t.s[at] & 0xc0) == 0x80);
	return at;
}

/*
 * Where an excerpt starts: after the last end of a sentence within
 * LEAD_POINTS before the place, or else LEAD_POINTS before it.
 */
static size_t
excerpt_start(struct text t, size_t place)
{
	size_t at = place, points = 0;

	while (at > 0 && points < LEAD_POINTS) {
		size_t before = point_before(t, at);
		uint32_t p = point_at(t, before);

		if (p == 0x3002 || (p < 0x80 && strchr("\n;!?", (int)p)))
			break;
		at = before;
		points++;
	}
	return at;
}

struct excerpt
words_excerpt(struct arena *a, const struct words *words, struct text t,
    size_t points)
{
	struct place places[PLACES_MAX];
	size_t n = places_find(words, t, places), from = 0, to, i = 0;
	struct excerpt e = { 0 };

	if (n > 0) {
		size_t best = place_best(places, n, points - LEAD_POINTS);

		from = excerpt_start(t, places[best].from);
	}
	for (to = from; i < points && to < t.len; i++)
		point_raw(t, &to);
	for (; i < points && from > 0; i++)
		from = point_before(t, from);
	e.pieces = pieces_cut(a, t, from, to, places, n);
	e.cut_before = from > 0;
	e.cut_after = to < t.len;
	return e;
}
