/*
 * charset: reads GB 18030, which includes GBK and GB 2312.
 *
 * Browsers send it from old Chinese pages that link to a search.
 */
#ifndef INPUT_CHARSET_H
#define INPUT_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct arena;

/*
 * Loads the converter, a file of the C library; to be called before confine().
 */
void	charset_open(void);

/*
 * Converts n bytes to a text, repaired (base/text.h).  False when they are
 * more likely UTF-8, are no GB 18030 with a Han character, or charset_open()
 * was not called.  Some bytes are valid in both: what would be Greek or
 * Cyrillic as UTF-8 and Han as GB 18030 is taken for Han.
 */
bool	charset_read(struct arena *, const char *bytes, size_t n,
	    struct text *out);

/*
 * The text of a file: UTF-8 or UTF-16 with a byte order mark, GB 18030, or
 * UTF-8; repaired (base/text.h).
 */
struct text	charset_text(struct arena *, const char *bytes, size_t n);

#endif
