/* units: the member units, one unit, and the duty matrix. */
#ifndef PAGES_PUBLIC_UNITS_H
#define PAGES_PUBLIC_UNITS_H

#include "base/shape.h"
#include "web/request.h"

extern const struct shape duty_query_shape;

page_fn		units_show, unit_show, duties_show;

#endif
