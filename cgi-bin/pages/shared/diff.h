/* diff: what one text has that another has not, on a page. */
#ifndef PAGES_SHARED_DIFF_H
#define PAGES_SHARED_DIFF_H

#include "web/request.h"

struct view;

/*
 * Two Markdown texts, for call:diff(diff) of templates/_desk_pieces.cs:
 * diff.N.{kind,sign,lines} and diff.N.cell.M.part.K.{kind,text}.  False: their
 * words are the same.
 */
bool	diff_show(const struct request *, struct view *, struct text from,
	    struct text to);
/* The same below `above`: above.diff.N. */
bool	diff_show_at(const struct request *, struct view *, const char *above,
	    struct text from, struct text to);

#endif
