/* The meetings that a topic was on. */
#include "conference/agenda/topic_pass.h"
#include "db/db.h"

const struct shape topic_pass_shape = SHAPE(struct topic_pass,
	COLUMNS(struct topic_pass, id, meeting_id, state, waiting, name, kind,
	    outcome, outcome_text, override_ground, starts_at),
	COLUMN_AS(struct topic_pass, recorded, .derived = true),
	COLUMN_AS(struct topic_pass, recorded_text, .derived = true));

QUERY(topic_pass_rows, topic_pass_shape,
    "SELECT {}, '' AS recorded, '' AS recorded_text"
    "  FROM topic_pass WHERE topic_id = :topic_id"
    " ORDER BY id LIMIT 100");

struct rows
topic_passes(struct db *db, int64_t topic_id)
{
	return db_rows(db, &topic_pass_rows, BIND(P(topic_id)));
}
