/*
 * csv: writes CSV (RFC 4180) that is safe to open in a spreadsheet.
 *
 * UTF-8 with a byte order mark, lines ended by CR LF, quotes around a cell
 * with a comma, quote, tab or line break, quotes inside doubled.  A cell that
 * a spreadsheet would take for a formula, because it starts with = + - @, tab
 * or CR, gets an apostrophe before it (OWASP, CSV injection).
 */
#ifndef DOCUMENTS_CSV_H
#define DOCUMENTS_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct arena;
struct csv;

/* Allocates the whole file, of this many bytes at most. */
struct csv	*csv_new(struct arena *, size_t bytes);
/* Appends a cell to the current line. */
void		 csv_cell(struct csv *, struct text);
/*
 * Ends the line.  Returns false when the line did not fit; the file then ends
 * with the line before, and no further line is added.
 */
bool		 csv_line(struct csv *);
/* All complete lines. */
struct text	 csv_text(const struct csv *);

#endif
