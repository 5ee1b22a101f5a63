/*
 * words: cuts texts into words for the search, and marks hits in them.
 *
 * A run is a sequence of letters of one class.  Latin letters and digits are
 * one class; a run of them is one word, and so is "3.5".  All other letters,
 * mostly Han, are the other class: they are written without spaces, so a word
 * may start at any of them.  Everything else separates runs.
 *
 * Letters are compared folded (words/fold.h).  An invisible code point belongs
 * to the one before it.
 */
#ifndef WORDS_WORDS_H
#define WORDS_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/shape.h"

struct arena;

enum word_class { WORD_HAN, WORD_LATIN };

/*
 * Finds the next run at or after byte *at and moves *at to its end; false when
 * there is none.  *run is a slice of the text.
 */
bool		run_next(struct text, size_t *at, struct text *run,
		    enum word_class *);
/* The code point at byte *at, which is before the end; moves *at behind it. */
uint32_t	point_raw(struct text, size_t *at);
/* Like point_raw(), but folded, and skips invisible code points after it. */
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
	bool		more;		/* words past WORDS_MAX dropped */
	struct word	at[WORDS_MAX];
};

/*
 * The distinct words of a query, in its order.  Only its first
 * QUERY_POINTS_MAX code points are read; a run of more than WORD_POINTS_MAX
 * becomes several words.
 */
struct words	words_parse(struct arena *, struct text query);
/* The folded letters of a word as UTF-8. */
struct text	word_folded(struct arena *, const struct word *);

/* A part of a text; all pieces of a text joined are the text. */
struct piece { struct text text; bool hit; };
extern const struct shape piece_shape;

/* Cuts a text into pieces (rows of piece_shape); *hits counts the hits. */
struct rows	words_mark(struct arena *, const struct words *, struct text,
		    size_t *hits);

struct excerpt { struct rows pieces; bool cut_before, cut_after; };

/*
 * About `points` code points, more than 24, around the first place where the
 * most words stand together; the start of the text when there is none.  Only
 * the first 400 hits are considered.
 */
struct excerpt	words_excerpt(struct arena *, const struct words *,
		    struct text, size_t points);

#endif
