/*
 * site_data: what stands on every page, and is not of this request.
 *
 * site.base, site.origin, site.static.* come from the environment and are
 * always there; the rest is fetched by the program's furnish(), shared by all
 * requests of the worker, and fetched again when the database has another
 * revision, and after SITE_KEPT_S (process/settings.h).  With it go the rows of
 * db/row_cache.h and the pages of web/transfer/page_cache.h.
 */
#ifndef WEB_VIEW_SITE_DATA_H
#define WEB_VIEW_SITE_DATA_H

#include <stdint.h>

#include "web/request.h"

struct db;
struct furniture;
struct site;
struct view;

/* Parses every template of the program: a bad one is a fault of its page. */
void			 furniture_templates(const struct site *);
/* Reads the map of static files, or dies. */
struct furniture	*furniture_new(const struct site *,
			    const char *static_map, const char *base,
			    const char *origin);
/*
 * Of this revision, 0: not known, and at most SITE_KEPT_S old, unless the
 * database is away; NULL: never had it.
 */
struct view		*furniture_now(struct furniture *, struct db *,
			    int64_t now, int64_t revision);
/* Without what comes from the database. */
struct view		*furniture_bare(struct furniture *);
/* What is of this request after all: page.* and query.*. */
void			 furniture_page(struct furniture *, struct request *,
			    enum status, struct view *);
void			 furniture_free(struct furniture *);

#endif
