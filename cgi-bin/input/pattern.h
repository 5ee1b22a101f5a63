/*
 * pattern: what is typed into the filter of a list, as a regular expression
 * that finds it as its readers see it.
 */
#ifndef INPUT_PATTERN_H
#define INPUT_PATTERN_H

#include "base/text.h"

struct arena;

/*
 * A regular expression of PCRE, in ASCII, that matches a text which has all of
 * the words, in any order and anywhere; "" when there is no word.  Blanks of
 * any kind part words.  A letter stands for all that fold to the same
 * (words/fold.h): capitals, full width, radicals, compatibility ideographs,
 * and for its traditional form.  So does a bracket for 〔 [ ( 【 〖, a name dot
 * for · • ‧ ・ . and a hyphen for all dashes.  What nobody sees may stand
 * between any two letters, and is left out of the words.
 */
struct text	pattern_of(struct arena *, struct text typed);

#endif
