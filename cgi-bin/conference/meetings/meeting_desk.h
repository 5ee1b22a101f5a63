/*
 * meeting_desk: a meeting as the office makes it (conference/meetings/meeting.h: as the
 * public reads it).
 *
 *	          save               change
 *	         ┌────┐             ┌──────┐
 *	         ▼    │  announce   ▼      │   hold: once it has begun
 *	──────▶ draft ┴─────────▶ announced┴──────────────────────────▶ held
 *	                             │
 *	                             └─────────▶ cancelled (with a reason)
 *
 *	draft ──discard──▶ deleted
 *
 * A draft may lack anything but its kind.  From the announcement on all is
 * there (meeting_faults), every change is kept field by field, and the
 * calendar's SEQUENCE goes up once a change.  Nothing leaves held or
 * cancelled.
 *
 * Rules: the founding notice; a temporary meeting has its ground, and who
 * chairs in a convener's place has the delegation (docs/design.md).
 */
#ifndef CONFERENCE_MEETINGS_MEETING_DESK_H
#define CONFERENCE_MEETINGS_MEETING_DESK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/shape.h"
#include "conference/meetings/meeting.h"
#include "db/count.h"
#include "db/page_range.h"

struct arena;
struct db;
struct tx;

enum meeting_move {
	MEETING_SAVE, MEETING_ANNOUNCE, MEETING_CHANGE, MEETING_CANCEL,
	MEETING_HOLD, MEETING_DISCARD
};
enum { MEETING_STATES = 4, MEETING_MOVES = 6, MEETING_NO = -1,
    MEETING_GONE = -2 };

/*
 * enum meeting_state after the move; MEETING_NO: not from this state;
 * MEETING_GONE: it is deleted.
 */
int	meeting_after(int64_t state, enum meeting_move);

struct desk_meeting {
	int64_t		id, state, revision, sequence;
	int64_t		author_id;		/* 0: loaded, or not known */
	int64_t		chair_seat_id;		/* 0: nobody yet */
	bool		convener;		/* the chair is one */
	struct text	uid, kind, name, place, delegation, ground, note;
	struct text	chair;			/* name and post, for reading */
	struct text	cancelled_why;
	struct text	files;			/* names of its papers */
	struct moment	starts_at, ends_at, announced_at, updated_at;
	bool		begun;			/* announced, and its time is past */
};

extern const struct shape desk_meeting_shape;

/* What keeps a meeting from being announced, or a change of it. */
struct meeting_fault {
	const char	*member, *why;
	bool		 ask;	/* no fault, if it is meant so */
};
enum { MEETING_FAULTS_MAX = 10 };

/*
 * How many there are, the first MEETING_FAULTS_MAX of them in out: "missing";
 * starts_at "past" (unless it is announced and keeps its start); ends_at
 * "order" when it is not behind the start.  To be asked about: "far-start",
 * more than two years ahead, "far-end", more than 15 days long.  "absurd": a
 * start more than ten years ahead, or a meeting of more than a year.  Of a
 * draft that is saved only "order" and a missing kind are said; a cancelled
 * meeting needs a reason; one that is held must have begun ("early").
 */
size_t	meeting_faults(enum meeting_move, const struct desk_meeting *before,
	    const struct desk_meeting *after, struct moment now,
	    struct meeting_fault out[static MEETING_FAULTS_MAX]);

bool	desk_meeting_find(struct db *, int64_t id, struct desk_meeting *out);
/* The one made from the form with this one-time key; 0: none yet. */
int64_t	desk_meeting_of_key(struct db *, struct text once);

/* Who may chair on the day: seats held, conveners first; at most 200. */
struct chair { int64_t id; struct text name; bool convener; };
extern const struct shape chair_shape;
struct rows	meeting_chairs(struct db *, struct day);

/* Makes the draft; its UID is its own for life.  Audited. */
int64_t	meeting_add(struct tx *, const struct desk_meeting *,
	    struct text once);
/* Would a reader find no difference, the state aside? */
bool	meeting_same(struct arena *, const struct desk_meeting *,
	    const struct desk_meeting *);
/*
 * Moves it from *before to *after, whose state, sequence and moments are set
 * here.  False: it is not, or no longer, what *before says.  Nothing that
 * differs: true, and nothing is written.  Audited; the search index follows.
 */
struct meeting_deed {
	enum meeting_move	move;
	int64_t			account_id;
	struct moment		now;
};
bool	meeting_move(struct tx *, const struct meeting_deed *,
	    const struct desk_meeting *before, struct desk_meeting *after);

/*
 * Deletes the draft *was, if it still is what *was says; false: it is not.
 * The transaction must then be given up.  Audited.
 */
bool	meeting_discard(struct tx *, const struct meeting_deed *,
	    const struct desk_meeting *was);

/* What was changed since the announcement, newest first; at most 200. */
struct meeting_change {
	int64_t		id, meeting_id, sequence;
	struct moment	at;
	struct text	who, field, before_, after_;
};
extern const struct shape meeting_change_shape;
struct rows	desk_meeting_changes(struct db *, int64_t meeting_id);

/* Lists of the desk. */
struct meeting_filter {
	struct text	kind;		/* "": all */
	int64_t		state;		/* -1: all */
	struct moment	past_at;	/* 0: all; only what began before */
	struct window	window;		/* by start; a draft may have none: 0 */
};
/* Latest start first: LIST_ROWS and, if more, one besides. */
struct rows	desk_meetings(struct db *, const struct meeting_filter *);
int64_t		desk_meetings_count(struct db *, const struct meeting_filter *);
/* Announced, and not begun at now; soonest first, at most 50. */
struct rows	desk_meetings_coming(struct db *, struct moment now);
/* Announced, and begun: to be said to be held; oldest first, at most 50. */
struct rows	desk_meetings_begun(struct db *, struct moment now);
/* Drafts, the one longest untouched first; at most 50. */
struct rows	desk_meetings_drafts(struct db *);
/* Others announced for the same day in Beijing; at most 10. */
struct rows	desk_meetings_beside(struct db *, const struct desk_meeting *);
struct years	desk_meeting_years(struct db *);
/* Regular meetings of the year, announced or held. */
int64_t		meetings_regular_in(struct db *, int year);

#endif
