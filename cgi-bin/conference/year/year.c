/* Counts what a year had. */
#include "conference/resolutions/resolution.h"
#include "conference/tasks/task.h"
#include "conference/year/year.h"
#include "db/db.h"

static const struct shape year_count_shape = SHAPE(struct year_count,
	COLUMNS(struct year_count, part, word, total));
const struct shape year_meeting_shape = SHAPE(struct year_meeting,
	COLUMNS(struct year_meeting, id, minutes_id, name, kind, number,
	    starts_at));
const struct shape year_referral_shape = SHAPE(struct year_referral,
	COLUMNS(struct year_referral, id, unit_id, title, answer_document,
	    follows, sent_on, answered_on));

#define AND		" UNION ALL "
#define IN_YEAR(at)	" " at " >= :from AND " at " < :upto "
#define ON_YEAR(on)	" " on " BETWEEN :first AND :last "
#define HAPPENED(verbs, word)						\
    "SELECT 'topic' AS part, '" word "' AS word,"			\
    "       COUNT(DISTINCT e.object_id) AS total FROM own_event e"	\
    " WHERE e.kind = 'topic' AND e.verb IN (" verbs ") AND" IN_YEAR("e.at")

QUERY(year_count_rows, year_count_shape,
    "SELECT 'meeting' AS part, IF(m.state = 3, 'cancelled', m.kind) AS word,"
    "       COUNT(*) AS total FROM meeting m"
    " WHERE m.state IN (2, 3) AND" IN_YEAR("m.starts_at") "GROUP BY word"
    AND "SELECT 'minutes', IF(m.kind = 'liaison', 'minutes-liaison', 'minutes')"
    "       AS word, COUNT(*)"
    "  FROM minutes n JOIN meeting m ON m.id = n.meeting_id"
    " WHERE n.version > 0 AND" ON_YEAR("n.issued_on") "GROUP BY word"
    AND HAPPENED("'submit', 'pass'", "submitted")
    AND HAPPENED("'accept'", "accepted")
    AND HAPPENED("'decline'", "declined")
    AND "SELECT IF(p.kind = 'liaison', 'sifted', 'tabled') AS part,"
    "       IF(p.waiting, 'waiting', p.outcome) AS word, COUNT(*)"
    "  FROM topic_pass p WHERE p.state = 1 AND" IN_YEAR("p.starts_at")
    " GROUP BY part, word"
    AND "SELECT 'resolution', x.carried, COUNT(*) FROM (SELECT "
    RESOLUTION_CARRIED " AS carried FROM resolution r"
    "   WHERE r.state > 0 AND" ON_YEAR("r.issued_on") ") x GROUP BY x.carried"
    AND "SELECT 'resolution', 'all', COUNT(*) FROM resolution r"
    " WHERE r.state > 0 AND" ON_YEAR("r.issued_on")
    AND "SELECT 'task', CASE t.state WHEN 4 THEN 'off' WHEN 3 THEN"
    "       IF(t.done_on > t.due_on, 'closed-late', 'closed') ELSE "
    TASK_LIGHT " END AS word, COUNT(*) FROM task t"
    " WHERE" IN_YEAR("t.opened_at") "GROUP BY word"
    AND "SELECT 'task', 'all', COUNT(*) FROM task t"
    " WHERE" IN_YEAR("t.opened_at")
    AND "SELECT 'before', 'open', COUNT(*) FROM task t"
    " WHERE t.opened_at < :from AND (t.ended = 0 OR t.closed_on >= :first)"
    AND "SELECT 'referral', IF(f.state < 2, 'sent', 'answered') AS word,"
    "       COUNT(*) FROM referral f"
    " WHERE f.state > 0 AND" ON_YEAR("f.sent_on") "GROUP BY word"
    AND "SELECT 'member', i.outcome, COUNT(*) FROM agenda_item i"
    "  JOIN minutes n ON n.meeting_id = i.meeting_id AND n.version > 0"
    " WHERE i.sort = 'member' AND i.state = 1 AND i.outcome <> ''"
    "   AND" ON_YEAR("n.issued_on") "GROUP BY i.outcome LIMIT 200");

QUERY(year_meeting_rows, year_meeting_shape,
    "SELECT m.id, COALESCE(n.id, 0) AS minutes_id, m.name, m.kind, n.number,"
    "       m.starts_at FROM meeting m LEFT JOIN minutes n"
    "    ON n.meeting_id = m.id AND n.version > 0"
    " WHERE m.state = 2 AND" IN_YEAR("m.starts_at")
    " ORDER BY m.starts_at, m.id LIMIT 100");
QUERY(year_referral_rows, year_referral_shape,
    "SELECT {f.} FROM referral f WHERE f.state > 0 AND" ON_YEAR("f.sent_on")
    " ORDER BY f.sent_on, f.id LIMIT 100");

static struct day
first_of(int year)
{
	return (struct day){ year * 10000 + 101 };
}

static struct day
last_of(int year)
{
	return (struct day){ year * 10000 + 1231 };
}

struct rows
year_counts(struct db *db, int year, struct day today)
{
	struct lights l = lights_of(db, today);

	return db_rows(db, &year_count_rows, BIND(
	    AS(from, P(year_start(year))), AS(upto, P(year_start(year + 1))),
	    AS(first, P(first_of(year))), AS(last, P(last_of(year))),
	    P(l.today), P(l.warn)));
}

struct rows
year_meetings(struct db *db, int year)
{
	return db_rows(db, &year_meeting_rows, BIND(
	    AS(from, P(year_start(year))), AS(upto, P(year_start(year + 1)))));
}

struct rows
year_referrals(struct db *db, int year)
{
	return db_rows(db, &year_referral_rows, BIND(
	    AS(first, P(first_of(year))), AS(last, P(last_of(year)))));
}
