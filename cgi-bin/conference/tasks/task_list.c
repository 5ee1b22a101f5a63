/* Lists of tasks: the board, a unit's, and how many there are by light. */
#include <inttypes.h>

#include "conference/members/unit.h"
#include "conference/tasks/task.h"
#include "conference/worklist/worklist.h"
#include "db/row_cache.h"

enum { ID_MAX = 999999999 };

const char *const task_lights[] = { "red", "yellow", "green", "grey",
    NULL };
const char *const task_sources[] = { "resolution", "instruction",
    "assignment", "referral", NULL };
static const char *const states[] = { "open", "signed", "done", "closed",
    "off", "asked", "any", NULL };	/* as enum task_state; an extension */
static const char *const sorts[] = { "new", NULL };

#define BY(member, ...) FIELD(struct task_query, member,		\
	.max = TASK_CODE_MAX, __VA_ARGS__)
const struct shape task_query_shape = SHAPE(struct task_query,
	LISTING_MEMBERS(struct task_query),
	BY(unit, .code = true), BY(light, .choices = task_lights),
	BY(source, .choices = task_sources), BY(state, .choices = states),
	BY(sort, .choices = sorts),
	FIELD(struct task_query, meeting, .min = 1, .max = ID_MAX,
	    .optional = true),
	FIELD(struct task_query, township, .min = 1, .max = ID_MAX,
	    .optional = true),
	COLUMNS(struct task_query, today, warn, units, account_id, ended));

/* The units whose tasks are listed: read once, since the view is slow. */
#define UNITS								\
    "JSON_TABLE(CONCAT('[', :units, ']'),"				\
    "           '$[*]' COLUMNS (id BIGINT PATH '$'))"
struct unit_found { int64_t unit_id; };
static const struct shape unit_found_shape = SHAPE(struct unit_found,
	COLUMN(struct unit_found, unit_id));
QUERY(task_units_of_code, unit_found_shape,
    "SELECT u.id AS unit_id FROM unit u WHERE u.id IN " UNITS_OF(":code")
    " LIMIT 100");
QUERY(task_units_read, unit_found_shape,
    "SELECT r.unit_id FROM topic_reader r WHERE r.reader_id = :unit_id"
    " LIMIT 100");

static struct text
units_listed(struct db *db, struct rows rows)
{
	const struct unit_found *all = rows.at;
	struct text_buffer out = { .arena = db_room(db) };

	for (size_t i = 0; i < rows.count; i++)
		text_put_print(&out, "%s%" PRId64, i == 0 ? "" : ",",
		    all[i].unit_id);
	return text_written(&out);
}

struct text
task_units_coded(struct db *db, struct text code)
{
	return units_listed(db, code.len == 0 ? (struct rows){ NULL, 0 } :
	    row_cache_rows(db, &task_units_of_code, BIND(P(code))));
}

struct text
task_units_seen(struct db *db, int64_t unit_id)
{
	return units_listed(db, row_cache_rows(db, &task_units_read,
	    BIND(P(unit_id))));
}

#define OPEN "= 0"
#define OVER ">= :ended"

#define LISTED								\
    "SELECT t.id, t.state, t.source, t.document, t.title, t.deliverable," \
    "       t.unit_id, t.due_on, t.first_due_on, t.due_at, t.percent,"	\
    "       t.presses, t.asked_until, t.done_on, t.closed_on,"		\
    "       t.opened_at, t.resolution_id,"				\
    "       COALESCE(t.done_on > t.due_on, 0) AS late,"			\
    "       DATEDIFF(t.due_on, :today) AS days, " TASK_LIGHT " AS light"
#define FILTER(over)							\
    " WHERE t.ended " over						\
    "   AND (:source = '' OR t.source = :source)"			\
    "   AND (:meeting = 0 OR t.resolution_id IN"			\
    "        (SELECT r.id FROM resolution r WHERE r.meeting_id = :meeting))" \
    "   AND (:township = 0 OR t.id IN"					\
    "        (SELECT y.task_id FROM township s"				\
    "           JOIN township x ON x.name = s.name"			\
    "           JOIN task_township y ON y.township_id = x.id"		\
    "          WHERE s.id = :township))"				\
    "   AND (:state IN ('', 'any')"					\
    "        OR IF(:state = 'asked', t.asked_until IS NOT NULL,"		\
    "        t.state = FIELD(:state, 'open', 'signed', 'done', 'closed'," \
    "            'off') - 1))"						\
    "   AND (:light = '' OR " TASK_LIGHT " = :light)"
