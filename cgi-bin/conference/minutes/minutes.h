/*
 * minutes: the only form in which the conference decides.
 *
 *	──make──▶ draft ──send──▶ approval ──approve──▶ issued ──correct─┐
 *	          ▲ ▲ │ save        │  ▲                  ▲              ▼
 *	          │ └─┘             │  │ send             │          corrected
 *	          ├──return, recall─┘  │                  │ approve   ▲ │ save
 *	          │                    │                  │           │ │ send
 *	          ├──recall── confirmation ◀─confirm─ draft │ return    │ ▼
 *	          └                                       └── approval of it
 *
 * They are made from rows: who was there, the items and what became of them,
 * the resolutions.  Where the setting confirm-days asks for it, the units that
 * attended confirm the draft first.  A convener who wrote nothing in it
 * approves; that issues a version: it gets its number (from the first version
 * on), its text is copied and never changes, what was written is decided
 * (conference/resolutions), and topics go where their outcomes say.  A
 * correction that is dropped (abandon) leaves what was issued as it is.
 */
#ifndef CONFERENCE_MINUTES_MINUTES_H
#define CONFERENCE_MINUTES_MINUTES_H

#include "conference/minutes/minutes_state.h"
#include "conference/records/listing.h"
#include "conference/records/move.h"

struct minutes {
	RECORD_HAS;			/* state: enum minutes_state */
	int64_t		meeting_id, editor_id, approver_id;
	int64_t		year, serial;	/* of the number */
	struct text	series;		/* of it: "minutes", "minutes-liaison" */
	int64_t		version;	/* issued last; 0: none */
	struct text	number, title, opening, closing;
	struct text	others;		/* readers that are no units */
	struct text	correction;	/* what it changes */
	struct text	reason;		/* why it was sent back */
	struct id_list	readers;	/* units that get them */
	struct day	confirm_by, issued_on;
	struct moment	submitted_at, issued_at, changed_at;
	/* Of its meeting, and counted: */
	int64_t		meeting_state, asked, answered, objected;
	int64_t		reading, unread;
	/* Whether words and attendance of the last version are kept. */
	int64_t		words_kept, attendance_kept;
	struct text	meeting, kind, place, chair;
	struct text	author, editor, approver;
	struct moment	starts_at;
};

/* New ones of the meeting in the path, without words; and theirs. */
extern const struct shape minutes_new_shape, minutes_shape,
    minutes_correct_shape, minutes_abandon_shape;
extern const struct record minutes_new_record, minutes_record;
/* Of a meeting; 0: none. */
int64_t		minutes_id_of(struct db *, int64_t meeting_id);

extern const struct shape minutes_query_shape;
extern const struct listing minutes_listing;

/* ---- The text */

struct minutes_line {
	int64_t		position;	/* from 1 */
	struct text	kind, label, text;	/* sql/060_minutes.sql */
};
extern const struct shape minutes_line_shape;
/* Of a version that was issued; 0: what is written now, made from its rows. */
struct rows	minutes_lines(struct db *, int64_t minutes_id,
		    int64_t version);

struct minutes_version {
	int64_t		version;
	struct text	title, correction, author, approver;
	struct day	issued_on;
	struct moment	issued_at;
};
extern const struct shape minutes_version_shape;
/* The newest first; at most 100. */
struct rows	minutes_versions(struct db *, int64_t minutes_id);

/* How an item of the agenda reads; saved while it is typed ("note"). */
struct minuted {
	RECORD_HAS;			/* of the item */
	int64_t		meeting_id, minutes_id, minutes_state, position;
	int64_t		topic_id, topic_unit_id, editor_id;
	int64_t		reported;	/* tasks, by the report on them */
	struct text	minuted, usual;	/* usual: what stands there if "" */
	struct text	sort, subject, outcome, outcome_text, said, editor;
	struct moment	changed_at, starts_at;
};
extern const struct shape minuted_shape;
extern const struct record minuted_record;
/* Of minutes, by position; at most 200. */
struct rows	minuted_items(struct db *, int64_t minutes_id);

