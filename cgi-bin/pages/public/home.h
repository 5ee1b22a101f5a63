/* home: the home page, and the page about the conference. */
#ifndef PAGES_PUBLIC_HOME_H
#define PAGES_PUBLIC_HOME_H

#include "web/request.h"

page_fn		home_show, about_show;

#endif
