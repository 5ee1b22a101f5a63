/* notice: notices as the public reads them. */
#ifndef CONFERENCE_PAPERS_NOTICE_H
#define CONFERENCE_PAPERS_NOTICE_H

#include <stdbool.h>

#include "base/shape.h"
#include "db/page_range.h"
#include "search/search.h"

struct db;
struct tx;

struct notice {
	int64_t		id, version, category_id, unit_id, views;
	bool		files;		/* notice_find: has or had files */
	struct text	index_number, objection_phone, kind, title, summary, source;
	struct text	body, note;	/* notice_find: Markdown; what changed */
	struct day	made_on;
	struct day	posted_until;	/* last day it is shown; 0: no end */
	struct moment	published_at, updated_at;
};

/* A page that is not public any more.  why "": its time has ended. */
struct gone { struct text kind, why; struct moment gone_at; };

extern const struct shape notice_shape, gone_shape;

/*
 * kind and unit are codes; "": any.  heir: the unit follows others, whose rows
 * are shown, too.
 */
struct notice_filter { struct text kind, unit; bool heir; };

/* A page of public notices, newest first: LIST_ROWS, one more if there are. */
struct rows	notices(struct db *, const struct notice_filter *,
		    const struct page_range *);
/* The number of rows in the window and older, up to LIST_COUNTED + 1. */
int64_t		notices_count(struct db *, const struct notice_filter *,
		    const struct page_range *);
bool		notice_find(struct db *, int64_t id, struct notice *out);
/*
 * The same of notices past their last day: id, title, kind, unit_id,
 * published_at, posted_until alone.
 */
struct rows	notices_over(struct db *, const struct notice_filter *,
		    const struct page_range *);
int64_t		notices_over_count(struct db *, const struct notice_filter *,
		    const struct page_range *);
/* The newest, for feeds; at most 30. */
struct rows	notices_newest(struct db *);

/* Finds a policy or notice (kind) that was withdrawn or has ended. */
bool		gone_find(struct db *, struct text kind, int64_t id,
		    struct gone *out);

/* Writes the search entry of a notice or policy (publication.c). */
void		paper_found(struct tx *, enum search_kind, int64_t id);

#endif
