/*
 * typed: cleans up what people type and paste.
 *
 * A blank is Unicode white space.  An invisible character is a
 * Default_Ignorable_Code_Point (soft hyphen, zero-width space, direction
 * marks, fillers, variation selectors, tags) or U+2800.
 */
#ifndef INPUT_TYPED_H
#define INPUT_TYPED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct arena;

/*
 * Removes blanks and invisible characters from both ends; a variation selector
 * stays with the character before it.
 */
struct text	text_trim(struct arena *, struct text);

/*
 * Removes the other invisible characters as well, except variation selectors and
 * the joiners (U+200C, U+200D) that some scripts need: nothing in a title turns
 * the direction of the page around it, or tells apart two that look alike.
 */
struct text	text_bare(struct arena *, struct text trimmed);

/*
 * Removes bidi controls: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to
 * U+2069.  For texts that may have line breaks.
 */
struct text	text_no_bidi(struct arena *, struct text);

/*
 * For logins, codes and numbers: trims, removes invisible characters, and
 * turns other blanks into spaces and full-width forms (U+FF01 to U+FF5E) into
 * ASCII.
 */
struct text	text_fold(struct arena *, struct text);

/*
 * A telephone number among other words: full-width figures become half width,
 * dashes of any kind between figures, with blanks around them, one hyphen.
 */
struct text	text_phone(struct arena *, struct text);

bool	is_invisible(int32_t point);
/* Whether it is a control that text_no_bidi() removes. */
bool	is_bidi_control(int32_t point);
/* The half-width form of a full-width one; any other point as it is. */
int32_t	point_half(int32_t point);
/* Whether the text shows any letter, digit or other character. */
bool		text_says(struct arena *, struct text);

#endif
