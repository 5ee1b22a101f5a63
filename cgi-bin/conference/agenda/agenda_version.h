/*
 * agenda_version: the versions of an agenda that were issued.
 *
 * Issuing copies the open items; the copy never changes.  A later version says
 * what differs from the one before it.
 */
#ifndef CONFERENCE_AGENDA_AGENDA_VERSION_H
#define CONFERENCE_AGENDA_AGENDA_VERSION_H

#include "conference/records/move.h"

struct agenda_version {
	int64_t		meeting_id, number;
	struct moment	issued_at;
	struct text	who;
	struct text	name, place;	/* of the meeting, as it was then */
	struct moment	starts_at;
};
extern const struct shape agenda_version_shape;
/* The newest first; at most 200. */
struct rows	agenda_versions(struct db *, int64_t meeting_id);

/* An item as it was issued, and as it was in the version before. */
struct agenda_row {
	int64_t		item_id, position, minutes, topic_id, unit_id;
	struct text	sort, subject, number, text, presenter, post, leaves,
			override_ground;
	struct moment	begins, submitted_at;
	bool		here;		/* it is still on the agenda */
	bool		added;		/* it was not there */
	int64_t		was_position, was_minutes;
	struct text	was_subject, was_presenter;
};
extern const struct shape agenda_row_shape;
/* The items of a version, with .begins; and those that it has no more. */
struct rows	agenda_version_items(struct db *,
		    const struct agenda_version *);
struct rows	agenda_version_gone(struct db *,
		    const struct agenda_version *);

/*
 * agenda_moved: whether name, time or place of the meeting differ from the
 * version issued last; false without one.  agenda_differs: whether those or the
 * items do; without a version, whether there is an item.
 */
bool		agenda_moved(struct db *, int64_t meeting_id);
bool		agenda_differs(struct db *, int64_t meeting_id);
/* Issues the next version of a meeting that is announced; 0: it is not. */
int64_t		agenda_issue(const struct mover *, int64_t meeting_id);

/* A topic of the agenda, as it was submitted. */
struct booklet_topic {
	int64_t		id, item_id, position, version, unit_id, category_id;
	struct id_list	units;		/* that it concerns */
	struct text	number, title, problem, facts, proposal, decision,
			override_ground;
	struct moment	submitted_at;
};
extern const struct shape booklet_topic_shape;
/* By position; at most 200. */
struct rows	booklet_topics(struct db *, int64_t meeting_id);

#endif
