/*
 * personal: numbers of people, that must not stand in what is published.
 *
 *	identity card	18 characters, the last a digit or X: province, day
 *			of birth, check character (GB 11643, ISO 7064 MOD
 *			11-2).  One whose check character is wrong looks like
 *			one all the same, unless it is called the number of
 *			something.  The old one of 15 digits only where the
 *			words before it speak of an identity card
 *	mobile		11 digits from 13 to 19, with 86, +86 or 0086 or not
 *	bank card	of 16 to 19 digits and 62 in front; in front 3, 4 or 5
 *			and as many as those networks have, 13 to 19; the last
 *			is right by Luhn (ISO 7812)
 *
 * The text is judged as typed and as rendered (input/signs.h).  A number may
 * be written in groups that are usual for it, with spaces, hyphens, dots,
 * strokes, brackets, underscores or one line break between them.  A longer or
 * a shorter number is none, whatever it has inside; nor is one in a word of
 * letters and digits, behind or before a decimal point or a hyphen and more
 * digits, one of a list of numbers, or an amount.  So document, index and
 * licence numbers, dates, times, sums, ranges and land lines pass.
 */
#ifndef INPUT_PERSONAL_H
#define INPUT_PERSONAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

enum personal_kind { PERSONAL_ID_CARD, PERSONAL_MOBILE, PERSONAL_BANK_CARD };

enum { PERSONAL_DIGITS_MAX = 19 };

struct personal {
	enum personal_kind	kind;
	bool			like;		/* the check character is wrong */
	size_t			at, len;	/* bytes of the text as typed */
	size_t			line;		/* from 1 */
	char			digits[PERSONAL_DIGITS_MAX + 1];
};

/*
 * The first that begins at byte `from` or behind it; false: there is none.
 * To find all, go on from at + len.  Takes time in proportion to the text.
 */
bool	personal_find(struct text, size_t from, struct personal *out);

/* "id-card", "mobile", "bank-card", for templates. */
const char	*personal_word(enum personal_kind);

#endif
