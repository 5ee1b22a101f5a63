/* notice: something disclosed, mostly for a limited time. */
#ifndef CONFERENCE_PAPERS_NOTICE_H
#define CONFERENCE_PAPERS_NOTICE_H

#include <stdbool.h>

#include "base/shape.h"
#include "db/page_range.h"

struct db;

struct notice {
	int64_t		id, version, category_id, unit_id, views;
	bool		files;		/* notice_find: it has, or had, some */
	struct text	index_number, objection_phone, kind, title, summary, source;
	struct text	body, note;	/* notice_find: Markdown; what changed */
	struct day	made_on;
	struct day	posted_until;	/* the last day it is shown */
	struct moment	published_at, updated_at;
};

/* What was public and no longer is.  why "": its time was over. */
struct gone { struct text kind, why; struct moment gone_at; };

extern const struct shape notice_shape, gone_shape;

struct notice_filter { struct text kind, unit; };	/* "": any */

/* As policies() and its fellows in conference/papers/policy.h. */
struct rows	notices(struct db *, const struct notice_filter *,
		    const struct window *);
int64_t		notices_count(struct db *, const struct notice_filter *,
		    const struct window *);
bool		notice_find(struct db *, int64_t id, struct notice *out);
struct rows	notices_newest(struct db *);

/* Was this policy or notice ("policy", "notice") withdrawn, or is it over? */
bool		gone_find(struct db *, struct text kind, int64_t id,
		    struct gone *out);

#endif
