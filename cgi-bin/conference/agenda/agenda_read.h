/*
 * agenda_read: what an invited unit reads of an agenda, from the announcement
 * of its meeting on, besides the version that was issued.
 *
 * The topics that it may read (conference/opinions/concerned.h) and their
 * papers, and the papers of all other items.  Whether the unit is invited is
 * looked at by file_of_invited() (files/file.h), not by the lists.
 */
#ifndef CONFERENCE_AGENDA_AGENDA_READ_H
#define CONFERENCE_AGENDA_AGENDA_READ_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct meeting_topic {
	int64_t		topic_id, number, position, unit_id;
	bool		own;		/* the reader's */
	bool		waits;		/* open, and the topic is still there */
	bool		sent;		/* it handed in a position */
	struct text	title, topic_number;
	struct moment	submitted_at;
};
extern const struct shape meeting_topic_shape;
/* By position, at most 200; or one. */
struct rows	meeting_topics(struct db *, int64_t meeting_id,
		    int64_t unit_id);
bool		meeting_topic_find(struct db *, int64_t meeting_id,
		    int64_t topic_id, int64_t unit_id,
		    struct meeting_topic *out);

/* An item with papers that the unit may read. */
struct paper_item {
	int64_t		item_id;
	bool		own;		/* of a topic of the reader's */
	struct text	sort, subject, post, leaves;
};
extern const struct shape paper_item_shape;
/* By position, at most 200. */
struct rows	paper_items(struct db *, int64_t meeting_id,
		    int64_t unit_id);

/*
 * The unit's own topics in work, rows of topic_shape as in lists; the oldest
 * first, at most 50.
 */
struct rows	topics_in_work(struct db *, int64_t unit_id);

#endif
