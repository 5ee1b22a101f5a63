/* townships: the office's pages of windows where people apply. */
#ifndef PAGES_OFFICE_CONFERENCE_TOWNSHIPS_H
#define PAGES_OFFICE_CONFERENCE_TOWNSHIPS_H

#include "web/request.h"

page_fn	townships_show;

#endif
