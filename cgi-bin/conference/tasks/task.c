/* Tasks: columns and moves, of the units and of the office. */
#include "audit/audit.h"
#include "conference/members/unit.h"
#include "conference/records/lifecycle.h"
#include "conference/records/links.h"
#include "conference/tasks/task.h"
#include "db/db.h"
#include "identity/role.h"

/* ---- Columns */

static const char *const sources[] = { "instruction", "assignment", NULL };

#define HAS(member, ...)  COLUMN_AS(struct task, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct task, member, __VA_ARGS__)

#define OF_BOTH								\
	RECORD_MEMBERS(struct task),					\
	HAS(editor_id, .unlogged = true),				\
	HAS(resolution_id, .nullable = true),				\
	HAS(referral_id, .nullable = true),				\
	COLUMNS(struct task, percent, presses, first_due_on, done_on,	\
	    closed_on, signed_at, back_at),				\
	HAS(pressed_at, .unlogged = true), HAS(opened_at, .unlogged = true), \
	HAS(changed_at, .unlogged = true),				\
	HAS(due_at, .derived = true, .unlogged = true),			\
	HAS(days, .derived = true, .unlogged = true),			\
	HAS(workdays, .derived = true, .unlogged = true),		\
	HAS(late, .derived = true, .unlogged = true),			\
	HAS(light, .derived = true, .unlogged = true),			\
	HAS(told, .derived = true, .unlogged = true),			\
	HAS(told_reported, .derived = true, .unlogged = true),		\
	HAS(told_names, .derived = true, .unlogged = true),		\
	HAS(lead, .derived = true, .unlogged = true),			\
	HAS(meeting_id, .derived = true, .unlogged = true),		\
	HAS(meeting, .derived = true, .unlogged = true),		\
	HAS(minutes_id, .derived = true, .unlogged = true),		\
	HAS(position, .derived = true, .unlogged = true),		\
	HAS(number, .derived = true, .unlogged = true),			\
	HAS(author, .derived = true, .unlogged = true)

const struct shape task_shape = SHAPE(struct task,
	OF_BOTH,
	COLUMNS(struct task, unit_id, source, document, received_on, title,
	    due_on, units, townships),
	HAS(text, .lines = true), HAS(deliverable, .lines = true),
	HAS(reason, .lines = true),
	FORM(asked_until, .optional = true, .told = true),
	FORM(asked_why, .max = TASK_WORDS_MAX, .lines = true, .told = true,
	    .no_personal = true));

#define REASON FORM(reason, .max = TASK_WORDS_MAX, .lines = true,	\
	.reason = true, .no_personal = true)
#define CHANGED								\
	FORM(due_on, .optional = true, .told = true),			\
	FORM(unit_id, .min = 1, .max = INT64_MAX, .optional = true,	\
	    .told = true),						\
	FORM(units, .max = TASK_UNITS_MAX),				\
	FORM(townships, .max = TASK_UNITS_MAX)

const struct shape task_office_shape = SHAPE(struct task,
	OF_BOTH,
	FORM(source, .max = TASK_CODE_MAX, .choices = sources,
	    .logged = true),
	FORM(document, .max = TASK_TITLE_MAX, .no_personal = true),
	FORM(received_on, .optional = true),
	FORM(title, .max = TASK_TITLE_MAX, .no_personal = true),
	FORM(text, .max = TASK_TEXT_MAX, .lines = true, .no_personal = true),
	FORM(deliverable, .max = TASK_DELIVERABLE_MAX, .lines = true,
	    .no_personal = true),
	CHANGED, REASON,
	COLUMN(struct task, asked_until), HAS(asked_why, .lines = true));
const struct shape task_answer_shape = SHAPE(struct task,
	RECORD_MEMBERS(struct task), REASON);
const struct shape task_change_shape = SHAPE(struct task,
	RECORD_MEMBERS(struct task), CHANGED, REASON);

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"
#define TASK								\
    "SELECT {t.}, t.due_at, DATEDIFF(t.due_on, " TODAY ") AS days,"	\
    "       COALESCE(t.done_on > t.due_on, 0) AS late, a.name AS author,"	\
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')" \
    "          FROM task_unit u WHERE u.task_id = t.id) AS units,"	\
    "       (SELECT GROUP_CONCAT(w.township_id ORDER BY w.township_id"	\
    "                 SEPARATOR ' ')"					\
    "          FROM task_township w WHERE w.task_id = t.id) AS townships," \
    "       " TASK_MINUTES ","
#define FROM								\
    "  FROM task t JOIN account a ON a.id = t.author_id" TASK_MINUTES_JOIN

