/* aid: the pages of the categories of assistance. */
#ifndef PAGES_PUBLIC_AID_H
#define PAGES_PUBLIC_AID_H

#include "web/request.h"

extern const struct shape aid_query_shape;

page_fn		aid_show;

#endif
