/* topics: what a liaison sees and does with the topics of the unit. */
#ifndef PAGES_LIAISON_TOPICS_H
#define PAGES_LIAISON_TOPICS_H

#include "web/request.h"

extern const struct shape topics_query_shape;

enum status	liaison_desk_show(struct request *, struct view *);
enum status	topics_show(struct request *, struct view *);
enum status	topic_new_show(struct request *, struct view *);
enum status	topic_new(struct request *, struct tx *);
/* Another unit's topic is 404, whatever is done. */
enum status	topic_one_show(struct request *, struct view *);
/*
 * Saves, submits or withdraws.  "changed": somebody else has saved it since
 * it was shown; "state": it is no longer where that can be done.
 */
enum status	topic_one(struct request *, struct tx *);

#endif
