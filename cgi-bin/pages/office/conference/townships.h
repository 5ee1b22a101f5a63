/* townships: the office's pages of windows where people apply. */
#ifndef PAGES_OFFICE_CONFERENCE_TOWNSHIPS_H
#define PAGES_OFFICE_CONFERENCE_TOWNSHIPS_H

#include "web/request.h"

extern const struct shape township_import_shape;

page_fn	townships_show, township_new_show, township_show,
	township_import_show;
act_fn	township_import;

#endif
