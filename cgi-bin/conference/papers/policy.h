/* policy: policies as the public reads them. */
#ifndef CONFERENCE_PAPERS_POLICY_H
#define CONFERENCE_PAPERS_POLICY_H

#include <stdbool.h>

#include "base/shape.h"
#include "db/page_range.h"

struct db;

struct policy {
	int64_t		id, version, category_id, unit_id, views;
	int64_t		retold;		/* policy_find: 1: not verbatim */
	bool		files;		/* policy_find: has or had files */
	struct text	index_number;		/* "": none yet */
	struct text	title, document_number;	/* number "": not stated */
	struct text	issuer, subject, summary, source;
	struct text	validity;	/* valid, amended, repealed, expired, or
					   unstated: it does not say */
	struct text	body, note;	/* policy_find: Markdown; what changed */
	struct day	made_on, valid_until;
	struct moment	published_at, updated_at;
};

extern const struct shape policy_shape;

/*
 * category and unit are codes; "": any.  heir: the unit follows others, whose
 * rows are shown, too.
 */
struct policy_filter { struct text category, unit, validity; bool heir; };

/* A page of public policies, newest first: LIST_ROWS, one more if there are. */
struct rows	policies(struct db *, const struct policy_filter *,
		    const struct page_range *);
/* The number of rows in the window and older, up to LIST_COUNTED + 1. */
int64_t		policies_count(struct db *, const struct policy_filter *,
		    const struct page_range *);
bool		policy_find(struct db *, int64_t id, struct policy *out);
/* The newest, for feeds; at most 30. */
struct rows	policies_newest(struct db *);

#endif
