/*
 * tokens: the numbers under which the search index lists a text.
 *
 * A token is a field (4 bits) and a value (45 bits), so that a token and a
 * slot (15 bits) fit into 64 bits.  The value is two code points of 21 bits
 * for a pair, one for a character, a number for a filter, and a 45-bit hash
 * for a Latin word or a name, where collisions are accepted.
 */
#ifndef WORDS_TOKENS_H
#define WORDS_TOKENS_H

#include <stddef.h>
#include <stdint.h>

#include "words/words.h"

struct arena;

enum token_field {			/* stored: do not renumber */
	TOKEN_PAIR = 1,			/* two Han characters, anywhere */
	TOKEN_TITLE_PAIR,		/* two Han characters, in titles */
	TOKEN_LATIN,			/* a Latin word or number, anywhere */
	TOKEN_TITLE_LATIN,		/* one in titles and names */
	TOKEN_TITLE_CHAR,		/* one Han character, in titles */
	TOKEN_NAME,			/* the whole title or a whole name */
	TOKEN_KIND, TOKEN_CATEGORY, TOKEN_UNIT, TOKEN_YEAR,	/* filters */
};

struct tokens {
	struct arena	*arena;
	int64_t		*at;
	size_t		 count, room;
};

/* The value is cut to its lowest 45 bits. */
int64_t	token_make(enum token_field, int64_t value);
/* The TOKEN_NAME of a title, a name or a query; 0 when it has no letters. */
int64_t	token_of_name(struct text);

void	tokens_add(struct tokens *, int64_t token);
/* Adds all tokens of a text; in_title adds those of the title fields too. */
void	tokens_of_text(struct tokens *, struct text, bool in_title);
/*
 * Adds the tokens that a document must all have to contain the word, anywhere
 * or, with in_title, in its title or names.
 */
void	tokens_of_word(struct tokens *, const struct word *, bool in_title);
/* Sorts the tokens in ascending order and removes duplicates. */
void	tokens_sort(struct tokens *);

#endif
