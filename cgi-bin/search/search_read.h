/*
 * search_read: reads a query as a sentence and extracts the words to look for.
 *
 * Known words are the names of units and categories and the everyday words of
 * categories.  The query is cut at known words and at fillers (table
 * search_stop: question words and the like); fillers are dropped, and the rest
 * stays as it is.  A known word is also recognised by its sound (a wrong
 * character with the same or a similar sound, or pinyin typed in letters) and,
 * from four characters on, with one wrong character.  A stretch without any
 * known word may still be a known word of at least three characters with one
 * of them wrong, or a long one with some left out (社保局).
 */
#ifndef SEARCH_SEARCH_READ_H
#define SEARCH_SEARCH_READ_H

#include <stdbool.h>

#include "words/words.h"

struct arena;
struct db;

struct reading {
	struct words	words;		/* to look for, in the query's order */
	bool		known[WORDS_MAX];	/* typed exactly as known */
	/* The known word that a misspelt one stands for, else "". */
	struct text	meant[WORDS_MAX];
	bool		dropped;	/* some of the query was ignored */
	/* The Han characters outside known words and fillers. */
	size_t		letter_count;
	uint32_t	letters[QUERY_POINTS_MAX];
};

/* words.count is 0 when the query has nothing but fillers. */
void	search_read(struct db *, struct arena *, struct text query,
	    struct reading *);

#endif
