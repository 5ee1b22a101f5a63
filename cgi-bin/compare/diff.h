/*
 * diff: two texts compared line by line.
 *
 * A longest common subsequence of lines (Hunt, McIlroy: the classic table),
 * between what both begin and end with.  Where the table would be larger
 * than DIFF_CELLS the middle is one replacement.  Of what is the same only
 * DIFF_AROUND lines stay around each change.
 */
#ifndef COMPARE_DIFF_H
#define COMPARE_DIFF_H

#include "base/shape.h"

struct arena;

enum {
	DIFF_CELLS = 1000 * 1000,
	DIFF_LINES_MAX = 20000,	/* of a text; the last has what is left */
	DIFF_AROUND = 3,
	DIFF_ROWS_MAX = 2000	/* what comes behind is left out */
};

struct diff_row {
	struct text	kind;	/* same, old, new, skipped, cut */
	struct text	text;
	int64_t		lines;	/* of skipped, and cut: how many */
};
extern const struct shape diff_row_shape;

/* Rows of struct diff_row, first to last; none when the texts are the same. */
struct rows	diff_lines(struct arena *, struct text before,
		    struct text after);

#endif
