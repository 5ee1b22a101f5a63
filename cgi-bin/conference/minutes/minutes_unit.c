/* Minutes as units read and confirm them. */
#include "audit/audit.h"
#include "conference/minutes/minutes.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"
#include "identity/role.h"

enum { TEXT_MAX = 2000 };

/* The units of which :unit_id reads, today: itself and those before it. */
#define OWN								\
    "(SELECT y.unit_id FROM topic_reader y WHERE y.reader_id = :unit_id)"

/* ---- Confirmation */

#define HAS(member, ...)						\
	COLUMN_AS(struct confirmation, member, __VA_ARGS__)
#define SEEN(member)	HAS(member, .derived = true, .unlogged = true)

const struct shape confirmation_shape = SHAPE(struct confirmation,
	RECORD_MEMBERS(struct confirmation),
	HAS(minutes_id, .unlogged = true), HAS(unit_id, .unlogged = true),
	HAS(editor_id, .nullable = true, .unlogged = true),
	HAS(asked_at, .unlogged = true), HAS(answered_at, .unlogged = true),
	HAS(changed_at, .unlogged = true),
	FIELD(struct confirmation, text, .max = TEXT_MAX, .lines = true,
	    .reason = true, .no_personal = true),
	SEEN(minutes_state), SEEN(meeting), SEEN(title), SEEN(editor),
	SEEN(confirm_by), SEEN(starts_at));

#define ASKED								\
    "  FROM confirmation c JOIN minutes n ON n.id = c.minutes_id"	\
    " WHERE c.minutes_id = :id AND c.unit_id IN " OWN			\
    " ORDER BY c.unit_id <> :unit_id, c.id LIMIT 1"

QUERY(confirmation_of_unit_row, confirmation_shape,
    "SELECT {c.}, n.state AS minutes_state, n.title, n.confirm_by,"
    "       m.name AS meeting, m.starts_at, e.name AS editor"
    "  FROM confirmation c JOIN minutes n ON n.id = c.minutes_id"
    "  JOIN public_meeting m ON m.id = n.meeting_id"
    "  LEFT JOIN account e ON e.id = c.editor_id"
    " WHERE c.minutes_id = :id AND c.unit_id IN " OWN
    " ORDER BY c.unit_id <> :unit_id, c.id LIMIT 1");
QUERY(confirmation_of_unit_lock, count_shape,
    "SELECT l.id AS total FROM confirmation l"
    " WHERE l.id = (SELECT c.id" ASKED ") FOR UPDATE");
STORE(confirmation_update, confirmation_shape,
    "UPDATE confirmation SET state = :state, text = :text,"
    "       editor_id = :editor_id, answered_at = :answered_at,"
    "       changed_at = :changed_at, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

static void
open_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct confirmation *was = before;

	(void)after;
	fault_if(to, was->minutes_state != MINUTES_CONFIRMATION,
	    "minutes_state", "not-asked");
	fault_if(to, moment_day(now).ymd > was->confirm_by.ymd, "confirm_by",
	    "late");
}

static const struct move moves[] = {
	{ "agree", IN(CONFIRMATION_ASKED), CONFIRMATION_AGREED, LIAISON,
	  .demands = open_faults, .stamp = "answered_at" },
	{ "object", IN(CONFIRMATION_ASKED), CONFIRMATION_OBJECTS, LIAISON,
	  .reason = "text", .demands = open_faults, .stamp = "answered_at" },
};

const struct record confirmation_of_unit = { .kind = "confirmation",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &confirmation_shape, .changed = "changed_at",
    .editor = "editor_id", .find = &confirmation_of_unit_row,
    .lock = &confirmation_of_unit_lock, .update = &confirmation_update };

/* ---- Those it may read */

const struct shape unit_minutes_shape = SHAPE(struct unit_minutes,
	COLUMNS(struct unit_minutes, id, meeting_id, state, version,
	    read_version, asked, meeting, kind, number, title, correction,
	    issued_on, confirm_by, starts_at, read_at));

/*
 * Of minutes n: the unit reads what was issued, and what it is asked to
 * confirm; x is its own row among the readers, c its confirmation.
 */
#define READABLE							\
    "  FROM minutes n JOIN public_meeting m ON m.id = n.meeting_id"	\
    "  LEFT JOIN minutes_version v ON v.minutes_id = n.id"		\
    "   AND v.version = n.version"					\
    "  LEFT JOIN minutes_reader x ON x.minutes_id = n.id"		\
    "   AND x.unit_id = (SELECT w.unit_id FROM minutes_reader w"		\
    "         WHERE w.minutes_id = n.id AND w.unit_id IN " OWN		\
    "         ORDER BY w.unit_id <> :unit_id, w.unit_id LIMIT 1)"	\
    "  LEFT JOIN confirmation c ON c.minutes_id = n.id"			\
    "   AND n.state = 1 AND c.unit_id = (SELECT w.unit_id"		\
    "          FROM confirmation w"					\
    "         WHERE w.minutes_id = n.id AND w.unit_id IN " OWN		\
    "         ORDER BY w.unit_id <> :unit_id, w.unit_id LIMIT 1)"	\
    " WHERE ((n.version > 0 AND x.unit_id IS NOT NULL)"			\
    "        OR c.id IS NOT NULL)"
