/*
 * charset: text in the encoding of Chinese systems before UTF-8.
 *
 * GB18030 includes GBK and GB2312.  Browsers send it from old pages that link
 * to a search.
 */
#ifndef INPUT_CHARSET_H
#define INPUT_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct arena;

/* Load the converter: before confine(), because it is a file of libc. */
void	charset_open(void);

/*
 * Convert n bytes to a text (base/text.h: repaired).  False when they are
 * rather UTF-8, or no GB18030 with a Han character in it, or when nothing was
 * opened.  Some words are valid in both: what would be Greek or Cyrillic as
 * UTF-8 and Han as GB18030 is Han.
 */
bool	charset_read(struct arena *, const char *bytes, size_t n,
	    struct text *out);

#endif
