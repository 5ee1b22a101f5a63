/*
 * publication: how notices and policies are written, reviewed and published.
 *
 * A paper is a published row (`face` in the names below), which the public
 * sees, and numbered versions; the newest version may be unpublished.  Editors
 * write, and a reviewer who did not write publishes.
 *
 *	version	  draft ──send──▶ review ──publish──▶ published
 *		  ▲ ▲ │ save       │                      │
 *		  │ └─┘            │                      │
 *		  └─────return─────┘                      │
 *		  ▲   with a reason                       │
 *		  └──────────────revise (the next one)────┘
 *
 *	draft, never sent ──discard──▶ deleted; the version before it is the
 *	newest again
 *
 *	face	  none ──publish──▶ public ──withdraw──▶ withdrawn
 *				    ▲    │  with a reason
 *				    └────┘ publish (a new version)
 *
 * Withdrawn is final.  The views of sql/003_publication.sql compare with the
 * clock: they show a paper from its time of publication on, and a notice up to
 * its last day, so no job has to run.
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
	PAPER_TITLE_MAX = 200,		/* characters, as in the columns */
	PAPER_BODY_MAX = 200000,
	PAPER_SUMMARY_MAX = 1000,
	PAPER_NOTE_MAX = 500,
	PAPER_REASON_MAX = 1000,	/* of a return */
	PAPER_PHONE_MAX = 40,
	PAPER_WHY_MAX = 500,		/* of a withdrawal; of personal data */
	PAPER_AHEAD_DAYS = 366,		/* longest delay of a publication */
};

/* One version of a paper, with the state of its published row. */
struct paper {
	int64_t		id, version, state, revision;	/* of the version */
	int64_t		face, public_version;	/* enum face_state; 0: none */
	int64_t		author_id;		/* 0: loaded from a seed */
	int64_t		category_id, unit_id;
	struct text	title, body, summary, source, note;
	struct text	kind, objection_phone;		/* of a notice */
	struct text	document_number, issuer, subject, validity; /* policy */
	int64_t		retold;		/* policy: 1: edited, not verbatim */
	struct text	reason;		/* why it was returned, or "" */
	struct text	personal, personal_review; /* why personal data stays */
	struct text	index_number, withdrawn_why;
	struct day	made_on, posted_until, valid_until;
	struct moment	written_at, sent_at, published_at;
	bool		newest;		/* this is the newest version */
	bool		ended;		/* a notice past its last day */
};

/* All members; and the fields that editors write, which are audited. */
extern const struct shape paper_shape, paper_head_shape;

/* Whether the states allow the move.  The route checks the role. */
bool	paper_may(enum paper_move, enum version_state, enum face_state);

/* Reads the version paper->version, 0: the newest, of paper->id. */
bool	paper_find(struct db *, enum paper_kind, struct paper *);

/* Who makes a move, and when (seconds since 1970). */
struct paper_hand {
	struct tx	*tx;
	enum paper_kind	 kind;
	int64_t		 account_id, now;
};

/*
 * Creates a paper with a first draft of the fields in *head, and fills id,
 * version, state and revision of *added.  False when the database fails.
 */
bool	paper_add(const struct paper_hand *, const struct paper *head,
	    struct paper *added);

/*
 * The moves.  Each compares state and revision of *was with the database in
 * its UPDATE, and returns false without a change when they differ or the move
 * is not allowed.  Each adds to the history and is audited.
 */
bool	paper_save(const struct paper_hand *, struct paper *was,
	    const struct paper *head);
bool	paper_send(const struct paper_hand *, const struct paper *was);
bool	paper_return(const struct paper_hand *, const struct paper *was,
	    struct text reason);
/*
 * The first version is published at `at`, and gets an index number of that
 * year if the conference has an organisation code.  A later version replaces
 * the published one at once, whatever `at` is, and keeps number and time.  Puts
 * the paper into the search index.
 */
bool	paper_publish(const struct paper_hand *, const struct paper *was,
	    struct moment at, struct text personal_review);
/* Creates a draft of the next version, a copy of the published one. */
bool	paper_revise(const struct paper_hand *, const struct paper *was);
bool	paper_withdraw(const struct paper_hand *, const struct paper *was,
	    struct text why);
/* Puts what is public of it into the search; for a load of many at once. */
void	paper_found(struct tx *, enum paper_kind, int64_t id);

/*
 * Deletes a draft that was never sent to review: of a published paper this
 * version, else the whole paper.  After false the caller must roll back.
 */
bool	paper_discard(const struct paper_hand *, const struct paper *was);
/* Adds a step to the paper's history; for publication_discard.c. */
void	paper_happened(const struct paper_hand *, const struct paper *,
	    const char *verb, struct text reason);

/* Whether the account wrote in this version, and so cannot review it. */
bool	paper_wrote(struct db *, enum paper_kind, const struct paper *,
	    int64_t account_id);
/* Whether the notice kind, the unit, the category exists. */
bool	paper_kind_known(struct db *, struct text code);
bool	paper_unit_known(struct db *, int64_t id);
bool	paper_category_known(struct db *, int64_t id);

#endif
