/* Apart from files/file_desk.c: those of the press may not read topics. */
#include "conference/topics/topic_row.h"
#include "db/db.h"
#include "files/file.h"

#define OF_TOPIC							\
    "SELECT f.id, f.size, f.position, f.name, f.media_type,"		\
    "       LOWER(HEX(f.sha256)) AS sha256, f.added_at"			\
    "  FROM file f"							\
    "  JOIN topic t ON t.id = f.topic_id"

QUERY(file_of_unit_topic_named, file_shape, OF_TOPIC
    " WHERE f.id = :id AND f.name = :name AND " OF_READER);
/* What was withdrawn is its unit's again. */
QUERY(file_of_sent_topic_named, file_shape, OF_TOPIC
    " WHERE f.id = :id AND f.name = :name AND t.submitted_at IS NOT NULL"
    "   AND t.state <> 5");

bool
file_of_unit_topic(struct db *db, int64_t id, struct text name,
    int64_t unit_id, struct file *out)
{
	return db_row(db, &file_of_unit_topic_named, out, BIND(P(id),
	    P(name), P(unit_id)));
}

bool
file_of_sent_topic(struct db *db, int64_t id, struct text name,
    struct file *out)
{
	return db_row(db, &file_of_sent_topic_named, out, BIND(P(id),
	    P(name)));
}
