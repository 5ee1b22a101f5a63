/*
 * signs: reads a text as its readers see it, to find numbers in it.
 *
 * Digits of all scripts and widths become digits, and all spaces a space.
 * Invisible characters (zero width, soft hyphens, variation selectors) are
 * skipped. In a text that is rendered, Markdown is skipped, too: entities are
 * decoded, and escapes, emphasis, code marks, links and tags are left out, so
 * that digits they separate are adjacent.  There is no parser, so that each
 * sign has its position in the typed text; where it differs from the renderer,
 * it joins more.
 */
#ifndef INPUT_SIGNS_H
#define INPUT_SIGNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

enum {			/* Values of .c, besides '0' to '9' and */
	SIGN_OTHER = 0,	/* ' ' '\n' '-' '.' '/' '\\' '(' '_' '>' '$' */
	SIGN_LETTER = 'a',
	SIGN_X = 'X',
	SIGN_MIDDLE = 'm',	/* a middle dot */
	SIGN_YUAN = 'u',
	SIGN_MYRIAD = 'w',	/* ten thousand */
	SIGN_END = 'e'
};

/* A number cannot mix scripts. */
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

/*
 * Returns the next sign, or SIGN_END.  Takes time in proportion to the bytes
 * read.
 */
struct sign	sign_next(struct signs *);
bool		sign_is_digit(struct sign);

#endif
