/* Counts how often a page was read. */
#include "conference/papers/view_count.h"
#include "db/count.h"
#include "db/db.h"

/*
 * INSERT … ON DUPLICATE KEY UPDATE needs the right to update every column, and
 * portal_public may update only one.  A row is looked for before it is
 * inserted: an UPDATE that finds none locks the gap, and first readers who
 * come together would deadlock there for as long as they try again.
 */
QUERY(view_count_rows, count_shape,
    "SELECT COUNT(*) AS total FROM view_count"
    " WHERE kind = :kind AND object_id = :object_id");

TALLY(policy_first_view,
    "INSERT IGNORE INTO view_count (kind, object_id, views)"
    " SELECT 'policy', id, 0 FROM public_policy WHERE id = :object_id");

TALLY(notice_first_view,
    "INSERT IGNORE INTO view_count (kind, object_id, views)"
    " SELECT 'notice', id, 0 FROM public_notice WHERE id = :object_id");

TALLY(view_again,
    "UPDATE view_count SET views = views + 1"
    " WHERE kind = :kind AND object_id = :object_id");

void
view_counted(struct tx *tx, struct text kind, int64_t object_id)
{
	if (count_of(db_rows(tx_db(tx), &view_count_rows, BIND(P(kind),
	    P(object_id)))) == 0)
		tx_change(tx, text_same(kind, TEXT("policy")) ?
		    &policy_first_view : &notice_first_view,
		    BIND(P(object_id)));
	tx_change(tx, &view_again, BIND(P(kind), P(object_id)));
}
