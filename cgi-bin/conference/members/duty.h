/*
 * duty: the duty list, clause by clause.
 *
 * A section of the list belongs to one or more units.  A clause (struct duty)
 * names units with a role: lead, joint or assist.  On a day, the clause of a
 * unit that has ended names its successors (conference/members/unit.h).
 *
 * The list has editions, each set by a document and in force from a day until
 * the next; conference/duties/edition.h writes them.  What a day has is the
 * edition of that day, and nothing before the first.
 */
#ifndef CONFERENCE_MEMBERS_DUTY_H
#define CONFERENCE_MEMBERS_DUTY_H

#include "base/shape.h"

struct db;

struct duty {
	int64_t		id, section_id, number, position;
	struct text	title;		/* of the section */
	struct text	text;
	struct text	others;		/* the role of units that it does not
					   name: "", lead, joint, assist */
	struct text	about;		/* its category or field of work */
	bool		own;		/* duties_of_unit: in its own section */
	struct text	role;		/* duties_of_unit: its role */
	bool		past;		/* duties_named: not of that edition, */
	struct day	since;		/* but of one in force from this day */
};

/* SQL: the id of the edition that is in force on the day. */
#define EDITION_ON(day)							\
    "(SELECT e.id FROM public_edition e WHERE e.since <= " day		\
    "  ORDER BY e.since DESC, e.number DESC LIMIT 1)"

/* A published edition; until: 0 when no other follows. */
struct duty_edition {
	int64_t		id, number;
	int64_t		policy_id;	/* 0: its document is not here */
	struct text	title, document_number;
	struct day	since, until;
};

/* A unit named in a clause. */
struct duty_unit { int64_t duty_id, unit_id; struct text role; };

/* A unit in an area, which is a category or a field of work. */
struct duty_area {
	struct text	what;		/* field, category */
	struct text	code, name;	/* of the area */
	int64_t		clauses;	/* of the area */
	int64_t		unit_id, total;	/* total: clauses that name it */
	struct text	role;		/* its best: lead, joint, assist */
};

struct duty_count { int64_t unit_id, lead, joint, assist; };

/*
 * A section on a day: who stands there now, and what they are called, if that
 * is not what was there when its edition began; else title is "".
 */
struct duty_head { int64_t section_id; struct text heirs, title; };

extern const struct shape duty_shape, duty_unit_shape, duty_area_shape,
    duty_count_shape, duty_edition_shape;

/* Codes; "": any. */
struct duty_filter { struct text category, field, unit, role; struct day on; };

/*
 * Clauses in the order of the list, at most 2,000.  unit and role together
 * select clauses in which this unit has this role; a role alone also those in
 * which units that are not named have it.
 */
struct rows	duties(struct db *, const struct duty_filter *);
/* The sections of the edition in force; at most 500. */
struct rows	duty_heads(struct db *, struct day);
/* The units of all clauses, by clause, role and unit; at most 5,000. */
struct rows	duty_units(struct db *, struct day);
/* Clauses that name the unit, its own section first; at most 1,000. */
struct rows	duties_of_unit(struct db *, int64_t unit_id, struct day);
/* The other units in those clauses; at most 5,000. */
struct rows	duty_units_beside(struct db *, int64_t unit_id, struct day);
/* Each unit in a category once, with its best role; duty_id is 0. */
struct rows	duty_units_of_category(struct db *, int64_t category_id,
		    struct day);
/* How many clauses name each unit, by role; at most 500. */
struct rows	duty_counts(struct db *, struct day);
/* The number of clauses. */
int64_t		duty_total(struct db *, struct day);
/* First the named ones of other editions, then all of the day; 2,000. */
struct rows	duties_named(struct db *, struct id_list, struct day);
/* Those that are in force on some day, the newest first; at most 100. */
struct rows	duty_editions(struct db *);
/* The one in force on the day; false: none is. */
bool		duty_edition_on(struct db *, struct day,
		    struct duty_edition *out);
/* Fields of work, then categories; at most 5,000 rows, grouped by area. */
struct rows	duty_areas(struct db *, struct day);

#endif
