/* desk: what waits for the secretariat, and for the administrators. */
#ifndef PAGES_OFFICE_DESK_H
#define PAGES_OFFICE_DESK_H

#include "web/request.h"

page_fn	office_desk_show;

#endif
