/* Reports on tasks: stored once, never changed. */
#include <inttypes.h>

#include "base/arena.h"
#include "conference/records/history.h"
#include "conference/tasks/task.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { PERCENT_MAX = 100, NOT_SAID = -1 };

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct progress, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct progress, member, __VA_ARGS__)

#define OF_BOTH								\
	RECORD_MEMBERS(struct progress),				\
	COLUMNS(struct progress, task_id, reported_at),			\
	FORM(text, .max = TASK_TEXT_MAX, .lines = true,			\
	    .no_personal = true),					\
	HAS(author, .derived = true, .unlogged = true),			\
	HAS(township, .derived = true, .unlogged = true),		\
	HAS(file_count, .derived = true, .unlogged = true),		\
	HAS(lead, .derived = true, .unlogged = true),			\
	HAS(told, .derived = true, .unlogged = true),			\
	HAS(task_state, .derived = true, .unlogged = true)

const struct shape progress_shape = SHAPE(struct progress,
	OF_BOTH, COLUMN(struct progress, unit_id),
	HAS(township_id, .nullable = true),
	FORM(percent, .max = PERCENT_MAX, .percent = true, .optional = true,
	    .nullable = true, .absent = NOT_SAID));
const struct shape progress_own_shape = SHAPE(struct progress,
	OF_BOTH, COLUMN(struct progress, township_id),
	FORM(percent, .max = PERCENT_MAX, .percent = true, .optional = true,
	    .nullable = true, .absent = NOT_SAID));
const struct shape progress_told_shape = SHAPE(struct progress,
	OF_BOTH,
	FORM(township_id, .min = 1, .max = INT64_MAX, .optional = true),
	HAS(percent, .nullable = true, .absent = NOT_SAID));

STORE(progress_insert, progress_shape,
    "INSERT INTO progress (state, author_id, task_id, unit_id, percent, text,"
    "                      reported_at)"
    " VALUES (:state, :author_id, :task_id, :unit_id, :percent, :text,"
    "         :reported_at)");
STORE(progress_told_insert, progress_told_shape,
    "INSERT INTO progress (state, author_id, task_id, township_id, text,"
    "                      reported_at)"
    " VALUES (:state, :author_id, :task_id, :township_id, :text,"
    "         :reported_at)");
/* By the township of the account, if the task is its own and goes on. */
STORE(progress_own_insert, progress_own_shape,
    "INSERT INTO progress (state, author_id, task_id, township_id, percent,"
    "                      text, reported_at)"
    " SELECT :state, a.id, w.task_id, w.township_id, :percent, :text,"
    "        :reported_at"
    TASK_OF_TOWNSHIP "  JOIN task t ON t.id = w.task_id AND t.state < 2"
    "  WHERE a.id = :author_id AND w.task_id = :task_id"
    "    AND w.signed_at IS NOT NULL AND " TASK_TOWNSHIP_OPEN);

/* ---- Reporting */

struct reported { int64_t task_state, lead; };
static const struct shape reported_shape = SHAPE(struct reported,
	COLUMNS(struct reported, task_state, lead));
/* The task stays as it is until the transaction ends. */
QUERY(progress_task, reported_shape,
    "SELECT t.state AS task_state, t.unit_id IN " TASK_READ " AS lead"
    "  FROM task t WHERE t.id = :task_id AND " TASK_OF_READER
    "   FOR UPDATE");
QUERY(progress_told_task, reported_shape,
    "SELECT t.state AS task_state, FALSE AS lead"
    "  FROM task t WHERE t.id = :task_id FOR UPDATE");
QUERY(progress_township, count_shape,
    "SELECT COUNT(*) AS total FROM task_township"
    " WHERE task_id = :task_id AND township_id = :township_id");
COMMAND(task_percent_set,
    "UPDATE task SET percent = :percent WHERE id = :task_id");

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct progress *p = row;
	struct reported on = { TASK_OFF, 0 };

	(void)today;
	if (p->unit_id != 0)
		db_row(db, &progress_task, &on, BIND(P(p->task_id),
		    P(p->unit_id)));
	else
		db_row(db, &progress_told_task, &on, BIND(P(p->task_id)));
	p->task_state = on.task_state;
	p->lead = on.lead;
	fault_if(faults, p->township_id != 0 && count_of(db_rows(db,
	    &progress_township, BIND(P(p->task_id), P(p->township_id)))) == 0,
	    "township_id", "choice");
}

static void
report_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct progress *p = after;

	(void)before, (void)now;
	fault_if(to, p->task_state > TASK_SIGNED, "task_id", "closed");
	fault_if(to, p->task_state == TASK_OPEN && p->lead, "task_id",
	    "not-signed");
	fault_if(to, p->text.len == 0, "text", "missing");
}

static void
told_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	report_faults(to, before, after, now);
	fault_if(to, ((const struct progress *)after)->township_id == 0,
	    "township_id", "missing");
}

/* A township signs before it reports. */
static void
own_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	struct task t;

	(void)before;
	fault_if(to, !task_at_township(tx_db(by->tx),
	    ((const struct progress *)after)->task_id, by->account_id, &t) ||
	    t.signed_at.s == 0, "task_id", "not-signed");
}