SHARED_QUERY(task_lock, count_shape,
    "SELECT id AS total FROM task WHERE id = :id FOR UPDATE");
QUERY(task_of_unit_row, task_shape, TASK
    "       t.unit_id IN " TASK_READ " AS lead" FROM
    " WHERE t.id = :id AND " TASK_OF_READER);
QUERY(task_of_office_row, task_office_shape, TASK
    "       COALESCE(m.id, 0) AS meeting_id,"
    "       COALESCE(m.name, '') AS meeting" FROM
    "  LEFT JOIN meeting m ON m.id = y.meeting_id"
    " WHERE t.id = :id");

STORE(task_insert, task_office_shape, "INSERT INTO task ({}) VALUES ({?})");
STORE(task_of_unit_update, task_shape,
    "UPDATE task SET state = :state, editor_id = :editor_id,"
    "       asked_until = :asked_until, asked_why = :asked_why,"
    "       signed_at = :signed_at, done_on = :done_on, back_at = :back_at,"
    "       changed_at = :changed_at, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(task_update, task_office_shape,
    "UPDATE task SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

COMMAND(task_units_insert,
    "INSERT INTO task_unit (task_id, unit_id)"
    " SELECT :id, u.id"
    "   FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN unit u ON u.id = j.id");
COMMAND(task_units_delete,
    "DELETE u FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN task_unit u ON u.task_id = :id AND u.unit_id = j.id");
COMMAND(task_townships_insert,
    "INSERT INTO task_township (task_id, township_id)"
    " SELECT :id, w.id"
    "   FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN township w ON w.id = j.id");
COMMAND(task_townships_delete,
    "DELETE w FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN task_township w ON w.task_id = :id AND w.township_id = j.id");

/* With its last task a resolution is carried out. */
COMMAND(resolution_carried_out,
    "UPDATE resolution SET done_on = :closed_on, revision = revision + 1"
    " WHERE id = :resolution_id AND done_on IS NULL AND NOT EXISTS"
    "       (SELECT 1 FROM task t WHERE t.resolution_id = :resolution_id"
    "           AND t.state < 3)");

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct task *was = before, *is = after;

	if (is->state == TASK_CLOSED && is->resolution_id != 0 &&
	    tx_change(by->tx, &resolution_carried_out, BIND(P(is->closed_on),
	    P(is->resolution_id))) != 0)
		audit(by->tx, "resolution.done", is->resolution_id, TEXT(""));

	fault_if(faults, !links_change(by->tx, is->id, &task_units_insert,
	    &task_units_delete, was->units, is->units), "units", "choice");
	fault_if(faults, !links_change(by->tx, is->id, &task_townships_insert,
	    &task_townships_delete, was->townships, is->townships),
	    "townships", "choice");
}

/* ---- What a unit does */

static void
lead_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct task *was = before;

	(void)after, (void)now;
	fault_if(to, !was->lead, "lead", "not-lead");
}

static void
extend_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct task *was = before, *t = after;
	struct day today = moment_day(now), until = t->asked_until;

	lead_faults(to, before, after, now);
	fault_if(to, was->asked_until.ymd != 0, "due_on", "asked");
	fault_if(to, until.ymd == 0, "asked_until", "missing");
	fault_if(to, until.ymd != 0 && (until.ymd <= was->due_on.ymd ||
	    until.ymd < today.ymd), "asked_until", "not-later");
	fault_if(to, until.ymd > day_plus(today, TASK_AHEAD_DAYS).ymd,
	    "asked_until", "absurd");
	fault_if(to, t->asked_why.len == 0, "asked_why", "missing");
}

/* What was asked for is answered first. */
static void
done_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct task *was = before;

	lead_faults(to, before, after, now);
	fault_if(to, was->asked_until.ymd != 0, "due_on", "extension-open");
}

static void
done_set(const struct mover *by, void *after)
{
	struct task *t = after;

	t->done_on = moment_day(by->now);
	t->back_at.s = 0;
}

static const struct move unit_moves[] = {
	{ "sign", IN(TASK_OPEN), TASK_SIGNED, LIAISON,
	  .demands = lead_faults, .stamp = "signed_at" },
	{ "extend", IN(TASK_OPEN), TASK_OPEN, LIAISON, .words = true,
	  .demands = extend_faults, .told = true },
	{ "extend", IN(TASK_SIGNED), TASK_SIGNED, LIAISON, .words = true,
	  .demands = extend_faults, .told = true },
	{ "done", IN(TASK_SIGNED), TASK_DONE, LIAISON,
	  .demands = done_faults, .prepare = done_set },
};

