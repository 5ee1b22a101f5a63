/*
 * tree: parses Markdown into cmark-gfm's tree.
 *
 * Both the page (web/view/prose.h) and the plain words (markup/plain.h) are
 * made from this tree, so they agree.  Line breaks are kept; tables and
 * ~~struck~~ are enabled.  Literals still have the bytes MEANT_MARK
 * (markup/meant.h).
 */
#ifndef MARKUP_TREE_H
#define MARKUP_TREE_H

#include "base/text.h"

struct arena;
struct cmark_node;

/*
 * Parses a text; to be freed with cmark_node_free().  A text with a paragraph
 * of thousands of [ or <, which would cost too much to parse, becomes one
 * paragraph with its lines as typed.
 */
struct cmark_node	*tree_of(struct arena *, struct text);

#endif
