/*
 * csv_lines: a CSV file as rows of a shape, each compared with what is there.
 *
 * A form sends the file, the page shows what each line would do, and the same
 * form with its held file and another button does it.
 *
 *	static const char *const names[] = { "…", "name", NULL };
 *	static const struct csv_column columns[] = { { "name", names }, … };
 *	struct rows lines = csv_lines(a, bytes, &x_shape, columns, n);
 *	for each struct csv_line that is not wrong:
 *		csv_compare(&line, &x_shape, found ? &was : NULL);
 */
#ifndef DOCUMENTS_CSV_LINES_H
#define DOCUMENTS_CSV_LINES_H

#include <stdbool.h>

#include "base/shape.h"

struct arena;

enum { CSV_LINES_MAX = 1000, CSV_BYTES_MAX = 256 * 1024 };

/* A member, and how its heading may be called. */
struct csv_column { const char *member; const char *const *headings; };

struct csv_line {
	int64_t		line;		/* of the file */
	struct text	verdict;	/* "new", "same", "differs", "wrong" */
	/* What is wrong with which member: a word of templates/_form.cs. */
	struct text	member, why;
	void		*row;		/* of the shape */
};

/*
 * The lines of the file in its order, at most CSV_LINES_MAX.  UTF-8 with or
 * without a byte order mark, or GB18030.  The first line names the columns in
 * any order; without headings they are as in the table.  A cell is trimmed and
 * checked as a form does; what does not fit is "wrong", else the verdict is "".
 */
struct rows	csv_lines(struct arena *, struct bytes, const struct shape *,
		    const struct csv_column[], size_t count);
/* The first thing that is wrong with a line stays. */
void		csv_wrong(struct csv_line *, const char *member,
		    const char *why);
/*
 * Sets the verdict of a line that is not wrong: was is the row that is there,
 * or NULL.  Only the columns are compared; those that the file does not have
 * are taken from *was.
 */
void		csv_compare(struct csv_line *, const struct shape *,
		    const struct csv_column[], size_t count, const void *was);
extern const struct shape csv_line_shape;	/* without the row */

#endif
