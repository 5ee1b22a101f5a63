/* machines: the sitemap and robots.txt. */
#ifndef PAGES_PUBLIC_PARTS_MACHINES_H
#define PAGES_PUBLIC_PARTS_MACHINES_H

#include "web/request.h"

page_fn		sitemap_show, sitemap_pages, sitemap_policies, sitemap_notices,
		sitemap_meetings, sitemap_resolutions, robots_show;

#endif
