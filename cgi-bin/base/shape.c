/* The description of a struct's members. */
#include <string.h>

#include "base/arena.h"
#include "base/shape.h"

const struct member *
shape_member(const struct shape *shape, const char *name)
{
	for (size_t i = 0; shape != NULL && i < shape->count; i++)
		if (strcmp(shape->members[i].name, name) == 0)
			return &shape->members[i];
	return NULL;
}

struct rows
rows_copy(struct arena *a, const struct shape *shape, struct rows rows)
{
	if (rows.count > 0)
		rows.at = arena_copy(a, rows.at, rows.count * shape->size);
	return rows;
}