#define BY_DAY(limit)							\
    "   AND t.due_at BETWEEN :from AND :upto"				\
    "   AND (t.due_at, t.id) > (:at, :id)"				\
    " ORDER BY t.due_at, t.id LIMIT " limit
#define NEWEST								\
    "   AND t.opened_at BETWEEN :from AND :upto"			\
    "   AND (t.opened_at, t.id) < (:at, :id)"				\
    " ORDER BY t.opened_at DESC, t.id DESC LIMIT 21"
#define COUNTED(from, over)						\
    "SELECT COUNT(*) AS total FROM (SELECT 1" from FILTER(over) " LIMIT 201)" \
    " counted"
#define ALL "  FROM task t"
/* How many townships it is addressed to, and how many have reported. */
#define TOLD								\
    ", (SELECT COUNT(*) FROM task_township z WHERE z.task_id = t.id)"	\
    "     AS told, (SELECT COUNT(DISTINCT p.township_id) FROM progress p"	\
    "                WHERE p.task_id = t.id) AS told_reported"
/* Those that units of the filter lead: by their index. */
#define OF_LEAD "  FROM " UNITS " c STRAIGHT_JOIN task t ON t.unit_id = c.id"
/* Those that it leads or helps with; the row of each once. */
#define OF_UNIT(over)							\
    "  FROM (SELECT o.id FROM " UNITS " j"				\
    "          JOIN task o ON o.unit_id = j.id AND o.ended " over	\
    "         UNION SELECT h.task_id FROM " UNITS " j"			\
    "          JOIN task_unit h ON h.unit_id = j.id) mine"		\
    "  JOIN task t ON t.id = mine.id"
#define OF_TOWNSHIP							\
    TASK_OF_TOWNSHIP "   AND a.id = :account_id"			\
    "  JOIN task t ON t.id = w.task_id"
#define LEADS ", FIND_IN_SET(t.unit_id, :units) > 0 AS lead"

QUERY(task_open_rows, task_office_shape, LISTED TOLD ALL FILTER(OPEN)
    BY_DAY("21"));
QUERY(task_new_rows, task_office_shape, LISTED TOLD ALL FILTER(OPEN)
    NEWEST);
QUERY(task_over_rows, task_office_shape, LISTED TOLD ALL FILTER(OVER)
    NEWEST);
QUERY(task_open_count, count_shape, COUNTED(ALL, OPEN));
QUERY(task_over_count, count_shape, COUNTED(ALL, OVER));
QUERY(lead_task_open_rows, task_office_shape, LISTED TOLD OF_LEAD FILTER(OPEN)
    BY_DAY("21"));
QUERY(lead_task_new_rows, task_office_shape, LISTED TOLD OF_LEAD FILTER(OPEN)
    NEWEST);
QUERY(lead_task_over_rows, task_office_shape, LISTED TOLD OF_LEAD FILTER(OVER)
    NEWEST);
QUERY(lead_task_open_count, count_shape, COUNTED(OF_LEAD, OPEN));
QUERY(lead_task_over_count, count_shape, COUNTED(OF_LEAD, OVER));
QUERY(unit_task_open_rows, task_shape, LISTED TOLD LEADS OF_UNIT(OPEN)
    FILTER(OPEN) BY_DAY("21"));
QUERY(unit_task_over_rows, task_shape, LISTED TOLD LEADS OF_UNIT(OVER)
    FILTER(OVER) NEWEST);
QUERY(unit_task_open_count, count_shape, COUNTED(OF_UNIT(OPEN), OPEN));
QUERY(unit_task_over_count, count_shape, COUNTED(OF_UNIT(OVER), OVER));
QUERY(township_task_open_rows, task_told_shape, LISTED ", w.signed_at"
    OF_TOWNSHIP FILTER(OPEN) BY_DAY("21"));
QUERY(township_task_over_rows, task_told_shape, LISTED ", w.signed_at"
    OF_TOWNSHIP FILTER(OVER) NEWEST);
