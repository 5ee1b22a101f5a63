/*
 * topic_pass: the meetings that a topic was on, as its page shows them; an
 * outcome once the meeting was held.
 */
#ifndef CONFERENCE_AGENDA_TOPIC_PASS_H
#define CONFERENCE_AGENDA_TOPIC_PASS_H

#include "base/shape.h"

struct db;

struct topic_pass {
	int64_t		id, meeting_id, state;	/* enum agenda_state */
	struct text	name, kind, outcome, outcome_text, override_ground;
	struct moment	starts_at;
};
extern const struct shape topic_pass_shape;
/* Of meetings that are announced, the first one first; at most 100. */
struct rows	topic_passes(struct db *, int64_t topic_id);

#endif
