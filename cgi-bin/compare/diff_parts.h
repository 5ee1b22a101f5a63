/* The algorithm of compare/diff.c, for compare/diff_prose.c. */
#ifndef COMPARE_DIFF_PARTS_H
#define COMPARE_DIFF_PARTS_H

#include "base/shape.h"

struct arena;
struct diff_row;

struct diff_lines { struct text *at; size_t count; };

/*
 * rows: given by the caller, with room for the lines of both texts.  table:
 * allocated when first needed and reused.
 */
struct diff_script {
	struct diff_row	*rows;
	size_t		 count;
	uint16_t	*table;
	size_t		 cells;		/* size of the table */
};

/* Appends a row of kind same, old or new for each line of a and b. */
void	diff_compare(struct arena *, struct diff_script *, struct diff_lines a,
	    struct diff_lines b);

#endif
