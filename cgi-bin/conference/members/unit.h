/*
 * unit: a member unit, its names and its seats.
 *
 * The id and code of a unit never change; its names are dated.  Documents call
 * one unit 信用联社 and 县农村信用联社, so it also has aliases.
 */
#ifndef CONFERENCE_MEMBERS_UNIT_H
#define CONFERENCE_MEMBERS_UNIT_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct unit {
	int64_t		id, position;
	struct text	code, name, short_name;	/* today's name */
	struct day	since, until;		/* of membership; 0: no end */
	bool		ended;			/* units_all: past its end */
};

/* A dated name, an alias, a predecessor or a successor. */
struct unit_word {
	struct text	what;		/* name, alias, before, after */
	struct text	name, short_name, note;
	int64_t		unit_id;	/* before, after: the other unit */
	struct day	since, until;
};

struct seat {
	struct text	person, role, office, post, note;
	int64_t		unit_id;	/* 0: of no unit */
	struct day	since, until;
};

struct duty_count { int64_t unit_id, lead, joint, assist; };

extern const struct shape unit_shape, unit_word_shape, seat_shape,
    duty_count_shape;

/* All units, present and past, in the order of the list; at most 500. */
struct rows	units_all(struct db *);
bool		unit_find(struct db *, struct text code, struct unit *out);
/* Rows of unit_word_shape, by what, the newest first; at most 200. */
struct rows	unit_words(struct db *, int64_t unit_id);
/* Seats held on the day, in the order of the list; at most 500. */
struct rows	seats_on(struct db *, struct day);
/* A unit's seats on the day; at most 100. */
struct rows	seats_of_unit(struct db *, int64_t unit_id, struct day);

/* Who may chair on the day: seats held, conveners first; at most 200. */
struct chair { int64_t id; struct text name; bool convener; };
extern const struct shape chair_shape;
struct rows	seats_to_chair(struct db *, struct day);
/* How many clauses name each unit, by role; at most 500. */
struct rows	duty_counts(struct db *);

#endif
