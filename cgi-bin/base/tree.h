/*
 * tree: a text that people typed, as the tree of nodes that both the page
 * (web/prose) and the plain words (base/plain) are made from, so that they
 * agree.  A line break is a line break; tables and ~~struck~~ are known.
 * The literals still have the bytes MEANT_MARK (base/meant.h) in them.
 */
#ifndef BASE_TREE_H
#define BASE_TREE_H

#include "base/text.h"

struct arena;
struct cmark_node;

/*
 * For cmark_node_free().  What would cost too much (base/markdown.h) is one
 * paragraph with the lines as typed.
 */
struct cmark_node	*tree_of(struct arena *, struct text);

#endif