/* ---- What the office does */

/* Units of a new task are members today. */
static bool
units_known(struct db *db, struct id_list ids, bool now)
{
	struct rows rows = units_all(db);
	const struct unit *all = rows.at;
	size_t found = 0;

	for (size_t i = 0; i < rows.count; i++)
		found += (all[i].now || !now) && id_among(ids, all[i].id);
	return found == ids.count;
}

/* A township that has signed or reported stays addressed. */
static bool
reported_kept(struct db *db, const struct task *t)
{
	struct rows rows = task_townships(db, t->id);
	const struct task_township *all = rows.at;
	bool kept = true;

	for (size_t i = 0; i < rows.count; i++)
		kept = kept && ((!all[i].reported && all[i].signed_at.s == 0) ||
		    id_among(t->townships, all[i].id));
	return kept;
}

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct task *t = row;
	const struct id_list lead = { &t->unit_id, 1 };

	(void)today;
	fault_if(faults, t->unit_id != 0 && !units_known(db, lead,
	    t->id == 0), "unit_id", "choice");
	fault_if(faults, !units_known(db, t->units, t->id == 0), "units",
	    "choice");
	fault_if(faults, id_among(t->units, t->unit_id), "units", "lead-unit");
	fault_if(faults, t->id != 0 && !reported_kept(db, t), "townships",
	    "reported");
}

static void
day_faults(struct faults *to, struct day due, struct day today)
{
	fault_if(to, due.ymd == 0, "due_on", "missing");
	fault_if(to, due.ymd != 0 && due.ymd < today.ymd, "due_on",
	    "past-day");
	fault_if(to, due.ymd > day_plus(today, TASK_AHEAD_DAYS).ymd, "due_on",
	    "absurd");
}

static void
assign_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct task *t = after;
	struct day today = moment_day(now);

	(void)before;
	fault_if(to, t->source.len == 0, "source", "missing");
	fault_if(to, t->document.len == 0, "document", "missing");
	fault_if(to, t->received_on.ymd == 0, "received_on", "missing");
	fault_if(to, t->received_on.ymd > today.ymd, "received_on", "future");
	fault_if(to, t->title.len == 0, "title", "missing");
	fault_if(to, t->unit_id == 0, "unit_id", "missing");
	day_faults(to, t->due_on, today);
}

static void
change_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct task *was = before, *t = after;

	fault_if(to, t->unit_id != was->unit_id, "unit_id", "hand");
	if (t->due_on.ymd != was->due_on.ymd)
		day_faults(to, t->due_on, moment_day(now));
}

static void
hand_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct task *was = before, *t = after;

	fault_if(to, t->unit_id == 0, "unit_id", "missing");
	fault_if(to, t->unit_id == was->unit_id, "unit_id", "same-lead");
	if (t->due_on.ymd != was->due_on.ymd)
		day_faults(to, t->due_on, moment_day(now));
}

static void
asked_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct task *was = before;

	(void)after, (void)now;
	fault_if(to, was->asked_until.ymd == 0, "asked_until", "not-asked");
}

static void
begin_set(const struct mover *by, void *after)
{
	struct task *t = after;

	t->opened_at = by->now;
	t->first_due_on = t->due_on;
}

/* A later day that was asked for is no later now. */
static void
change_set(const struct mover *by, void *after)
{
	struct task *t = after;

	(void)by;
	if (t->asked_until.ymd <= t->due_on.ymd)
		t->asked_until.ymd = 0;
}

static void
hand_set(const struct mover *by, void *after)
{
	struct task *t = after;

	(void)by;
	t->asked_until.ymd = 0;
	t->signed_at.s = t->back_at.s = t->pressed_at.s = 0;
	t->percent = 0;
}

static void
grant_set(const struct mover *by, void *after)
{
	struct task *t = after;

	(void)by;
	t->due_on = t->asked_until;
	t->asked_until.ymd = 0;
}

static void
refuse_set(const struct mover *by, void *after)
{
	(void)by;
	((struct task *)after)->asked_until.ymd = 0;
}

static void
press_set(const struct mover *by, void *after)
{
	struct task *t = after;

	t->presses++;
	t->pressed_at = by->now;
}

static void
close_set(const struct mover *by, void *after)
{
	((struct task *)after)->closed_on = moment_day(by->now);
}

static void
back_set(const struct mover *by, void *after)
{
	(void)by;
	((struct task *)after)->done_on.ymd = 0;
}

static void
off_set(const struct mover *by, void *after)
{
	struct task *t = after;

	t->closed_on = moment_day(by->now);
	t->done_on.ymd = t->asked_until.ymd = 0;
}

