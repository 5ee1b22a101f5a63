/*
 * unit_desk: a unit as the office and its own liaisons change it.
 *
 * The office adds units and corrects them, with a reason; the history shows
 * both.  A unit's liaisons keep its contacts.  What changes from a day on is
 * in conference/units/unit_change.h.
 */
#ifndef CONFERENCE_UNITS_UNIT_DESK_H
#define CONFERENCE_UNITS_UNIT_DESK_H

#include "conference/records/move.h"

struct unit_row {
	RECORD_HAS;			/* there is but one state */
	int64_t		member_passes;	/* 1: its topics, to the office */
	int64_t		position;	/* 0, when it is new: the last */
	struct text	code;		/* "", when it is new: made here */
	struct text	name, short_name;	/* today's */
	struct text	aliases;	/* sorted, one per line */
	struct text	phone, address, hours;
	struct text	reason;		/* of the last correction */
	struct day	since, until;	/* of membership */
	struct day	named_since;	/* of today's name */
	struct moment	changed_at;
};

extern const struct shape unit_new_shape, unit_record_shape,
    unit_contact_shape;
/* A new one; one that is there; its contacts, by its own liaisons. */
extern const struct record unit_new_record, unit_record, unit_contact_record;

/* False: there is none with this code.  True: it is locked. */
bool		unit_row_lock(struct tx *, struct text code,
		    struct unit_row *out);
bool		unit_row_find(struct db *, int64_t id, struct unit_row *out);
/* Stores a new one, which has its code and position then. */
void		unit_row_add(const struct mover *, struct unit_row *);
/* Is another unit called so, today or later? */
bool		unit_name_taken(struct db *, struct text name, int64_t id);

#endif
