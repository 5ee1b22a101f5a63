/* machines: the sitemap. */
#ifndef PAGES_PUBLIC_PARTS_MACHINES_H
#define PAGES_PUBLIC_PARTS_MACHINES_H

#include "web/request.h"

page_fn		sitemap_show, sitemap_part_show;

#endif
