/* route: finds the row of the route table for a path. */
#ifndef WEB_ROUTE_H
#define WEB_ROUTE_H

#include <stdbool.h>
#include <stdint.h>

#include "web/request.h"

struct arena;
struct site;

enum { CODE_MAX = 40 };

struct match {
	const struct route	*route;		/* NULL: none for this method */
	bool			 get, post;	/* methods the path has */
	int64_t			 id;
	struct text		 code, name;
};

/*
 * In a pattern, '#' matches a number of 1 to 18 digits without leading zero,
 * '@' a code of at most CODE_MAX characters (a letter, then a-z, 0-9 and
 * hyphens), '*' the rest of the path if that has no slash.  What they matched
 * is in id, code and name.
 */
struct match	route_find(const struct site *, struct arena *,
		    enum method, const char *path);

#endif