QUERY(township_task_open_count, count_shape, COUNTED(OF_TOWNSHIP, OPEN));
QUERY(township_task_over_count, count_shape, COUNTED(OF_TOWNSHIP, OVER));

#define LISTING(rows_of, count_of_them, ...) { .name = "task",		\
    .filter = &task_query_shape, .rows = &rows_of,			\
    .complete = tasks_workdays,						\
    .count = &count_of_them, __VA_ARGS__ }
#define DAY_FIRST .by = "due_at", .oldest_first = true
#define NEW_FIRST .by = "opened_at"
/* Of open tasks by day, of open ones the newest, of those that are over or all. */
static const struct listing all[] = {
	LISTING(task_open_rows, task_open_count, DAY_FIRST),
	LISTING(task_new_rows, task_open_count, NEW_FIRST),
	LISTING(task_over_rows, task_over_count, NEW_FIRST) };
static const struct listing of_lead[] = {
	LISTING(lead_task_open_rows, lead_task_open_count, DAY_FIRST),
	LISTING(lead_task_new_rows, lead_task_open_count, NEW_FIRST),
	LISTING(lead_task_over_rows, lead_task_over_count, NEW_FIRST) };
static const struct listing of_unit[] = {
	LISTING(unit_task_open_rows, unit_task_open_count, DAY_FIRST),
	LISTING(unit_task_over_rows, unit_task_over_count, NEW_FIRST) };
static const struct listing of_township[] = {
	LISTING(township_task_open_rows, township_task_open_count, DAY_FIRST),
	LISTING(township_task_over_rows, township_task_over_count, NEW_FIRST) };

static bool
asks_over(const struct task_query *q)
{
	return text_same(q->light, TEXT("grey")) ||
	    text_same(q->state, TEXT("closed")) ||
	    text_same(q->state, TEXT("off")) ||
	    text_same(q->state, TEXT("any"));
}

const struct listing *
task_listing(const struct task_query *q)
{
	const struct listing *of = q->unit.len > 0 ? of_lead : all;

	return &of[asks_over(q) ? 2 : q->sort.len > 0];
}

const struct listing *
task_listing_of_unit(const struct task_query *q)
{
	return &of_unit[asks_over(q)];
}

const struct listing *
task_listing_of_township(const struct task_query *q)
{
	return &of_township[asks_over(q)];
}

/* ---- In one piece */

#define HELPERS								\
    ", (SELECT GROUP_CONCAT(h.unit_id ORDER BY h.unit_id SEPARATOR ' ')"	\
    "     FROM task_unit h WHERE h.task_id = t.id) AS units,"		\
    "  (SELECT GROUP_CONCAT(x.name ORDER BY x.position = 0, x.position,"	\
    "            x.id SEPARATOR '\u3001') FROM task_township w"		\
    "     JOIN township x ON x.id = w.township_id"			\
    "    WHERE w.task_id = t.id) AS told_names"
#define WHOLE(order) " ORDER BY " order " LIMIT 1000"
#define WHOLE_OPEN WHOLE("t.due_at, t.id")
#define WHOLE_OVER WHOLE("t.opened_at DESC, t.id DESC")
QUERY(tasks_open_whole, task_office_shape, LISTED HELPERS ALL FILTER(OPEN)
    WHOLE_OPEN);
QUERY(tasks_over_whole, task_office_shape, LISTED HELPERS ALL FILTER(OVER)
    WHOLE_OVER);
QUERY(lead_tasks_open_whole, task_office_shape, LISTED HELPERS OF_LEAD
    FILTER(OPEN) WHOLE_OPEN);
QUERY(lead_tasks_over_whole, task_office_shape, LISTED HELPERS OF_LEAD
    FILTER(OVER) WHOLE_OVER);
QUERY(unit_tasks_open_whole, task_shape, LISTED HELPERS LEADS OF_UNIT(OPEN)
    FILTER(OPEN) WHOLE_OPEN);
QUERY(unit_tasks_over_whole, task_shape, LISTED HELPERS LEADS OF_UNIT(OVER)
    FILTER(OVER) WHOLE_OVER);

struct rows
tasks_whole_of_unit(struct db *db, const struct task_query *q)
{
	return db_rows(db, asks_over(q) ? &unit_tasks_over_whole :
	    &unit_tasks_open_whole, BIND_ROW(task_query_shape, q));
}

