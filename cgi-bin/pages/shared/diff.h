/* diff: shows the difference between two texts. */
#ifndef PAGES_SHARED_DIFF_H
#define PAGES_SHARED_DIFF_H

#include "web/request.h"

struct view;

/* Which two versions a page compares; 0: the last two. */
struct versions_query { int64_t from, to; };
extern const struct shape versions_query_shape;

/*
 * Compares two Markdown texts for call:diff(diff) of
 * templates/_desk_pieces.cs: sets diff.N.{kind,sign,lines} and
 * diff.N.cell.M.part.K.{kind,text}.  False when their words are equal.
 */
bool	diff_show(const struct request *, struct view *, struct text from,
	    struct text to);
/* The same under another name, for a page that compares several. */
bool	diff_show_at(const struct request *, struct view *, const char *under,
	    struct text from, struct text to);
/*
 * Compares two rows: diff_show_at() under part.NAME for each text of a form
 * that differs.
 */
void	diff_rows_show(const struct request *, struct view *,
	    const struct shape *, const void *from, const void *to);

#endif
