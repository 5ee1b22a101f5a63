/*
 * markdown: what a text would cost cmark-gfm, reckoned in one pass before it
 * is asked.
 *
 * The library's time and room grow with the square and the cube of what it
 * is given when containers are nested deep, when a paragraph is full of
 * opening brackets that are never closed, when many lines stand before what
 * may be the second line of a table, and when a long definition is referred
 * to many times.  200,000 characters of that would hold a worker for minutes,
 * whoever looks at the page.  No text that people write comes near.
 */
#ifndef MARKUP_MARKDOWN_H
#define MARKUP_MARKDOWN_H

#include "base/text.h"

/*
 * Of all tables of a text: every row is filled up to the width of the widest,
 * so that a few kilobytes could ask for millions.  No county prints so many.
 */
enum { MARKDOWN_CELLS_MAX = 20000 };

enum markdown {
	MARKDOWN_WHOLE,
	MARKDOWN_NO_TABLES,	/* its tables are to be left as typed */
	MARKDOWN_NONE		/* all of it is */
};

enum markdown	markdown_of(struct text);

#endif
