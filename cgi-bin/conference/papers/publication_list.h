/* publication_list: papers in lists, and what waits on the desk for whom. */
#ifndef CONFERENCE_PAPERS_PUBLICATION_LIST_H
#define CONFERENCE_PAPERS_PUBLICATION_LIST_H

#include "base/shape.h"
#include "conference/papers/publication.h"

struct db;

struct paper_row {
	struct text	what;		/* notice, policy */
	int64_t		id, version;
	int64_t		total, author_id;	/* desk only: of the list */
	int64_t		days;		/* for the page to fill: it lies here */
	struct text	title, kind, author;
	/*
	 * work: of the newest version, draft, returned, review, or "" when it
	 * is published.  standing: of the face, planned, public, over,
	 * withdrawn, or "" before the first publication, and for what is
	 * under work on a desk.
	 */
	struct text	work, standing;
	struct moment	written_at, sent_at, published_at;
	struct day	posted_until;
	bool		mine;		/* desk_waiting: the account wrote in it */
};

extern const struct shape paper_row_shape;

/* "" and 0: any.  kind: a notice's kind, a policy's validity. */
/* words: input/pattern.h */
struct paper_filter { struct text state, kind, words; int64_t before_id; };

/* The last made first; LIST_ROWS and, if there are more, one besides. */
struct rows	papers_list(struct db *, enum paper_kind,
		    const struct paper_filter *);
/* Of all pages, up to LIST_COUNTED + 1. */
int64_t		papers_count(struct db *, enum paper_kind,
		    const struct paper_filter *);

/*
 * Of both kinds, what waits longest first; at most 20 of `total` each.  They
 * say author_id: the name is paper_author()'s.
 */
struct rows	desk_drafts(struct db *, int64_t account_id);
struct rows	desk_returned(struct db *, int64_t account_id);
struct rows	desk_waiting(struct db *, int64_t account_id);
struct rows	desk_planned(struct db *, struct moment now);
/* Notices that come down from today up to that day. */
struct rows	desk_ending(struct db *, struct moment now, struct day today,
		    struct day upto);
/* Kept for a moment (db/row_cache.h); "" for 0. */
struct text	paper_author(struct db *, int64_t account_id);

struct paper_event {
	struct text	what, title, verb, name, reason;
	int64_t		id, version;
	struct moment	at;
};
extern const struct shape paper_event_shape;

/* The last thing done to each paper, of the account's last hundred; ten. */
struct rows	desk_done(struct db *, int64_t account_id);
/* All that happened to the paper, the last first; at most 200. */
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
