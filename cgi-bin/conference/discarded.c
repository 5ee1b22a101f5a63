/* Which drafts were discarded, and who may discard one. */
#include "db/db.h"
#include "conference/discarded.h"
#include "db/count.h"

QUERY(discarded_row, number_shape,
    "SELECT COUNT(*) AS total FROM discarded"
    " WHERE kind = ? AND object_id = ? AND COALESCE(unit_id, 0) = ?");
QUERY(discarded_by_key, number_shape,
    "SELECT COUNT(*) AS total FROM discarded WHERE once_key = UNHEX(?)");
QUERY(discard_maker_ended, number_shape,
    "SELECT COUNT(*) AS total FROM account WHERE id = ? AND state = 2");

bool
discarded(struct db *db, struct text kind, int64_t id, int64_t unit_id)
{
	return number_of(db_rows(db, &discarded_row, BIND(P(kind), P(id),
	    P(unit_id)))) > 0;
}

bool
discarded_key(struct db *db, struct text once)
{
	return once.len > 0 && number_of(db_rows(db, &discarded_by_key,
	    BIND(P(once)))) > 0;
}

bool
discard_may(struct db *db, int64_t maker, int64_t account_id)
{
	return maker == 0 || maker == account_id || number_of(db_rows(db,
	    &discard_maker_ended, BIND(P(maker)))) > 0;
}
