/*
 * xlsx: writes a table as a workbook of one sheet (ECMA-376), for Excel and
 * WPS.
 *
 * The first line is the heading: bold, and it stays on the screen.  Texts are
 * never formulas.  Days are days, so that the sheet can be sorted by them.
 * Columns are as wide as what is in them.
 */
#ifndef DOCUMENTS_XLSX_H
#define DOCUMENTS_XLSX_H

#include <stdint.h>

#include "base/day.h"
#include "base/text.h"

struct arena;
struct xlsx;

/* name: of the sheet, 31 characters at most. */
struct xlsx	*xlsx_new(struct arena *, struct text name);
/* Each appends a cell to the current line; day 0 is an empty one. */
void		 xlsx_cell(struct xlsx *, struct text);
void		 xlsx_number(struct xlsx *, int64_t);
void		 xlsx_day(struct xlsx *, struct day);
void		 xlsx_line(struct xlsx *);
/* The whole file; once, at the end. */
struct text	 xlsx_file(struct xlsx *);

#endif
