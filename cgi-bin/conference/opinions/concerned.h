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

/* ---- SQL for other folders */

/*
 * The versions c of topics of others that the units `r` may read, while the
 * topic is in one of TOPIC_READ_STATES: accepted, and all that follows.  r is
 * OPINION_READ or the like, of :unit_id.
 */
#define TOPIC_READABLE_BY(r)						\
    "(SELECT u.topic_id, u.number"					\
    "   FROM topic_version_unit u WHERE u.unit_id IN " r		\
    " UNION SELECT o.topic_id, o.number"				\
    "   FROM opinion o WHERE o.unit_id IN " r " AND o.state <> 2"	\
    " UNION SELECT s.topic_id, s.number"				\
    "   FROM settlement_part p"						\
    "   JOIN settlement s ON s.id = p.settlement_id"			\
    "  WHERE p.unit_id IN " r " AND s.state <> 3"			\
    " UNION SELECT t.id, t.version"					\
    "   FROM unit m STRAIGHT_JOIN topic t"				\
    "  WHERE m.id = :unit_id AND t.state BETWEEN 12 AND 16"		\
    "    AND COALESCE(m.until >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR),"	\
    "            TRUE)) c"
#define TOPIC_READ_STATES "(3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)"

#endif
