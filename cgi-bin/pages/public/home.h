/* home: the first page, and what the conference is. */
#ifndef PAGES_PUBLIC_HOME_H
#define PAGES_PUBLIC_HOME_H

#include "web/request.h"

page_fn		home_show, about_show;

#endif
