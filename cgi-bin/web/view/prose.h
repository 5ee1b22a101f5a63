/*
 * prose: renders the Markdown body of a policy, notice or minutes as HTML.
 *
 * The only HTML that is not made by a template.  markup/meant.h says which
 * characters are markup.  cmark-gfm's safe mode drops raw HTML and dangerous
 * links.  A line break becomes <br>; the alignment of a column becomes the
 * class right, left or center.  A text that would cost too much to parse
 * (markup/tree.h) is shown as typed.
 */
#ifndef WEB_VIEW_PROSE_H
#define WEB_VIEW_PROSE_H

#include "base/text.h"

struct arena;

/* The highest heading is h2, because the page has the h1. */
struct text	prose_html(struct arena *, struct text typed);

#endif
