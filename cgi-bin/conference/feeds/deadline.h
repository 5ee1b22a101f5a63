/* deadline: what is in a personal calendar, meetings and last days. */
#ifndef CONFERENCE_FEEDS_DEADLINE_H
#define CONFERENCE_FEEDS_DEADLINE_H

#include "conference/feeds/feed.h"

/* A last day, until the end of which something is asked. */
struct deadline {
	int64_t		id;
	struct text	kind;		/* "opinion", "round", "task" */
	struct text	title;		/* of the topic, round, task */
	struct day	day;
	struct moment	at;		/* last changed */
};
extern const struct shape deadline_shape;

/*
 * Of a liaison or member, the announced meetings to which the unit is invited,
 * and what the unit is asked; of others all announced meetings, and of the
 * office all that is asked.  Newest first; at most 500 and 200.
 */
struct rows	feed_meetings(struct db *, const struct feed_owner *);
struct rows	feed_deadlines(struct db *, const struct feed_owner *);
/* Those that begin from one moment to another, by start; at most 200. */
struct rows	feed_meetings_in(struct db *, const struct feed_owner *,
		    struct moment from, struct moment upto);

#endif