/* ---- Confirmation, readers, the report */

enum confirmation_state { CONFIRMATION_ASKED, CONFIRMATION_AGREED,
    CONFIRMATION_OBJECTS };
struct confirmation {
	RECORD_HAS;			/* state: enum confirmation_state */
	int64_t		minutes_id, unit_id, editor_id;
	struct text	text;		/* what to change */
	struct moment	asked_at, answered_at, changed_at;
	int64_t		minutes_state;
	struct text	meeting, title, editor;
	struct day	confirm_by;
	struct moment	starts_at;
};
extern const struct shape confirmation_shape;
/* By the id of the minutes, for the unit that was asked. */
extern const struct record confirmation_of_unit;
struct rows	confirmations(struct db *, int64_t minutes_id);

struct minutes_reader {
	int64_t		unit_id, read_version;
	struct text	who;
	struct moment	read_at;
};
extern const struct shape minutes_reader_shape;
struct rows	minutes_readers(struct db *, int64_t minutes_id);

struct minutes_report {
	RECORD_HAS;			/* id: of the minutes */
	int64_t		editor_id;
	struct day	sent_on, received_on, answered_on;
	struct text	document, answer;
	struct moment	changed_at;
	struct text	title, number, editor;
	struct day	issued_on;
};
extern const struct shape minutes_report_shape;
extern const struct record minutes_report_record;

/* What is left to do after a meeting that was held. */
struct meeting_left {
	int64_t		minutes_id;	/* 0: none */
	int64_t		state;		/* enum minutes_state; -1: none */
	int64_t		report;		/* of the report; -1: none */
	int64_t		unread;		/* readers of what is issued */
	int64_t		unsigned_;	/* tasks nobody has signed for */
	int64_t		up;		/* topics that wait for a conference */
};
extern const struct shape meeting_left_shape;
bool		meeting_left(struct db *, int64_t meeting_id,
		    struct meeting_left *out);

/* ---- For a unit */

/* Minutes that the unit may read: issued, or asked to confirm. */
struct unit_minutes {
	int64_t		id, meeting_id, state, version, read_version, asked;
	struct text	meeting, kind, number, title, correction;
	struct day	issued_on, confirm_by;
	struct moment	starts_at, read_at;
};
extern const struct shape unit_minutes_shape;
bool		unit_minutes_find(struct db *, int64_t id, int64_t unit_id,
		    struct unit_minutes *out);
/* Of a meeting; 0: none that the unit may read. */
int64_t		unit_minutes_of(struct db *, int64_t meeting_id,
		    int64_t unit_id);
/* Those that it has not confirmed or read yet, the oldest first; at most 50. */
struct rows	unit_minutes_waiting(struct db *, int64_t unit_id);
/* Its text in a version that was issued; 0: that which is to be confirmed. */
struct rows	unit_minutes_lines(struct db *, int64_t id, int64_t version);
struct rows	unit_minutes_versions(struct db *, int64_t id);
/* Notes that the unit has read this version. */
void		unit_minutes_read(const struct mover *,
		    const struct unit_minutes *, int64_t unit_id);
extern const struct shape unit_minutes_query_shape;
extern const struct listing unit_minutes_listing;

/* ---- What the files of this folder share */

/* Copies the text of what is now version m->version. */
void		minutes_freeze(const struct mover *, const struct minutes *);
/* Sets the words of *n as version n->version has them. */
void		minutes_kept(struct db *, struct minutes *n);
/* And those of its items; what was written besides is discarded. */
void		minutes_restore(const struct mover *, const struct minutes *);
/* Asks the units that attended, with the text as it is now. */
void		minutes_ask(const struct mover *, const struct minutes *);
/* The sentence of a setting, "minutes-title", filled. */
struct module_value;
struct text	minutes_module(struct db *, const char *name,
		    const struct module_value *, size_t count);
/* How an item reads, if it is not written otherwise. */
struct text	minuted_usual(struct db *, const struct minuted *,
		    struct text unit);

#endif
