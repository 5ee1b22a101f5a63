/*
 * pattern: turns what is typed into a list's filter into a regular expression.
 */
#ifndef INPUT_PATTERN_H
#define INPUT_PATTERN_H

#include "base/text.h"

struct arena;

/*
 * A PCRE in ASCII that matches texts with all of the words, in any order and
 * anywhere; "" when there is no word.  Words are separated by white space.  A
 * letter matches all that fold to the same one (words/fold.h): other case,
 * full width, radicals, compatibility ideographs; and its traditional form.  A
 * bracket matches any of 〔 [ ( 【 〖, a middle dot any of · • ‧ ・ ., a hyphen
 * any dash. Invisible characters are ignored in the words and in the text.
 */
struct text	pattern_of(struct arena *, struct text typed);

#endif
