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
 * For cmark_node_free().  A paragraph with thousands of [ or < would cost too
 * much: the text is one paragraph, with its lines as typed.
 */
struct cmark_node	*tree_of(struct arena *, struct text);

#endif
