/*
 * unit_change: a unit is renamed, merged, split or dissolved from a day.
 *
 * The day may be past or to come.  Nothing is moved: names, ends and
 * successions have dates, and from the day on the view unit_heir says that
 * duties, seats and topics are the successor's.  What was before keeps its
 * unit, with the name of its day.
 *
 *	rename    a new name
 *	merge     this unit and .others end; their successor is one unit that
 *	          is there, or a new one
 *	split     this unit ends; its successors are two or more
 *	dissolve  this unit ends; its successors are one or more that are there
 */
#ifndef CONFERENCE_UNITS_UNIT_CHANGE_H
#define CONFERENCE_UNITS_UNIT_CHANGE_H

#include "conference/units/unit_desk.h"

enum { UNIT_CHANGE_MOST = 20 };		/* units in one change */

/* The form. */
struct unit_change {
	struct text	how;		/* rename, merge, split, dissolve */
	struct text	new_name;	/* a unit a line: full name, or full and
					   short name with a comma between */
	int64_t		successor_id;
	struct id_list	others;		/* merge: more that end; else more
					   successors */
	struct day	since;
	struct text	document;
	struct text	seen;		/* of the preview: unit_plan.print */
	int64_t		revision;
};
extern const struct shape unit_change_shape;

/* What it comes to.  Those in .heirs without id are to be made. */
struct unit_plan {
	const struct unit_change *form;
	struct unit_row	ending[UNIT_CHANGE_MOST], heirs[UNIT_CHANGE_MOST];
	size_t		ending_count, heir_count;
	struct text	print;		/* a digest of all that was typed */
	struct text	followers;	/* for "followed": who comes after */
	struct text	later_name;	/* for rename: the name after it, */
	struct day	later;		/* from this day; 0: none */
	struct day	joined;		/* for "before-unit": the latest */
};

/* What the fault is about, for its message; "": nothing more. */
struct text	unit_plan_about(struct arena *, const struct unit_plan *,
		    const char *why);

/* What passes on from a unit. */
struct unit_touched { int64_t id, duties, seats, topics, accounts; };
extern const struct shape unit_touched_shape;

/*
 * Of the form for this unit; for rename, the unit itself is .ending[0] and its
 * new name .heirs[0].  *faults: at the fields of the form.
 */
void	unit_plan(struct db *, const struct unit_row *,
	    const struct unit_change *, struct unit_plan *out,
	    struct faults *);
/* Today, of the unit. */
bool	unit_touched(struct db *, int64_t id, struct day today,
	    struct unit_touched *out);
/* False: a unit was changed meanwhile; the transaction must be given up. */
bool	unit_change_make(const struct mover *, struct unit_plan *);

#endif
