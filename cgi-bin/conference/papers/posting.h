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
	int64_t		lacks;		/* the first year without a calendar; 0 */
	struct rows	term;		/* its days (conference/calendar) */
};
extern const struct shape posting_shape;

/*
 * All kinds that are postings, with the last day of one published on this day,
 * by the calendar; in their order, at most 100.
 */
struct rows	postings_from(struct db *, struct day);
/* One of them by its code; false: notices of this kind have no end. */
bool		posting_find(struct db *, struct text code, struct day,
		    struct posting *out);
/* Counts from the day by .posting_days: sets the rest but the code. */
void		posting_count(struct db *, struct day, struct posting *);
/*
 * For an act: the last day of a posting that runs so many workdays from the
 * day, while nobody changes the calendar.
 */
struct day	posting_end(struct db *, struct day from, int64_t days);

#endif
