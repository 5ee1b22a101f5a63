/* Records discarded drafts. */
#include "conference/records/discarded.h"
#include "db/count.h"
#include "db/db.h"

QUERY(discarded_row, count_shape,
    "SELECT COUNT(*) AS total FROM discarded"
    " WHERE kind = :kind AND object_id = :id"
    "   AND COALESCE(unit_id, 0) = :unit_id");
static const struct shape discarded_shape = SHAPE(struct discarded,
	COLUMNS(struct discarded, kind, object_id, account_id),
	COLUMN_AS(struct discarded, unit_id, .nullable = true),
	COLUMN(struct discarded, at));

STORE(discarded_insert, discarded_shape,
    "INSERT INTO discarded ({}) VALUES ({?})");
QUERY(discard_maker_ended, count_shape,
    "SELECT COUNT(*) AS total FROM account"
    " WHERE id = :maker AND (state = 2"
    "       OR ends_on < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR))");

void
discarded_add(struct tx *tx, const struct discarded *d)
{
	tx_insert(tx, &discarded_insert, BIND_ROW(discarded_shape, d));
}

bool
discarded(struct db *db, struct text kind, int64_t id, int64_t unit_id)
{
	return count_of(db_rows(db, &discarded_row, BIND(P(kind), P(id),
	    P(unit_id)))) > 0;
}

bool
discard_may(struct db *db, int64_t maker, int64_t account_id)
{
	return maker == 0 || maker == account_id || count_of(db_rows(db,
	    &discard_maker_ended, BIND(P(maker)))) > 0;
}
