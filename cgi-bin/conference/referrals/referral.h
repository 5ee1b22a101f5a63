/*
 * referral: a major matter that a conference passed up to the county
 * government, and what became of it.
 *
 *	prepared ──send──▶ sent ──answer──▶ answered ──follow──▶ followed
 *	▲   │ save                          ▲  │ change
 *	└───┘                               └──┘
 *	prepared ──discard──▶ deleted
 *
 * It is made from an item of a conference's agenda whose outcome is "referred".
 * The answer moves the topic (conference/topics/topic.h) in its transaction.
 * Once it is sent, the unit that reports the matter and the topic's own unit
 * read it.
 */
#ifndef CONFERENCE_REFERRALS_REFERRAL_H
#define CONFERENCE_REFERRALS_REFERRAL_H

#include "conference/records/listing.h"
#include "conference/records/move.h"

enum referral_state { REFERRAL_PREPARED, REFERRAL_SENT, REFERRAL_ANSWERED,
    REFERRAL_FOLLOWED };

struct referral {
	RECORD_HAS;			/* state: enum referral_state */
	int64_t		item_id;	/* of the agenda; one referral each */
	int64_t		topic_id;	/* 0: the item was no topic */
	int64_t		unit_id;	/* reports the matter */
	int64_t		editor_id, resolution_id;
	struct text	title, text;
	struct text	document;	/* that was sent: its number */
	struct day	sent_on;
	struct text	answer, answer_document;
	struct day	answered_on;
	struct text	follows;	/* resolution, task, nothing */
	struct day	due_on;		/* of the task that follows */
	struct text	note;		/* on what follows */
	struct moment	made_at, changed_at;
	/* Of the item, its meeting, and the topic: */
	int64_t		meeting_id, topic_unit;
	struct text	meeting, subject, topic_number;
	struct day	held_on;
	bool		minuted;	/* its minutes are issued */
	/* Of the resolution; the task that was made of it, 0: none. */
	struct text	resolution;
	int64_t		task_id;
};

/* All of it; and what the forms of a new one, and of each move, have. */
extern const struct shape referral_shape, referral_new_shape,
    referral_words_shape, referral_answer_shape, referral_follow_shape;

extern const struct record referral_record;
/* As a unit reads it, once it is sent. */
extern const struct record referral_of_unit;

extern const struct shape referral_query_shape;
extern const struct listing referral_listing;

/*
 * Fills what a referral of this item begins with; false: the item is none that
 * was referred, at a meeting that was held.
 */
bool		referral_of_item(struct db *, int64_t item_id,
		    struct referral *out);
/* The one that the item has already; 0: none. */
int64_t		referral_made(struct db *, int64_t item_id);
/* Items that were referred and have none, rows of referral_shape; at most 50. */
struct rows	referrals_missing(struct db *);

/* A resolution that can follow. */
struct referral_choice { int64_t id; struct text name, meeting; };
extern const struct shape referral_choice_shape;
/* Decided ones, the newest first; at most 100. */
struct rows	referral_choices(struct db *);

#endif
