/*
 * plain: the words of a Markdown text, for search and summaries.
 *
 * plain_text() returns the words that the page shows (markup/tree.h), with the
 * numbers of items.  A heading, item, table row or line of a paragraph becomes
 * a line; cells are separated by spaces.  Raw HTML is left out, as on the
 * page.
 */
#ifndef MARKUP_PLAIN_H
#define MARKUP_PLAIN_H

#include "base/text.h"

struct arena;

/*
 * Like plain_text(), to compare two texts: each line begins with a sign (p
 * paragraph, h heading, i item, r table row, c code, l rule); cells are
 * separated by tabs; a link's address follows its words.
 */
struct text	plain_lines(struct arena *, struct text typed);
struct text	plain_text(struct arena *, struct text typed);

#endif
