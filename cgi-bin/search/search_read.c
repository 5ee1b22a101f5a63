/* Reads a query as a sentence: known words, fillers, and the rest. */
#include <string.h>

#include "base/arena.h"
#include "db/db.h"
#include "db/row_cache.h"
#include "search/search_read.h"
#include "words/fold.h"

enum { KNOWN_POINTS = 32, SOUND_MAX = 160, QUERY_SOUND = 400,
    SOUND_LEAST = 4, INITIALS_LEAST = 3, WRONG_LEAST = 4,
    LOOSE_LEAST = 3, GAP_MOST = 2, SLIP_LEAST = 5 };

struct known_row { struct text title, names, words; };
struct stop_row { struct text word; };

static const struct shape known_shape = SHAPE(struct known_row,
	COLUMNS(struct known_row, title, names, words));

static const struct shape stop_shape = SHAPE(struct stop_row,
	COLUMN(struct stop_row, word));

/* Units, categories and the conference. */
QUERY(search_known, known_shape,
    "SELECT title, names, words FROM public_search_doc"
    " WHERE kind IN (3, 5, 8)"
    " LIMIT 500");

QUERY(search_stops, stop_shape, "SELECT word FROM search_stop LIMIT 1000");

/* A known word or filler; points are folded and simplified. */
struct term {
	struct term	*next;
	struct text	text;
	size_t		count;
	bool		filler;
	uint32_t	points[KNOWN_POINTS];
};

struct lexicon { struct arena *arena; struct term *first; };

/* A term recognised at some place of the query. */
struct cut { const struct term *term; size_t count; bool exact; };

static bool
is_han(uint32_t p)
{
	return *sound_of(p) != '\0';
}

static void
term_add(struct lexicon *lex, struct text t, bool filler)
{
	struct term *term = arena_alloc(lex->arena, sizeof *term);

	*term = (struct term){ .next = lex->first, .text = t,
	    .filler = filler };
	for (size_t at = 0; at < t.len;) {
		uint32_t p = simplified_of(point_next(t, &at));

		if (term->count == KNOWN_POINTS)
			return;
		term->points[term->count++] = p;
	}
	if (term->count > (filler ? 0 : 1))
		lex->first = term;
}

/* Adds known words, one per line. */
static void
terms_add(struct lexicon *lex, struct text lines)
{
	size_t from = 0;

	for (size_t i = 0; i <= lines.len; i++)
		if (i == lines.len || lines.s[i] == '\n') {
			term_add(lex, text_copy(lex->arena, lines.s + from,
			    i - from), false);
			from = i + 1;
		}
}

static struct lexicon
lexicon_read(struct db *db, struct arena *a)
{
	struct lexicon lex = { a, NULL };
	struct rows rows = row_cache_rows(db, &search_known, BIND_NONE);
	const struct known_row *known = rows.at;
	const struct stop_row *stop;

	for (size_t i = 0; i < rows.count; i++) {
		terms_add(&lex, known[i].title);
		terms_add(&lex, known[i].names);
		terms_add(&lex, known[i].words);
	}
	rows = row_cache_rows(db, &search_stops, BIND_NONE);
	stop = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		term_add(&lex, stop[i].word, true);
	return lex;
}

/*
 * Appends pinyin to to[0..n) as spoken in the south-west, where n and l, zh
 * and z, in and ing sound alike.  Returns the new length.
 */
static size_t
sound_write(char *to, size_t n, const char *s)
{
	for (; *s != '\0' && n + 1 < SOUND_MAX; s++) {
		char before = n > 0 ? to[n - 1] : '\0';

		if ((*s == 'h' && (before == 'z' || before == 'c' ||
		    before == 's')) || (*s == 'g' && before == 'l'))
			continue;
		to[n++] = *s == 'n' ? 'l' : *s == 'v' ? 'u' : *s;
	}
	to[n] = '\0';
	return n;
}

static bool
sounds_same(uint32_t a, uint32_t b)
{
	char x[SOUND_MAX] = "", y[SOUND_MAX] = "";

	if (a == b)
		return true;
	if (!is_han(a) || !is_han(b))
		return false;
	sound_write(x, 0, sound_of(a));
	sound_write(y, 0, sound_of(b));
	return strcmp(x, y) == 0;
}

/*
 * The cost of reading the term here: 0 as written, 1 per character with the
 * same sound, 2 for one with another; -1 when it cannot be read here.
 */
static int
wrong(const struct term *t, const uint32_t *points, size_t left)
{
	int odd = 0, other = 0;

	if (t->count > left)
		return -1;
	for (size_t i = 0; i < t->count; i++) {
		if (points[i] == t->points[i])
			continue;
		odd++;
		if (!sounds_same(points[i], t->points[i]))
			other++;
	}
	if (odd == 0)
		return 0;
	if (t->filler || other > (t->count >= WRONG_LEAST ? 1 : 0) ||
	    (other > 0 && odd > other))
		return -1;
	return odd + other;
}

