/* policy: a document people may rely on, as the public sees it. */
#ifndef CONFERENCE_PAPERS_POLICY_H
#define CONFERENCE_PAPERS_POLICY_H

#include <stdbool.h>

#include "base/shape.h"
#include "db/page_range.h"

struct db;

struct policy {
	int64_t		id, version, category_id, unit_id, views;
	int64_t		retold;		/* policy_find: 1: not in its own wording */
	bool		files;		/* policy_find: it has, or had, some */
	struct text	index_number;		/* "": none given yet */
	struct text	title, document_number;	/* number "": not stated */
	struct text	issuer, subject, summary, source;
	struct text	validity;	/* valid, amended, repealed, expired */
	struct text	body, note;	/* policy_find: Markdown; what changed */
	struct day	made_on, valid_until;
	struct moment	published_at, updated_at;
};

extern const struct shape policy_shape;

/* "" and 0: any. */
struct policy_filter { struct text category, unit, validity; };

/* Newest first; LIST_ROWS and, if there are more, one besides. */
struct rows	policies(struct db *, const struct policy_filter *,
		    const struct window *);
/* How many policies() would walk through, up to LIST_COUNTED + 1. */
int64_t		policies_count(struct db *, const struct policy_filter *,
		    const struct window *);
bool		policy_find(struct db *, int64_t id, struct policy *out);
/* The newest, for feeds; at most 30. */
struct rows	policies_newest(struct db *);

#endif
