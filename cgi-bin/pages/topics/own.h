/* own: the page of a topic for who writes it. */
#ifndef PAGES_TOPICS_OWN_H
#define PAGES_TOPICS_OWN_H

#include "web/request.h"

page_fn	topic_show;

#endif
