/*
 * typed: what stands around and inside of what people type and paste.
 *
 * Blank is Unicode white space; invisible is what shows nothing:
 * Default_Ignorable_Code_Point (soft hyphen, zero-width space, marks of
 * direction, fillers, variation selectors, tags) and U+2800.
 */
#ifndef INPUT_TYPED_H
#define INPUT_TYPED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct arena;

/*
 * Without blanks and invisible characters at both ends; "" when there is
 * nothing else.  A variation selector behind a character stays with it.
 */
struct text	text_trim(struct arena *, struct text);

/*
 * For a login, a code or a number: trimmed, without invisible characters,
 * every other blank a space, full-width forms (U+FF01 to U+FF5E) as ASCII.
 */
struct text	text_fold(struct arena *, struct text);

bool	is_invisible(int32_t point);
/* Does it show a reader any letter, figure or character? */
bool		text_says(struct arena *, struct text);

#endif
