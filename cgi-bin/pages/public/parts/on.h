/*
 * on: the day whose state a page of the conference shows (?on=2018-07-05), and
 * the unit whose documents a list shows.
 */
#ifndef PAGES_PUBLIC_PARTS_ON_H
#define PAGES_PUBLIC_PARTS_ON_H

#include "base/shape.h"
#include "web/request.h"

struct view;

enum { ON_MAX = 40 };
struct on_query { struct text on; };
extern const struct shape on_query_shape;

/*
 * Reads the day as people write it; "" is today.  When one was asked for, it
 * is on.day, on.today is the page of today below the base, and site.unit has
 * the units as of that day.  Not OK: it is no day, and on.typed and
 * on.wrong ("none", "year", "unread") say so on the page of the fault.
 */
enum status	on_read(struct request *, struct view *, struct text typed,
		    struct day *out);

/*
 * Sets before.N and after.N, units whose place this one has taken by the day,
 * and those that have its own.  With `before`, a list shows theirs as well.
 * Returns the id; 0: there is none with this code.
 */
int64_t		unit_asked(struct request *, struct view *, struct text code,
		    struct day, struct id_list *before);

#endif
