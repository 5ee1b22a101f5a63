/* desk: what waits at the press desk, its lists, versions compared. */
#ifndef PAGES_PRESS_DESK_H
#define PAGES_PRESS_DESK_H

#include "web/request.h"

/* Which two versions to compare; 0: the last two. */
struct versions_query { int64_t from, to; };
extern const struct shape versions_query_shape;

page_fn	press_show, papers_show, versions_show, words_show;

#endif
