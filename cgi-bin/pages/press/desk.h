/* desk: what waits at the press desk, its lists, versions compared. */
#ifndef PAGES_PRESS_DESK_H
#define PAGES_PRESS_DESK_H

#include "web/request.h"

page_fn	press_show, papers_show, paper_versions_show, words_show;

#endif
