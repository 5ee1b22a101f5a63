/* desk: the desk of a unit, what is asked of it and what it works on. */
#ifndef PAGES_LIAISON_DESK_H
#define PAGES_LIAISON_DESK_H

#include "web/request.h"

page_fn	liaison_desk_show;

#endif
