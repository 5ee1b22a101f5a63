/*
 * publication: how notices and policies are written, reviewed and published.
 *
 * A paper is a published row (`face` in the names below), which the public
 * sees, and numbered versions; the newest version may be unpublished.  Editors
 * write, and a reviewer who did not write publishes.  docs/design.md draws the
 * life cycles of both.
 */
#ifndef CONFERENCE_PAPERS_PUBLICATION_H
#define CONFERENCE_PAPERS_PUBLICATION_H

#include <stdbool.h>

#include "conference/records/listing.h"
#include "conference/records/move.h"

/*
 * The state of the newest version: RE... while an earlier one is public.  In
 * the tables it is the version's (below 3), and the published row's, which has
 * the values of face_state.
 */
enum paper_state {
	PAPER_DRAFT, PAPER_REVIEW, PAPER_PUBLISHED, PAPER_WITHDRAWN,
	PAPER_REDRAFT, PAPER_REREVIEW
};
enum face_state { FACE_NONE = 0, FACE_PUBLIC = 2, FACE_WITHDRAWN = 3 };

/* One version of a paper, with the state of its published row; or a row of a
 * list, which has some of this. */
struct paper {
	RECORD_HAS;	/* author_id 0: loaded from a seed */
	int64_t		version, reviewer_id;
	int64_t		editor_id;	/* whose the last event is */
	int64_t		face, public_version;	/* enum face_state; 0: none */
	int64_t		category_id, unit_id;
	struct text	title, body, summary, source, note;
	struct text	kind, objection_phone;		/* of a notice */
	struct text	document_number, issuer, subject, validity; /* policy */
	int64_t		retold;		/* policy: 1: edited, not verbatim */
	struct text	reason;		/* why it was returned, or "" */
	struct text	personal, personal_review; /* why personal data stays */
	struct text	index_number, withdrawn_why;
	struct day	made_on, posted_until, valid_until;
	struct day	posted_from;	/* 0: posted_until was typed */
	int64_t		posted_days;	/* workdays counted from there */
	struct day	counted_until;	/* posted_until and kind as stored */
	struct text	counted_kind;
	struct moment	written_at, sent_at, reviewed_at;
	struct moment	publish_at, published_at; /* this version; the first */
	struct moment	withdrawn_at;
	int64_t		newest;		/* the number of the newest version */
	bool		ended;		/* a notice past its last day */
	/*
	 * Of lists.  work: of the newest version: draft, returned, review, or
	 * "" when it is published.  standing: of the published row: planned,
	 * public, over, withdrawn, or "" before publication.
	 */
	struct text	what, work, standing;	/* what: notice, policy */
	struct text	author, reviewer, verb;	/* names; of the last step */
	int64_t		total, days;	/* of the section; filled by the page */
	bool		mine;		/* under review: the account wrote it */
};

extern const struct shape notice_paper_shape, policy_paper_shape;
/* The forms below a paper's address: /review, /withdraw, /revise. */
extern const struct shape paper_review_shape, paper_withdraw_shape,
    paper_revise_shape;

/*
 * The life cycle: an editor writes and sends, a reviewer who did not write
 * returns or publishes.  The first version is published when the reviewer says,
 * and gets an index number of that year if the conference has an organisation
 * code; a later one replaces it at once and keeps number and time.  Discarding
 * a later draft makes the public version the newest again.
 */
extern const struct record notice_record, policy_record;

/* A kind of papers, and more statements for it. */
struct papers {
	const struct record *record;
	const struct listing *listing;
	const struct command *insert, *publish, *change, *cut, *goes_on;
};
extern const struct papers notice_papers, policy_papers;

/* Which kind it is. */
const struct papers *papers_kind(const struct paper *);

/* What no draft may have; what a reviewer must be able to rely on; what stands
 * against publishing, and when the version would be public. */
void		paper_derive(struct db *, struct day, void *row, struct faults *);
asks_fn		paper_complete, paper_publishable;
struct moment	paper_publish_time(const struct mover *, const struct paper *);

#endif
