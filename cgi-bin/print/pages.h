/*
 * pages: where everything of a document is on paper (GB/T 9704-2012).
 *
 * A4; the type area is 156 × 225 mm, 28 mm from the left and 37 mm from the
 * top, in 22 rows of 28 cells.  Positions are in mm from the upper left corner
 * of the paper.  docs/documents.md has all measures.
 */
#ifndef PRINT_PAGES_H
#define PRINT_PAGES_H

#include <stdbool.h>
#include <stddef.h>

#include "documents/document.h"
#include "print/lines.h"

struct arena;

#define MM_PAPER_WIDTH	210.0
#define MM_PAPER_HEIGHT	297.0
#define MM_LEFT		28.0
#define MM_TOP		37.0
#define MM_WIDTH	156.0
#define MM_HEIGHT	225.0
#define MM_ROW		(MM_HEIGHT / 22)
#define MM_CELL		(MM_WIDTH / DOCUMENT_LINE)
#define MM_POINT	(25.4 / 72)
#define POINTS_TEXT	15.75		/* Chinese size 3 */
#define POINTS_TITLE	22.0		/* size 2 */
#define POINTS_SMALL	14.0		/* size 4 */
#define POINTS_TABLE	12.0		/* small 4 */

/* What a piece is part of, for readers that read aloud. */
enum part { PART_NONE, PART_P, PART_TITLE, PART_H1, PART_H2, PART_H3, PART_H4,
    PART_TH, PART_TD };

struct piece {
	size_t		 page;		/* from 0 */
	double		 x, y;		/* of the baseline, or the rule's start */
	/* A rule, if width > 0: */
	double		 to_x, to_y, width;
	/* else a line of signs: */
	struct signs	 signs;
	double		 size, gap;	/* mm */
	enum part	 part;
	size_t		 element;	/* lines of one paragraph have one */
	size_t		 row;		/* of a table, from 1 */
	bool		 red;
};

struct heading { int level; struct text text; size_t page; double x, y; };

struct pages {
	struct piece	*pieces;	/* by page */
	size_t		 piece_count;
	struct heading	*headings;
	size_t		 heading_count;
	size_t		 count;		/* of pages */
};

struct pages	pages_of(struct arena *, const struct document *);
/* The line "— 1 —" of a page, from 0. */
struct piece	pages_number(struct arena *, size_t page);

#endif
