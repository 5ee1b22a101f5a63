/* Topics of other units that a unit may read. */
#include "conference/opinions/concerned.h"
#include "conference/opinions/opinion.h"
#include "conference/topics/topic.h"
#include "db/row_cache.h"
#include "files/file.h"

#define READABLE TOPIC_READABLE_BY(OPINION_READ)
#define READ_STATES TOPIC_READ_STATES

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
    "  FROM " TOPIC_READABLE_BY(r)						\
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