/* Whether a cut by t with cost n is better than the best so far. */
static bool
better(const struct cut *best, int least, const struct term *t, int n)
{
	bool exact = n == 0;

	if (best->term == NULL)
		return true;
	if (exact != best->exact) {
		const struct term *sure = exact ? t : best->term;

		/* An exact known word wins; an exact filler unless shorter. */
		if (!sure->filler)
			return exact;
		return exact == (sure->count >= (exact ? best->count :
		    t->count));
	}
	if (t->count != best->count)
		return t->count > best->count;
	return n < least || (n == least && !t->filler);
}

/* The best term at the start of points: longest first, known over filler. */
static struct cut
cut_at(const struct lexicon *lex, const uint32_t *points, size_t left)
{
	struct cut best = { NULL, 0, false };
	int least = 0;

	for (const struct term *t = lex->first; t != NULL; t = t->next) {
		int n = wrong(t, points, left);

		if (n >= 0 && better(&best, least, t, n)) {
			best = (struct cut){ t, t->count, n == 0 };
			least = n;
		}
	}
	return best;
}

static void
word_put(struct arena *a, struct reading *r, const uint32_t *points,
    size_t count, const struct cut *cut)
{
	struct word word = { .class = WORD_HAN, .count = count };
	size_t n = r->words.count;

	if (n == WORDS_MAX) {
		r->words.more = true;
		return;
	}
	memcpy(word.points, points, count * sizeof *points);
	word.text = word_folded(a, &word);
	r->words.at[n] = word;
	r->known[n] = cut != NULL && cut->exact;
	r->meant[n] = cut != NULL && !cut->exact ? cut->term->text : TEXT("");
	r->words.count++;
}

/* Whether points is the term with characters left out (社保局). */
static bool
shortens(const uint32_t *points, size_t count, const struct term *t)
{
	size_t at = t->count, gap;

	for (size_t i = count; i-- > 0;) {
		for (gap = 0; at > 0 && t->points[at - 1] != points[i]; gap++)
			at--;
		if (at-- == 0 || gap > GAP_MOST || (i + 1 == count && gap > 0))
			return false;
	}
	return count < t->count;
}

static bool
one_wrong(const uint32_t *points, size_t count, const struct term *t)
{
	size_t odd = 0;

	for (size_t i = 0; count == t->count && i < count; i++)
		odd += points[i] != t->points[i];
	return count == t->count && odd == 1;
}

/* The shortest known word that an unknown stretch may stand for, or NULL. */
static const struct term *
loosely(const struct lexicon *lex, const uint32_t *points, size_t count)
{
	const struct term *best = NULL;

	for (const struct term *t = lex->first; t != NULL && count >=
	    LOOSE_LEAST; t = t->next)
		if (!t->filler && (best == NULL || t->count < best->count) &&
		    (shortens(points, count, t) || one_wrong(points, count, t)))
			best = t;
	return best;
}

static void
meant_put(const struct lexicon *lex, struct reading *r, const struct term *t)
{
	const struct cut cut = { t, t->count, false };

	word_put(lex->arena, r, t->points, t->count, &cut);
}

/* Adds an unknown stretch as a word; a single character is dropped. */
static void
rest_put(const struct lexicon *lex, struct reading *r, const uint32_t *points,
    size_t count)
{
	const struct term *meant = loosely(lex, points, count);

	if (meant != NULL) {
		meant_put(lex, r, meant);
		return;
	}
	for (size_t i = 0; i < count && r->letter_count < QUERY_POINTS_MAX; i++)
		r->letters[r->letter_count++] = points[i];
	if (count > 1)
		word_put(lex->arena, r, points, count, NULL);
	else if (count == 1)
		r->dropped = true;
}

static void
han_read(const struct lexicon *lex, struct reading *r, const struct word *w)
{
	uint32_t points[WORD_POINTS_MAX];
	size_t rest = 0, i = 0;

	for (size_t k = 0; k < w->count; k++)
		points[k] = simplified_of(w->points[k]);
	while (i < w->count) {
		struct cut cut = cut_at(lex, points + i, w->count - i);

		if (cut.term == NULL) {
			i++;
			continue;
		}
		rest_put(lex, r, points + rest, i - rest);
		if (cut.term->filler)
			r->dropped = true;
		else
			word_put(lex->arena, r, points + i, cut.count, &cut);
		rest = i += cut.count;
	}
	rest_put(lex, r, points + rest, w->count - rest);
}

