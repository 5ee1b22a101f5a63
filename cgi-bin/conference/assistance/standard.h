/*
 * standard: amounts of assistance, each from a day on, with its document.
 *
 * A series is what has the same category, name and area.  A published amount
 * is never changed: the next one is a row of its own, and one that was wrong
 * is withdrawn.  An editor writes it, and a reviewer who did not publishes it.
 */
#ifndef CONFERENCE_ASSISTANCE_STANDARD_H
#define CONFERENCE_ASSISTANCE_STANDARD_H

#include "conference/records/listing.h"
#include "conference/records/move.h"

enum standard_state {
	STANDARD_DRAFT, STANDARD_REVIEW, STANDARD_PUBLISHED, STANDARD_WITHDRAWN
};

struct standard {
	RECORD_HAS;
	int64_t		category_id, policy_id;	/* policy_id: its document */
	int64_t		writer_id;		/* who saved or sent it last */
	int64_t		reviewer_id;
	struct text	name, per, document;
	struct text	area;			/* "": the whole county */
	struct text	amount;			/* yuan: "480.00" */
	struct text	opinion, withdrawn_why;
	struct day	since, until;
	struct moment	written_at, sent_at, published_at, withdrawn_at;
	struct text	work;			/* lists: its state in words */
	bool		mine;			/* lists: I wrote in it */
};

extern const struct shape standard_record_shape, standard_query_shape;
extern const struct record standard_record;
extern const struct listing standard_listing;

/* Drafts of the account and what waits for review, the oldest first; <= 50. */
struct rows	standards_open(struct db *, int64_t account_id);

/* What is published of its series, the newest first; at most 50. */
struct rows	standards_of_series(struct db *, const struct standard *);

/* What others called it before: a name, an area or a document; at most 200. */
struct standard_word { struct text kind, word; };
extern const struct shape standard_word_shape;
struct rows	standard_words(struct db *);

#endif
