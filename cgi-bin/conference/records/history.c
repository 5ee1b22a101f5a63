/* Stores and lists the events of records. */
#include "conference/records/history.h"
#include "db/count.h"
#include "db/db.h"

const struct shape event_shape = SHAPE(struct event,
	COLUMN_AS(struct event, id, .automatic = true),
	COLUMN(struct event, object_id),
	COLUMN_AS(struct event, account_id, .nullable = true),
	COLUMNS(struct event, state, sequence, kind, verb, reason),
	COLUMN_AS(struct event, who, .derived = true),
	COLUMN(struct event, at));

const struct shape event_change_shape = SHAPE(struct event_change,
	COLUMNS(struct event_change, event_id, field, before_, after_));

QUERY(event_rows, event_shape,
    "SELECT {e.}, a.name AS who"
    "  FROM own_event e LEFT JOIN account a ON a.id = e.account_id"
    " WHERE e.kind = :kind AND e.object_id = :object_id"
    " ORDER BY e.id DESC LIMIT 200");

QUERY(event_change_rows, event_change_shape,
    "SELECT {c.}"
    "  FROM own_event e JOIN own_event_change c ON c.event_id = e.id"
    " WHERE e.kind = :kind AND e.object_id = :object_id"
    " ORDER BY c.id DESC LIMIT 500");

QUERY(event_writes, count_shape,
    "SELECT COUNT(*) AS total FROM own_event"
    " WHERE kind = :kind AND object_id = :object_id AND sequence = :sequence"
    "   AND account_id = :account_id"
    "   AND verb IN ('create', 'write', 'save', 'send', 'confirm',"
    "       'correct')");

STORE(event_insert, event_shape, "INSERT INTO own_event ({}) VALUES ({?})");
STORE(event_change_insert, event_change_shape,
    "INSERT INTO own_event_change ({}) VALUES ({?})");
COMMAND(event_changes_delete,
    "DELETE c FROM own_event_change c"
    "  JOIN own_event e ON e.id = c.event_id"
    " WHERE e.kind = :kind AND e.object_id = :object_id");
COMMAND(event_delete,
    "DELETE FROM own_event WHERE kind = :kind AND object_id = :object_id");
COMMAND(event_delete_of,
    "DELETE FROM own_event WHERE kind = :kind AND object_id = :object_id"
    "   AND sequence = :sequence");

struct rows
history(struct db *db, struct text kind, int64_t object_id)
{
	return db_rows(db, &event_rows, BIND(P(kind), P(object_id)));
}

struct rows
history_changes(struct db *db, struct text kind, int64_t object_id)
{
	return db_rows(db, &event_change_rows, BIND(P(kind), P(object_id)));
}

bool
history_wrote(struct db *db, const struct event *e)
{
	return count_of(db_rows(db, &event_writes, BIND(P(e->kind),
	    P(e->object_id), P(e->sequence), P(e->account_id)))) > 0;
}

int64_t
history_add(struct tx *tx, const struct event *e)
{
	return tx_insert(tx, &event_insert, BIND_ROW(event_shape, e));
}

void
history_change_add(struct tx *tx, const struct event_change *c)
{
	tx_insert(tx, &event_change_insert, BIND_ROW(event_change_shape, c));
}

void
history_drop(struct tx *tx, struct text kind, int64_t object_id)
{
	tx_change(tx, &event_changes_delete, BIND(P(kind), P(object_id)));
	tx_change(tx, &event_delete, BIND(P(kind), P(object_id)));
}

void
history_drop_of(struct tx *tx, struct text kind, int64_t object_id,
    int64_t sequence)
{
	tx_change(tx, &event_delete_of, BIND(P(kind), P(object_id),
	    P(sequence)));
}
