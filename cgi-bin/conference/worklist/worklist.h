/*
 * worklist: what waits at a desk, the most urgent first.
 *
 * An entry is one thing to do, or all of one kind: how many, and until which
 * day or since when.  Days are workdays of the calendar.
 */
#ifndef CONFERENCE_WORKLIST_WORKLIST_H
#define CONFERENCE_WORKLIST_WORKLIST_H

#include "base/shape.h"

struct db;

struct work {
	struct text	kind;		/* what templates say it is */
	struct text	title;		/* of it; of several, of the oldest */
	int64_t		id;		/* as title */
	int64_t		total;		/* more than 200: 201 */
	struct moment	at;		/* its last day, or since when */
	bool		due;		/* `at` is its last day */
	struct moment	reminded_at;
	/* Set by worklist_ordered(): */
	int64_t		days;		/* workdays between today and `at` */
	bool		today, over;	/* the last day is */
};
extern const struct shape work_shape;

enum { WORK_MAX = 200,
    WORK_PATIENCE = 5 };	/* workdays that what has no last day may wait */
struct worklist { struct work all[WORK_MAX]; size_t count; };

/* Nothing is added once there are WORK_MAX. */
void		worklist_add(struct worklist *, struct work);
/* Adds rows of struct work. */
void		worklist_add_rows(struct worklist *, struct rows);
/* Adds all that waits for the office. */
void		worklist_of_office(struct db *, struct moment now,
		    struct worklist *);
/*
 * Counts the days and sorts by the workdays that are left, what has no last
 * day as if it had WORK_PATIENCE of them.
 */
struct rows	worklist_ordered(struct db *, struct day today,
		    struct worklist *);

#endif
