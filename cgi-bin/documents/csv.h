/*
 * csv: rows for a spreadsheet (RFC 4180), safe to open in one.
 *
 * UTF-8 with a byte order mark, CR LF at the end of a line, quotes where a
 * cell has a comma, a quote or a line break, quotes inside doubled.  A cell
 * that a spreadsheet would take for a formula, because it begins with
 * = + - @, a tab or CR, gets an apostrophe before it.
 */
#ifndef DOCUMENTS_CSV_H
#define DOCUMENTS_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct arena;
struct csv;

/* Room for so many bytes, taken from the arena at once. */
struct csv	*csv_new(struct arena *, size_t bytes);
void		 csv_cell(struct csv *, struct text);
/*
 * Ends the line.  False: it did not fit, nor will a later one; the file ends
 * with the line before.
 */
bool		 csv_line(struct csv *);
struct text	 csv_text(const struct csv *);

#endif
