/* topics: what a liaison sees of the topics of the unit. */
#ifndef PAGES_LIAISON_TOPICS_H
#define PAGES_LIAISON_TOPICS_H

#include "web/request.h"

page_fn	topics_show;

#endif
