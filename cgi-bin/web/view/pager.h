/*
 * pager: lists that page by key, and the stretch of years they may show.
 *
 * The key of a row is "seconds-id": when it was published, and its id.
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
 * The window of a page that carries year (0: all) and after ("": the first
 * page).  False when `after` is not a key.
 */
bool	pager_window(int64_t year, struct text after, struct window *out);

/*
 * pager.total (up to LIST_COUNTED), pager.capped when there are more,
 * pager.next with the query string of the next page when more is true, and
 * pager.first with that of the first page ("" when it has none) when this is
 * not it.
 */
struct pager { int64_t total; bool more; struct moment at; int64_t id; };
void	pager_show(struct request *, struct view *, const struct pager *);

/*
 * Cuts a list to LIST_ROWS and says whether there was more, and after which
 * row.  The shape has a published_at and an id.
 */
struct pager	pager_cut(const struct shape *, struct rows *, int64_t total);

/*
 * A list on a page: rows of `whole`, ordered by the moment named `by` and the
 * id, newest first, shown under `at` with the members of `row`.
 */
struct list { const char *at, *by; const struct shape *whole, *row; };
/* Cuts, shows the rows, and the pager. */
void	list_show(struct request *, struct view *, const struct list *,
	    struct rows, int64_t total);

/* year.N.year, the last first; nothing when there is nothing. */
void	years_show(struct view *, struct years);

#endif
