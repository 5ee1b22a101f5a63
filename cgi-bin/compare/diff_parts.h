/* What compare/diff.c lends to compare/diff_prose.c. */
#ifndef COMPARE_DIFF_PARTS_H
#define COMPARE_DIFF_PARTS_H

#include "base/shape.h"

struct arena;
struct diff_row;

struct diff_lines { struct text *at; size_t count; };

/* Room for as many rows as both have together; a table is made when needed. */
struct diff_script {
	struct diff_row	*rows;
	size_t		 count;
	uint16_t	*table;
	size_t		 cells;		/* at most */
};

/* Every one of both as a row: same, old or new. */
void	diff_compare(struct arena *, struct diff_script *, struct diff_lines a,
	    struct diff_lines b);

#endif
