/*
 * csv_in: reads CSV as people and spreadsheets write it.
 *
 * Cells are apart by the first comma, tab, semicolon or full-width comma of
 * the first line that has one; a line "sep=;" before it is skipped.  A cell may
 * be in quotes, with quotes inside doubled, and then have line breaks.  What
 * stands behind closing quotes belongs to the cell.  Quotes that are not
 * closed, or only in another line before more of a cell, end with their line.
 * Blanks around a cell are taken off.
 */
#ifndef DOCUMENTS_CSV_IN_H
#define DOCUMENTS_CSV_IN_H

#include <stdbool.h>

#include "base/text.h"

struct arena;

enum { CSV_CELLS_MAX = 32 };

struct csv_in {
	struct arena	*arena;
	const char	*at;		/* a text, ended by a NUL */
	int64_t		 next;		/* line of `at` */
	int64_t		 line;		/* where the row begins */
	char		*scratch;	/* NULL at first */
	const char	*separator;
	struct text	 cells[CSV_CELLS_MAX];
	size_t		 count;		/* cells beyond the last are dropped */
	bool		 unclosed;	/* quotes of the row are not closed */
};

/*
 * Reads the next row that has anything in it; false at the end.  Begin with
 * { .arena = a, .at = text, .next = 1 }.
 */
bool	csv_next(struct csv_in *);
/* A cell of the row; "" when it has not so many. */
struct text	csv_at(const struct csv_in *, size_t i);

#endif
