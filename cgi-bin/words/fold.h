/*
 * fold: which code points a reader takes for the same letter, and the pinyin
 * of Han characters.
 *
 * The tables come from utf8proc and, at build time, from ICU (conf/han.sh).
 */
#ifndef WORDS_FOLD_H
#define WORDS_FOLD_H

#include <stdint.h>

#include "base/shape.h"

struct arena;

/*
 * The code point to compare instead of this one: lower case for upper case,
 * half width for full width, the plain character for a radical or a
 * compatibility ideograph.  0 for an invisible one: a soft hyphen, a joiner,
 * a variation selector.
 */
uint32_t	fold(uint32_t point);
/* The simplified form of a Han character, or the point itself. */
uint32_t	simplified_of(uint32_t point);
/* The pinyin of a Han character without tone ("di"), or "". */
const char	*sound_of(uint32_t point);

/* Writes the code point as UTF-8; returns the number of bytes, 1 to 4. */
size_t		point_write(char *to, uint32_t point);
/*
 * The text as a reader sees it: radicals and compatibility ideographs become
 * plain characters, and invisible code points are removed.  Letter case and
 * width stay.
 */
struct text	text_seen(struct arena *, struct text);

#endif
