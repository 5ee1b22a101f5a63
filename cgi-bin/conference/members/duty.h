/*
 * duty: who has to do what, clause by clause.
 *
 * A section of the list belongs to one unit or to several; a clause names
 * units with a role: lead, joint or assist.
 */
#ifndef CONFERENCE_MEMBERS_DUTY_H
#define CONFERENCE_MEMBERS_DUTY_H

#include "base/shape.h"

struct db;

struct duty {
	int64_t		id, section_id, number, position;
	struct text	title;		/* of the section */
	struct text	text;
	struct text	about;		/* name of the category, or field of work */
	bool		own;		/* duties_of_unit: its own section */
	struct text	role;		/* duties_of_unit: its role */
};

/* A unit in a clause. */
struct duty_unit { int64_t duty_id, unit_id; struct text role; };

/* A unit in an area: in how many of its clauses, and its best role there. */
struct duty_area {
	struct text	what;		/* field (of work), category */
	struct text	code, name;
	int64_t		clauses;	/* the area has */
	int64_t		unit_id, total;
	struct text	role;
};

extern const struct shape duty_shape, duty_unit_shape, duty_area_shape;

/* "": any. */
struct duty_filter { struct text category, field, unit, role; };

/*
 * Clauses in the order of the list, at most 2,000; with a unit or a role,
 * those in which that unit, or somebody, has that role.
 */
struct rows	duties(struct db *, const struct duty_filter *);
/* Everybody in every clause, in the order of the clauses. */
struct rows	duty_units(struct db *);
/* The clauses that name the unit, its own section first, with its role. */
struct rows	duties_of_unit(struct db *, int64_t unit_id);
struct rows	duty_units_beside(struct db *, int64_t unit_id);
/* Who leads, joins or assists in a category; each unit once, best role. */
struct rows	duty_units_of_category(struct db *, int64_t category_id);
int64_t		duty_total(struct db *);
/* Fields of work, then categories; the rows of one area stand together. */
struct rows	duty_areas(struct db *);

#endif
