/*
 * site_data: template data that all pages share.
 *
 * site.base, site.origin and site.static.* come from the environment and are
 * always there.  The rest is read by the program's site_fill(), shared by all
 * requests of the worker, and read again after SITE_KEPT_S (settings.h) or
 * when the audit log has grown (audit/last.h).  Then the caches of rows
 * (db/row_cache.h) and pages (web/transfer/page_cache.h) are cleared, too.
 */
#ifndef WEB_VIEW_SITE_DATA_H
#define WEB_VIEW_SITE_DATA_H

#include <stdint.h>

#include "web/request.h"

struct db;
struct site_data;
struct site;
struct view;

/* Parses all templates of the program.  A bad one is logged; its pages fail. */
void			 site_data_templates(const struct site *);
/* Reads the map of static files; calls log_die() when it cannot. */
struct site_data	*site_data_new(const struct site *,
			    const char *static_map, const char *base,
			    const char *origin);
/*
 * The data, at most SITE_KEPT_S old and read when the audit log ended in
 * audit_last (0: in any row); older while the database is away; NULL when it
 * has never been read.
 */
struct view		*site_data_now(struct site_data *, struct db *,
			    int64_t now, int64_t audit_last);
/* What site_data_now() returned last, while a page that holds it is made. */
struct view		*site_data_held(struct site_data *);
/* The data without what comes from the database. */
struct view		*site_data_bare(struct site_data *);
/* Adds the data of this request to its view: page.*, query.*, visitor.*. */
void			 site_data_page(struct site_data *, struct request *,
			    enum status, struct view *);
void			 site_data_free(struct site_data *);

#endif
