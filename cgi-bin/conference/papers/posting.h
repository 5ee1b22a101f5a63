/*
 * posting: a notice whose kind is shown for so many workdays, for objections
 * to what is planned, and then comes down.
 */
#ifndef CONFERENCE_PAPERS_POSTING_H
#define CONFERENCE_PAPERS_POSTING_H

#include "base/shape.h"

struct db;

struct posting {
	struct text	code;		/* of the notice kind */
	int64_t		posting_days;	/* workdays */
	struct day	until;		/* the last, when it began on some day */
	int64_t		weekday;	/* of until, 0 is Sunday */
};
extern const struct shape posting_shape;

/*
 * The kinds that are postings, with their last day if they are published on
 * this one; in the order of the kinds, at most 100.
 */
struct rows	postings_from(struct db *, struct day);
/* One of them; false: this kind stays without limit. */
bool		posting_find(struct db *, struct text code, struct day,
		    struct posting *out);

#endif
