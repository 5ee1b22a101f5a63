/*
 * publication: notices and policies on their way to the public.
 *
 * A paper has a face, what the public sees, and versions, of which the newest
 * may be under work.  One person writes, another reviews.
 *
 *	version	  draft ──send──▶ review ──publish──▶ published
 *		  ▲ ▲ │ save       │                      │
 *		  │ └─┘            │                      │
 *		  └─────return─────┘                      │
 *		  ▲   with a reason                       │
 *		  └──────────────revise (the next one)────┘
 *
 *	draft, never sent ──discard──▶ deleted; the published one, if there is
 *	one, is the newest again
 *
 *	face	  none ──publish──▶ public ──withdraw──▶ withdrawn
 *				    ▲    │  with a reason
 *				    └────┘ publish (a new version)
 *
 * A withdrawn paper stays so: nothing moves any more.  A face that is public
 * at a time to come is shown then, and a notice past its last day no longer:
 * the views of sql/003_publication.sql look at the clock, so nothing runs.
 */
#ifndef CONFERENCE_PAPERS_PUBLICATION_H
#define CONFERENCE_PAPERS_PUBLICATION_H

#include <stdbool.h>

#include "base/shape.h"

struct db;
struct tx;

enum paper_kind { PAPER_NOTICE, PAPER_POLICY };
enum version_state { VERSION_DRAFT, VERSION_REVIEW, VERSION_PUBLISHED };
enum face_state { FACE_NONE = 0, FACE_PUBLIC = 2, FACE_WITHDRAWN = 3 };
enum paper_move { PAPER_SAVE, PAPER_SEND, PAPER_RETURN, PAPER_PUBLISH,
    PAPER_REVISE, PAPER_WITHDRAW, PAPER_DISCARD };

enum {
	PAPER_MOVES = 7,
	PAPER_TITLE_MAX = 200,		/* characters, as the columns */
	PAPER_BODY_MAX = 200000,
	PAPER_SUMMARY_MAX = 1000,
	PAPER_NOTE_MAX = 500,
	PAPER_REASON_MAX = 1000,	/* of a return */
	PAPER_PHONE_MAX = 40,
	PAPER_WHY_MAX = 500,		/* of a withdrawal; of personal data */
	PAPER_AHEAD_DAYS = 366,		/* that a publication may be put off */
};

/* A paper as one of its versions has it. */
struct paper {
	int64_t		id, version, state, revision;	/* of the version */
	int64_t		face, public_version;	/* enum face_state; 0: none */
	int64_t		author_id;		/* 0: loaded, not written here */
	int64_t		category_id, unit_id;
	struct text	title, body, summary, source, note;
	struct text	kind, objection_phone;		/* of a notice */
	struct text	document_number, issuer, subject, validity; /* policy */
	int64_t		retold;		/* policy: 1: not in its own wording */
	struct text	reason;		/* why it was returned; "": it was not */
	struct text	personal, personal_review; /* why personal data stays */
	struct text	index_number, withdrawn_why;
	struct day	made_on, posted_until, valid_until;
	struct moment	written_at, sent_at, published_at;
	bool		newest;		/* is it the newest version? */
	bool		ended;		/* the face is past its last day */
};

/* All of it; and what a person writes. */
extern const struct shape paper_shape, paper_head_shape;

/* What a paper's states allow; who may is the route's to say. */
bool	paper_may(enum paper_move, enum version_state, enum face_state);

/* That with the id of *paper, in its version, or with 0 in the newest. */
bool	paper_find(struct db *, enum paper_kind, struct paper *);

/* Who does it, when. */
struct paper_hand {
	struct tx	*tx;
	enum paper_kind	 kind;
	int64_t		 account_id, now;
};

/*
 * The paper an earlier sending of the same form made; 0: none.  To be asked
 * first: the forms of a session wait for one another here.
 */
int64_t	paper_made_by(struct db *, enum paper_kind, struct text once);
int64_t	paper_sent_before(const struct paper_hand *, int64_t session_id,
	    struct text once);
/*
 * once: 32 hex digits, or "".  *added is then the paper as it stands, without
 * the words.  False: it was there already, or all has failed.
 */
bool	paper_add(const struct paper_hand *, const struct paper *head,
	    struct text once, struct paper *added);

/*
 * Each changes what *was says, compared again with the database as it is
 * changed; false: it is no longer so, nothing was done.  All are audited.
 */
bool	paper_save(const struct paper_hand *, struct paper *was,
	    const struct paper *head);
bool	paper_send(const struct paper_hand *, const struct paper *was);
bool	paper_return(const struct paper_hand *, const struct paper *was,
	    struct text reason);
/*
 * The first time: at `at`, with an index number of that year (the next time
 * there is a code of the organisation, where there was none); later the face
 * changes at once, whatever `at` says, and keeps number and time.  Can be
 * found by search from then on.
 */
bool	paper_publish(const struct paper_hand *, const struct paper *was,
	    struct moment at, struct text personal_review);
/* A draft of the next version, as the published one is. */
bool	paper_revise(const struct paper_hand *, const struct paper *was);
bool	paper_withdraw(const struct paper_hand *, const struct paper *was,
	    struct text why);

/*
 * Deletes a draft that was never sent to review: the paper, or if it is
 * public its next version.  After false the transaction must be given up.
 */
bool	paper_discard(const struct paper_hand *, const struct paper *was);
/* For conference/papers/publication_discard.c: a step in the desk's own history. */
void	paper_happened(const struct paper_hand *, const struct paper *,
	    const char *verb, struct text reason);

/* Has the account written in this version?  Then it cannot review it. */
bool	paper_wrote(struct db *, enum paper_kind, const struct paper *,
	    int64_t account_id);
/* Is there a notice kind of this code?  A unit, a category of this id? */
bool	paper_kind_known(struct db *, struct text code);
bool	paper_unit_known(struct db *, int64_t id);
bool	paper_category_known(struct db *, int64_t id);

#endif
