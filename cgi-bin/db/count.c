/* The shapes of rows that only count. */
#include "db/count.h"

const struct shape count_shape = SHAPE(struct count,
	COLUMN(struct count, total));
const struct shape years_shape = SHAPE(struct years,
	COLUMNS(struct years, first, last));

int64_t
count_of(struct rows rows)
{
	return rows.count == 0 ? 0 : ((const struct count *)rows.at)->total;
}
