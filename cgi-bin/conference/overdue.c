/* Finds papers whose time of publication has passed unseen. */
#include "db/db.h"
#include "db/count.h"
#include "conference/overdue.h"

#define DUE "published_at > UNIX_TIMESTAMP() AND published_at <= ?"

QUERY(unsent_first, number_shape,
    "SELECT COALESCE(MIN(d.at), 0) AS total FROM ("
    "    SELECT MIN(published_at) AS at FROM policy WHERE state = 2 AND " DUE
    "    UNION ALL"
    "    SELECT MIN(published_at) FROM notice WHERE state = 2 AND " DUE
    "    UNION ALL"
    "    SELECT MIN(published_at) FROM resolution WHERE " DUE ") d");

struct moment
unsent_oldest(struct db *db, struct moment now)
{
	return (struct moment){ number_of(db_rows(db, &unsent_first,
	    BIND(P(now), P(now), P(now)))) };
}
