/* The description of a struct's members. */
#include <string.h>

#include "base/shape.h"

const struct member *
shape_member(const struct shape *shape, const char *name)
{
	for (size_t i = 0; shape != NULL && i < shape->count; i++)
		if (strcmp(shape->members[i].name, name) == 0)
			return &shape->members[i];
	return NULL;
}
