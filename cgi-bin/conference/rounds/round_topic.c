/* Rounds as units see them, and the topics that they bring. */
#include "conference/rounds/round.h"
#include "db/count.h"
#include "db/row_cache.h"

#define ASKED								\
    "  FROM round r JOIN round_unit u ON u.round_id = r.id"		\
    " WHERE r.state = 1 AND u.unit_id = :unit_id"

QUERY(rounds_of_unit_rows, round_shape,
    "SELECT r.id, r.title, r.text, r.last_day,"
    "       DATEDIFF(r.last_day, :today) AS `left`,"
    "       (SELECT COUNT(*) FROM round_topic t"
    "         WHERE t.round_id = r.id AND t.unit_id = u.unit_id) AS topics,"
    "       (SELECT MAX(m.at) FROM round_reminder m"
    "         WHERE m.round_id = r.id AND m.unit_id = u.unit_id)"
    "       AS reminded_at" ASKED
    " ORDER BY r.last_day, r.id LIMIT 10");
QUERY(rounds_of_topic_rows, round_shape,
    "SELECT r.id, r.title, t.late FROM round_topic t"
    "  JOIN round r ON r.id = t.round_id"
    " WHERE t.topic_id = :topic_id ORDER BY r.id LIMIT 10");
QUERY(round_of_asked, count_shape,
    "SELECT r.id AS total" ASKED " AND r.id = :round_id");
QUERY(round_only, count_shape,
    "SELECT IF(COUNT(*) = 1, MIN(x.id), 0) AS total"
    "  FROM (SELECT r.id" ASKED " LIMIT 2) x");
/* The round is locked by that, so it is not closed meanwhile. */
COMMAND(round_topic_insert,
    "INSERT IGNORE INTO round_topic (round_id, topic_id, unit_id, late, at)"
    " SELECT r.id, :topic_id, :unit_id, r.last_day < :today, :now"
    "   FROM round r"
    "  WHERE r.id = :round_id AND r.state = 1"
    "    AND NOT EXISTS (SELECT 1 FROM round_topic x"
    "          JOIN round o ON o.id = x.round_id"
    "         WHERE x.topic_id = :topic_id AND o.state = 1)");

struct rows
rounds_of_unit(struct db *db, int64_t unit_id, struct day today)
{
	return row_cache_rows(db, &rounds_of_unit_rows, BIND(P(unit_id),
	    P(today)));
}

struct rows
rounds_of_topic(struct db *db, int64_t topic_id)
{
	return db_rows(db, &rounds_of_topic_rows, BIND(P(topic_id)));
}

int64_t
round_asks(struct db *db, int64_t round_id, int64_t unit_id)
{
	return round_id == 0 ? 0 : count_of(db_rows(db, &round_of_asked,
	    BIND(P(unit_id), P(round_id))));
}

void
round_take(const struct mover *by, int64_t topic_id, int64_t unit_id,
    int64_t round_id)
{
	struct db *db = tx_db(by->tx);
	struct day today = moment_day(by->now);

	round_id = round_asks(db, round_id, unit_id);
	if (round_id == 0)
		round_id = count_of(db_rows(db, &round_only,
		    BIND(P(unit_id))));
	if (round_id != 0)
		tx_change(by->tx, &round_topic_insert, BIND(P(topic_id),
		    P(unit_id), P(today), P(by->now), P(round_id)));
}
