/* schema: the version of the database's schema. */
#ifndef DB_SCHEMA_H
#define DB_SCHEMA_H

#include <stdint.h>

struct db;

/*
 * The number of the newest migration that was applied completely; 0 when there
 * is none or the database cannot be read.
 */
int64_t	schema_version(struct db *);
/* The number of the newest migration when this program was built. */
int64_t	schema_built(void);

#endif
