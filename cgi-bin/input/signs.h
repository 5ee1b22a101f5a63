/*
 * signs: a text as its readers see it, for whoever looks for numbers in it.
 *
 * Digits of every script and width are digits, characters that take no room
 * (zero width, soft hyphens, variation selectors) are not there, and every
 * space is a space.  A text that is rendered loses its Markdown as well:
 * entities become what they stand for, and escapes, emphasis, code marks,
 * links and tags vanish, so that what was typed apart stands together.  This
 * is done sign by sign, without a parser, so that each sign still knows the
 * bytes it was typed as.  Where the two differ it is on the safe side: it may
 * join what a parser would leave apart.
 */
#ifndef INPUT_SIGNS_H
#define INPUT_SIGNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

enum {			/* of struct sign, besides '0' to '9' and */
	SIGN_OTHER = 0,	/* ' ' '\n' '-' '.' '/' '\\' '(' '_' '>' '$' */
	SIGN_LETTER = 'a',
	SIGN_X = 'X',
	SIGN_MIDDLE = 'm',	/* a dot at half height */
	SIGN_YUAN = 'u',
	SIGN_MYRIAD = 'w',	/* ten thousand, or its square */
	SIGN_END = 'e'
};

/* Digits of different scripts never make one number. */
enum sign_script { SCRIPT_DECIMAL, SCRIPT_HAN, SCRIPT_ORNAMENT };

struct sign {
	char			c;
	enum sign_script	script;	/* of a digit */
	uint32_t		point;
	size_t			at, end;	/* bytes of the text */
};

struct signs {
	struct text	t;
	size_t		at;
	bool		rendered;
};

/* The next, or SIGN_END; takes time in proportion to what it passes. */
struct sign	sign_next(struct signs *);
bool		sign_is_digit(struct sign);

#endif
