/*
 * lines: a text as signs, broken into lines.
 *
 * A full-width sign takes one cell of the grid; others have their own width.
 * A line never begins with closing punctuation, never ends with an opening one,
 * and never divides a word, a number or a two-cell dash or ellipsis, unless
 * nothing else fits.  Such a line is one sign or more shorter than the others
 * and is spread to the same width.
 *
 * Lengths are in mm.
 */
#ifndef PRINT_LINES_H
#define PRINT_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "print/faces.h"

struct arena;

struct sign {
	const char	*s;		/* what it stands for */
	uint32_t	 n;		/* bytes of it */
	int32_t		 point;
	uint32_t	 glyph;
	uint8_t		 face;		/* enum face */
	bool		 drawn;		/* has ink */
	float		 width;
	bool		 tied;		/* to the next: the same word */
};

struct signs { struct sign *at; size_t count; };

struct line {
	size_t	from, upto;		/* signs */
	double	width, gap;		/* gap: after each that is not tied */
};

struct lines { struct line *at; size_t count; };

/* A size in mm; cell: the width of a full-width sign. */
struct signs	signs_of(struct arena *, struct text, enum face, double size,
		    double cell);
/*
 * Breaks signs into lines, the first of width `first`, the others of `rest`.
 * At least one line.
 */
struct lines	lines_of(struct arena *, struct signs, double first,
		    double rest);
/* The width of signs in one line. */
double		signs_width(struct signs);

#endif
