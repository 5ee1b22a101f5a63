/* topic_parts: an accepted topic is merged into another, or split. */
#ifndef PAGES_OFFICE_TOPIC_PARTS_H
#define PAGES_OFFICE_TOPIC_PARTS_H

#include "web/request.h"

extern const struct shape merge_form_shape;

/* Sets topic, and target.N, those that it may be merged into. */
page_fn	topic_merge_show;
/* 409 "changed", "closed", "target": that topic is not accepted (any more). */
act_fn	topic_merge_do;
/* The form has the words of the topic, to be divided. */
page_fn	topic_split_show;
act_fn	topic_split_do;

#endif
