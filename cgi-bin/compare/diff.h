/*
 * diff: compares two texts line by line.
 *
 * Skips the common head and tail, and finds a longest common subsequence of
 * the lines between by dynamic programming.  When that table would have more
 * than DIFF_CELLS cells, all those lines are replaced.  Of unchanged lines
 * only DIFF_AROUND are shown on each side of a change.
 */
#ifndef COMPARE_DIFF_H
#define COMPARE_DIFF_H

#include "base/shape.h"

struct arena;

enum {
	DIFF_CELLS = 1000 * 1000,
	DIFF_LINES_MAX = 20000,	/* the last line holds the rest of the text */
	DIFF_AROUND = 3,
	DIFF_ROWS_MAX = 2000	/* further rows are counted, not shown */
};

struct diff_row {
	struct text	kind;	/* same, old, new, skipped, cut */
	struct text	text;
	int64_t		lines;	/* number of lines skipped or cut */
};
extern const struct shape diff_row_shape;

/* Rows of struct diff_row in order; none when the texts are equal. */
struct rows	diff_lines(struct arena *, struct text before,
		    struct text after);

#endif
