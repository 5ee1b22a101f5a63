/*
 * edition_part: sections and clauses of an edition, written while it is a draft.
 *
 * Each has a revision of its own: two people who write in different clauses
 * are not in each other's way.
 */
#ifndef CONFERENCE_DUTIES_EDITION_PART_H
#define CONFERENCE_DUTIES_EDITION_PART_H

#include <stdbool.h>

#include "base/shape.h"
#include "conference/records/move.h"

struct part {
	int64_t		id, edition_id, edition_state, from_id;
	int64_t		parent_id;	/* the edition, or the section */
	int64_t		number;		/* of its section */
	int64_t		place;		/* in its parent, from 1; typed: 0 is
					   the present one, or the last */
	int64_t		last;		/* of these places */
	int64_t		revision;
	struct text	deed;		/* save, up, down, remove */
	struct text	text;		/* of a section: its title */
	struct id_list	units;		/* of a section */
	struct text	about;		/* "category-3", "field-2" */
	struct text	others;		/* lead, joint, assist or "" */
	struct id_list	lead, joint, assist;
};

extern const struct shape section_shape, clause_shape;

struct part_kind;
extern const struct part_kind section_part, clause_part;
const struct shape *part_shape(const struct part_kind *);

/* In the order of the list, at most 2,000. */
struct rows	parts_of(struct db *, const struct part_kind *,
		    int64_t edition_id);
/* The same, with the units that stand there today, to be compared. */
struct rows	parts_today(struct db *, const struct part_kind *,
		    int64_t edition_id);
/* What a clause may be about: categories, then fields of work. */
struct part_about { struct text id, name; };	/* "category-3" */
extern const struct shape part_about_shape;
struct rows	part_abouts(struct db *);
bool		part_find(struct db *, const struct part_kind *, int64_t id,
		    struct part *out);
/* A new one, at the end of its parent. */
bool		part_blank(struct db *, const struct part_kind *,
		    int64_t parent_id, struct part *out);
/* The same of this edition, in which nobody else writes until the transaction
 * ends. */
bool		part_lock(struct tx *, const struct part_kind *,
		    int64_t edition_id, int64_t id, struct part *out);
bool		part_begin(struct tx *, const struct part_kind *,
		    int64_t edition_id, int64_t parent_id, struct part *out);

/* What is wrong with what was typed. */
void		part_faults(struct db *, const struct part_kind *,
		    const struct part *typed, struct faults *);
/* Is it stored like this? */
bool		part_same(const struct part_kind *, const struct part *,
		    const struct part *typed);

/*
 * Of a part that is locked.  Saves what was typed, in the place that it names;
 * *typed gets its id.  False: a unit that it names does not exist.
 */
bool		part_save(const struct mover *, const struct part_kind *,
		    const struct part *was, struct part *typed);
/* With all that is in it. */
void		part_remove(const struct mover *, const struct part_kind *,
		    const struct part *);
/* To another place; the parts between move up or down. */
void		part_place(const struct mover *, const struct part_kind *,
		    const struct part *, int64_t place);

#endif
