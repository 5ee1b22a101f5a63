/*
 * round: the office calls for topics before a meeting.
 *
 *	draft ──open──▶ open ──close──▶ closed
 *	draft ──discard──▶ deleted
 *
 * An open round is on the desks of the units that it asks.  A topic that one of
 * them submits meanwhile belongs to it, after the last day as late; closing
 * ends that.
 */
#ifndef CONFERENCE_ROUNDS_ROUND_H
#define CONFERENCE_ROUNDS_ROUND_H

#include "conference/records/listing.h"
#include "conference/records/move.h"

enum round_state { ROUND_DRAFT, ROUND_OPEN, ROUND_CLOSED };

struct round {
	RECORD_HAS;			/* state: enum round_state */
	int64_t		meeting_id;	/* 0: of none */
	struct text	title, text;
	struct text	meeting;	/* its name */
	struct id_list	units;		/* that it asks */
	struct day	last_day;
	struct moment	changed_at, opened_at, closed_at;
	/* In lists: units asked, and that brought something; topics. */
	int64_t		asked, brought, topics;
	/* Of a unit: days left, below 0 when it is over; last reminder. */
	int64_t		left;
	struct moment	reminded_at;
	bool		late;		/* of a topic */
};

/* A unit that is asked. */
struct round_unit {
	int64_t		unit_id, topics, reminders;
	struct text	reminded_by;
	struct moment	reminded_at;
};
/* A topic of a round. */
struct round_topic {
	int64_t		id, unit_id, state;
	struct text	title, number;
	struct moment	at;
	bool		late;
};
struct round_meeting { int64_t id; struct text name; };

extern const struct shape round_shape, round_query_shape, round_unit_shape,
    round_topic_shape, round_meeting_shape;

extern const struct record round_record;
extern const struct listing round_listing;

/* Of one round: units in the order of the list, and topics as they came. */
struct rows	round_units(struct db *, int64_t id);
struct rows	round_topics(struct db *, int64_t id);
/* Conferences that it may be before: not held, or its own. */
struct rows	round_meetings(struct db *, int64_t id);
/*
 * Reminds the units that brought nothing and were not reminded since `since`;
 * returns how many.
 */
int64_t		round_remind(const struct mover *, const struct round *,
		    struct moment since);

/* ---- For units (round_topic.c) */

/* Open rounds that ask the unit, the first to end first. */
struct rows	rounds_of_unit(struct db *, int64_t unit_id, struct day today);
/* Rounds that have the topic. */
struct rows	rounds_of_topic(struct db *, int64_t topic_id);
/* The round, if it is open and asks the unit; else 0. */
int64_t		round_asks(struct db *, int64_t round_id, int64_t unit_id);
/*
 * A unit submits a topic: it belongs to this round, or to the only one that is
 * open and asks the unit, unless it is in an open one already.
 */
void		round_take(const struct mover *, int64_t topic_id,
		    int64_t unit_id, int64_t round_id);

#endif
