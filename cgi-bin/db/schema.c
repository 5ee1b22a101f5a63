/* Reads the version of the database's schema. */
#include "db/count.h"
#include "db/db.h"
#include "db/schema.h"

QUERY(schema_newest, count_shape,
    "SELECT MAX(version) AS total FROM schema_change WHERE finished = 1");

int64_t
schema_version(struct db *db)
{
	return count_of(db_rows(db, &schema_newest, BIND_NONE));
}

int64_t
schema_built(void)
{
	return SCHEMA_NEWEST;	/* from the Makefile */
}
