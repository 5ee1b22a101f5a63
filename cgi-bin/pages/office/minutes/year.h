/* year: the report of a year. */
#ifndef PAGES_OFFICE_MINUTES_YEAR_H
#define PAGES_OFFICE_MINUTES_YEAR_H

#include "web/request.h"

/* Of the year in the path, up to this one. */
page_fn	year_show;

#endif