#define GRANT(state) { "grant", IN(state), state, OFFICE,		\
	  .reason = "reason", .optional = true, .demands = asked_faults, \
	  .prepare = grant_set, .told = true, .always = true }
#define REFUSE(state) { "refuse", IN(state), state, OFFICE,		\
	  .reason = "reason", .demands = asked_faults,			\
	  .prepare = refuse_set, .always = true }
#define PRESS(state) { "press", IN(state), state, OFFICE,		\
	  .reason = "reason", .prepare = press_set, .always = true }
#define CHANGE(state) { "change", IN(state), state, OFFICE,		\
	  .words = true, .reason = "reason", .demands = change_faults,	\
	  .prepare = change_set, .told = true }

static const struct move office_moves[] = {
	{ "assign", NEW, TASK_OPEN, OFFICE, .words = true,
	  .demands = assign_faults, .prepare = begin_set, .at_once = true },
	{ "close", IN(TASK_DONE), TASK_CLOSED, OFFICE, .reason = "reason",
	  .optional = true, .prepare = close_set },
	{ "back", IN(TASK_DONE), TASK_SIGNED, OFFICE, .reason = "reason",
	  .prepare = back_set, .stamp = "back_at" },
	GRANT(TASK_OPEN), GRANT(TASK_SIGNED),
	REFUSE(TASK_OPEN), REFUSE(TASK_SIGNED),
	PRESS(TASK_OPEN), PRESS(TASK_SIGNED),
	CHANGE(TASK_OPEN), CHANGE(TASK_SIGNED),
	{ "hand", IN(TASK_OPEN) | IN(TASK_SIGNED), TASK_OPEN, OFFICE,
	  .words = true, .reason = "reason", .demands = hand_faults,
	  .prepare = hand_set, .told = true },
	{ "off", IN(TASK_OPEN) | IN(TASK_SIGNED) | IN(TASK_DONE), TASK_OFF,
	  OFFICE, .reason = "reason", .prepare = off_set },
};

/* ---- The records */

#define TASK_RECORD .kind = "task", .changed = "changed_at",		\
    .editor = "editor_id", .lock = &task_lock

const struct record task_of_unit = { TASK_RECORD, .moves = unit_moves,
    .move_count = sizeof unit_moves / sizeof *unit_moves,
    .shape = &task_shape, .find = &task_of_unit_row,
    .update = &task_of_unit_update };
const struct record task_of_office = { TASK_RECORD, .moves = office_moves,
    .move_count = sizeof office_moves / sizeof *office_moves,
    .shape = &task_office_shape, .usual = "assign",
    .find = &task_of_office_row, .insert = &task_insert,
    .update = &task_update, .derive = derive, .store = store };

/* ---- Tasks of resolutions */

int64_t
task_add(const struct mover *by, struct task *t)
{
	struct faults faults = { .count = 0 };

	record_add(by, &task_of_office, move_from(&task_of_office, "assign",
	    NEW_STATE), t, &faults);
	return t->id;
}

static const struct shape resolved_shape = SHAPE(struct task,
	COLUMNS(struct task, resolution_id, title, text, deliverable, unit_id,
	    due_on, units, townships));
QUERY(task_of_resolution, resolved_shape,
    "SELECT r.id AS resolution_id, r.title, r.text, r.deliverable, r.unit_id,"
    "       r.due_on,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM resolution_unit u"
    "         WHERE u.resolution_id = r.id AND u.unit_id <> r.unit_id)"
    "           AS units,"
    "       (SELECT GROUP_CONCAT(w.township_id ORDER BY w.township_id"
    "                 SEPARATOR ' ')"
    "          FROM resolution_township w WHERE w.resolution_id = r.id)"
    "           AS townships"
    "  FROM resolution r"
    " WHERE r.id = :resolution_id AND r.state > 0"
    "   AND r.unit_id IS NOT NULL AND r.due_on IS NOT NULL"
    "   AND NOT EXISTS (SELECT 1 FROM task t WHERE t.resolution_id = r.id)");

void
tasks_open(const struct mover *by, int64_t resolution_id)
{
	struct task of, t;

	if (!db_row(tx_db(by->tx), &task_of_resolution, &of,
	    BIND(P(resolution_id))))
		return;
	record_blank(tx_db(by->tx), &task_of_office, &t);
	for (size_t i = 0; i < resolved_shape.count; i++)
		member_copy(&resolved_shape.members[i], &t, &of);
	t.source = TEXT("resolution");
	task_add(by, &t);
}
