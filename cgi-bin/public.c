/*
 * public: everything that everybody may read.
 *
 * The database account portal_public can read only what is published, and
 * raise view counts (sql/grants.sql).  Cookies are not read, so a page is the
 * same for all visitors.
 */
#include "audit/last.h"
#include "input/charset.h"
#include "pages/files/files.h"
#include "pages/public/aid.h"
#include "pages/public/home.h"
#include "pages/public/meetings.h"
#include "pages/public/papers.h"
#include "pages/public/parts/machines.h"
#include "pages/public/parts/on.h"
#include "pages/public/search.h"
#include "pages/public/units.h"
#include "pages/shared/site_fill.h"
#include "web/serve.h"

#define ATOM "application/atom+xml; charset=utf-8"
#define XML "application/xml; charset=utf-8"

static const struct route routes[] = {
	{ GET, "/", .page = home_show, .template = "public/home.cs" },
	{ GET, "/about", .page = about_show, .query = &on_query_shape,
	  .template = "public/about.cs" },

	{ GET, "/units", .page = units_show, .query = &on_query_shape,
	  .template = "public/units.cs" },
	{ GET, "/units/@", .page = unit_show, .query = &on_query_shape,
	  .template = "public/unit.cs" },
	{ GET, "/duties", .page = duties_show,
	  .query = &duty_query_shape, .template = "public/duties.cs" },

	{ GET, "/aid", .page = template_only, .template = "public/aid.cs" },
	{ GET, "/aid/@", .page = aid_show, .query = &aid_query_shape,
	  .template = "public/aid_show.cs" },

	{ GET, "/policies", .page = policies_show,
	  .query = &policies_query_shape, .template = "public/policies.cs" },
	{ GET, "/policies/#", .page = policy_show,
	  .template = "public/policy.cs" },
	{ GET, "/policies.atom", .page = policies_feed,
	  .template = "public/feed_policies.cs", .type = ATOM },

	{ GET, "/notices", .page = notices_show,
	  .query = &notices_query_shape, .template = "public/notices.cs" },
	{ GET, "/notices/over", .page = notices_over_show,
	  .query = &notices_query_shape, .template = "public/notices_over.cs" },
	{ GET, "/notices/#", .page = notice_show,
	  .template = "public/notice.cs" },
	{ GET, "/notices.atom", .page = notices_feed,
	  .template = "public/feed_notices.cs", .type = ATOM },

	{ GET, "/meetings", .page = meetings_show,
	  .query = &meetings_query_shape, .template = "public/meetings.cs" },
	{ GET, "/meetings/#", .page = meeting_show,
	  .template = "public/meeting.cs" },
	{ GET, "/meetings.atom", .page = meetings_feed,
	  .template = "public/feed_meetings.cs", .type = ATOM },
	{ GET, "/meetings.ics", .raw = meetings_calendar,
	  .template = CALENDAR_WORDS, .type = "text/calendar; charset=utf-8" },
	{ GET, "/resolutions", .page = resolutions_show,
	  .query = &year_query_shape,
	  .template = "public/resolutions.cs" },
	{ GET, "/resolutions/#", .page = resolution_show,
	  .template = "public/resolution.cs" },

	{ GET, "/files/#/*", .file = public_file_send },

	{ GET, "/search", .page = search_show,
	  .query = &search_query_shape, .lenient = true, .template = "public/search.cs" },
	{ GET, "/search.atom", .page = search_feed,
	  .query = &search_query_shape, .lenient = true,
	  .template = "public/feed_search.cs", .type = ATOM },

	{ GET, "/sitemap.xml", .page = sitemap_show,
	  .template = "public/sitemap.cs", .type = XML },
	{ GET, "/sitemap-pages.xml", .page = template_only,
	  .template = "public/sitemap_part.cs", .type = XML },
	{ GET, "/sitemap-policies-#.xml", .page = sitemap_part_show,
	  .template = "public/sitemap_part.cs", .type = XML },
	{ GET, "/sitemap-notices-#.xml", .page = sitemap_part_show,
	  .template = "public/sitemap_part.cs", .type = XML },
	{ GET, "/sitemap-meetings-#.xml", .page = sitemap_part_show,
	  .template = "public/sitemap_part.cs", .type = XML },
	{ GET, "/sitemap-resolutions-#.xml", .page = sitemap_part_show,
	  .template = "public/sitemap_part.cs", .type = XML },
	{ GET, "/robots.txt", .page = template_only,
	  .template = "public/robots.cs",
	  .type = "text/plain; charset=utf-8" },

	{ POST, "/views/policy/#", .act = policy_viewed, .counter = true },
	{ POST, "/views/notice/#", .act = notice_viewed, .counter = true },
};

int
main(void)
{
	return serve(&(struct site){ .name = "public", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .site_fill = site_fill,
	    .audit_last = audit_last, .shared = true,
	    .error = "public/error.cs", .open = charset_open });
}
