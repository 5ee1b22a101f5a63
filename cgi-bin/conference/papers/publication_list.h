/* publication_list: lists of papers, and the sections of the press desk. */
#ifndef CONFERENCE_PAPERS_PUBLICATION_LIST_H
#define CONFERENCE_PAPERS_PUBLICATION_LIST_H

#include "base/shape.h"
#include "conference/papers/publication.h"

struct db;

struct paper_row {
	struct text	what;		/* notice, policy */
	int64_t		id, version;
	/* desk_*: the number of rows without LIMIT; see paper_author(). */
	int64_t		total, author_id;
	int64_t		days;		/* filled by the page */
	struct text	title, kind, author;
	/*
	 * work: of the newest version: draft, returned, review, or "" when it
	 * is published.  standing: of the published row: planned, public,
	 * over, withdrawn, or "" before publication; desk_drafts(),
	 * desk_returned() and desk_waiting() leave it "".
	 */
	struct text	work, standing;
	struct moment	written_at, sent_at, published_at;
	struct day	posted_until;
	bool		mine;		/* desk_waiting: the account wrote it */
};

extern const struct shape paper_row_shape;

/*
 * state: a word of work or standing; kind: a notice's kind or a policy's
 * validity; words: a pattern (input/pattern.h).  "": any.
 */
struct paper_filter { struct text state, kind, words; int64_t before_id; };

/*
 * Papers with an id below before_id, newest first: LIST_ROWS, one more if
 * there are.
 */
struct rows	papers_list(struct db *, enum paper_kind,
		    const struct paper_filter *);
/* The number of rows on all pages, up to LIST_COUNTED + 1. */
int64_t		papers_count(struct db *, enum paper_kind,
		    const struct paper_filter *);

/*
 * Sections of the desk: at most 20 papers of both kinds, those that wait
 * longest first.  Drafts and returned are those of the account and those
 * without an author.
 */
struct rows	desk_drafts(struct db *, int64_t account_id);
struct rows	desk_returned(struct db *, int64_t account_id);
struct rows	desk_waiting(struct db *, int64_t account_id);
struct rows	desk_planned(struct db *, struct moment now);
/* Public notices whose last day is from today to `upto`. */
struct rows	desk_ending(struct db *, struct moment now, struct day today,
		    struct day upto);
/* The name of an account, cached (db/row_cache.h); "" for 0. */
struct text	paper_author(struct db *, int64_t account_id);

struct paper_event {
	struct text	what, title, verb, name, reason;
	int64_t		id, version;
	struct moment	at;
};
extern const struct shape paper_event_shape;

/*
 * The ten papers that the account worked on last, each with the last step:
 * taken from the account's last 100 steps.
 */
struct rows	desk_done(struct db *, int64_t account_id);
/* The history of a paper, newest first; at most 200. */
struct rows	paper_events(struct db *, enum paper_kind, int64_t id);

struct paper_version {
	int64_t		version, state;
	struct text	title, note, author, reviewer, reason, personal,
			personal_review;
	struct moment	written_at, sent_at, reviewed_at, publish_at;
};
extern const struct shape paper_version_shape;

/* The newest first; at most 100. */
struct rows	paper_versions(struct db *, enum paper_kind, int64_t id);

#endif