static bool
letters(const struct word *w)
{
	for (size_t i = 0; i < w->count; i++)
		if (w->points[i] < 'a' || w->points[i] > 'z')
			return false;
	return w->class == WORD_LATIN;
}

static size_t
term_sound(const struct term *t, char *sound, char *initials)
{
	size_t n = 0;

	for (size_t i = 0; i < t->count; i++) {
		const char *s = sound_of(t->points[i]);

		if (*s == '\0')
			return 0;
		n = sound_write(sound, n, s);
		initials[i] = *s;
		initials[i + 1] = '\0';
	}
	return n;
}

/* The term with the longest pinyin at the start of typed, or NULL. */
static const struct term *
sound_at(const struct lexicon *lex, const char *typed, size_t *len)
{
	const struct term *best = NULL;

	*len = 0;
	for (const struct term *t = lex->first; t != NULL; t = t->next) {
		char sound[SOUND_MAX], initials[KNOWN_POINTS + 1];
		size_t n = term_sound(t, sound, initials);

		if (n >= SOUND_LEAST && n > *len &&
		    strncmp(sound, typed, n) == 0) {
			best = t;
			*len = n;
		}
	}
	return best;
}

static const struct term *
initials_of(const struct lexicon *lex, const char *typed)
{
	for (const struct term *t = lex->first; t != NULL; t = t->next) {
		char sound[SOUND_MAX], initials[KNOWN_POINTS + 1];

		if (t->count >= INITIALS_LEAST && !t->filler &&
		    term_sound(t, sound, initials) > 0 &&
		    strcmp(initials, typed) == 0)
			return t;
	}
	return NULL;
}

/* Whether they differ by one letter or by two swapped neighbours at most. */
static bool
one_slip(const char *x, size_t n, const char *y, size_t m)
{
	size_t from = 0, end = 0;

	while (from < n && from < m && x[from] == y[from])
		from++;
	while (end < n - from && end < m - from &&
	    x[n - 1 - end] == y[m - 1 - end])
		end++;
	n -= from + end;
	m -= from + end;
	return (n <= 1 && m <= 1) || (n == 2 && m == 2 &&
	    x[from] == y[from + 1] && x[from + 1] == y[from]);
}

static const struct term *
slip_of(const struct lexicon *lex, const char *typed, size_t len)
{
	for (const struct term *t = lex->first; t != NULL && len >= SLIP_LEAST;
	    t = t->next) {
		char sound[SOUND_MAX], initials[KNOWN_POINTS + 1];
		size_t n = t->filler ? 0 : term_sound(t, sound, initials);

		if (n >= SLIP_LEAST && one_slip(sound, n, typed, len))
			return t;
	}
	return NULL;
}

/* Reads adjacent words of letters as pinyin; false when no term is found. */
static bool
pinyin_read(const struct lexicon *lex, struct reading *r,
    const struct word *words, size_t count)
{
	char typed[SOUND_MAX] = "", whole[SOUND_MAX] = "";
	const struct term *t;
	size_t n = 0, len, plain = 0;
	bool any = false;

	for (size_t i = 0; i < count; i++) {
		n = sound_write(typed, n,
		    word_folded(lex->arena, &words[i]).s);
		for (size_t k = 0; k < words[i].count && plain + 1 <
		    sizeof whole; k++)
			whole[plain++] = (char)words[i].points[k];
	}
	for (size_t i = 0; i < n;) {
		if ((t = sound_at(lex, typed + i, &len)) == NULL) {
			i++;
			continue;
		}
		if (t->filler)
			r->dropped = true;
		else {
			meant_put(lex, r, t);
			any = true;
		}
		i += len;
	}
	if (!any && ((t = initials_of(lex, whole)) != NULL ||
	    (t = slip_of(lex, typed, n)) != NULL)) {
		meant_put(lex, r, t);
		any = true;
	}
	return any;
}

static void
latin_put(struct reading *r, const struct word *w)
{
	if (r->words.count < WORDS_MAX)
		r->words.at[r->words.count++] = *w;
}

void
search_read(struct db *db, struct arena *a, struct text query,
    struct reading *r)
{
	struct words asked = words_parse(a, query);
	struct lexicon lex = lexicon_read(db, a);

	memset(r, 0, sizeof *r);
	for (size_t i = 0; i < WORDS_MAX; i++)
		r->meant[i] = TEXT("");
	for (size_t i = 0; i < asked.count;) {
		size_t n = 0;

		while (i + n < asked.count && letters(&asked.at[i + n]))
			n++;
		if (n > 0 && pinyin_read(&lex, r, &asked.at[i], n)) {
			r->dropped = true;
			i += n;
			continue;
		}
		if (asked.at[i].class == WORD_HAN)
			han_read(&lex, r, &asked.at[i]);
		else
			latin_put(r, &asked.at[i]);
		i++;
	}
}
