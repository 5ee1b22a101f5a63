/* number: the answer to a query that counts, as the column `total`. */
#ifndef DATA_NUMBER_H
#define DATA_NUMBER_H

#include "base/shape.h"

struct number { int64_t total; };

extern const struct shape number_shape;

/* 0 when there is no row. */
int64_t	number_of(struct rows);

#endif
