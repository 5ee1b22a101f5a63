/* unit: the contacts of a liaison's own unit. */
#ifndef PAGES_LIAISON_UNIT_H
#define PAGES_LIAISON_UNIT_H

#include "web/request.h"

page_fn		liaison_unit_show;
act_fn		liaison_unit_change;

#endif
