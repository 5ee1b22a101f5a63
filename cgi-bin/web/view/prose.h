/*
 * prose: the body of a policy, a notice or minutes, as HTML.
 *
 * The one place where HTML is not made by a template.  markup/meant.h says what
 * of a text is a sign.  cmark-gfm's safe mode drops raw HTML and dangerous
 * links.  A line break is a <br>; the side of a column is the class right,
 * left or center.  What would cost too much (markup/markdown.h) stays as typed.
 * What some texts became is kept, 2 MiB at most: a long one takes a
 * millisecond.
 */
#ifndef WEB_VIEW_PROSE_H
#define WEB_VIEW_PROSE_H

#include "base/text.h"

struct arena;

/* HTML in the arena.  The page has the first heading: # comes out as ## does. */
struct text	prose_html(struct arena *, struct text typed);

#endif
