/*
 * fold: when two code points are the same letter to a reader, and how Han
 * characters are read aloud.
 *
 * The tables come from utf8proc and, at build, from ICU (conf/han.sh).
 */
#ifndef WORDS_FOLD_H
#define WORDS_FOLD_H

#include <stdint.h>

#include "base/shape.h"

struct arena;

/*
 * The code point that stands for this one when text is compared: small for
 * capital, half for full width, the plain character for a radical or a
 * compatibility ideograph.  0 for what nobody sees: a soft hyphen, a joiner,
 * a variation selector.  Always one code point or none.
 */
uint32_t	fold(uint32_t point);
/* The simplified character; the same when there is none. */
uint32_t	simplified_of(uint32_t point);
/* Its pinyin without tone, "di"; "" when it has none. */
const char	*sound_of(uint32_t point);

/* Writes the code point's UTF-8, 1 to 4 bytes; returns how many. */
size_t		point_write(char *to, uint32_t point);
/*
 * The text as a reader sees it: radicals and compatibility ideographs become
 * the characters they stand for, and what nobody sees is left out.  Letter
 * case and width stay.
 */
struct text	text_seen(struct arena *, struct text);

#endif