#define COLUMNS_READ							\
    "SELECT n.id, n.meeting_id, n.state, n.version, x.read_version,"	\
    "       x.read_at, c.id IS NOT NULL AND c.state = 0 AS asked,"	\
    "       m.name AS meeting, m.kind, n.number,"			\
    "       COALESCE(v.title, '') AS title, v.correction,"		\
    "       v.issued_on, n.confirm_by, m.starts_at"

QUERY(unit_minutes_row, unit_minutes_shape, COLUMNS_READ READABLE
    "   AND n.id = :id");
QUERY(unit_minutes_of_meeting, count_shape,
    "SELECT n.id AS total" READABLE " AND n.meeting_id = :meeting_id");
QUERY(unit_minutes_to_do, unit_minutes_shape, COLUMNS_READ READABLE
    "   AND (c.state = 0 OR (n.version > 0 AND x.read_version < n.version))"
    " ORDER BY m.starts_at, n.id LIMIT 50");
QUERY(unit_minutes_line_rows, minutes_line_shape,
    "SELECT position, kind, label, text FROM minutes_line"
    " WHERE minutes_id = :minutes_id AND version = :version"
    " UNION ALL"
    " SELECT position, kind, label, text FROM confirmation_line"
    "  WHERE minutes_id = :minutes_id AND :version = 0"
    " ORDER BY position LIMIT 4000");
QUERY(unit_minutes_version_rows, minutes_version_shape,
    "SELECT {v.}, '' AS author, '' AS approver FROM minutes_version v"
    " WHERE v.minutes_id = :minutes_id ORDER BY v.version DESC LIMIT 100");
COMMAND(unit_minutes_receipt,
    "UPDATE minutes_reader SET read_version = :version, read_at = :now,"
    "       account_id = :account_id"
    " WHERE minutes_id = :minutes_id AND read_version < :version"
    "   AND unit_id IN " OWN);

bool
unit_minutes_find(struct db *db, int64_t id, int64_t unit_id,
    struct unit_minutes *out)
{
	return db_row(db, &unit_minutes_row, out, BIND(P(id), P(unit_id)));
}

struct rows
unit_minutes_waiting(struct db *db, int64_t unit_id)
{
	return row_cache_rows(db, &unit_minutes_to_do, BIND(P(unit_id)));
}

int64_t
unit_minutes_of(struct db *db, int64_t meeting_id, int64_t unit_id)
{
	return count_of(db_rows(db, &unit_minutes_of_meeting,
	    BIND(P(meeting_id), P(unit_id))));
}

struct rows
unit_minutes_lines(struct db *db, int64_t id, int64_t version)
{
	return db_rows(db, &unit_minutes_line_rows, BIND(
	    AS(minutes_id, P(id)), P(version)));
}

struct rows
unit_minutes_versions(struct db *db, int64_t id)
{
	return db_rows(db, &unit_minutes_version_rows, BIND(
	    AS(minutes_id, P(id))));
}

void
unit_minutes_read(const struct mover *by, const struct unit_minutes *n,
    int64_t unit_id)
{
	if (tx_change(by->tx, &unit_minutes_receipt, BIND(P(n->version),
	    AS(now, P(by->now)), P(by->account_id), AS(minutes_id, P(n->id)),
	    P(unit_id))) > 0)
		audit(by->tx, "minutes.read", n->id, TEXT(""));
}

/* ---- The list */

struct unit_minutes_query { LISTING_HAS; };
const struct shape unit_minutes_query_shape = SHAPE(struct unit_minutes_query,
	LISTING_MEMBERS(struct unit_minutes_query));

#define IN_YEAR " AND m.starts_at BETWEEN :from AND :upto"

QUERY(unit_minutes_rows, unit_minutes_shape, COLUMNS_READ READABLE IN_YEAR
    "   AND (m.starts_at, n.id) < (:at, :id)"
    " ORDER BY m.starts_at DESC, n.id DESC LIMIT 21");
QUERY(unit_minutes_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" READABLE IN_YEAR
    " LIMIT 201) counted");

const struct listing unit_minutes_listing = { .name = "row",
    .by = "starts_at", .filter = &unit_minutes_query_shape,
    .rows = &unit_minutes_rows, .count = &unit_minutes_count };
