/*
 * written_position: what a unit hands in, in writing, about a topic of a
 * meeting that it is invited to.
 *
 *	──send──▶ sent
 *
 * One of each unit and topic, about the version of the topic that is on the
 * agenda, from the announcement of the meeting until it begins.  What was sent
 * does not change: the database accounts of the programs insert rows and
 * nothing else.  The office reads it, and the invited units that may read the
 * topic (conference/opinions/concerned.h); nobody else.
 *
 * Who sends one locks the unit's invitation first.
 */
#ifndef CONFERENCE_AGENDA_WRITTEN_POSITION_H
#define CONFERENCE_AGENDA_WRITTEN_POSITION_H

#include "conference/records/move.h"

struct written_position {
	RECORD_HAS;			/* state: always sent */
	int64_t		meeting_id, topic_id, number, unit_id;
	struct text	text;
	struct moment	sent_at;
	/* Of the meeting and its topic: */
	int64_t		meeting_state;
	bool		waits;		/* the topic is on its open agenda */
	bool		sent;		/* the unit has sent one already */
	struct moment	starts_at;
};
extern const struct shape written_position_shape;
/* Of the unit :unit_id; its parent is the topic, its form names the meeting. */
extern const struct record written_position_new;
/* Sets what is of the meeting and its topic. */
void		written_position_know(struct db *, struct written_position *);

/* Of a meeting, by the order of the units; at most 2,000. */
struct rows	written_positions(struct db *, int64_t meeting_id);

#endif
