/*
 * recount: when the calendar changes, what is open is counted again.
 *
 * A thing whose end was counted in workdays is of a kind in the table of
 * recount.c.  Its function finds what is open, counts it by the new calendar,
 * stores a new end, and calls recount_moved() for each that moved.  An end that
 * somebody typed is left alone.
 */
#ifndef CONFERENCE_CALENDAR_RECOUNT_H
#define CONFERENCE_CALENDAR_RECOUNT_H

#include "conference/calendar/calendar.h"

/* Who changed the calendar, and when. */
struct recounter {
	struct tx	*tx;
	int64_t		 account_id;
	struct moment	 now;
	struct calendar	 calendar;	/* as it is now; set by recount() */
};

/* Returns how many it moved. */
typedef int64_t recount_fn(const struct recounter *);
recount_fn	recount_postings, recount_opinions;

/* After calendar_put() and calendar_remove(), once: how many things moved. */
int64_t		recount(struct recounter *);

/*
 * For a recount_fn: the n-th workday after `from` by the new calendar; today
 * when that day is over.
 */
struct day	recount_end(const struct recounter *, struct day from,
		    int64_t n);

/* For a recount_fn: leaves an event in the history of what was moved. */
struct moved {
	struct text	kind;		/* of the event: "notice" */
	int64_t		object_id, state, sequence;
	struct day	was, becomes;
};
void		recount_moved(const struct recounter *, const struct moved *);

/* What was moved last, the newest first; at most 20. */
struct recounted {
	int64_t		object_id;
	struct text	kind, title;
	struct day	was, becomes;
	struct moment	at;
};
extern const struct shape recounted_shape;
struct rows	recounts(struct db *);

#endif
