/* Finds what waits for the office, and puts what waits in order. */
#include <stdlib.h>

#include "conference/calendar/calendar.h"
#include "conference/opinions/opinion.h"
#include "conference/tasks/task.h"
#include "conference/worklist/worklist.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape work_shape = SHAPE(struct work,
	COLUMNS(struct work, kind, title, id, total, at, due, reminded_at),
	COLUMN_AS(struct work, days, .derived = true),
	COLUMN_AS(struct work, today, .derived = true),
	COLUMN_AS(struct work, over, .derived = true));

/* ---- The office's */

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"
#define START_OF(day) "TIMESTAMPDIFF(SECOND, '1970-01-01', " day ") - 28800"

/* Rows (id, title, at), when there are more, as one entry: of the oldest. */
#define ALL(kind, due, rows) MORE_THAN("0", kind, due, rows)
#define MORE_THAN(few, kind, due, rows)					\
    " (SELECT '" kind "' AS kind, SUBSTRING_INDEX(GROUP_CONCAT(x.title"	\
    "         ORDER BY x.at, x.id SEPARATOR '\\n'), '\\n', 1) AS title,"	\
    "        CAST(SUBSTRING_INDEX(GROUP_CONCAT(x.id ORDER BY x.at, x.id"	\
    "         SEPARATOR ' '), ' ', 1) AS SIGNED) AS id,"		\
    "        COUNT(*) AS total, MIN(x.at) AS at, " due " AS due"	\
    "   FROM (" rows " LIMIT 201) x HAVING total > " few ")"

#define TOPICS(where)							\
    "SELECT p.id, p.title, COALESCE(p.answered_at, p.submitted_at) AS at" \
    "  FROM sent_topic p WHERE p.submitted_at > 0 AND p.unit_state " where \
    " ORDER BY p.submitted_at, p.id"
/* Each by an index of its own. */
#define BOTH(one, other)						\
    "(" one " LIMIT 201) UNION ALL (" other " LIMIT 201)"
/* Units are not asked about it just now. */
#define NOT_ASKED							\
    "   AND NOT EXISTS (SELECT 1 FROM opinion o"			\
    "        WHERE o.topic_id = p.id AND o.state = 0)"			\
    "   AND NOT EXISTS (SELECT 1 FROM settlement s"			\
    "        WHERE s.topic_id = p.id AND s.state = 0)"
#define OVERDUE								\
    "SELECT o.id, v.title, " START_OF("o.due_on") " AS at FROM opinion o"	\
    OPINION_TOPIC_JOIN("o")						\
    " WHERE o.state = 0 AND o.due_on < " TODAY	\
    " ORDER BY o.due_on, o.id"
#define PROPOSED							\
    "SELECT o.id, v.title, o.made_at AS at FROM inquiry o"		\
    OPINION_TOPIC_JOIN("o")						\
    " WHERE o.state = 0 ORDER BY o.id"
#define OBJECTED							\
    "SELECT o.id, v.title, o.ended_at AS at FROM settlement o"		\
    OPINION_TOPIC_JOIN("o")						\
    " WHERE o.state = 2 AND t.state IN (3, 7)"				\
    "   AND NOT EXISTS (SELECT 1 FROM settlement l"			\
    "        WHERE l.topic_id = o.topic_id AND l.id > o.id)"		\
    " ORDER BY o.ended_at, o.id"

/* Meetings m, an entry each. */
#define MEETINGS(kind, due, total, where)				\
    " (SELECT '" kind "', m.name, m.id, " total " AS total, m.starts_at,"	\
    "         " due " FROM meeting m WHERE " where			\
    "  HAVING total > 0 ORDER BY m.starts_at, m.id LIMIT 20)"
#define COMING								\
    "m.state = 1 AND m.starts_at BETWEEN :now AND :now + 14 * 86400"

#define WORK(name, rows)						\
	QUERY(name, work_shape, "SELECT w.*, 0 AS reminded_at FROM (" rows	\
	    ") w")
#define AND " UNION ALL"

