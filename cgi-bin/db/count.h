/* count: what a query counts, as the column `total`, and the years it spans. */
#ifndef DB_COUNT_H
#define DB_COUNT_H

#include "base/shape.h"

struct count { int64_t total; };

/* The first and the last year with anything in it; 0: nothing. */
struct years { int64_t first, last; };

extern const struct shape count_shape, years_shape;

/* 0 when there is no row. */
int64_t	count_of(struct rows);

#endif
