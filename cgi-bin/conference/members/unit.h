/*
 * unit: a department that is a member, its names and its seats.
 *
 * A unit keeps its id and code for ever; its name is dated.  One list names
 * it 信用联社, the next 县农村信用联社: aliases lead to the same unit.
 */
#ifndef CONFERENCE_MEMBERS_UNIT_H
#define CONFERENCE_MEMBERS_UNIT_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct unit {
	int64_t		id, position;
	struct text	code, name, short_name;	/* the name of today */
	struct day	since, until;		/* a member; until none: still */
	bool		ended;			/* in lists: its time is over */
};

/* A dated name, an alias, or a neighbour in the line of succession. */
struct unit_word {
	struct text	what;		/* name, alias, before, after */
	struct text	name, short_name, note;
	int64_t		unit_id;	/* before, after: the other unit */
	struct day	since, until;
};

struct seat {
	struct text	person, role, office, post, note;
	int64_t		unit_id;	/* 0: counts for no unit */
	struct day	since, until;
};

struct duty_count { int64_t unit_id, lead, joint, assist; };

extern const struct shape unit_shape, unit_word_shape, seat_shape,
    duty_count_shape;

/* Every unit there ever was, in the order of the founding list; at most 500. */
struct rows	units_all(struct db *);
bool		unit_find(struct db *, struct text code, struct unit *out);
/* Names up to today's, newest first, aliases, predecessors, successors; at most 200. */
struct rows	unit_words(struct db *, int64_t unit_id);
/* Seats held on the day, in the order of the list; at most 500. */
struct rows	seats_on(struct db *, struct day);
struct rows	seats_of_unit(struct db *, int64_t unit_id, struct day);
/* How many clauses name each unit, by role. */
struct rows	duty_counts(struct db *);

#endif
