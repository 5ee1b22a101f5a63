/* publication_list: lists of papers, and the sections of the press desk. */
#ifndef CONFERENCE_PAPERS_PUBLICATION_LIST_H
#define CONFERENCE_PAPERS_PUBLICATION_LIST_H

#include "conference/papers/publication.h"

/*
 * The query of a list: state is a word of work or standing; kind a notice's
 * kind or a policy's validity; words the pattern of q (input/pattern.h), which
 * the page sets.  Newest first.
 */
struct papers_query {
	struct text state, kind, q, words;
	LISTING_HAS;
};
extern const struct shape papers_query_shape;
extern const struct listing notice_listing, policy_listing;

/*
 * Of both kinds, as rows of notice_paper_shape: at most 20 of each work or
 * standing, those that wait longest
 * first.  Work: drafts and returned ones of the account or of nobody, and all
 * under review.  Dates: papers that are planned, and public notices whose last
 * day is from today to `upto`.
 */
struct rows	desk_work(struct db *, int64_t account_id);
struct rows	desk_dates(struct db *, struct moment now, struct day today,
		    struct day upto);
/*
 * The ten papers that the account worked on last, each with the last step:
 * taken from the account's last 100 steps.
 */
struct rows	desk_done(struct db *, int64_t account_id);
/* The name of an account, cached (db/row_cache.h); "" for 0. */
struct text	paper_author(struct db *, int64_t account_id);
/* The versions of a paper, the newest first; at most 100. */
struct rows	paper_versions(struct db *, const struct papers *, int64_t id);

#endif