WORK(topic_work,
    MORE_THAN("5", "submitted", "FALSE", TOPICS("= 1"))
    AND " (SELECT 'accept', p.title, p.id, 1, p.at, FALSE"
    "   FROM (" TOPICS("= 1") " LIMIT 5) p)"
    AND ALL("place", "FALSE", TOPICS("IN (3, 11)" NOT_ASKED))
    AND ALL("table", "FALSE", BOTH(TOPICS("= 8"), TOPICS("= 9")))
    AND ALL("own", "FALSE",
    "SELECT t.id, t.title, t.changed_at AS at FROM topic t"
    " WHERE t.of_office AND t.state IN (0, 2) ORDER BY t.changed_at, t.id"));
WORK(opinion_work,
    ALL("overdue", "TRUE", OVERDUE)
    AND ALL("proposed", "FALSE", PROPOSED)
    AND ALL("objected", "FALSE", OBJECTED));
WORK(task_work,
    ALL("task-done", "FALSE",
    "SELECT t.id, t.title, t.changed_at AS at FROM task t"
    " WHERE t.state = 2 ORDER BY t.changed_at, t.id")
    AND ALL("task-asked", "FALSE",
    "SELECT t.id, t.title, t.changed_at AS at FROM task t"
    " WHERE t.asked_until IS NOT NULL ORDER BY t.asked_until, t.id")
    AND ALL("task-late", "TRUE",
    "SELECT t.id, t.title, t.due_at AS at FROM task t"
    " WHERE t.ended = 0 AND t.due_at < " START_OF(TODAY)
    "   AND t.state < 2 ORDER BY t.due_at, t.id")
    /* To be read alone, so not for long; nor what it recorded itself. */
    AND " SELECT n.kind, n.title, n.id, n.total, n.at, n.due FROM ("
    TASK_NEWS("a.township_id IS NOT NULL"
    "    AND p.reported_at >= " START_OF(TODAY) " - 7 * 86400") ") n");
WORK(other_work,
    ALL("refer", "FALSE",
    "SELECT i.id, COALESCE(v.title, i.title) AS title, m.starts_at AS at"
    "  FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"
    "  LEFT JOIN topic_version v ON v.topic_id = i.topic_id"
    "   AND v.number = i.topic_version"
    " WHERE i.state = 1 AND i.outcome = 'referred' AND NOT EXISTS"
    "       (SELECT 1 FROM referral f WHERE f.item_id = i.id AND f.state > 0)"
    " ORDER BY m.starts_at, i.id")
    AND ALL("follow", "FALSE",
    "SELECT f.id, f.title, f.changed_at AS at FROM referral f"
    " WHERE f.state = 2 ORDER BY f.changed_at, f.id")
    AND ALL("people", "FALSE",
    "SELECT c.id, c.name AS title, c.proposed_at AS at FROM seat_change c"
    " WHERE c.state = 0 ORDER BY c.id")
    AND ALL("edition", "FALSE",
    "SELECT e.id, e.title, e.sent_at AS at FROM edition e"
    " WHERE e.state = 1 ORDER BY e.id")
    AND " (SELECT 'round', r.title, r.id,"
    "        (SELECT COUNT(*) FROM round_unit u WHERE u.round_id = r.id"
    "            AND NOT EXISTS (SELECT 1 FROM round_topic y"
    "                 WHERE y.round_id = r.id AND y.unit_id = u.unit_id)),"
    "        " START_OF("r.last_day") ", TRUE FROM round r"
    "   WHERE r.state = 1 AND r.last_day <= " TODAY " + INTERVAL 14 DAY"
    "   ORDER BY r.last_day, r.id LIMIT 20)");
WORK(meeting_work,
    ALL("draft", "FALSE",
    "SELECT m.id, m.name AS title, m.updated_at AS at FROM meeting m"
    " WHERE m.state = 0 ORDER BY m.updated_at, m.id")
    AND MEETINGS("receipts", "TRUE", "(SELECT COUNT(*)"
    "   FROM invitation i WHERE i.meeting_id = m.id AND i.state = 0)", COMING)
    AND MEETINGS("agenda", "TRUE", "1", COMING
    "   AND NOT EXISTS (SELECT 1 FROM agenda_version v"
    "        WHERE v.meeting_id = m.id)")
    AND MEETINGS("opinions", "TRUE", "(SELECT COUNT(*)"
    "   FROM agenda_item i JOIN opinion o ON o.topic_id = i.topic_id"
    "    AND o.number = i.topic_version AND o.state = 0"
    "  WHERE i.meeting_id = m.id AND i.state = 0)", COMING)
    AND MEETINGS("begun", "FALSE", "1",
    "m.state = 1 AND m.starts_at <= :now")
    AND MEETINGS("attendance", "FALSE", "(SELECT COUNT(*)"
    "   FROM invitation i LEFT JOIN attendance a ON a.id = i.id"
    "  WHERE i.meeting_id = m.id AND i.state <> 2"
    "    AND COALESCE(a.how, '') = '')",
    "m.state = 2 AND m.starts_at > :now - 60 * 86400"));

