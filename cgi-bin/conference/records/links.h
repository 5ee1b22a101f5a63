/*
 * links: the rows of other tables that a record names, such as the units that
 * a topic concerns.  A form sends them as a list of ids (struct id_list).
 */
#ifndef CONFERENCE_RECORDS_LINKS_H
#define CONFERENCE_RECORDS_LINKS_H

#include "base/shape.h"

struct command;
struct tx;

/*
 * Changes what record :id names from `before` to `after`.  put and drop insert
 * and delete the links to :ids, a JSON array.  False: one of `after` does not
 * exist.
 */
bool	links_change(struct tx *, int64_t id, const struct command *put,
	    const struct command *drop, struct id_list before,
	    struct id_list after);

#endif
