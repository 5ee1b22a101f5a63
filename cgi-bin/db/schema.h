/* schema: which change of the schema the database has. */
#ifndef DB_SCHEMA_H
#define DB_SCHEMA_H

#include <stdint.h>

struct db;

/*
 * The number of the newest change that was applied whole; 0: none, or the
 * database does not answer.
 */
int64_t	schema_version(struct db *);
/* The newest that this program was built with. */
int64_t	schema_built(void);

#endif
