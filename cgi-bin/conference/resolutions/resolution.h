/*
 * resolution: one matter that a conference decides.
 *
 *	──add──▶ written ──(the minutes are issued)──▶ decided ──send──▶ review
 *	         │ ▲ save                              │ ▲ save,          │ │
 *	         │ └─┘                                 │ │ return ────────┘ │
 *	         └──discard──▶ deleted                 │ └─withdraw─ public ◀ publish
 *
 * It is written while people speak, with who has to do what by when, as long
 * as the minutes of its meeting are a draft or a correction is written.  When
 * they are issued it is numbered within them, in the order of the agenda, and
 * locked: the program's account of the database may no longer write its words.
 * What the public reads of it is an extract, which another than who wrote it
 * publishes.
 */
#ifndef CONFERENCE_RESOLUTIONS_RESOLUTION_H
#define CONFERENCE_RESOLUTIONS_RESOLUTION_H

#include "conference/records/listing.h"
#include "conference/records/move.h"

enum resolution_state {
	RESOLUTION_WRITTEN, RESOLUTION_DECIDED, RESOLUTION_REVIEW,
	RESOLUTION_PUBLIC
};

struct resolution {
	RECORD_HAS;			/* state: enum resolution_state */
	int64_t		meeting_id, editor_id, reviewer_id;
	int64_t		position;	/* in the minutes, from 1 */
	int64_t		item_id;	/* of the agenda; 0: of none */
	int64_t		unit_id;	/* the lead unit; 0: none */
	int64_t		category_id, policy_id;
	int64_t		public;		/* meant to be */
	int64_t		progress_shown;	/* with the extract */
	struct text	title, text, deliverable, extract;
	struct text	reason, withdrawn_why;
	struct id_list	units, townships;	/* that help; that are told to */
	struct day	due_on, done_on, issued_on;
	struct moment	published_at, withdrawn_at, changed_at;
	/* Of its meeting, minutes, item and policy: */
	int64_t		meeting_state, minutes_state;	/* -1: no minutes */
	int64_t		minutes_id, topic_id;
	struct text	meeting, kind, number, subject, policy;
	struct text	author, editor, reviewer;
	struct text	carried;	/* resolution_carried, by its tasks */
	struct moment	starts_at;
};

/*
 * How a decided one is carried out, as its tasks show: none follows from it,
 * open, one is late, all are closed; "" before it is decided.  What was reported
 * done is late if it was late on that day.  The words, then NULL.
 */
extern const char *const resolution_carried[];
enum { CARRIED_LAST = 4 };
/* The same in SQL, of r; and whether it is :carried, or that is "". */
#define RESOLUTION_CARRIED						\
    "(SELECT CASE WHEN r.state = 0 THEN ''"				\
    "             WHEN COUNT(*) = 0 AND r.done_on IS NULL THEN 'none'"	\
    "             WHEN COUNT(*) = SUM(k.ended) OR COUNT(*) = 0 THEN 'done'" \
    "             WHEN SUM(k.ended = 0 AND k.due_on < COALESCE(k.done_on," \
    "                  DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR))) > 0"	\
    "             THEN 'late' ELSE 'open' END"				\
    "   FROM task k WHERE k.resolution_id = r.id AND k.state <> 4)"
#define IS_CARRIED							\
    " AND (:carried = '' OR :carried = " RESOLUTION_CARRIED ")"

/* Its words, while it is written; and its extract. */
extern const struct shape resolution_shape, resolution_extract_shape;
extern const struct record resolution_record, resolution_extract_record;

/* Sets what a new one of .meeting_id knows of its meeting; false: no such. */
bool		resolution_meeting(struct db *, struct resolution *);
/* Of a meeting, by position, of resolution_shape; at most 200. */
struct rows	resolutions_of(struct db *, int64_t meeting_id);

/* What can be chosen in its forms: townships, items of the agenda, policies. */
struct resolution_choice { int64_t id; struct text name; };
extern const struct shape resolution_choice_shape;
struct rows	resolution_townships(struct db *);
struct rows	resolution_items(struct db *, int64_t meeting_id);
struct rows	resolution_policies(struct db *);

/*
 * The minutes of the meeting are issued: its written resolutions are numbered
 * and decided.  Returns their ids (struct count), by number.
 */
struct rows	resolutions_decide(const struct mover *, int64_t meeting_id,
		    struct day issued_on);

/* Deletes those of the meeting that are written and not decided. */
void		resolutions_discard(const struct mover *, int64_t meeting_id);

/* The office's register: all, the last meeting first. */
extern const struct shape resolution_query_shape;
extern const struct listing resolution_listing;
/* In one piece, with units and deliverable. */
enum { RESOLUTIONS_WHOLE_MAX = 1000 };
extern const struct listing resolution_whole;

#endif
