/*
 * personal: finds personal numbers, which published texts must not have.
 *
 *	identity card	18 characters, the last a digit or X: province, day of
 *			birth, check character (GB 11643, ISO 7064 MOD 11-2).
 *			With a wrong check character it still counts, unless
 *			the words before it call it another number.  15 digits
 *			(the old form) count only after words for an identity
 *			card
 *	mobile		11 digits, 13 to 19 first; with 86, +86 or 0086 or not
 *	bank card	16 to 19 digits, 62 first; or 13 to 19 digits, 3, 4 or 5
 *			first, as many as that network has; the last digit is
 *			right by Luhn (ISO 7812)
 *
 * The text is judged as typed and as rendered (input/signs.h).  A number may
 * be written in its usual groups, separated by spaces, hyphens, dots, slashes,
 * brackets, underscores or one line break.  Not reported are: a part of a
 * longer number; digits in a word of letters and digits, next to a decimal
 * point, or next to a hyphen and more digits; a member of a list of numbers;
 * amounts.  So document, index and licence numbers, dates, times, sums, ranges
 * and land lines pass.
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
	bool			like;		/* wrong check character */
	size_t			at, len;	/* bytes of the text as typed */
	size_t			line;		/* from 1 */
	char			digits[PERSONAL_DIGITS_MAX + 1];
};

/*
 * Finds the first number that begins at or after byte `from`; false when there
 * is none.  To find all, continue from at + len.  Takes linear time.
 */
bool	personal_find(struct text, size_t from, struct personal *out);

/* "id-card", "mobile", "bank-card", for templates. */
const char	*personal_word(enum personal_kind);

#endif
