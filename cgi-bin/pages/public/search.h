/* search: the search page and its feed. */
#ifndef PAGES_PUBLIC_SEARCH_H
#define PAGES_PUBLIC_SEARCH_H

#include "base/shape.h"
#include "web/request.h"

extern const struct shape search_query_shape;

page_fn		search_show, search_feed;

#endif
