/* topics: topics as they come in, and what the office answers. */
#ifndef PAGES_OFFICE_TOPICS_H
#define PAGES_OFFICE_TOPICS_H

#include "web/request.h"

page_fn	office_topics_show, office_own_topics_show,
	office_topic_show;

#endif
