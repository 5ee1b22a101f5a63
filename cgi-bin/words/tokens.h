/*
 * tokens: what the search keeps of a text, as numbers.
 *
 * A token is a field (4 bits) and a value (45 bits), so that a token and a
 * slot (15 bits) fit a word.  The value is two code points for a pair, one
 * for a character, a number for a filter, and a hash for a Latin word and
 * for a name: two of these in 2^45 that are the same are lived with.
 */
#ifndef WORDS_TOKENS_H
#define WORDS_TOKENS_H

#include <stddef.h>
#include <stdint.h>

#include "words/words.h"

struct arena;

enum token_field {			/* kept in the database */
	TOKEN_PAIR = 1,			/* two Han characters, anywhere */
	TOKEN_TITLE_PAIR,		/* the same in title and names */
	TOKEN_LATIN,			/* a Latin word or number, anywhere */
	TOKEN_TITLE_LATIN,
	TOKEN_TITLE_CHAR,		/* one character there */
	TOKEN_NAME,			/* the whole title, or a whole name */
	TOKEN_KIND, TOKEN_CATEGORY, TOKEN_UNIT, TOKEN_YEAR,	/* filters */
};

struct tokens {
	struct arena	*arena;
	int64_t		*at;
	size_t		 count, room;
};

int64_t	token_make(enum token_field, int64_t value);
/* Of the letters of a title, a name or a query; 0 when it has none. */
int64_t	token_of_name(struct text);

void	tokens_add(struct tokens *, int64_t token);
/* All of a text's; in_title: also those of the title's own fields. */
void	tokens_of_text(struct tokens *, struct text, bool in_title);
/* Those that all must be there for the word to be there. */
void	tokens_of_word(struct tokens *, const struct word *, bool in_title);
/* In rising order, each once. */
void	tokens_sort(struct tokens *);

#endif
