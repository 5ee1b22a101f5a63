/*
 * record_trial: what the moves of a record demand, tried by a table.
 *
 * A row is written as its differences from a whole one: "place= ends_at=2001".
 */
#ifndef TESTS_RECORD_TRIAL_H
#define TESTS_RECORD_TRIAL_H

#include <stdlib.h>

#include "conference/records/move.h"
#include "trial.h"

struct record_trial {
	const char	*what, *move;
	const char	*before, *after;	/* of the whole row */
	const char	*faults;	/* "place missing, ends_at order" */
};

/* An arena's copy of the whole row with these members changed. */
static inline void *
record_row(struct arena *a, const struct shape *shape, const void *whole,
    const char *changes)
{
	char *row = arena_copy(a, whole, shape->size), name[40], value[40];
	int n;

	for (; sscanf(changes, " %39[a-z_]=%n", name, &n) == 1; changes += n) {
		const struct member *m = shape_member(shape, name);

		changes += n;
		if (sscanf(changes, "%39[^ ]%n", value, &n) != 1)
			value[n = 0] = '\0';
		assert_non_null(m);
		if (m->kind == KIND_TEXT)
			*(struct text *)(void *)(row + m->at) = text_of(
			    arena_copy(a, value, sizeof value));
		else if (m->kind == KIND_FLAG)
			*(bool *)(row + m->at) = atoi(value) != 0;
		else if (m->kind == KIND_DAY)	/* as 20260401 */
			((struct day *)(void *)(row + m->at))->ymd =
			    atoi(value);
		else	/* a number, or the seconds of a moment */
			*(int64_t *)(void *)(row + m->at) = atoll(value);
	}
	return row;
}

static inline const struct move *
record_move_named(const struct record *of, const char *name)
{
	for (size_t i = 0; i < of->move_count; i++)
		if (strcmp(of->moves[i].name, name) == 0)
			return &of->moves[i];
	fail_msg("no move %s", name);
	return NULL;
}

static inline void
record_try(const struct record *of, const void *whole, int64_t now,
    const struct record_trial *t)
{
	struct arena *a = arena_new();
	struct faults found = { .count = 0 };
	char said[400] = "";

	move_faults(of, record_move_named(of, t->move),
	    record_row(a, of->shape, whole, t->before),
	    record_row(a, of->shape, whole, t->after), (struct moment){ now },
	    &found);
	for (size_t i = 0; i < found.count; i++)
		snprintf(said + strlen(said), sizeof said - strlen(said),
		    "%s%s %s%s", i > 0 ? ", " : "", found.at[i].member,
		    found.at[i].why, found.at[i].ask ? "?" : "");
	SAME(said, t->faults, t->what);
	arena_free(a);
}

/* Would a reader of the row with these changes find no difference? */
static inline bool
record_same_but(const struct record *of, const void *whole,
    const char *changes)
{
	struct arena *a = arena_new();
	bool same = record_same(of, whole, record_row(a, of->shape, whole,
	    changes));

	arena_free(a);
	return same;
}

struct record_roles { const struct record *of; unsigned roles; };

/* Each move of these records is for just these roles. */
static inline void
record_roles_are(const struct record_roles *all, size_t n)
{
	for (size_t r = 0; r < n; r++) {
		record_check(all[r].of);
		for (size_t i = 0; i < all[r].of->move_count; i++)
			assert_int_equal(all[r].of->moves[i].roles,
			    all[r].roles);
	}
}

#endif
