/* meeting: meetings as the public reads them. */
#ifndef CONFERENCE_MEETINGS_MEETING_H
#define CONFERENCE_MEETINGS_MEETING_H

#include <stdbool.h>

#include "conference/records/move.h"
#include "db/count.h"
#include "db/page_range.h"

struct db;

enum meeting_state {
	MEETING_DRAFT, MEETING_ANNOUNCED, MEETING_HELD, MEETING_CANCELLED
};

/*
 * meeting_shape has the public members; meeting_record_shape (meeting_desk.h)
 * all.
 */
struct meeting {
	RECORD_HAS;				/* state: enum meeting_state */
	FILES_MARKED_HAS;
	int64_t		sequence;
	int64_t		chair_seat_id;		/* 0: not chosen */
	int64_t		conference_id;		/* that a liaison meeting
						   prepares; 0: not chosen */
	struct text	uid, kind;		/* regular, temporary, liaison */
	struct text	name, place, delegation, ground, note;
	struct text	chair;			/* name and post */
	struct text	cancelled_why;
	struct text	remote_link;		/* internal: how to take part online */
	struct text	files;			/* names of its public files */
	struct moment	starts_at, ends_at, announced_at, updated_at;
	bool		convener;		/* the chair is a convener */
	bool		begun;		/* has begun, not yet marked held */
};

/*
 * A field changed after the announcement, old and new value: times as
 * "2026-12-01 09:30", files by their names.
 */
struct announced_change {
	int64_t		sequence;
	struct moment	at;
	struct text	field, before_, after_;
};

extern const struct shape meeting_shape, announced_change_shape;

/* Meetings announced and not begun at `now`; soonest first, at most 50. */
struct rows	meetings_coming(struct db *, struct moment now);
/*
 * Meetings begun at `now`, newest first, within the range, and their number;
 * like policies() in conference/papers/policy.h.
 */
struct rows	meetings_past(struct db *, struct moment now,
		    const struct page_range *);
int64_t		meetings_past_count(struct db *, struct moment now,
		    const struct page_range *);
/* Meetings that begin from one moment to another, by start; at most 200. */
struct rows	meetings_between(struct db *, struct moment from,
		    struct moment upto);
bool		meeting_find(struct db *, int64_t id, struct meeting *out);
/* Newest first; at most 200. */
struct rows	announced_changes(struct db *, int64_t meeting_id);
/* All announced, also cancelled ones; newest first, at most 500. */
struct rows	meetings_announced(struct db *);
/* The last announced, changed or cancelled, for feeds; at most 30. */
struct rows	meetings_newest(struct db *);
struct years	meeting_years(struct db *);

#endif
