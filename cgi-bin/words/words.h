/*
 * words: how text is cut for the search, and how hits are marked in it.
 *
 * A run is a stretch of letters of one class.  Latin letters and digits make
 * one class: their run is a word, "3.5" included.  All other letters, Han
 * above all, make the other: they are written without spaces, so that what
 * is looked for may begin at any of them.  Everything else parts runs.
 *
 * Letters are compared folded, as words/fold.h has it.  A code point that
 * nobody sees belongs to the one before it.
 */
#ifndef WORDS_WORDS_H
#define WORDS_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/shape.h"

struct arena;

enum word_class { WORD_HAN, WORD_LATIN };

/* The next run at or behind *at, which moves to its end; false at the end. */
bool		run_next(struct text, size_t *at, struct text *run,
		    enum word_class *);
/* The code point at *at; *at moves behind it.  *at < t.len. */
uint32_t	point_raw(struct text, size_t *at);
/* The same folded (words/fold.h), and past what follows and nobody sees. */
uint32_t	point_next(struct text, size_t *at);

enum { WORDS_MAX = 8, WORD_POINTS_MAX = 32, QUERY_POINTS_MAX = 100 };

struct word {
	struct text	text;		/* as typed */
	enum word_class	class;
	size_t		count;
	uint32_t	points[WORD_POINTS_MAX];	/* folded */
};

struct words {
	size_t		count;
	bool		more;		/* than WORDS_MAX: left out */
	struct word	at[WORDS_MAX];
};

/*
 * The words of a query, each once, in its order.  Only its first
 * QUERY_POINTS_MAX code points are read; a run of more than WORD_POINTS_MAX
 * becomes several words.
 */
struct words	words_parse(struct arena *, struct text query);
struct text	word_folded(struct arena *, const struct word *);

/* A piece of a text; the pieces of one text, joined, are that text. */
struct piece { struct text text; bool hit; };
extern const struct shape piece_shape;

/* The whole text in pieces; *hits counts those that hit. */
struct rows	words_mark(struct arena *, const struct words *, struct text,
		    size_t *hits);

struct excerpt { struct rows pieces; bool cut_before, cut_after; };

/*
 * About `points` code points around the place where most of the words stand
 * together, the first of such places; the beginning, when there is none.
 * Only the first 400 places where a word stands are weighed.
 */
struct excerpt	words_excerpt(struct arena *, const struct words *,
		    struct text, size_t points);

#endif