struct rows
tasks_whole(struct db *db, const struct task_query *q)
{
	const struct query *rows = q->unit.len == 0 ?
	    asks_over(q) ? &tasks_over_whole : &tasks_open_whole :
	    asks_over(q) ? &lead_tasks_over_whole : &lead_tasks_open_whole;

	return db_rows(db, rows, BIND_ROW(task_query_shape, q));
}

/* ---- What waits for a unit */

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"
QUERY(task_todo_rows, work_shape,
    "(SELECT IF(t.state = 0, 'task-sign', IF(t.back_at, 'task-back',"
    "          IF(t.pressed_at, 'task-pressed', 'task'))) AS kind, t.title,"
    "        t.id, 1 AS total, t.due_at AS at, TRUE AS due,"
    "        t.pressed_at AS reminded_at"
    "   FROM " UNITS " j JOIN task t ON t.unit_id = j.id AND t.ended = 0"
    "  WHERE t.state = 0 OR (t.state = 1 AND (t.back_at IS NOT NULL"
    "         OR t.pressed_at IS NOT NULL OR t.due_on <= " TODAY
    "             + INTERVAL 14 DAY))"
    "  ORDER BY t.due_at, t.id LIMIT 50)"
    " UNION ALL SELECT n.kind, n.title, n.id, n.total, n.at, n.due, 0 FROM ("
    TASK_NEWS("FIND_IN_SET(t.unit_id, :units) AND p.reported_at >="
    "    UNIX_TIMESTAMP() - 7 * 86400") ") n");

struct rows
tasks_todo(struct db *db, struct text units)
{
	return row_cache_rows(db, &task_todo_rows, BIND(P(units)));
}

/* ---- Of a resolution */

QUERY(resolution_task_rows, task_shape,
    "SELECT t.id, t.state, t.title, t.due_on, t.closed_on FROM task t"
    " WHERE t.resolution_id = :resolution_id"
    "   AND (:unit_id = 0 OR " TASK_OF_READER ")"
    " ORDER BY t.id LIMIT 50");

struct rows
tasks_of_resolution(struct db *db, int64_t resolution_id, int64_t unit_id)
{
	return db_rows(db, &resolution_task_rows, BIND(P(resolution_id),
	    P(unit_id)));
}

/* ---- Figures */

const struct shape task_tally_shape = SHAPE(struct task_tally,
	COLUMNS(struct task_tally, unit_id, red, yellow, green, total));
QUERY(task_tally_rows, task_tally_shape,
    "SELECT unit_id, SUM(light = 'red') AS red,"
    "       SUM(light = 'yellow') AS yellow, SUM(light = 'green') AS green,"
    "       COUNT(*) AS total"
    "  FROM (SELECT t.unit_id, " TASK_LIGHT " AS light FROM task t"
    "         WHERE t.ended = 0) lit"
    " GROUP BY unit_id ORDER BY red DESC, yellow DESC, total DESC, unit_id"
    " LIMIT 500");

struct rows
tasks_tallied(struct db *db, const struct lights *l)
{
	return row_cache_rows(db, &task_tally_rows, BIND(P(l->today),
	    P(l->warn)));
}

const struct shape task_choice_shape = SHAPE(struct task_choice,
	COLUMNS(struct task_choice, id, name));
QUERY(task_meeting_rows, task_choice_shape,
    "SELECT m.id, m.name FROM meeting m"
    " WHERE EXISTS (SELECT 1 FROM resolution r JOIN task t"
    "                   ON t.resolution_id = r.id"
    "                WHERE r.meeting_id = m.id)"
    " ORDER BY m.starts_at DESC, m.id DESC LIMIT 50");

struct rows
task_meetings(struct db *db)
{
	return row_cache_rows(db, &task_meeting_rows, BIND_NONE);
}

/* One of several windows stands for the township. */
QUERY(task_township_told_rows, task_choice_shape,
    "SELECT MIN(w.id) AS id, w.name FROM township w"
    " WHERE EXISTS (SELECT 1 FROM task_township x WHERE x.township_id = w.id)"
    " GROUP BY w.name ORDER BY MIN(w.position = 0), MIN(w.position), w.name"
    " LIMIT 500");

struct rows
task_townships_told(struct db *db)
{
	return row_cache_rows(db, &task_township_told_rows, BIND_NONE);
}
