/* versions: two versions of a record, compared. */
#ifndef PAGES_PRESS_VERSIONS_H
#define PAGES_PRESS_VERSIONS_H

#include "web/request.h"

/*
 * For .query = &versions_query_shape (pages/shared/diff.h).  Reads both versions
 * of the route's record, and sets from.*, to.*, the list as version.N, and what
 * differs: part.NAME, the lines of a text (diff_show_at), or changed.NAME.  Its
 * .prose is left to the caller.
 */
enum status	versions_show(struct request *, struct view *,
		    struct rows list, void *from, void *to);

#endif
