/*
 * edition: an edition of the duty list, as the office makes it.
 *
 * It begins as a copy of a published one.  Whoever wrote in it does not publish
 * it, and then it never changes (the views draft_* have drafts alone).  From
 * its day on it is the list (conference/members/duty.h); nothing has to run.
 */
#ifndef CONFERENCE_DUTIES_EDITION_H
#define CONFERENCE_DUTIES_EDITION_H

#include "conference/records/move.h"

enum edition_state { EDITION_DRAFT, EDITION_REVIEW, EDITION_PUBLISHED };

struct edition {
	RECORD_HAS;
	int64_t		from_id;	/* 0: the list was loaded, or is new */
	int64_t		number;		/* 0: not published */
	int64_t		reviewer_id;	/* who published it */
	int64_t		policy_id;	/* 0: its document is not here */
	struct text	title, document_number;	/* of its document */
	struct day	since;
	struct text	reason;		/* why it was returned */
	struct moment	changed_at, sent_at, published_at;
	struct text	author;
	int64_t		sections, clauses;
	int64_t		hollow;		/* sections without a clause */
	bool		wrote;		/* who asks has written in it */
};

extern const struct shape edition_shape;
extern const struct record edition_record;

/* All, drafts first, then by day, the newest first; at most 100. */
struct rows	editions(struct db *);
/* A policy that a form may name: id and title. */
struct edition_policy { int64_t id; struct text name; };
extern const struct shape edition_policy_shape;
struct rows	edition_policies(struct db *);
/* Notes that the account has written in it. */
void		edition_written(const struct mover *, int64_t edition_id);

#endif
