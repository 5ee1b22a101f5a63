/*
 * help: the manual, a section after the other.
 *
 * templates/account/manual.md is a link to docs/使用手册.md, and is read once
 * at start.  The manual's own list of contents and its pictures are left
 * out: the page lists the sections itself, and who reads it has the portal in
 * the next window.
 */
#ifndef PAGES_SHARED_HELP_H
#define PAGES_SHARED_HELP_H

#include "web/request.h"

/* Dies when the manual is not there. */
void	help_open(void);

page_fn	help_show;

#endif
