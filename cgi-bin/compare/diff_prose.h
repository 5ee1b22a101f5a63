/*
 * diff_prose: compares two texts by lines, and changed lines by words.
 *
 * The texts are those of plain_lines(): each line is a sign and words, in
 * cells separated by tabs.  An old and a new line that share at least 40 % of
 * their bytes in some cell become one changed line, compared by characters in
 * Chinese, by words and numbers in other scripts.  A line over 8 KiB, and each
 * line after the first megabyte, is not compared by words; a pair that would
 * need a table of more than 250,000 cells has its whole middle replaced.
 */
#ifndef COMPARE_DIFF_PROSE_H
#define COMPARE_DIFF_PROSE_H

#include "base/shape.h"

struct arena;

struct diff_line {
	struct text	 kind;	/* same, old, new, changed, skipped, cut */
	struct text	 sign;	/* of plain_lines() */
	int64_t		 lines;	/* number of lines skipped or cut */
	struct rows	*cell;	/* rows of struct diff_row: same, old, new */
	size_t		 cells;
};

struct diff_prose { const struct diff_line *at; size_t count; };

/* The lines in order; none when the texts are equal. */
struct diff_prose	diff_prose(struct arena *, struct text before,
			    struct text after);

#endif
