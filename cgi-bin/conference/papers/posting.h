/*
 * posting: a notice of a kind that is shown for a number of workdays, for
 * objections, and then taken down.
 */
#ifndef CONFERENCE_PAPERS_POSTING_H
#define CONFERENCE_PAPERS_POSTING_H

#include "base/shape.h"

struct db;

struct posting {
	struct text	code;		/* of the notice kind */
	int64_t		posting_days;	/* workdays */
	struct day	until;		/* the last day */
	int64_t		weekday;	/* of until; 0 is Sunday */
};
extern const struct shape posting_shape;

/*
 * All kinds that are postings, with the last day of one published on this day
 * (conference/workday.h); in their order, at most 100.
 */
struct rows	postings_from(struct db *, struct day);
/* One of them by its code; false: notices of this kind have no end. */
bool		posting_find(struct db *, struct text code, struct day,
		    struct posting *out);

#endif
