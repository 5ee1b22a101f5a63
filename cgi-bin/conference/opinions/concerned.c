/* Topics of other units that a unit may read. */
#include "conference/opinions/concerned.h"
#include "conference/opinions/opinion.h"
#include "conference/topics/topic.h"
#include "db/row_cache.h"
#include "files/file.h"

/* The versions c that unit :unit_id may read while state IN READ_STATES. */
#define READABLE READABLE_BY(OPINION_READ)
#define READABLE_BY(r)							\
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
/* Accepted, and all that follows. */
#define READ_STATES "(3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)"

QUERY(topic_concerned_row, topic_shape, TOPIC_SENT_WHOLE
    "  JOIN " READABLE " ON c.topic_id = t.id AND c.number = t.version"
    " WHERE t.id = :id AND t.state IN " READ_STATES);

bool
topic_concerned(struct db *db, int64_t id, int64_t unit_id,
    struct topic *out)
{
	return db_row(db, &topic_concerned_row, out, BIND(P(id), P(unit_id)));
}

QUERY(file_of_concerned_topic_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN topic t ON t.id = f.topic_id"
    "  JOIN " READABLE " ON c.topic_id = t.id AND c.number = t.version"
    " WHERE f.id = :id AND f.name = :name AND t.state IN " READ_STATES
    "   AND t.version BETWEEN f.since_version"
    "                     AND COALESCE(f.until_version, t.version)");

bool
file_of_concerned_topic(struct db *db, int64_t id, struct text name,
    int64_t unit_id, struct file *out)
{
	return db_row(db, &file_of_concerned_topic_named, out, BIND(P(id),
	    P(name), P(unit_id)));
}

/* ---- Lists */

struct concerned_query { struct text q; LISTING_HAS; };
const struct shape concerned_query_shape = SHAPE(struct concerned_query,
	LISTING_MEMBERS(struct concerned_query),
	FIELD(struct concerned_query, q, .max = FILTER_WORDS_MAX));

#define OTHERS OTHERS_BY(OPINION_READ)
#define OTHERS_BY(r)							\
    "  FROM " READABLE_BY(r)						\
    "  STRAIGHT_JOIN sent_topic p"					\
    "    ON p.id = c.topic_id AND p.version = c.number"			\
    " WHERE p.state IN " READ_STATES					\
    "   AND p.unit_id NOT IN " r
#define FILTER								\
    "   AND p.submitted_at BETWEEN :from AND :upto"			\
    "   AND (:words = '' OR CONCAT_WS(' ', p.title, p.number, p.problem,"	\
    "            p.facts, p.proposal, p.decision) REGEXP :words)"

QUERY(concerned_rows, topic_shape, "SELECT " TOPIC_FACE OTHERS FILTER
    "   AND (p.submitted_at, p.id) < (:at, :id)"
    " ORDER BY p.submitted_at DESC, p.id DESC LIMIT 21");
QUERY(concerned_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" OTHERS FILTER
    " LIMIT 201) counted");
QUERY(concerned_newest, topic_shape, "SELECT " TOPIC_FACE
    OTHERS_BY("(:unit_id)")
    " ORDER BY p.submitted_at DESC, p.id DESC LIMIT 5");
QUERY(concerned_newest_of_heir, topic_shape, "SELECT " TOPIC_FACE OTHERS
    " ORDER BY p.submitted_at DESC, p.id DESC LIMIT 5");

const struct listing concerned_listing = { .name = "row",
    .by = "submitted_at", .filter = &concerned_query_shape,
    .rows = &concerned_rows, .count = &concerned_count };

struct rows
topics_concerned(struct db *db, int64_t unit_id)
{
	return row_cache_rows(db, unit_follows(db, unit_id) ?
	    &concerned_newest_of_heir : &concerned_newest,
	    BIND(P(unit_id)));
}
