/*
 * meant: what people type or paste, as CommonMark that says what they meant.
 *
 * CommonMark was made for English and for programmers.  It takes the stars of
 * a masked name for emphasis, an indented paragraph for code, renumbers lists
 * and joins lines.  This pass reads the text line by line and writes a text
 * with only these things in it, everything else escaped:
 *
 *	paragraph	any other line; blanks before it do not matter
 *	heading		## words, ##words
 *	list		- words, * words, 7. words; deeper when indented
 *	quotation	> words, but not > 60; six in each other
 *	table		| a | b | over |---|--:|, or lines with as many tabs each
 *	rule		---
 *	code		``` to ```
 *	in a line	**bold**, ~~struck~~, `code`, [words](address), a URL
 *
 * Each line is read at most three times.  Nothing is kept between calls.
 */
#ifndef MARKUP_MEANT_H
#define MARKUP_MEANT_H

#include "base/text.h"

struct arena;

/*
 * Stands beside a ** or ~~ that is meant, so that cmark takes it as such
 * whatever the characters around it.  No text has this byte; whoever reads
 * what cmark made leaves it out.
 */
enum { MEANT_MARK = 1 };

/*
 * Cells of all tables of a text: every row is filled up to the width of its
 * table, so that a few kilobytes could ask for millions.  In a text with more
 * the lines of tables are paragraphs, as typed.
 */
enum { MEANT_CELLS_MAX = 20000 };

struct text	meant_markdown(struct arena *, struct text);

#endif
