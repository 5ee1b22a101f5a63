/*
 * change_pass: the conference that a member's change waits for, on whose agenda
 * it is, or whose minutes will say what was decided.
 */
#ifndef CONFERENCE_PEOPLE_CHANGE_PASS_H
#define CONFERENCE_PEOPLE_CHANGE_PASS_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct change_pass {
	int64_t		meeting_id, item_state;	/* enum agenda_state */
	bool		announced;
	struct text	name;
	struct moment	starts_at;
};
extern const struct shape change_pass_shape;
/* False: it waits for none. */
bool		change_passes(struct db *, int64_t change_id,
		    struct change_pass *out);

#endif
