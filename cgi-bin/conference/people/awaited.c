/* Who waits for an account. */
#include "conference/people/awaited.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape awaited_shape = SHAPE(struct awaited,
	COLUMNS(struct awaited, id, unit_id, person_id, role, name, post, since));

#define AWAITED								\
    "SELECT id, unit_id, person_id, role, name, post, since"		\
    "  FROM seat_change"						\
    " WHERE state = 2 AND account_id IS NULL AND (role = 'liaison'"	\
    "        OR (role = 'member' AND leaver_id IS NOT NULL))"

QUERY(awaited_rows, awaited_shape, AWAITED " ORDER BY id LIMIT 100");
QUERY(awaited_one, awaited_shape, AWAITED " AND id = :id");
COMMAND(awaited_account,
    "UPDATE seat_change SET account_id = :account_id"
    " WHERE id = :id AND account_id IS NULL");

struct rows
awaited_all(struct db *db)
{
	return row_cache_rows(db, &awaited_rows, BIND_NONE);
}

bool
awaited_find(struct db *db, int64_t id, struct awaited *out)
{
	return db_row(db, &awaited_one, out, BIND(P(id)));
}

bool
awaited_given(struct tx *tx, int64_t id, int64_t account_id)
{
	return tx_change(tx, &awaited_account, BIND(P(account_id),
	    P(id))) == 1;
}
