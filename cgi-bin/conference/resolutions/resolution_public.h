/* resolution_public: public extracts of resolutions, as everybody reads them. */
#ifndef CONFERENCE_RESOLUTIONS_RESOLUTION_PUBLIC_H
#define CONFERENCE_RESOLUTIONS_RESOLUTION_PUBLIC_H

#include "base/shape.h"
#include "db/page_range.h"

struct db;

struct public_resolution {
	int64_t		id, meeting_id, category_id, unit_id;
	int64_t		policy_id;	/* that carries it out; 0: none */
	struct text	meeting, title, extract, policy;
	struct text	progress;	/* open, done; "": not told */
	struct day	due_on, issued_on;
	struct moment	published_at;
};
extern const struct shape public_resolution_shape;

/* Newest first: LIST_ROWS, and one more if there is. */
struct rows	resolutions(struct db *, const struct page_range *);
int64_t		resolutions_count(struct db *, const struct page_range *);
struct rows	resolutions_of_meeting(struct db *, int64_t meeting_id);
bool		resolution_find(struct db *, int64_t id,
		    struct public_resolution *out);

/* Of a conference, the minutes that were issued. */
struct public_minutes {
	struct text	number;
	struct day	issued_on;
	struct moment	issued_at;
};
extern const struct shape public_minutes_shape;
bool		minutes_of_meeting(struct db *, int64_t meeting_id,
		    struct public_minutes *out);

#endif
