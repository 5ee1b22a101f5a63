/*
 * unit: a member unit, its names and its seats.
 *
 * The id and code of a unit never change; its names are dated.  Documents call
 * one unit 信用联社 and 县农村信用联社, so it also has aliases.  A unit that
 * ends has successors: from that day its duties and seats are theirs (the view
 * unit_heir), and so are its topics.
 */
#ifndef CONFERENCE_MEMBERS_UNIT_H
#define CONFERENCE_MEMBERS_UNIT_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct unit {
	int64_t		id, position;
	struct text	code, name, short_name;	/* of the day */
	struct text	phone, address, hours;	/* "": not public */
	struct text	aliases;		/* one per line */
	struct day	since, until;		/* of membership; 0: no end */
	bool		now, ended;		/* a member; past its end */
};

/*
 * A dated name, an alias, a predecessor or a successor, by the day they are of:
 * until the day asked for, until today, to come.
 */
struct unit_word {
	struct text	what;		/* name, coming, planned; alias;
					   before; after, due, leaving */
	struct text	name, short_name, note;
	int64_t		unit_id;	/* the other unit; unit_names: whose */
	struct day	since, until;
};

struct seat {
	struct text	person, role, office, post, note;
	int64_t		unit_id;	/* 0: of no unit */
	struct day	since, until;
};

/* heir_id takes over from unit_id on this day. */
struct unit_fate { int64_t unit_id, heir_id; struct day day; };

extern const struct shape unit_shape, unit_word_shape, unit_fate_shape,
    seat_shape;

/*
 * All units, present, past and to come, in the order of the list, as they are
 * called on the day; at most 500.  Day 0: today.
 */
struct rows	units_on(struct db *, struct day);
struct rows	units_all(struct db *);
bool		unit_find_on(struct db *, struct text code, struct day,
		    struct unit *out);
bool		unit_find(struct db *, struct text code, struct unit *out);
/* Rows of unit_word_shape, by what, the newest first; at most 200. */
struct rows	unit_words(struct db *, int64_t unit_id, struct day);
/* Rows of unit_word_shape: all names of units that have several. */
struct rows	unit_names(struct db *);
/* Rows of unit_fate_shape, by unit; at most 2,000. */
struct rows	unit_fates(struct db *);
/*
 * Rows of unit_fate_shape, by day: those whose place the unit has taken until
 * the day, from first to last, and those that have its own place then; at most
 * 100.
 */
struct rows	unit_places(struct db *, int64_t unit_id, struct day);
/* In SQL: the ids of the unit of this code and of those it follows today. */
#define UNITS_OF(code)							\
    "(SELECT h.unit_id FROM unit_heir h"				\
    "   JOIN unit x ON x.id = h.heir_id"				\
    "  WHERE x.code = " code						\
    "    AND h.since <= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR))"
/* Seats held on the day, in the order of the list; at most 500. */
struct rows	seats_on(struct db *, struct day);
/* A unit's seats on the day, and those it took over; at most 100. */
struct rows	seats_of_unit(struct db *, int64_t unit_id, struct day);

/* Who may chair on the day: seats held, conveners first; at most 200. */
struct chair { int64_t id; struct text name; bool convener; };
extern const struct shape chair_shape;
struct rows	seats_to_chair(struct db *, struct day);

#endif
