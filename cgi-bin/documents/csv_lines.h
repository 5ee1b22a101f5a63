/*
 * csv_lines: a CSV file as rows of a shape.
 *
 *	static const char *const names[] = { "…", "name", NULL };
 *	static const struct csv_column columns[] = { { "name", names }, … };
 *	struct rows lines = csv_lines(a, bytes, &x_shape, columns, n, &headed);
 *
 * pages/office/import/import.h compares them with what is there.
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
	/* What is wrong with which member, as in templates/_form.cs. */
	struct text	name, wrong;
	void		*row;		/* of the shape */
};

/*
 * The lines of the file in its order, at most CSV_LINES_MAX.  The bytes are read
 * as charset_text() does.  The first line names the columns in any order; when
 * it names none, *headed is false and they are as in the table.  A cell is trimmed and
 * checked as a form does; what does not fit is "wrong", else the verdict is "".
 */
struct rows	csv_lines(struct arena *, struct bytes, const struct shape *,
		    const struct csv_column[], size_t count, bool *headed);
/* The first thing that is wrong with a line stays. */
void		csv_wrong(struct csv_line *, const char *member,
		    const char *why);
/*
 * A day with its year, so that the result does not depend on today.  Returns "",
 * or what is wrong: "day", "year" (missing) or "bounds" (not from DAY_YEAR_MIN to
 * DAY_YEAR_MAX).
 */
const char	*csv_day(struct arena *, struct text, struct day *out);
extern const struct shape csv_line_shape;	/* without the row */

#endif
