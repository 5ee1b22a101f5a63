/*
 * diff_prose: two texts compared as people read them.
 *
 * The texts are those of plain_lines(): a sign, then words, cells between
 * tabs.  Lines that are much alike are one line with parts in it: Chinese by
 * characters, other writing by words and numbers.  A line past 8 KiB, and
 * what is left once a megabyte was looked into, is all old and all new; of a
 * line that would need a table of more than 250,000 cells the middle is.
 */
#ifndef COMPARE_DIFF_PROSE_H
#define COMPARE_DIFF_PROSE_H

#include "base/shape.h"

struct arena;

struct diff_line {
	struct text	 kind;	/* same, old, new, changed, skipped, cut */
	struct text	 sign;	/* of plain_lines() */
	int64_t		 lines;	/* of skipped, and cut: how many */
	struct rows	*cell;	/* of struct diff_row: same, old, new */
	size_t		 cells;
};

struct diff_prose { const struct diff_line *at; size_t count; };

/* First to last; none when the texts are the same. */
struct diff_prose	diff_prose(struct arena *, struct text before,
			    struct text after);

#endif
