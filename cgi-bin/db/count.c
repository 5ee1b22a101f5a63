/* The rows that only count. */
#include "db/count.h"

const struct shape number_shape = SHAPE(struct number,
	COLUMN(struct number, total));
const struct shape years_shape = SHAPE(struct years,
	COLUMN(struct years, first),
	COLUMN(struct years, last));

int64_t
number_of(struct rows rows)
{
	return rows.count == 0 ? 0 : ((const struct number *)rows.at)->total;
}
