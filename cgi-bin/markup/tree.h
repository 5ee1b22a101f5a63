/*
 * tree: a text that people typed, as the tree of nodes that both the page
 * (web/view/prose) and the plain words (markup/plain) are made from, so that they
 * agree.  A line break is a line break; tables and ~~struck~~ are known.
 * The literals still have the bytes MEANT_MARK (markup/meant.h) in them.
 */
#ifndef MARKUP_TREE_H
#define MARKUP_TREE_H

#include "base/text.h"

struct arena;
struct cmark_node;

/*
 * For cmark_node_free().  What would cost too much (markup/markdown.h) is one
 * paragraph with the lines as typed.
 */
struct cmark_node	*tree_of(struct arena *, struct text);

#endif
