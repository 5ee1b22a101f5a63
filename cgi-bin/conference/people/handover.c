/* What a liaison who left has left open for the next one. */
#include "conference/people/handover.h"
#include "db/db.h"

const struct shape predecessor_shape = SHAPE(struct predecessor,
	COLUMNS(struct predecessor, id, name, last));
const struct shape left_open_shape = SHAPE(struct left_open,
	COLUMNS(struct left_open, id, state, kind, title, changed_at));

QUERY(predecessor_row, predecessor_shape,
    "SELECT a.id, a.name, a.ends_on AS last"
    "  FROM seat_change c JOIN account a ON a.id = c.leaver_id"
    " WHERE c.account_id = :account_id AND c.state = 2"
    " ORDER BY c.id DESC LIMIT 1");

/*
 * Tasks that the unit leads, until the successor has done something about them.
 * Drafts, returned, submitted and accepted topics that the leaver, or one who
 * left before, began or wrote last, until the successor writes in them.
 */
QUERY(left_open_rows, left_open_shape,
    "(SELECT t.id, t.state, 'topic' AS kind, t.title, t.changed_at"
    "  FROM topic t JOIN account a ON a.id = t.author_id"
    " WHERE t.unit_id = :unit_id AND t.state IN (0, 1, 2, 3)"
    "   AND (t.author_id = :leaver_id OR t.editor_id = :leaver_id"
    "        OR a.state = 2"
    "        OR a.ends_on < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR))"
    "   AND COALESCE(t.editor_id, 0) <> :account_id"
    " ORDER BY t.changed_at, t.id LIMIT 50)"
    " UNION ALL"
    " (SELECT t.id, t.state, 'task', t.title, t.changed_at"
    "   FROM task t"
    "  WHERE t.unit_id = :unit_id AND t.state IN (0, 1)"
    "    AND NOT EXISTS (SELECT 1 FROM own_event e"
    "                     WHERE e.kind = 'task' AND e.object_id = t.id"
    "                       AND e.account_id = :account_id)"
    "  ORDER BY t.due_on, t.id LIMIT 50)");

struct predecessor
predecessor_of(struct db *db, int64_t account_id)
{
	struct predecessor p = { .id = 0, .name = TEXT("") };

	db_row(db, &predecessor_row, &p, BIND(P(account_id)));
	return p;
}

struct rows
left_open(struct db *db, int64_t leaver_id, int64_t unit_id,
    int64_t account_id)
{
	return db_rows(db, &left_open_rows, BIND(P(leaver_id), P(unit_id),
	    P(account_id)));
}
