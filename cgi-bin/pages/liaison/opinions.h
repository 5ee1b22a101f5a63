/* opinions: what is asked of a unit, and what concerns it. */
#ifndef PAGES_LIAISON_OPINIONS_H
#define PAGES_LIAISON_OPINIONS_H

#include "web/request.h"

page_fn	liaison_opinions_show, liaison_opinion_show;
page_fn	liaison_inquiry_new_show, liaison_inquiry_show;
page_fn	liaison_settlement_show;
page_fn	concerned_topics_show, concerned_topic_show;

#endif
