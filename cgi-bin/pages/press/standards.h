/* standards: the press desk's pages of amounts of assistance. */
#ifndef PAGES_PRESS_STANDARDS_H
#define PAGES_PRESS_STANDARDS_H

#include "web/request.h"

page_fn	standards_show, standard_new_show, standard_show;

#endif
