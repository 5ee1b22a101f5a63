/* row_words: a row in one text for the audit log, "name=value" a line. */
#ifndef DATA_ROW_WORDS_H
#define DATA_ROW_WORDS_H

#include "base/shape.h"

struct arena;

/*
 * The members of *row that differ from those of *other; other NULL: those
 * that are not empty.  Of a text above 200 characters its length in
 * characters and its print stand for it.
 */
struct text	row_words(struct arena *, const struct shape *,
		    const void *row, const void *other);

#endif
