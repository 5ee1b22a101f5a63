/*
 * seat: people and their seats, as the office keeps them.
 *
 * A member or a liaison is added and corrected here, with a reason.  Who is a
 * convener, and from when to when, takes two people: conference/people/
 * seat_change.h.
 */
#ifndef CONFERENCE_PEOPLE_SEAT_H
#define CONFERENCE_PEOPLE_SEAT_H

#include "conference/records/move.h"

struct seat_row {
	RECORD_HAS;
	int64_t		person_id;	/* of a new one: 0 is a new person */
	int64_t		unit_id, position;
	struct text	role, name, office, post, note, why;
	struct day	since, until;
	struct text	part;		/* of a list: now, coming, former */
};

extern const struct shape seat_row_shape;
extern const struct record seat_record;

/*
 * All seats, by part, role and position, the former ones by their last day; at
 * most 2,000.
 */
struct rows	seats_all(struct db *);

#endif
