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
#include "files/file.h"
#include "search/search.h"

struct tx;

enum version_state { VERSION_DRAFT, VERSION_REVIEW, VERSION_PUBLISHED };
enum face_state { FACE_NONE = 0, FACE_PUBLIC = 2, FACE_WITHDRAWN = 3 };
enum paper_move { PAPER_SAVE, PAPER_SEND, PAPER_RETURN, PAPER_PUBLISH,
    PAPER_REVISE, PAPER_WITHDRAW, PAPER_DISCARD, PAPER_MOVES };

enum {
	PAPER_REASON_MAX = 1000,	/* of a return; as in the column */
	PAPER_WHY_MAX = 500,		/* of a withdrawal; of personal data */
	PAPER_AHEAD_DAYS = 366,		/* longest delay of a publication */
};

/* One version of a paper, with the state of its published row; or a row of a
 * list, which has some of this. */
struct paper {
	int64_t		id, version, state, revision;	/* of the version */
	int64_t		next_revision;	/* of the draft after this version */
	int64_t		face, public_version;	/* enum face_state; 0: none */
	int64_t		author_id, reviewer_id;	/* 0: loaded from a seed */
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
	/* Of the form that an editor sends. */
	struct text	deed;
	int64_t		sure;
	struct id_list	drop;
};

/* A kind of papers, and the statements for it. */
struct papers {
	struct text	 kind;		/* "notice": of events and verbs */
	const struct shape *shape;	/* the form, the version, the log */
	enum file_of	 files;
	enum search_kind search;
	const struct listing *listing;
	const struct query *find, *found;
	const struct command *add, *insert, *update, *publish, *change,
			*delete, *forget, *goes_on;
};
extern const struct papers notice_papers, policy_papers;
extern const struct shape notice_paper_shape, policy_paper_shape;

/* What a move is called, and who may make it (enum role). */
struct paper_rule { const char *name; unsigned versions, faces, roles; };
extern const struct paper_rule paper_rules[PAPER_MOVES];
/* Whether the states allow the move.  The route checks the role. */
bool	paper_may(enum paper_move, enum version_state, enum face_state);

/* Reads the version paper->version, 0: the newest, of paper->id. */
bool	paper_find(struct db *, const struct papers *, struct paper *);
/* Whether the account wrote in this version, and so cannot review it. */
bool	paper_wrote(struct db *, const struct papers *, const struct paper *,
	    int64_t account_id);
/* Which of these exist: the notice kind, the unit, the category. */
struct paper_known { bool kind, unit, category; };
struct paper_known paper_known(struct db *, const struct paper *);

/* Who makes a move, and when. */
struct paper_editor {
	struct tx	*tx;
	const struct papers *of;
	int64_t		 account_id;
	struct moment	 now;
};

/*
 * The moves.  Each compares state and revision with the database in its UPDATE,
 * and returns false without a change when they differ or the move is not
 * allowed.  Each adds to the history and is audited.
 *
 * paper_save() stores the fields of *to; with id 0 it creates the paper.
 * *to has the new id and revision then.
 */
bool	paper_save(const struct paper_editor *, const struct paper *was,
	    struct paper *to);
bool	paper_send(const struct paper_editor *, const struct paper *was);
bool	paper_return(const struct paper_editor *, const struct paper *was,
	    struct text reason);
/*
 * The first version is published at `at`, and gets an index number of that
 * year if the conference has an organisation code.  A later version replaces
 * the published one at once, whatever `at` is, and keeps number and time.  Puts
 * the paper into the search index.
 */
bool	paper_publish(const struct paper_editor *, const struct paper *was,
	    struct moment at, struct text personal_review);
/* Creates a draft of the next version, a copy of the published one. */
bool	paper_revise(const struct paper_editor *, const struct paper *was);
bool	paper_withdraw(const struct paper_editor *, const struct paper *was,
	    struct text why);
/* Puts what is public of it into the search; for a load of many at once. */
void	paper_found(struct tx *, const struct papers *, int64_t id);
/*
 * Deletes a draft that was never sent to review: of a published paper this
 * version, else the whole paper.  After false the caller must roll back.
 */
bool	paper_discard(const struct paper_editor *, const struct paper *was);

#endif
