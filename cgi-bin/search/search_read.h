/*
 * search_read: what a query asks for, read as a person would.
 *
 * The names of units and categories and the everyday words of categories are
 * known.  A query is cut where they stand in it; question words and fillers
 * (table search_stop) are dropped; what is left over stays as it is.  A known
 * word is also recognised by its sound (a wrong character of the same or a
 * similar sound, pinyin typed as letters) and, from four characters on, with
 * one wrong character.  A word in which none is recognised may be one of three
 * characters with one wrong, or a long one of which some are left out.
 */
#ifndef SEARCH_SEARCH_READ_H
#define SEARCH_SEARCH_READ_H

#include <stdbool.h>

#include "words/words.h"

struct arena;
struct db;

struct reading {
	struct words	words;		/* what is left, in its order */
	bool		known[WORDS_MAX];	/* exactly a known word */
	/* The known word that is meant, where it is written otherwise. */
	struct text	meant[WORDS_MAX];
	bool		dropped;	/* something of the query was left out */
	/* The characters of what is no known word and no filler. */
	size_t		letter_count;
	uint32_t	letters[QUERY_POINTS_MAX];
};

/* words.count is 0 when nothing but fillers was asked. */
void	search_read(struct db *, struct arena *, struct text query,
	    struct reading *);

#endif