static void
own_set(const struct mover *by, void *after)
{
	struct progress *p = after;
	struct task t;

	if (task_at_township(tx_db(by->tx), p->task_id, by->account_id, &t))
		p->township_id = t.township_id;
}

/* The event is the task's; the lead unit says how far the task is. */
static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct progress *p = after;

	(void)before, (void)faults;
	if (p->lead && p->percent != NOT_SAID)
		tx_change(by->tx, &task_percent_set, BIND(P(p->percent),
		    P(p->task_id)));
	history_add(by->tx, &(struct event){ .kind = TEXT("task"),
	    .object_id = p->task_id, .account_id = by->account_id,
	    .at = by->now, .verb = TEXT("report"), .state = p->task_state,
	    .reason = TEXT("") });
}

static struct text
seen_by_unit(struct arena *a, const void *row)
{
	return text_print(a, "/liaison/tasks/%" PRId64,
	    ((const struct progress *)row)->task_id);
}

static struct text
seen_by_office(struct arena *a, const void *row)
{
	return text_print(a, "/office/tasks/%" PRId64,
	    ((const struct progress *)row)->task_id);
}

static struct text
seen_by_township(struct arena *a, const void *row)
{
	return text_print(a, "/liaison/township/%" PRId64,
	    ((const struct progress *)row)->task_id);
}

#define REPORT(role, ...) { "report", NEW, 0, role, .words = true,	\
	  .stamp = "reported_at", .at_once = true, .unlisted = true,	\
	  __VA_ARGS__ }
static const struct move unit_moves[] = { REPORT(LIAISON,
	  .demands = report_faults) };
static const struct move office_moves[] = { REPORT(OFFICE,
	  .demands = told_faults) };
static const struct move township_moves[] = { REPORT(TOWNSHIP,
	  .demands = report_faults, .asks = own_asks, .prepare = own_set) };

#define PROGRESS_RECORD .kind = "progress", .move_count = 1,		\
    .usual = "report", .has_files = true, .files = FILE_OF_PROGRESS,	\
    .parent = "task_id", .derive = derive, .store = store

const struct record progress_of_unit = { PROGRESS_RECORD,
    .moves = unit_moves, .shape = &progress_shape,
    .insert = &progress_insert, .seen_at = seen_by_unit };
const struct record progress_of_township = { PROGRESS_RECORD,
    .moves = office_moves, .shape = &progress_told_shape,
    .insert = &progress_told_insert, .seen_at = seen_by_office };
const struct record progress_own = { PROGRESS_RECORD,
    .moves = township_moves, .shape = &progress_own_shape,
    .insert = &progress_own_insert, .seen_at = seen_by_township };

/* ---- Reading */

QUERY(progress_rows, progress_shape,
    "SELECT {p.}, a.name AS author, a.township_id IS NULL AS told, COALESCE(CONCAT(w.name,"
    "           IF(w.counter = '', '', CONCAT(' ', w.counter))), '')"
    "           AS township,"
    "       (SELECT COUNT(*) FROM file f WHERE f.progress_id = p.id)"
    "           AS file_count"
    "  FROM progress p JOIN account a ON a.id = p.author_id"
    "  LEFT JOIN township w ON w.id = p.township_id"
    " WHERE p.task_id = :task_id"
    "   AND (:township_id = 0 OR w.name ="
    "       (SELECT own.name FROM township own WHERE own.id = :township_id))"
    " ORDER BY p.id DESC LIMIT 100");

struct rows
progress_of_task(struct db *db, int64_t task_id, int64_t township_id)
{
	return db_rows(db, &progress_rows, BIND(P(task_id),
	    P(township_id)));
}

QUERY(file_of_progress_named, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.id = :id AND f.name = :name"
    "   AND f.progress_id IS NOT NULL");
QUERY(file_of_unit_progress_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN progress p ON p.id = f.progress_id"
    "  JOIN task t ON t.id = p.task_id"
    " WHERE f.id = :id AND f.name = :name AND " TASK_OF_READER);

QUERY(file_of_own_progress_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN progress p ON p.id = f.progress_id"
    "  JOIN township x ON x.id = p.township_id"
    "  JOIN account a ON a.id = :account_id"
    "  JOIN township own ON own.id = a.township_id AND own.name = x.name"
    "  JOIN task_township w ON w.task_id = p.task_id"
    "   AND w.township_id = p.township_id"
    " WHERE f.id = :id AND f.name = :name");

bool
file_of_own_progress(struct db *db, int64_t id, struct text name,
    int64_t account_id, struct file *out)
{
	return db_row(db, &file_of_own_progress_named, out, BIND(P(id),
	    P(name), P(account_id)));
}

bool
file_of_progress(struct db *db, int64_t id, struct text name,
    struct file *out)
{
	return db_row(db, &file_of_progress_named, out, BIND(P(id), P(name)));
}

bool
file_of_unit_progress(struct db *db, int64_t id, struct text name,
    int64_t unit_id, struct file *out)
{
	return db_row(db, &file_of_unit_progress_named, out, BIND(P(id),
	    P(name), P(unit_id)));
}
