/* route: which row of the table a path belongs to. */
#ifndef WEB_ROUTE_H
#define WEB_ROUTE_H

#include <stdbool.h>
#include <stdint.h>

#include "web/request.h"

struct arena;
struct site;

enum { CODE_MAX = 40 };

struct match {
	const struct route	*route;		/* NULL: none of this method */
	bool			 get, post;	/* methods the path is known for */
	int64_t			 id;
	struct text		 code, name;
};

/*
 * '#' takes a number from 1 to 18 digits without leading zero, '@' a code of
 * at most CODE_MAX characters, a letter first, then a-z, 0-9 and hyphens, '*'
 * all that is left, if it has no slash.
 */
struct match	route_find(const struct site *, struct arena *,
		    enum method, const char *path);

#endif
