/*
 * help: the manual as a page.
 *
 * templates/account/manual.md, a link to docs/使用手册.md, is read once at
 * start.  Its table of contents, which the page makes itself, and its pictures
 * are dropped.
 */
#ifndef PAGES_SHARED_HELP_H
#define PAGES_SHARED_HELP_H

#include "web/request.h"

/* Reads the manual; calls log_die() when it cannot. */
void	help_open(void);

/* Sets manual.intro and section.N: .title, .anchor and .body. */
page_fn	help_show;

#endif
