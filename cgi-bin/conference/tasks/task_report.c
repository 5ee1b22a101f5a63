/* The report on open tasks that a conference begins with. */
#include "conference/tasks/task.h"
#include "db/db.h"

const struct shape task_line_shape = SHAPE(struct task_line,
	COLUMNS(struct task_line, task_id, unit_id, percent, title, light,
	    due_on));

#define OPEN								\
    " FROM task t WHERE t.ended = 0 ORDER BY t.due_at, t.id LIMIT 500"

QUERY(task_lines, task_line_shape,
    "SELECT t.id AS task_id, t.unit_id, t.percent, t.title, t.due_on,"
    "       " TASK_LIGHT " AS light" OPEN);
QUERY(task_lines_frozen, task_line_shape,
    "SELECT {} FROM agenda_version_task"
    " WHERE meeting_id = :meeting_id AND number = :number"
    " ORDER BY due_on, task_id LIMIT 500");
COMMAND(task_lines_freeze,
    "INSERT INTO agenda_version_task (meeting_id, number, task_id, unit_id,"
    "       title, due_on, percent, light)"
    " SELECT i.meeting_id, :number, o.id, o.unit_id, o.title, o.due_on,"
    "        o.percent, o.light"
    "   FROM agenda_item i JOIN (SELECT t.id, t.unit_id, t.title, t.due_on,"
    "        t.percent, " TASK_LIGHT " AS light" OPEN ") o"
    "  WHERE i.meeting_id = :meeting_id AND i.state = 0"
    "    AND i.sort = 'tasks'");

struct rows
tasks_reported(struct db *db, const struct lights *l)
{
	return db_rows(db, &task_lines, BIND(P(l->today), P(l->warn)));
}

void
tasks_freeze(const struct mover *by, int64_t meeting_id, int64_t number)
{
	struct lights l = lights_held(tx_db(by->tx), moment_day(by->now));

	tx_change(by->tx, &task_lines_freeze, BIND(P(number), P(meeting_id),
	    P(l.today), P(l.warn)));
}

struct rows
tasks_frozen(struct db *db, int64_t meeting_id, int64_t number)
{
	return db_rows(db, &task_lines_frozen, BIND(P(meeting_id),
	    P(number)));
}
