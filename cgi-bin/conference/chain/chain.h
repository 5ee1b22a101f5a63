/*
 * chain: what became of a topic, from its unit to the proof that it is done.
 *
 * The steps are submit, accept, opinions, settle, sift (a liaison meeting),
 * sift-minutes, conference, minutes, referral, resolution, task and withdraw; a
 * step has a row for each object: each opinion, each task.  A step has its day
 * and no words, so whoever may read one object may know of all the others; what
 * a unit may open is asked for by itself.  Minutes of a liaison meeting are
 * sift-minutes, and minutes once the topic ended or was returned there.
 *
 * Each part of these statements names the topic, because MariaDB pushes no
 * parameter into a view with UNION.
 */
#ifndef CONFERENCE_CHAIN_CHAIN_H
#define CONFERENCE_CHAIN_CHAIN_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct chain_step {
	int64_t		object_id;
	int64_t		of_id;		/* the meeting of an agenda item */
	int64_t		asked, answered;	/* of opinions, settlements */
	int64_t		read_id;	/* of chain_readable(): in addresses */
	struct text	step;
	struct day	day;		/* that it was done, or is to be */
	bool		done;
};
extern const struct shape chain_step_shape, chain_readable_shape;

/*
 * Of the topic, by step; resolutions and tasks by id, others by day; at most
 * 200.
 */
struct rows	chain_steps(struct db *, int64_t topic_id);
/* Those that a unit may read; its own topic is a "submit"; at most 200. */
struct rows	chain_readable(struct db *, int64_t topic_id, int64_t unit_id);
/* The topic that it is about; 0: about none. */
int64_t		chain_topic_of_resolution(struct db *, int64_t id);
int64_t		chain_topic_of_task(struct db *, int64_t id);
/* A topic of minutes. */
struct chain_topic { int64_t id, unit_id; struct text number, title; };
extern const struct shape chain_topic_shape;
/* Those that issued minutes are about, by number; at most 50. */
struct rows	chain_topics_of_minutes(struct db *, int64_t minutes_id);
/* Its state as others than its unit see it (conference/topics/topic.h). */
int64_t		chain_state(struct db *, int64_t topic_id);

#endif
