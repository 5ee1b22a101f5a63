/*
 * concerned: topics of other units that a unit may read.
 *
 * From its acceptance on, the units that the submitted version names, and
 * those that were asked about it; once it is on a conference's agenda, every
 * unit that is a member.  They read what was submitted and nothing else of it:
 * no history, and no opinions of others.
 */
#ifndef CONFERENCE_OPINIONS_CONCERNED_H
#define CONFERENCE_OPINIONS_CONCERNED_H

#include <stdbool.h>

#include "base/shape.h"
#include "conference/records/listing.h"

struct db;
struct topic;

extern const struct shape concerned_query_shape;
extern const struct listing concerned_listing;
bool		topic_concerned(struct db *, int64_t id, int64_t unit_id,
		    struct topic *out);
/* The newest five; those of its own are not among them. */
struct rows	topics_concerned(struct db *, int64_t unit_id);

#endif
