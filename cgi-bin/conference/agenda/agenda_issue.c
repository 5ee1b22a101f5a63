/* Issues agendas. */
#include <inttypes.h>

#include "audit/audit.h"
#include "conference/agenda/agenda_version.h"
#include "conference/records/history.h"
#include "conference/tasks/task.h"
#include "db/count.h"
#include "db/db.h"

/* Items of both that differ: a row that one of them has alone. */
#define ONE								\
    "position, item_id, title, text, presenter, minutes"
QUERY(agenda_differing, count_shape,
    "SELECT COUNT(*) AS total FROM ("
    "    SELECT MIN(x.which) AS which FROM ("
    "        SELECT 1 AS which, " ONE " FROM agenda_version_item"
    "         WHERE meeting_id = :meeting_id AND number ="
    "             (SELECT MAX(number) FROM agenda_version"
    "               WHERE meeting_id = :meeting_id)"
    "        UNION ALL"
    "        SELECT 2, position, id, title, text, presenter, minutes"
    "          FROM agenda_item"
    "         WHERE meeting_id = :meeting_id AND state = 0) x"
    "     GROUP BY " ONE " HAVING COUNT(*) = 1) differing");
QUERY(agenda_moved_since, count_shape,
    "SELECT COUNT(*) AS total FROM agenda_version v"
    "  JOIN meeting m ON m.id = v.meeting_id"
    " WHERE v.meeting_id = :meeting_id"
    "   AND NOT (v.starts_at <=> m.starts_at AND v.name = m.name"
    "            AND v.place = m.place)"
    "   AND v.number = (SELECT MAX(x.number) FROM agenda_version x"
    "                    WHERE x.meeting_id = :meeting_id)");
QUERY(agenda_announced, count_shape,
    "SELECT id AS total FROM meeting WHERE id = :meeting_id AND state = 1"
    "   FOR UPDATE");
QUERY(agenda_next_number, count_shape,
    "SELECT COALESCE(MAX(number), 0) + 1 AS total FROM agenda_version"
    " WHERE meeting_id = :meeting_id");
COMMAND(agenda_version_insert,
    "INSERT INTO agenda_version (meeting_id, number, issued_at, account_id,"
    "       starts_at, name, place)"
    " SELECT id, :number, :now, :account_id, starts_at, name, place"
    "   FROM meeting"
    "  WHERE id = :meeting_id");
COMMAND(agenda_version_items_insert,
    "INSERT INTO agenda_version_item (meeting_id, number, " ONE ")"
    " SELECT meeting_id, :number, position, id, title, text, presenter,"
    "        minutes"
    "   FROM agenda_item WHERE meeting_id = :meeting_id AND state = 0");
COMMAND(agenda_items_issued,
    "UPDATE agenda_item SET issued = :number"
    " WHERE meeting_id = :meeting_id AND state = 0");

bool
agenda_moved(struct db *db, int64_t meeting_id)
{
	return count_of(db_rows(db, &agenda_moved_since,
	    BIND(P(meeting_id)))) > 0;
}

bool
agenda_differs(struct db *db, int64_t meeting_id)
{
	return agenda_moved(db, meeting_id) || count_of(db_rows(db,
	    &agenda_differing, BIND(P(meeting_id)))) > 0;
}

int64_t
agenda_issue(const struct mover *by, int64_t meeting_id)
{
	struct db *db = tx_db(by->tx);
	int64_t number;

	if (count_of(db_rows(db, &agenda_announced,
	    BIND(P(meeting_id)))) == 0)
		return 0;
	number = count_of(db_rows(db, &agenda_next_number,
	    BIND(P(meeting_id))));
	tx_insert(by->tx, &agenda_version_insert, BIND(P(number),
	    AS(now, P(by->now)), P(by->account_id), P(meeting_id)));
	tx_change(by->tx, &agenda_version_items_insert, BIND(P(number),
	    P(meeting_id)));
	tx_change(by->tx, &agenda_items_issued, BIND(P(number),
	    P(meeting_id)));
	tasks_freeze(by, meeting_id, number);
	history_add(by->tx, &(struct event){ .kind = TEXT("meeting"),
	    .object_id = meeting_id, .account_id = by->account_id,
	    .at = by->now, .verb = TEXT("issue"), .state = 1,
	    .sequence = number, .reason = TEXT("") });
	audit(by->tx, "meeting.issue", meeting_id, text_print(db_room(db),
	    "%" PRId64, number));
	return number;
}
