/*
 * plain: the words of a text that people typed, for search and summaries.
 *
 * The words that the page shows (markup/tree.h), with the numbers of items.  A
 * heading, item, table row or line of a paragraph is a line; cells stand
 * apart by a space.  Raw HTML is left out, as on the page.
 */
#ifndef MARKUP_PLAIN_H
#define MARKUP_PLAIN_H

#include "base/text.h"

struct arena;

/*
 * The same, for who compares two texts.  Each line begins with a sign: p
 * paragraph, h heading, i item, r row of a table, c code, l a rule.  Cells
 * stand apart by a tab; behind the words of a link stands where it leads.
 */
struct text	plain_lines(struct arena *, struct text typed);
struct text	plain_text(struct arena *, struct text typed);

#endif
