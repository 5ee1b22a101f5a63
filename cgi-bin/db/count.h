/* count: rows that hold only a count (column `total`) or a range of years. */
#ifndef DB_COUNT_H
#define DB_COUNT_H

#include "base/shape.h"

struct count { int64_t total; };

/* The first and the last year of a list's rows; both 0 when it has none. */
struct years { int64_t first, last; };

extern const struct shape count_shape, years_shape;

/* The total of the first row; 0 without a row. */
int64_t	count_of(struct rows);

#endif
