#include "data/db.h"
#include "data/view_count.h"

TALLY(policy_view,
    "INSERT INTO view_count (kind, object_id, views)"
    " SELECT 'policy', id, 1 FROM public_policy WHERE id = ?"
    " ON DUPLICATE KEY UPDATE views = views + 1");

TALLY(notice_view,
    "INSERT INTO view_count (kind, object_id, views)"
    " SELECT 'notice', id, 1 FROM public_notice WHERE id = ?"
    " ON DUPLICATE KEY UPDATE views = views + 1");

void
view_counted(struct tx *tx, struct text kind, int64_t object_id)
{
	tx_change(tx, text_same(kind, TEXT("policy")) ? &policy_view :
	    &notice_view, BIND(P(object_id)));
}
