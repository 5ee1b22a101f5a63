/*
 * help: the manual as a page.
 *
 * templates/account/manual.md, a link to docs/使用手册.md, is read once at
 * start, without its table of contents, which the page makes itself.  Its
 * pictures are static files, in static/manual.
 */
#ifndef PAGES_SHARED_HELP_H
#define PAGES_SHARED_HELP_H

#include "web/request.h"

/* Reads the manual; calls log_die() when it cannot. */
void	help_open(void);

/* Sets manual.intro and section.N: .title, .anchor and .part.K: .body, or
 * .picture (its name in static/) and .alt. */
page_fn	help_show;

#endif
