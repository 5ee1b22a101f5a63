/*
 * meant: turns what people type or paste into the CommonMark they meant.
 *
 * CommonMark takes the stars of a masked name for emphasis and an indented
 * paragraph for code, renumbers lists and joins lines.  This pass reads the
 * text line by line and writes a text that has only these elements; everything
 * else is escaped:
 *
 *	paragraph	any other line; spaces before it do not matter
 *	heading		## words, ##words
 *	list		- words, * words, 7. words; nested when indented
 *	quotation	> words, but not > 60; nested up to six
 *	table		| a | b | over |---|--:|, or lines with the same tabs
 *	rule		---
 *	code		``` to ```
 *	in a line	**bold**, ~~struck~~, `code`, [words](address), a URL
 *
 * Each line is read at most three times.  There is no state between calls.
 */
#ifndef MARKUP_MEANT_H
#define MARKUP_MEANT_H

#include "base/text.h"

struct arena;

/*
 * A byte that no text has, written beside a ** or ~~ so that cmark takes it as
 * emphasis whatever is around it.  Removed from cmark's output.
 */
enum { MEANT_MARK = 1 };

/*
 * The most table cells of a text.  Rows are filled up to the width of their
 * table, so a few kilobytes could ask for millions of cells.  In a text with
 * more, all tables are shown as paragraphs.
 */
enum { MEANT_CELLS_MAX = 20000 };

struct text	meant_markdown(struct arena *, struct text);

#endif
