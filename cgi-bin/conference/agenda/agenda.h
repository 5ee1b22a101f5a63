/*
 * agenda: what a meeting discusses, in order, and what became of it.
 *
 *	──add──▶ open ──record──▶ open ──(its meeting is held)──▶ held
 *	          │ ▲ save, up, down, to place n
 *	          └─┘──off, (its meeting is cancelled)──▶ off
 *
 * An item is a topic, a member's change, the report on open tasks (always the
 * first, made with the first other item) or something else.  Adding a topic
 * moves it (conference/topics/topic.h): to a liaison meeting by "sift", to a
 * conference by "table"; taking it off moves it back; when a liaison meeting is
 * held, or the minutes of a conference are issued, each topic goes where its
 * outcome says.
 *
 * A liaison meeting is the gate: a topic comes to a conference only with the
 * item of a liaison meeting that let it up.  The database demands that too
 * (agenda_gate in sql/050_agenda.sql).  To a temporary conference a convener
 * may put it on a stated ground instead.
 *
 * Who writes locks the meeting first.
 */
#ifndef CONFERENCE_AGENDA_AGENDA_H
#define CONFERENCE_AGENDA_AGENDA_H

#include "conference/records/move.h"

enum agenda_state { AGENDA_OPEN, AGENDA_HELD, AGENDA_OFF };

struct agenda_item {
	RECORD_HAS;			/* state: enum agenda_state */
	FILES_MARKED_HAS;
	int64_t		meeting_id, editor_id;
	struct text	kind;		/* of the meeting */
	struct text	sort;		/* tasks, topic, member, other */
	int64_t		position, last;	/* from 1, of so many */
	int64_t		place;		/* typed: where to move it */
	int64_t		issued;		/* in this version, the last; 0: none */
	int64_t		topic_id, topic_version, seat_change_id;
	struct text	title;		/* of another item */
	struct text	text, presenter;
	int64_t		minutes;
	struct text	outcome, outcome_text;
	struct text	said;		/* at the meeting: internal */
	/* The item that let a topic up; or the ground to go without. */
	int64_t		gate_id, gate_state;
	struct text	gate_kind, gate_outcome, override_ground;
	struct moment	changed_at;
	struct text	files;		/* names of its public files */
	/* Of the meeting, the topic, and the change: */
	int64_t		meeting_state, topic_unit_id, change_unit_id;
	bool		withdrawn;	/* the topic, by its unit, since */
	struct text	meeting, subject, number, post, leaves, editor;
	struct moment	starts_at, submitted_at;
	struct moment	begins;		/* of a page: starts_at and those before */
};

/* A new item of the meeting in the path. */
extern const struct shape agenda_new_shape;
extern const struct record agenda_new_record;
/*
 * Its words and papers; and what was said and became of it, which "note" saves
 * while it is typed, also without an outcome, and "record" when it is whole.
 */
extern const struct shape agenda_item_shape, agenda_outcome_shape;
extern const struct record agenda_item_record, agenda_outcome_record;

/* The open and held items, by position, of agenda_item_shape; at most 200. */
struct rows	agenda_items(struct db *, int64_t meeting_id);
/* These items, of agenda_outcome_shape. */
struct rows	agenda_outcomes(struct db *, int64_t meeting_id);
/* Sets .begins of the items of one meeting. */
struct rows	agenda_times(struct arena *, struct moment starts_at,
		    struct rows items);

/* A topic, or a member's change, that can be put on a meeting's agenda. */
struct agenda_candidate {
	int64_t		id, unit_id, category_id, state;
	bool		passed;		/* a liaison meeting let it up */
	bool		lacks;		/* an opinion on it is not there */
	struct text	number, title;
	struct moment	submitted_at;
};
extern const struct shape agenda_candidate_shape;
/*
 * By their codes; "" is all.  opinions: "complete", those whose opinions are
 * all there; "open", the others.  The longest waiting first, at most 200;
 * those that may come to a meeting of this kind before the others.
 */
struct agenda_filter { struct text category, unit, opinions; };
struct rows	agenda_topics(struct db *, struct text kind,
		    const struct agenda_filter *);
struct rows	agenda_changes(struct db *);

/*
 * Moves an item that is locked (record_lock) to a place from 2, or from 1 the
 * report on tasks nowhere.
 */
void		agenda_place(const struct mover *, const struct agenda_item *,
		    int64_t place);

/* For the moves of a meeting (conference/meetings/meeting_desk.c). */
/*
 * Whether it has any item, and open topics without an outcome.  A topic that its
 * unit withdrew needs none: its item is taken off when the meeting ends.
 */
bool		agenda_begun(struct db *, int64_t meeting_id);
bool		agenda_lacks(struct db *, int64_t meeting_id);
/*
 * The topics of a liaison meeting go where their outcomes say, those of a
 * conference wait for its minutes; or all go back, when it was cancelled.
 */
void		agenda_close(const struct mover *, int64_t meeting_id,
		    bool held);
/* The minutes of a conference are issued: its topics go there. */
void		agenda_decide(const struct mover *, int64_t meeting_id);
/* Deletes all items of a draft; its topics go back. */
void		agenda_discard(const struct mover *, int64_t meeting_id);

/* ---- What the files of this folder share */

extern const struct query agenda_lock;
/* Makes the step of the topic, if the item is one. */
bool		agenda_step(const struct mover *, const struct agenda_item *,
		    const char *step, struct text reason);
/* Back to where it came from. */
bool		agenda_step_back(const struct mover *,
		    const struct agenda_item *);

#endif
