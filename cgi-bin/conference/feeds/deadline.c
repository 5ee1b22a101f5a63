/* Finds what is in a personal calendar. */
#include "conference/feeds/deadline.h"
#include "conference/meetings/meeting.h"
#include "conference/opinions/opinion.h"
#include "conference/tasks/task.h"
#include "db/db.h"
#include "identity/role.h"

const struct shape deadline_shape = SHAPE(struct deadline,
	COLUMNS(struct deadline, id, kind, title, day, at));

/* Also those that were cancelled; of a unit also of those before it. */
#define MEETINGS							\
    "SELECT {m.}, m.state = 1 AND m.starts_at <= UNIX_TIMESTAMP() AS begun" \
    "  FROM public_meeting m"						\
    " WHERE (:everything OR EXISTS (SELECT 1 FROM invitation i"		\
    "        WHERE i.meeting_id = m.id AND i.state <> 2"		\
    "          AND i.unit_id IN " OPINION_READ "))"
QUERY(feed_meeting_rows, meeting_shape, MEETINGS
    " ORDER BY m.starts_at DESC, m.id DESC LIMIT 500");
QUERY(feed_meeting_rows_in, meeting_shape, MEETINGS
    "   AND m.starts_at BETWEEN :from AND :upto"
    " ORDER BY m.starts_at, m.id LIMIT 200");

/* Nobody else's: a liaison's unit, or all of them at the office. */
QUERY(feed_deadline_rows, deadline_shape,
    "(SELECT o.id, 'opinion' AS kind, v.title, o.due_on AS day,"
    "        o.changed_at AS at"
    "   FROM opinion o"
    "   JOIN topic_version v ON v.topic_id = o.topic_id"
    "                       AND v.number = o.number"
    "  WHERE o.state = 0 AND (:everything OR o.unit_id IN " OPINION_READ ")"
    "  ORDER BY o.due_on DESC, o.id DESC LIMIT 200)"
    " UNION ALL"
    " (SELECT r.id, 'round', r.title, r.last_day, r.changed_at"
    "   FROM round r"
    "  WHERE r.state = 1 AND (:everything OR EXISTS (SELECT 1"
    "         FROM round_unit u"
    "        WHERE u.round_id = r.id AND u.unit_id = :unit_id))"
    "  ORDER BY r.last_day DESC, r.id DESC LIMIT 200)"
    " UNION ALL"
    " (SELECT t.id, 'task', t.title, t.due_on, t.changed_at"
    "   FROM task t"
    "  WHERE t.state < 2 AND (:everything OR " TASK_OF_READER ")"
    "  ORDER BY t.due_on DESC, t.id DESC LIMIT 200)");

static bool
of_unit(const struct feed_owner *who)
{
	return (who->roles & (LIAISON | MEMBER)) != 0;
}

struct rows
feed_meetings(struct db *db, const struct feed_owner *who)
{
	int64_t everything = !of_unit(who);

	return db_rows(db, &feed_meeting_rows, BIND(P(everything),
	    P(who->unit_id)));
}

struct rows
feed_meetings_in(struct db *db, const struct feed_owner *who,
    struct moment from, struct moment upto)
{
	int64_t everything = !of_unit(who);

	return db_rows(db, &feed_meeting_rows_in, BIND(P(everything),
	    P(who->unit_id), P(from), P(upto)));
}

struct rows
feed_deadlines(struct db *db, const struct feed_owner *who)
{
	int64_t everything = (who->roles & (OFFICE | CONVENER)) != 0;

	if (!everything && !of_unit(who))
		return (struct rows){ NULL, 0 };
	return db_rows(db, &feed_deadline_rows, BIND(P(everything),
	    P(who->unit_id)));
}
