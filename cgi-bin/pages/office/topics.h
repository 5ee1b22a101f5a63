/* topics: topics as they come in, and what the office answers. */
#ifndef PAGES_OFFICE_TOPICS_H
#define PAGES_OFFICE_TOPICS_H

#include "web/request.h"

extern const struct shape office_topics_query_shape, answer_form_shape;

/* waiting.N and count.<state>: for the desk. */
void		office_topics_waiting(struct request *, struct view *);
enum status	office_topics_show(struct request *, struct view *);
enum status	office_topic_new_show(struct request *, struct view *);
enum status	office_topic_new(struct request *, struct tx *);
enum status	office_topic_show(struct request *, struct view *);
/*
 * Accepts, returns or declines.  "state": it has been answered or withdrawn;
 * "changed": it is not what was shown.
 */
enum status	office_topic(struct request *, struct tx *);

#endif
