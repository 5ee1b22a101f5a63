/* The order of an agenda, and its end with its meeting. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit.h"
#include "conference/agenda/agenda.h"
#include "conference/records/history.h"
#include "db/count.h"
#include "db/db.h"
#include "files/file.h"

/* ---- Its order.  No two items have one place, so what moves is negative in
 * between. */

COMMAND(agenda_shift,
    "UPDATE agenda_item SET revision = revision + (position = :from),"
    "       position = -CASE WHEN position = :from THEN :upto"
    "                        WHEN :from < :upto THEN position - 1"
    "                        ELSE position + 1 END"
    " WHERE position BETWEEN LEAST(:from, :upto) AND GREATEST(:from, :upto)"
    "   AND meeting_id = :meeting_id");
COMMAND(agenda_settle,
    "UPDATE agenda_item SET position = -position"
    " WHERE meeting_id = :meeting_id AND position < 0");

void
agenda_place(const struct mover *by, const struct agenda_item *i,
    int64_t place)
{
	int64_t upto = place < 2 ? 2 : place > i->last ? i->last : place;
	struct arena *a = db_room(tx_db(by->tx));

	if (i->position < 2 || upto == i->position)
		return;
	tx_change(by->tx, &agenda_shift, BIND(AS(from, P(i->position)),
	    P(upto), P(i->meeting_id)));
	tx_change(by->tx, &agenda_settle, BIND(P(i->meeting_id)));
	audit(by->tx, "agenda_item.place", i->id, text_print(a,
	    "%" PRId64 " > %" PRId64, i->position, upto));
}

/* ---- Its end */

QUERY(agenda_any, count_shape,
    "SELECT COUNT(*) AS total FROM agenda_item"
    " WHERE meeting_id = :meeting_id");
/*
 * Topics that keep the meeting from being held: without an outcome; without the
 * text that it needs; up for decision though a required opinion is open, without
 * a reason.  One that its unit has withdrawn does not count.
 */
QUERY(agenda_without_outcome, count_shape,
    "SELECT COUNT(*) AS total"
    "  FROM agenda_item i JOIN topic t ON t.id = i.topic_id"
    " WHERE i.meeting_id = :meeting_id AND i.state = 0"
    "   AND t.state IN (7, 12) AND (i.outcome = ''"
    "        OR (i.outcome_text = ''"
    "            AND i.outcome IN ('settled', 'returned', 'deferred'))"
    "        OR (i.outcome_text = '' AND i.outcome = 'up-decision'"
    "            AND EXISTS (SELECT 1 FROM opinion o"
    "                 WHERE o.topic_id = i.topic_id"
    "                   AND o.number = i.topic_version"
    "                   AND o.required AND o.state = 0)))");
COMMAND(agenda_left_off,
    "UPDATE agenda_item i JOIN topic t ON t.id = i.topic_id"
    "   SET i.state = 2, i.position = NULL, i.revision = i.revision + 1"
    " WHERE i.meeting_id = :meeting_id AND i.state = 0"
    "   AND t.state NOT IN (7, 12)");
COMMAND(agenda_end,
    "UPDATE agenda_item SET state = :state, revision = revision + 1,"
    "       position = IF(:state = 2, NULL, position)"
    " WHERE meeting_id = :meeting_id AND state = 0");

bool
agenda_begun(struct db *db, int64_t meeting_id)
{
	return count_of(db_rows(db, &agenda_any, BIND(P(meeting_id)))) > 0;
}

bool
agenda_lacks(struct db *db, int64_t meeting_id)
{
	return count_of(db_rows(db, &agenda_without_outcome,
	    BIND(P(meeting_id)))) > 0;
}

/* The move of a topic (conference/topics/topic_chain.c). */
static const char *
step_of(struct text outcome)
{
	static const char *const steps[][2] = { { "up-topic", "up-topic" },
	    { "up-decision", "up-decision" }, { "settled", "settle" },
	    { "returned", "return" }, { "deferred", "defer" },
	    { "resolved", "resolve" }, { "noted", "note" },
	    { "referred", "refer" } };

	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
		if (strcmp(steps[i][0], outcome.s) == 0)
			return steps[i][1];
	return "";
}

void
agenda_close(const struct mover *by, int64_t meeting_id, bool held)
{
	int64_t state = held ? AGENDA_HELD : AGENDA_OFF;
	const struct agenda_item *all;
	struct rows rows;

	tx_change(by->tx, &agenda_left_off, BIND(P(meeting_id)));
	rows = agenda_items(tx_db(by->tx), meeting_id);
	all = rows.at;
	tx_change(by->tx, &agenda_end, BIND(P(state), P(meeting_id)));
	for (size_t i = 0; i < rows.count; i++)
		if (!held)
			agenda_step_back(by, &all[i]);
		else if (strcmp(all[i].kind.s, "liaison") == 0)
			agenda_step(by, &all[i], step_of(all[i].outcome),
			    all[i].outcome_text);
}

void
agenda_decide(const struct mover *by, int64_t meeting_id)
{
	struct rows rows = agenda_items(tx_db(by->tx), meeting_id);
	const struct agenda_item *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].state == AGENDA_HELD &&
		    strcmp(all[i].kind.s, "liaison") != 0)
			agenda_step(by, &all[i], step_of(all[i].outcome),
			    all[i].outcome_text);
}

QUERY(agenda_ids, count_shape,
    "SELECT id AS total FROM agenda_item WHERE meeting_id = :meeting_id"
    " ORDER BY id LIMIT 1000");
COMMAND(agenda_delete,
    "DELETE FROM agenda_item WHERE meeting_id = :meeting_id");

void
agenda_discard(const struct mover *by, int64_t meeting_id)
{
	struct rows rows = db_rows(tx_db(by->tx), &agenda_ids,
	    BIND(P(meeting_id)));
	const struct count *ids = rows.at;

	agenda_close(by, meeting_id, false);
	for (size_t i = 0; i < rows.count; i++) {
		files_delete(by->tx, (struct file_home){ FILE_OF_AGENDA,
		    ids[i].total, 0 });
		history_drop(by->tx, TEXT("agenda_item"), ids[i].total);
	}
	tx_change(by->tx, &agenda_delete, BIND(P(meeting_id)));
}