WORK(minutes_work,
    ALL("written", "FALSE",
    "SELECT n.id, n.title, n.changed_at AS at FROM minutes n"
    " WHERE n.state IN (0, 4) ORDER BY n.changed_at, n.id")
    AND MEETINGS("minutes", "FALSE", "1",
    "m.state = 2 AND m.kind <> 'liaison' AND m.starts_at > :now - 60 * 86400"
    "   AND NOT EXISTS (SELECT 1 FROM minutes n WHERE n.meeting_id = m.id)")
    AND " (SELECT 'confirming', n.title, n.id,"
    "        (SELECT COUNT(*) FROM confirmation c"
    "          WHERE c.minutes_id = n.id AND c.state = 0),"
    "        " START_OF("n.confirm_by") ", TRUE FROM minutes n"
    "   WHERE n.state = 1 ORDER BY n.confirm_by, n.id LIMIT 20)"
    AND " (SELECT 'approve', n.title, n.id, 1, n.submitted_at, FALSE"
    "   FROM minutes n WHERE n.state IN (2, 5)"
    "  ORDER BY n.submitted_at, n.id LIMIT 20)"
    AND ALL("report", "FALSE",
    "SELECT r.id, n.title, r.changed_at AS at FROM minutes_report r"
    "  JOIN minutes n ON n.id = r.id"
    "  JOIN meeting m ON m.id = n.meeting_id"
    " WHERE r.state = 0 AND m.kind <> 'liaison'"
    " ORDER BY r.changed_at, r.id")
    AND ALL("extract", "FALSE",
    "SELECT r.id, r.title, r.changed_at AS at FROM resolution r"
    " WHERE r.state = 2 ORDER BY r.changed_at, r.id"));

void
worklist_of_office(struct db *db, struct moment now, struct worklist *to)
{
	worklist_add_rows(to, row_cache_rows(db, &topic_work, BIND_NONE));
	worklist_add_rows(to, row_cache_rows(db, &opinion_work, BIND_NONE));
	worklist_add_rows(to, row_cache_rows(db, &task_work, BIND_NONE));
	worklist_add_rows(to, row_cache_rows(db, &other_work, BIND_NONE));
	worklist_add_rows(to, row_cache_rows(db, &meeting_work, BIND(P(now))));
	worklist_add_rows(to, row_cache_rows(db, &minutes_work, BIND(P(now))));
}

/* ---- In order */

static void
days_count(struct work *w, const struct calendar *c, struct day today)
{
	struct day day = moment_day(w->at);
	bool ahead = day.ymd > today.ymd;

	w->days = workdays_between(ahead ? today : day, ahead ? day : today,
	    calendar_off, c);
	w->today = w->due && day.ymd == today.ymd;
	w->over = w->due && day.ymd < today.ymd;
}

static int64_t
days_left(const struct work *w)
{
	return !w->due ? WORK_PATIENCE - w->days : w->over ? -1 - w->days :
	    w->days;
}

static int
more_urgent(const void *a, const void *b)
{
	const struct work *one = a, *other = b;
	int64_t by_days = days_left(one) - days_left(other);
	int64_t by = by_days != 0 ? by_days : one->at.s - other->at.s;

	return (by > 0) - (by < 0);
}

void
worklist_add(struct worklist *to, struct work work)
{
	if (to->count < WORK_MAX)
		to->all[to->count++] = work;
}

void
worklist_add_rows(struct worklist *to, struct rows rows)
{
	const struct work *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		worklist_add(to, all[i]);
}

struct rows
worklist_ordered(struct db *db, struct day today, struct worklist *list)
{
	struct calendar c = calendar_cached(db);

	for (size_t i = 0; i < list->count; i++)
		days_count(&list->all[i], &c, today);
	qsort(list->all, list->count, sizeof *list->all, more_urgent);
	return (struct rows){ list->all, list->count };
}
