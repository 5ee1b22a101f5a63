/*
 * unit_undo: takes back a change of a unit that was a mistake.
 *
 * The last change of the unit's own: that it ends, else its last name.  It is
 * as if it had never been; the history and the log keep both, with the reason.
 * Units that the change made are removed, unless something refers to them:
 * another unit that they follow, a topic, a document, a seat, an account.
 */
#ifndef CONFERENCE_UNITS_UNIT_UNDO_H
#define CONFERENCE_UNITS_UNIT_UNDO_H

#include "conference/units/unit_desk.h"

struct unit_undo {
	struct text	what;		/* rename, end; "": nothing to undo */
	struct text	names;		/* the new name; who took over */
	struct day	since;
};
extern const struct shape unit_undo_shape;

void	unit_undo_find(struct db *, const struct unit_row *,
	    struct unit_undo *out);
/* False: the unit was changed meanwhile; the transaction must be given up. */
bool	unit_undo_make(const struct mover *, const struct unit_row *,
	    const struct unit_undo *, struct text reason);

#endif
