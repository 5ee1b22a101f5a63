/* The conference that a member's change waits for. */
#include "conference/people/change_pass.h"
#include "db/db.h"

const struct shape change_pass_shape = SHAPE(struct change_pass,
	COLUMNS(struct change_pass, meeting_id, item_state, announced, name,
	    starts_at));

QUERY(change_pass_row, change_pass_shape,
    "SELECT {} FROM change_pass WHERE seat_change_id = :change_id"
    " ORDER BY id DESC LIMIT 1");

bool
change_passes(struct db *db, int64_t change_id, struct change_pass *out)
{
	return db_row(db, &change_pass_row, out, BIND(P(change_id)));
}
