/*
 * plain: the words of a Markdown text, for search and summaries.
 *
 * A paragraph, heading, item or table row is a line; cells stand apart by a
 * space.  Lines that were only broken for width are one again: with nothing
 * between two Chinese characters.  Raw HTML is left out, as on the page.
 */
#ifndef BASE_PLAIN_H
#define BASE_PLAIN_H

#include "base/text.h"

struct arena;

struct text	plain_text(struct arena *, struct text markdown);

#endif
