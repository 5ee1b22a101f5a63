/* The meetings that a topic was on, with what the office recorded. */
#include "conference/agenda/topic_pass.h"
#include "db/db.h"

QUERY(topic_pass_recorded_rows, topic_pass_shape,
    "SELECT {p.}, IF(p.waiting, i.outcome, '') AS recorded,"
    "       IF(p.waiting, i.outcome_text, '') AS recorded_text"
    "  FROM topic_pass p JOIN agenda_item i ON i.id = p.id"
    " WHERE p.topic_id = :topic_id ORDER BY p.id LIMIT 100");

struct rows
topic_passes_recorded(struct db *db, int64_t topic_id)
{
	return db_rows(db, &topic_pass_recorded_rows, BIND(P(topic_id)));
}
