/* Reads the number of the last row of the audit log. */
#include "db/count.h"
#include "db/db.h"
#include "audit/revision.h"

QUERY(revision_row, number_shape,
    "SELECT last AS total FROM audit_head WHERE id = 1");

int64_t
db_revision(struct db *db)
{
	return number_of(db_rows(db, &revision_row, BIND_NONE));
}
