/* Reads the number of the last row of the audit log. */
#include "audit/last.h"
#include "db/count.h"
#include "db/db.h"

QUERY(audit_last_row, count_shape,
    "SELECT last AS total FROM audit_head WHERE id = 1");

int64_t
audit_last(struct db *db)
{
	return count_of(db_rows(db, &audit_last_row, BIND_NONE));
}
