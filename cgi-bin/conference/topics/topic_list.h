/*
 * topic_list: topics as lists show them: a unit's own, the office's, a desk.
 *
 * The office's lists have whatever was submitted once.  Counts stop behind
 * LIST_COUNTED.
 */
#ifndef CONFERENCE_TOPICS_TOPIC_LIST_H
#define CONFERENCE_TOPICS_TOPIC_LIST_H

#include "base/shape.h"
#include "conference/topics/topic.h"
#include "db/count.h"
#include "db/page_range.h"

struct db;

struct topic_face {
	struct text	part;		/* of a desk: "wait", "mine", "done" */
	int64_t		id, unit_id, state, category_id;
	struct text	number, title, author;
	struct moment	at;		/* what the list is sorted by */
	struct moment	changed_at, submitted_at;
	int64_t		days;		/* it has waited so many; by the page */
};
struct topic_count { int64_t state, total; };

extern const struct shape topic_face_shape, topic_count_shape;

enum { TOPIC_ANY_STATE = -1 };

struct topic_filter {
	int64_t		state;		/* or TOPIC_ANY_STATE */
	struct text	unit;		/* the office's: a code; "": any */
	struct text	words;		/* input/pattern.h: in the title, the
					   number or a text; "": any */
};

/* Of the unit, last changed first; LIST_ROWS and, if more, one besides. */
struct rows	topics_of_unit(struct db *, int64_t unit_id,
		    const struct topic_filter *, const struct window *);
int64_t		topics_of_unit_count(struct db *, int64_t unit_id,
		    const struct topic_filter *);
/* How many in each state; rows of struct topic_count. */
struct rows	topic_states_of_unit(struct db *, int64_t unit_id);

/* Submitted, the oldest first, behind (at, id) of the window. */
struct rows	topics_waiting(struct db *, const struct topic_filter *,
		    const struct window *);
/* The five that have waited longest: for a desk. */
struct rows	topics_oldest(struct db *);
/* Last submitted first. */
struct rows	topics_sent(struct db *, const struct topic_filter *,
		    const struct window *);
int64_t		topics_sent_count(struct db *, const struct topic_filter *,
		    const struct window *);
struct rows	topic_states(struct db *);
/* Between which years they were submitted. */
struct years	topic_years(struct db *);

/*
 * A liaison's desk: returned and drafts of the unit, oldest first ("wait"),
 * what the account changed last ("mine"), accepted ("done", the last first).
 */
enum { DESK_WAIT = 10, DESK_MINE = 5, DESK_DONE = 10 };
struct rows	topics_of_desk(struct db *, int64_t unit_id,
		    int64_t account_id);

#endif
