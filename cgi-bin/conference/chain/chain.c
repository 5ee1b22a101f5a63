/* The steps of a topic, and who may read them. */
#include "conference/chain/chain.h"
#include "conference/chain/reached.h"
#include "db/count.h"
#include "db/db.h"

/* ---- Its steps */

const struct shape chain_step_shape = SHAPE(struct chain_step,
	COLUMNS(struct chain_step, object_id, of_id, asked, answered, step,
	    day, done));

/*
 * Issued minutes of the meetings p that it passed: those of a liaison meeting at
 * which it ended, or went back to its unit, are its step, others belong to the
 * meeting.
 */
#define MINUTES_STEP							\
    "IF(p.kind <> 'liaison' OR (p.outcome IN ('settled', 'returned')"	\
    "   AND IF(t.state IN (0, 6), t.sent_state, t.state) IN (2, 10)),"	\
    "   'minutes', 'sift-minutes')"
#define MINUTED								\
    "  FROM topic_pass p JOIN topic t ON t.id = p.topic_id"		\
    "  JOIN minutes n ON n.meeting_id = p.meeting_id"
#define OF_PASS								\
    " p.topic_id = :topic_id AND p.state = 1 AND n.version > 0"

#define ASKED								\
    "SELECT 'submit' AS step, t.id AS object_id, 0 AS of_id, 0 AS asked,"	\
    "       0 AS answered, " DAY("t.submitted_at") " AS day, TRUE AS done" \
    "  FROM topic t WHERE t.id = :topic_id AND t.version > 0"		\
    " UNION ALL"							\
    " SELECT 'accept', e.object_id, 0, 0, 0, " DAY("MAX(e.at)") ", TRUE"	\
    "  FROM own_event e"						\
    " WHERE e.kind = 'topic' AND e.object_id = :topic_id"		\
    "   AND e.verb IN ('accept', 'split') GROUP BY e.object_id"		\
    " UNION ALL"							\
    " SELECT 'withdraw', e.object_id, 0, 0, 0, " DAY("MAX(e.at)") ", TRUE" \
    "  FROM own_event e"						\
    " WHERE e.kind = 'topic' AND e.object_id = :topic_id"		\
    "   AND e.verb = 'withdraw' GROUP BY e.object_id"			\
    " UNION ALL"							\
    " SELECT 'opinions', o.id, 0, 1, o.state = 1,"			\
    "       " DAY("COALESCE(o.answered_at, o.asked_at)") ", o.state <> 0"	\
    "  FROM opinion o JOIN topic t ON t.id = o.topic_id"		\
    "   AND t.version = o.number"					\
    " WHERE o.topic_id = :topic_id AND o.state <> 2"			\
    " UNION ALL"							\
    " SELECT 'settle', s.id, 0, (SELECT COUNT(*) FROM settlement_part q"	\
    "          WHERE q.settlement_id = s.id),"				\
    "       (SELECT COUNT(*) FROM settlement_part q"			\
    "         WHERE q.settlement_id = s.id AND q.state = 1),"		\
    "       " DAY("COALESCE(s.ended_at, s.started_at)") ", s.state = 1"	\
    "  FROM settlement s JOIN topic t ON t.id = s.topic_id"		\
    "   AND t.version = s.number"					\
    " WHERE s.topic_id = :topic_id AND s.state < 2"
#define MET								\
    " UNION ALL"							\
    " SELECT IF(p.kind = 'liaison', 'sift', 'conference'), p.id,"	\
    "       p.meeting_id, 0, 0, " DAY("p.starts_at") ", p.state = 1"		\
    "  FROM topic_pass p WHERE p.topic_id = :topic_id"			\
    " UNION ALL"							\
    " SELECT " MINUTES_STEP ", n.id, 0, 0, 0, n.issued_on, TRUE" MINUTED	\
    " WHERE" OF_PASS							\
    " UNION ALL"							\
    " SELECT 'referral', f.id, 0, 0, 0,"				\
    "       COALESCE(f.answered_on, f.sent_on), f.state > 1"		\
    "  FROM referral f" OF_REFERRAL " AND f.state > 0"
#define DONE								\
    " UNION ALL"							\
    " SELECT 'resolution', r.id, 0, 0, 0, r.issued_on, TRUE" DECIDED OF_ITEM	\
    " UNION ALL"							\
    " SELECT 'resolution', r.id, 0, 0, 0, r.issued_on, TRUE" FOLLOWED		\
    OF_REFERRAL								\
    " UNION ALL"							\
    " SELECT 'task', k.id, 0, 0, 0, k.closed_on, k.state > 2" DECIDED_TASK	\
    OF_ITEM								\
    " UNION ALL"							\
    " SELECT 'task', k.id, 0, 0, 0, k.closed_on, k.state > 2" FOLLOWED_TASK	\
    OF_REFERRAL

QUERY(chain_step_rows, chain_step_shape,
    "SELECT {} FROM (" ASKED MET DONE ") c"
    " ORDER BY step, IF(step IN ('resolution', 'task'), 0, day IS NULL),"
    "       IF(step IN ('resolution', 'task'), NULL, day), object_id"
    " LIMIT 200");

struct rows
chain_steps(struct db *db, int64_t topic_id)
{
	return db_rows(db, &chain_step_rows, BIND(P(topic_id)));
}

/* ---- What a unit may read */

const struct shape chain_readable_shape = SHAPE(struct chain_step,
	COLUMNS(struct chain_step, object_id, step, read_id));

