/* Takes back the last change of a unit. */
#include <string.h>

#include "audit/audit.h"
#include "conference/found.h"
#include "conference/records/history.h"
#include "conference/units/unit_undo.h"
#include "db/count.h"
#include "db/db.h"

const struct shape unit_undo_shape = SHAPE(struct unit_undo,
	COLUMN_AS(struct unit_undo, what, .logged = true),
	COLUMN_AS(struct unit_undo, names, .logged = true),
	COLUMN(struct unit_undo, since));

QUERY(unit_last_name, unit_undo_shape,
    "SELECT 'rename' AS what, name AS names, since FROM unit_name"
    " WHERE unit_id = :id AND since > (SELECT MIN(l.since) FROM unit_name l"
    "                                   WHERE l.unit_id = :id)"
    " ORDER BY since DESC LIMIT 1");
/* Called as from that day on. */
QUERY(unit_heirs, unit_undo_shape,
    "SELECT 'end' AS what, MIN(s.day) AS since,"
    "       GROUP_CONCAT(n.name ORDER BY n.name SEPARATOR ', ') AS names"
    "  FROM unit_succession s"
    "  JOIN unit_name n ON n.unit_id = s.successor_id AND n.since = ("
    "       SELECT MAX(l.since) FROM unit_name l"
    "        WHERE l.unit_id = n.unit_id AND l.since <= s.day)"
    " WHERE s.predecessor_id = :id GROUP BY s.predecessor_id LIMIT 1");

COMMAND(unit_name_drop,
    "DELETE FROM unit_name WHERE unit_id = :id AND since = :since");
COMMAND(unit_name_reopen,
    "UPDATE unit_name SET until = NULL"
    " WHERE unit_id = :id AND until = :since - INTERVAL 1 DAY");
COMMAND(unit_succession_drop,
    "DELETE FROM unit_succession WHERE predecessor_id = :id");
COMMAND(unit_reopen,
    "UPDATE unit SET until = IF(:ends, NULL, until), changed_at = :now,"
    "       revision = revision + 1"
    " WHERE id = :id AND revision = :revision");

/* Units that the end made: not those that were there, or had a form. */
QUERY(units_made, count_shape,
    "SELECT u.id AS total FROM unit_succession s"
    "  JOIN unit u ON u.id = s.successor_id"
    " WHERE s.predecessor_id = :id AND u.since = s.day"
    "   AND u.author_id IS NOT NULL"
    "   AND NOT EXISTS (SELECT 1 FROM own_event e WHERE e.kind = 'unit'"
    "                      AND e.object_id = u.id AND e.verb = 'create')"
    " LIMIT 50");
COMMAND(unit_names_delete, "DELETE FROM unit_name WHERE unit_id = :id");
COMMAND(unit_aliases_delete, "DELETE FROM unit_alias WHERE unit_id = :id");
/* One that anything refers to is passed over, and stays. */
COMMAND(unit_delete, "DELETE IGNORE FROM unit WHERE id = :id");

void
unit_undo_find(struct db *db, const struct unit_row *u, struct unit_undo *out)
{
	shape_clear(&unit_undo_shape, out);
	if (!db_row(db, &unit_heirs, out, BIND(P(u->id))))
		db_row(db, &unit_last_name, out, BIND(P(u->id)));
}

/* The history has what was taken back, as it was. */
static void
note(const struct mover *by, const struct unit_row *u,
    const struct unit_undo *undo, struct text reason)
{
	bool ends = strcmp(undo->what.s, "end") == 0;
	int64_t event_id = history_add(by->tx, &(struct event){
	    .object_id = u->id, .account_id = by->account_id,
	    .kind = TEXT("unit"), .verb = TEXT("undo"), .at = by->now,
	    .reason = reason });
	char day[11];

	day_print(undo->since, day);
	history_change_add(by->tx, &(struct event_change){ event_id,
	    TEXT("since"), text_of(day), TEXT("") });
	history_change_add(by->tx, &(struct event_change){ event_id,
	    ends ? TEXT("after") : TEXT("name"), undo->names, TEXT("") });
	audit_change(by->tx, "unit.undo", u->id, &unit_undo_shape, NULL, undo);
	found_put(by->tx, SEARCH_UNIT, u->id);
}

/* Removes a unit that nothing refers to; else it stays. */
static void
made_drop(const struct mover *by, int64_t id)
{
	struct unit_row was;

	if (!unit_row_find(tx_db(by->tx), id, &was))
		return;
	tx_savepoint(by->tx);
	tx_change(by->tx, &unit_names_delete, BIND(P(id)));
	tx_change(by->tx, &unit_aliases_delete, BIND(P(id)));
	if (tx_change(by->tx, &unit_delete, BIND(P(id))) != 1) {
		tx_undo(by->tx);
		return;
	}
	found_put(by->tx, SEARCH_UNIT, id);
	history_drop(by->tx, TEXT("unit"), id);
	audit(by->tx, "unit.discard", id, was.name);
}

/* The units that it made are found while they follow, removed when not. */
static void
succession_drop(const struct mover *by, int64_t id)
{
	struct rows made = db_rows(tx_db(by->tx), &units_made, BIND(P(id)));
	const struct count *all = made.at;

	tx_change(by->tx, &unit_succession_drop, BIND(P(id)));
	for (size_t i = 0; i < made.count; i++)
		made_drop(by, all[i].total);
}

bool
unit_undo_make(const struct mover *by, const struct unit_row *u,
    const struct unit_undo *undo, struct text reason)
{
	bool ends = strcmp(undo->what.s, "end") == 0;

	if (tx_change(by->tx, &unit_reopen, BIND(P(u->id), P(by->now),
	    P(u->revision), P(ends))) != 1)
		return false;
	if (ends)
		succession_drop(by, u->id);
	else {
		tx_change(by->tx, &unit_name_drop, BIND(P(u->id),
		    P(undo->since)));
		tx_change(by->tx, &unit_name_reopen, BIND(P(u->id),
		    P(undo->since)));
	}
	note(by, u, undo, reason);
	return true;
}
