/* minutes: a unit's pages of minutes and resolutions. */
#ifndef PAGES_LIAISON_MINUTES_MINUTES_H
#define PAGES_LIAISON_MINUTES_MINUTES_H

#include "web/request.h"

extern const struct shape unit_version_query_shape;

page_fn	liaison_minutes_list, liaison_minutes_show;
/* The unit has read the version that was issued last. */
act_fn	liaison_minutes_read;
/* The draft that it is asked to confirm. */
page_fn	liaison_confirmation_show;
page_fn	liaison_resolutions_show, liaison_resolution_show;

#endif