#define ITS								\
    "SELECT 'submit' AS step, t.id AS object_id, t.id AS read_id,"	\
    "       t.unit_id"							\
    "  FROM topic t WHERE t.id = :topic_id"				\
    " UNION ALL"							\
    " SELECT 'opinions', o.id, o.id, o.unit_id"				\
    "  FROM opinion o WHERE o.topic_id = :topic_id AND o.state <> 2"	\
    " UNION ALL"							\
    " SELECT 'settle', s.id, q.id, q.unit_id"				\
    "  FROM settlement s JOIN settlement_part q ON q.settlement_id = s.id" \
    " WHERE s.topic_id = :topic_id AND s.state < 3"			\
    " UNION ALL"							\
    " SELECT 'referral', f.id, f.id, f.unit_id"				\
    "  FROM referral f" OF_REFERRAL " AND f.state > 0"			\
    " UNION ALL"							\
    " SELECT 'referral', f.id, f.id, t.unit_id"				\
    "  FROM referral f JOIN topic t ON t.id = f.topic_id" OF_REFERRAL	\
    "   AND f.state > 0"
#define INVITED								\
    " UNION ALL"							\
    " SELECT IF(p.kind = 'liaison', 'sift', 'conference'), p.id,"	\
    "       p.meeting_id, v.unit_id"					\
    "  FROM topic_pass p JOIN invitation v"				\
    "    ON v.meeting_id = p.meeting_id AND v.state < 2"		\
    " WHERE p.topic_id = :topic_id"					\
    " UNION ALL"							\
    " SELECT " MINUTES_STEP ", n.id, n.id, x.unit_id" MINUTED		\
    "  JOIN minutes_reader x ON x.minutes_id = n.id WHERE" OF_PASS
#define RESOLUTION " UNION ALL SELECT 'resolution', r.id, r.id,"
#define HELPS								\
    "  JOIN resolution_unit u ON u.resolution_id = r.id"
#define LED								\
    RESOLUTION " r.unit_id" DECIDED OF_ITEM				\
    RESOLUTION " u.unit_id" DECIDED HELPS OF_ITEM			\
    RESOLUTION " v.unit_id" DECIDED					\
    "  JOIN topic_version v ON v.topic_id = i.topic_id"			\
    "   AND v.number = i.topic_version" OF_ITEM				\
    RESOLUTION " r.unit_id" FOLLOWED OF_REFERRAL			\
    RESOLUTION " u.unit_id" FOLLOWED HELPS OF_REFERRAL
#define TASK " UNION ALL SELECT 'task', k.id, k.id,"
#define TOLD "  JOIN task_unit u ON u.task_id = k.id"
#define GIVEN								\
    TASK " k.unit_id" DECIDED_TASK OF_ITEM				\
    TASK " u.unit_id" DECIDED_TASK TOLD OF_ITEM				\
    TASK " k.unit_id" FOLLOWED_TASK OF_REFERRAL				\
    TASK " u.unit_id" FOLLOWED_TASK TOLD OF_REFERRAL

QUERY(chain_readable_rows, chain_readable_shape,
    "SELECT DISTINCT {} FROM (" ITS INVITED LED GIVEN ") c"
    " WHERE unit_id IN (SELECT y.unit_id FROM topic_reader y"
    "                    WHERE y.reader_id = :unit_id)"
    " ORDER BY step, object_id LIMIT 200");

struct rows
chain_readable(struct db *db, int64_t topic_id, int64_t unit_id)
{
	return db_rows(db, &chain_readable_rows, BIND(P(topic_id),
	    P(unit_id)));
}

/* ---- From an object to its topics */

const struct shape chain_topic_shape = SHAPE(struct chain_topic,
	COLUMNS(struct chain_topic, id, unit_id, number, title));

QUERY(chain_resolution_topic, count_shape,
    "SELECT i.topic_id AS total FROM decided_resolution r"
    "  JOIN agenda_item i ON i.id = r.item_id"
    " WHERE r.id = :object_id AND i.topic_id IS NOT NULL"
    " UNION ALL SELECT f.topic_id FROM referral f"
    "  WHERE f.resolution_id = :object_id AND f.topic_id IS NOT NULL"
    "    AND f.state > 0"
    " LIMIT 1");
QUERY(chain_task_topic, count_shape,
    "SELECT i.topic_id AS total FROM task k"
    "  JOIN decided_resolution r ON r.id = k.resolution_id"
    "  JOIN agenda_item i ON i.id = r.item_id"
    " WHERE k.id = :object_id AND i.topic_id IS NOT NULL"
    " UNION ALL SELECT f.topic_id FROM task k"
    "  JOIN referral f ON f.id = k.referral_id"
    "  WHERE k.id = :object_id AND f.topic_id IS NOT NULL"
    " LIMIT 1");
QUERY(chain_minutes_topics, chain_topic_shape,
    "SELECT {t.} FROM minutes n"
    "  JOIN topic_pass p ON p.meeting_id = n.meeting_id AND p.state = 1"
    "  JOIN sent_topic t ON t.id = p.topic_id"
    " WHERE n.id = :minutes_id AND n.version > 0"
    " ORDER BY t.number, t.id LIMIT 50");
QUERY(chain_state_of, count_shape,
    "SELECT state AS total FROM sent_topic WHERE id = :topic_id");

int64_t
chain_topic_of_resolution(struct db *db, int64_t id)
{
	return count_of(db_rows(db, &chain_resolution_topic,
	    BIND(AS(object_id, P(id)))));
}

int64_t
chain_topic_of_task(struct db *db, int64_t id)
{
	return count_of(db_rows(db, &chain_task_topic,
	    BIND(AS(object_id, P(id)))));
}

struct rows
chain_topics_of_minutes(struct db *db, int64_t minutes_id)
{
	return db_rows(db, &chain_minutes_topics, BIND(P(minutes_id)));
}

int64_t
chain_state(struct db *db, int64_t topic_id)
{
	return count_of(db_rows(db, &chain_state_of, BIND(P(topic_id))));
}
