/*
 * topic_pass: the meetings that a topic was on, as its page shows them; an
 * outcome once the liaison meeting was held, or the minutes of the conference
 * are issued.
 */
#ifndef CONFERENCE_AGENDA_TOPIC_PASS_H
#define CONFERENCE_AGENDA_TOPIC_PASS_H

#include "base/shape.h"

struct db;

struct topic_pass {
	int64_t		id, meeting_id, state;	/* enum agenda_state */
	bool		waiting;	/* for the minutes of a conference */
	struct text	name, kind, outcome, outcome_text, override_ground;
	/* For the office: what it recorded, as long as that waits. */
	struct text	recorded, recorded_text;
	struct moment	starts_at;
};
extern const struct shape topic_pass_shape;
/* Of meetings that are announced, the first one first; at most 100. */
struct rows	topic_passes(struct db *, int64_t topic_id);
/* With .recorded; only the office's program may ask. */
struct rows	topic_passes_recorded(struct db *, int64_t topic_id);

#endif
