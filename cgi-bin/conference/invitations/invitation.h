/*
 * invitation: who is invited to a meeting, and what they answered.
 *
 *	          answer, record         answer, record: told
 *	                                  ┌────┐
 *	──send──▶ sent ──────────────▶ answered ◀┘
 *	          ▲  └────withdraw────────┐ │ withdraw
 *	          │                       ▼ ▼
 *	          └────────renew──────── withdrawn    with a reason
 *
 * Announcing a meeting sends one to each unit that is a member on the day of
 * the meeting; the office adds others by name.  A unit's liaisons answer until
 * the meeting begins, the office records what it is told by telephone until
 * the meeting is held.  `sequence` counts the changes of the meeting: those
 * above seen_sequence have not been looked at by the unit, those above
 * answer_sequence came after its invitation or its answer.
 */
#ifndef CONFERENCE_INVITATIONS_INVITATION_H
#define CONFERENCE_INVITATIONS_INVITATION_H

#include "conference/records/listing.h"
#include "conference/records/move.h"

enum invitation_state {
	INVITATION_SENT, INVITATION_ANSWERED, INVITATION_WITHDRAWN
};

struct invitation {
	RECORD_HAS;
	int64_t		meeting_id;
	int64_t		unit_id;	/* 0: of a guest */
	int64_t		township_id;	/* of a guest; or 0 */
	int64_t		seen_sequence, answer_sequence, reminders;
	bool		by_office;	/* it recorded the answer */
	struct text	guest;		/* its name */
	struct text	answer;		/* "", comes, excused, substitute */
	struct text	person, post;	/* who comes */
	struct text	reason;		/* why nobody, or another, comes */
	struct text	withdrawn_why;
	struct moment	sent_at, seen_at, answered_at, reminded_at, changed_at;
	/* Of the meeting: */
	int64_t		meeting_state, sequence;
	int64_t		days;		/* until it begins; 0: today */
	struct text	meeting, kind, place, cancelled_why;
	struct moment	starts_at, ends_at;
	bool		moved;		/* time or place, and not looked at */
};

/* ---- For the module's own files */

#define INVITATION_MEMBERS						\
	RECORD_MEMBERS(struct invitation),				\
	COLUMN_AS(struct invitation, meeting_id, .unlogged = true),	\
	COLUMN_AS(struct invitation, unit_id, .nullable = true),	\
	COLUMN_AS(struct invitation, township_id, .nullable = true),	\
	COLUMN_AS(struct invitation, guest, .nullable = true, .logged = true), \
	INVITATION_DATES
#define INVITATION_DATES						\
	COLUMNS(struct invitation, sent_at, seen_at, seen_sequence,	\
	    reminders, reminded_at, by_office, answered_at,		\
	    answer_sequence, changed_at)
#define INVITATION_DERIVED(member)					\
	COLUMN_AS(struct invitation, member, .derived = true, .unlogged = true)
#define INVITATION_MEETING						\
	INVITATION_DERIVED(meeting_state), INVITATION_DERIVED(sequence), \
	INVITATION_DERIVED(days), INVITATION_DERIVED(meeting),		\
	INVITATION_DERIVED(kind), INVITATION_DERIVED(place),		\
	INVITATION_DERIVED(cancelled_why), INVITATION_DERIVED(starts_at), \
	INVITATION_DERIVED(ends_at), INVITATION_DERIVED(moved)

enum { INVITATION_NAME_MAX = 40, INVITATION_POST_MAX = 80,
    INVITATION_TEXT_MAX = 500, INVITATION_CODE_MAX = 40 };

/* SQL: the columns of the meeting m. */
#define INVITATION_OF_MEETING						\
    " m.name AS meeting, m.kind, m.starts_at, m.ends_at, m.place,"	\
    " m.state AS meeting_state, m.sequence, m.cancelled_why,"		\
    " (m.starts_at + 28800) DIV 86400"					\
    " - (UNIX_TIMESTAMP() + 28800) DIV 86400 AS days"
/* SQL: its time or place has changed since the unit looked at it. */
#define INVITATION_MOVED						\
    " i.state = 1 AND m.state = 1 AND EXISTS (SELECT 1"			\
    "   FROM public_meeting_change c WHERE c.meeting_id = m.id"		\
    "    AND c.sequence > i.seen_sequence"				\
    "    AND c.field IN ('starts_at', 'ends_at', 'place')) AS moved"

extern const struct shape receipt_shape;
/* Clears what the answer does not have. */
void		receipt_derive(struct db *, struct day today, void *row,
		    struct faults *);
/* What a receipt demands, but for the time. */
void		receipt_whole(struct faults *, const struct invitation *);
/* A substitute is another person than who would come. */
asks_fn		receipt_asks;
/* Whether the meeting is over or called off: a refusal. */
void		receipt_open(struct faults *, const struct invitation *);

/* ---- Who comes, if nothing else is said */

/*
 * The unit's member on the day of the meeting; to a liaison meeting its
 * liaison.  False: none is known.
 */
struct sitter_of { struct text person, office, post; };
extern const struct shape sitter_of_shape;
bool		invitation_sitter(struct db *, const struct invitation *,
		    struct sitter_of *out);

/* ---- The unit: invitation_unit.c */

/* :id is the meeting's. */
extern const struct record receipt_of_unit;
extern const struct shape invitation_query_shape;
/* The month that the list asks for; "": none. */
struct text	invitation_query_month(const void *query);
/* Invitations to meetings that are over, or called off. */
extern const struct listing invitation_listing;
/* Those to come; soonest first, at most 50. */
struct rows	invitations_coming(struct db *, int64_t unit_id,
		    struct moment now);

/* A change of the meeting after the answer, or the invitation. */
struct invitation_news {
	int64_t		sequence;
	struct moment	at;
	struct text	field, before_, after_;
};
extern const struct shape invitation_news_shape;
/* Newest first; at most 200. */
struct rows	invitation_news(struct db *, const struct invitation *);
/* Records that a liaison has seen the meeting up to this sequence. */
void		invitation_seen(const struct mover *, int64_t meeting_id,
		    int64_t unit_id, int64_t sequence);

/* ---- The office: invitation_office.c */

extern const struct shape invitation_new_shape;
extern const struct record invitation_new_record, receipt_by_office;
/* Who may be invited too: units that are members then, townships. */
struct invitation_choice { int64_t id; struct text kind, name; };
extern const struct shape invitation_choice_shape;
struct rows	invitation_choices(struct db *, int64_t meeting_id);
extern const struct shape invitation_line_shape;
/* All, withdrawn ones last, in the order of the units; at most 1,000. */
struct rows	invitations_of_meeting(struct db *, int64_t meeting_id);
/* How many there are, but for withdrawn ones. */
struct invitation_counts {
	int64_t		total, comes, substitute, excused;
	int64_t		open;		/* not answered; of these */
	int64_t		unseen, silent;	/* units, not opened; guests */
};
extern const struct shape invitation_counts_shape;
struct invitation_counts invitations_counted(struct db *, int64_t meeting_id);
/* Reminds the units that have not answered; their number. */
int64_t		invitations_remind(const struct mover *, int64_t meeting_id);

/* ---- The meeting: invitation_send.c */

/*
 * .store of a meeting: once it is announced, invites the units that are
 * members on its day and have no invitation.
 */
void		invitations_send(const struct mover *, const void *before,
		    const void *after, struct faults *);

#endif
