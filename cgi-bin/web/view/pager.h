/*
 * pager: lists that are paged by key, and their filter by year.
 *
 * The key of a row is "seconds-id": its moment and its id.
 */
#ifndef WEB_VIEW_PAGER_H
#define WEB_VIEW_PAGER_H

#include <stdbool.h>
#include <stdint.h>

#include "db/count.h"
#include "db/page_range.h"
#include "web/request.h"

struct shape;
struct rows;
struct view;

/*
 * Sets the window for the query's year (0: all) and after (the key of the last
 * row shown, "": the first page).  False when `after` is not a key.
 */
bool	pager_range(int64_t year, struct text after, struct page_range *out);
/*
 * Whether the query's `after`, if it has one, is a key: what writes a whole list
 * ignores the key, but refuses what the list refuses.
 */
bool	pager_key_fits(const struct request *);

/*
 * more: there is a next page, after the row (at, id).  pager_show() sets
 * pager.total (up to LIST_COUNTED), pager.capped (there are more),
 * pager.next (the query string of the next page, if any) and, when this is not
 * the first page, pager.first (its query string).
 */
struct pager { int64_t total; bool more; struct moment at; int64_t id; };
void	pager_show(struct request *, struct view *, const struct pager *);

/*
 * Cuts rows to LIST_ROWS and returns the pager for them.  The shape has the
 * members published_at and id.
 */
struct pager	pager_cut(const struct shape *, struct rows *, int64_t total);

/*
 * A list on a page: rows of the shape `whole`, ordered by its moment `by` and
 * id, newest first, shown under `at` with the members in `row`.
 */
struct list { const char *at, *by; const struct shape *whole, *row; };
/* Cuts the rows, and shows them and the pager. */
void	list_show(struct request *, struct view *, const struct list *,
	    struct rows, int64_t total);

/* Sets year.N.year, the last year first, 200 at most. */
void	years_show(struct view *, struct years);

#endif
