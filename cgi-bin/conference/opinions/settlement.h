/*
 * settlement: a topic that the units concerned settle without a meeting.
 *
 * The office starts one with a text; each unit, the topic's own among them,
 * confirms the text or objects (settlement_part).  With the last confirmation
 * the topic is settled; one objection ends the settlement, and the topic stays
 * where it was.
 */
#ifndef CONFERENCE_OPINIONS_SETTLEMENT_H
#define CONFERENCE_OPINIONS_SETTLEMENT_H

#include "conference/opinions/opinion.h"

enum settlement_state { SETTLEMENT_OPEN, SETTLEMENT_AGREED,
    SETTLEMENT_OBJECTED, SETTLEMENT_CALLED_OFF };

struct settlement {
	RECORD_HAS;
	OPINION_TOPIC;
	int64_t		editor_id, confirmed, asked;	/* how many units */
	struct id_list	units;		/* besides the topic's own */
	struct text	text, reason, author;
	struct moment	started_at, ended_at;
};

enum part_state { PART_ASKED, PART_CONFIRMED, PART_OBJECTED };

struct settlement_part {
	RECORD_HAS;
	OPINION_TOPIC;
	int64_t		settlement_id, settlement_state, unit_id, editor_id;
	struct text	text, reason, author, editor;
	struct moment	started_at, answered_at;
};

extern const struct shape settlement_shape, settlement_part_shape;
/* The office's: started and called off. */
extern const struct record settlement_record;
/* A unit's: confirmed, or objected to. */
extern const struct record settlement_part_of_unit;

/* Calls off the one that is open, with its topic. */
void		settlement_end_with(const struct mover *, int64_t topic_id);

/* Of a topic, newest first, at most 20; and the parts of all of them. */
struct rows	settlements_of_topic(struct db *, int64_t topic_id);
struct rows	settlement_parts_of_topic(struct db *, int64_t topic_id);
/* Those of a unit that wait for its answer, oldest first; at most 50. */
struct rows	settlement_parts_waiting(struct db *, int64_t unit_id);
/* Objections to topics that still wait, newest first; at most 20. */
struct rows	settlements_objected(struct db *);

#endif
