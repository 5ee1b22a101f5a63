/* Townships that tasks are addressed to, and what they do. */
#include "conference/tasks/task.h"
#include "db/db.h"
#include "identity/role.h"

/* ---- A task, as a township sees it */

#define HAS(member, ...)  COLUMN_AS(struct task, member, __VA_ARGS__)
#define READ(member)	  HAS(member, .derived = true, .unlogged = true)

const struct shape task_told_shape = SHAPE(struct task,
	RECORD_MEMBERS(struct task),
	COLUMNS(struct task, source, document, received_on, title, unit_id,
	    due_on, first_due_on, done_on, closed_on, opened_at, signed_at,
	    township_id),
	HAS(text, .lines = true), HAS(deliverable, .lines = true),
	HAS(reason, .lines = true),
	READ(due_at), READ(days), READ(workdays), READ(late), READ(light),
	READ(asked_until), READ(resolution_id), READ(minutes_id),
	READ(number), READ(position), READ(percent), READ(presses));

QUERY(task_of_township_row, task_told_shape,
    "SELECT t.id, IF(t.state > 1, t.state, w.signed_at IS NOT NULL) AS state,"
    "       t.revision, t.author_id, t.source, t.document,"
    "       t.received_on, t.title, t.text, t.deliverable, t.unit_id,"
    "       t.due_on, t.first_due_on, t.done_on, t.closed_on, t.opened_at,"
    "       IF(t.state = 4, t.reason, '') AS reason, t.due_at,"
    "       DATEDIFF(t.due_on, DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR))"
    "           AS days, COALESCE(t.done_on > t.due_on, 0) AS late,"
    "       w.signed_at, w.township_id, " TASK_MINUTES
    TASK_OF_TOWNSHIP "  JOIN task t ON t.id = w.task_id" TASK_MINUTES_JOIN
    " WHERE a.id = :account_id AND t.id = :id AND " TASK_TOWNSHIP_OPEN);
STORE(task_of_township_update, task_told_shape,
    "UPDATE task_township w JOIN task t ON t.id = w.task_id"
    "   SET w.signed_at = :signed_at"
    " WHERE w.task_id = :id AND w.township_id = :township_id"
    "   AND w.signed_at IS NULL AND :before = 0"
    "   AND t.state < 2 AND t.revision = :revision");

bool
task_at_township(struct db *db, int64_t id, int64_t account_id,
    struct task *out)
{
	return db_row(db, &task_of_township_row, out, BIND(P(id),
	    P(account_id)));
}

/*
 * Open or signed for is the township's own state; what follows is the task's,
 * which lead unit and office move.
 */
static const struct move moves[] = {
	{ "sign-town", IN(TASK_OPEN), TASK_SIGNED, TOWNSHIP,
	  .button = "sign", .stamp = "signed_at" },
};

const struct record task_of_township = { .kind = "task", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &task_told_shape,
    .find = &task_of_township_row, .lock = &task_lock,
    .update = &task_of_township_update };

/* ---- Townships to choose from */

const struct shape task_township_shape = SHAPE(struct task_township,
	COLUMNS(struct task_township, id, reported, percent, has_account,
	    name, signed_at, reported_at));
QUERY(task_township_rows, task_township_shape,
    "SELECT w.id, w.name, x.signed_at,"
    "       p.id IS NOT NULL AS reported, p.reported_at,"
    "       COALESCE(" TASK_TOLD_PERCENT ", -1) AS percent,"
    "       EXISTS (SELECT 1 FROM account a"
    "           JOIN township own ON own.id = a.township_id"
    "          WHERE own.name = w.name AND a.state < 2"
    "            AND (a.ends_on IS NULL OR a.ends_on >="
    "                 DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)))"
    "           AS has_account"
    "  FROM township w LEFT JOIN task_township x"
    "    ON x.township_id = w.id AND x.task_id = :task_id"
    "  LEFT JOIN progress p ON p.id = (SELECT MAX(q.id) FROM progress q"
    "        WHERE q.task_id = x.task_id AND q.township_id = x.township_id)"
    " WHERE x.task_id IS NOT NULL OR w.state = 0 AND NOT EXISTS"
    "       (SELECT 1 FROM township y LEFT JOIN task_township z"
    "            ON z.township_id = y.id AND z.task_id = :task_id"
    "         WHERE y.name = w.name AND (z.task_id IS NOT NULL"
    "            OR y.state = 0 AND y.id < w.id))"
    " ORDER BY w.position = 0, w.position, w.name, w.counter LIMIT 500");

struct rows
task_townships(struct db *db, int64_t task_id)
{
	return db_rows(db, &task_township_rows, BIND(P(task_id)));
}
