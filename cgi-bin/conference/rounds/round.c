/* Rounds as the office works with them. */
#include "base/arena.h"
#include "conference/members/unit.h"
#include "conference/records/history.h"
#include "conference/records/links.h"
#include "conference/rounds/round.h"
#include "db/count.h"
#include "identity/role.h"

enum { STATE_MAX = 10 };

const struct shape round_unit_shape = SHAPE(struct round_unit,
	COLUMNS(struct round_unit, unit_id, topics, reminders, reminded_by,
	    reminded_at));
const struct shape round_topic_shape = SHAPE(struct round_topic,
	COLUMNS(struct round_topic, id, unit_id, state, title, number, at,
	    late));
const struct shape round_meeting_shape = SHAPE(struct round_meeting,
	COLUMNS(struct round_meeting, id, name));

/* ---- One */

QUERY(round_whole, round_shape,
    "SELECT {r.}, COALESCE(m.name, '') AS meeting,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM round_unit u WHERE u.round_id = r.id) AS units"
    "  FROM round r LEFT JOIN meeting m ON m.id = r.meeting_id"
    " WHERE r.id = :id");
QUERY(round_lock, count_shape,
    "SELECT id AS total FROM round WHERE id = :id FOR UPDATE");
STORE(round_insert, round_shape,
    "INSERT INTO round ({}) VALUES ({?})");
STORE(round_update, round_shape,
    "UPDATE round SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(round_delete, round_shape,
    "DELETE FROM round"
    " WHERE id = :id AND state = :before AND revision = :revision"
    "   AND opened_at IS NULL");
COMMAND(round_units_insert,
    "INSERT INTO round_unit (round_id, unit_id)"
    " SELECT :id, u.id"
    "   FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN unit u ON u.id = j.id");
COMMAND(round_units_delete,
    "DELETE u FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN round_unit u ON u.round_id = :id AND u.unit_id = j.id");
QUERY(round_meeting_rows, round_meeting_shape,
    "SELECT m.id, m.name FROM meeting m"
    " WHERE (m.state IN (0, 1) AND m.kind <> 'liaison' AND m.name <> '')"
    "    OR m.id = (SELECT r.meeting_id FROM round r WHERE r.id = :id)"
    " ORDER BY m.starts_at, m.id LIMIT 50");

struct rows
round_meetings(struct db *db, int64_t id)
{
	return db_rows(db, &round_meeting_rows, BIND(P(id)));
}

static void
whole_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct round *was = before, *r = after;

	fault_if(to, r->title.len == 0, "title", "missing");
	fault_if(to, r->text.len == 0, "text", "missing");
	fault_if(to, r->last_day.ymd == 0, "last_day", "missing");
	fault_if(to, r->last_day.ymd != 0 && r->last_day.ymd <
	    moment_day(now).ymd && r->last_day.ymd != was->last_day.ymd,
	    "last_day", "past");
	fault_if(to, r->units.count == 0, "units", "missing");
}

/* A new one needs a title; an open one asks nobody twice. */
static void
draft_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct round *r = after;

	(void)before, (void)now;
	fault_if(to, r->title.len == 0, "title", "missing");
}

static const struct move moves[] = {
	{ "save", NEW | IN(ROUND_DRAFT), ROUND_DRAFT, OFFICE, .words = true,
	  .demands = draft_faults },
	{ "open", NEW | IN(ROUND_DRAFT), ROUND_OPEN, OFFICE, .words = true,
	  .demands = whole_faults, .stamp = "opened_at" },
	{ "change", IN(ROUND_OPEN), ROUND_OPEN, OFFICE, .button = "save",
	  .words = true, .demands = whole_faults, .told = true },
	{ "close", IN(ROUND_OPEN), ROUND_CLOSED, OFFICE, .words = false,
	  .stamp = "closed_at" },
	{ "discard", IN(ROUND_DRAFT), GONE_STATE, OFFICE, .maker = true },
};

/* All units that are members now. */
static void
begin(struct db *db, void *row)
{
	struct round *r = row;
	struct rows rows = units_all(db);
	const struct unit *all = rows.at;
	int64_t *ids = arena_alloc(db_room(db), (rows.count + 1) * sizeof *ids);
	size_t n = 0;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].now)
			ids[n++] = all[i].id;
	r->units = (struct id_list){ ids, n };
}

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct round *r = row;
	struct rows rows = round_meetings(db, r->id);
	const struct round_meeting *all = rows.at;
	bool found = r->meeting_id == 0;

	(void)today;
	for (size_t i = 0; i < rows.count; i++)
		found = found || all[i].id == r->meeting_id;
	fault_if(faults, !found, "meeting_id", "choice");
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct round *was = before, *is = after;

	fault_if(faults, !links_change(by->tx, is->id != 0 ? is->id : was->id,
	    &round_units_insert, &round_units_delete, was->units, is->units),
	    "units", "choice");
}

const struct record round_record = { .kind = "round", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &round_shape,
    .changed = "changed_at", .find = &round_whole, .lock = &round_lock,
    .insert = &round_insert, .update = &round_update,
    .delete = &round_delete, .begin = begin, .derive = derive,
    .store = store };

/* ---- Its units and topics */

QUERY(round_unit_rows, round_unit_shape,
    "SELECT u.unit_id,"
    "       (SELECT COUNT(*) FROM round_topic t"
    "         WHERE t.round_id = u.round_id AND t.unit_id = u.unit_id)"
    "       AS topics, COUNT(m.id) AS reminders, MAX(m.at) AS reminded_at,"
    "       (SELECT a.name FROM round_reminder l"
    "          JOIN account a ON a.id = l.account_id"
    "         WHERE l.round_id = u.round_id AND l.unit_id = u.unit_id"
    "         ORDER BY l.at DESC, l.id DESC LIMIT 1) AS reminded_by"
    "  FROM round_unit u JOIN unit o ON o.id = u.unit_id"
    "  LEFT JOIN round_reminder m"
    "    ON m.round_id = u.round_id AND m.unit_id = u.unit_id"
    " WHERE u.round_id = :id"
    " GROUP BY u.unit_id ORDER BY o.position, u.unit_id LIMIT 200");
QUERY(round_topic_rows, round_topic_shape,
    "SELECT p.id, t.unit_id, p.state, p.title, p.number, t.at, t.late"
    "  FROM round_topic t JOIN sent_topic p ON p.id = t.topic_id"
    " WHERE t.round_id = :id ORDER BY t.at, p.id LIMIT 500");
COMMAND(round_reminders_insert,
    "INSERT INTO round_reminder (round_id, unit_id, account_id, at)"
    " SELECT u.round_id, u.unit_id, :account_id, :now FROM round_unit u"
    "  WHERE u.round_id = :id"
    "    AND NOT EXISTS (SELECT 1 FROM round_topic t"
    "         WHERE t.round_id = u.round_id AND t.unit_id = u.unit_id)"
    "    AND NOT EXISTS (SELECT 1 FROM round_reminder m"
    "         WHERE m.round_id = u.round_id AND m.unit_id = u.unit_id"
    "           AND m.at >= :since)");

struct rows
round_units(struct db *db, int64_t id)
{
	return db_rows(db, &round_unit_rows, BIND(P(id)));
}

struct rows
round_topics(struct db *db, int64_t id)
{
	return db_rows(db, &round_topic_rows, BIND(P(id)));
}

int64_t
round_remind(const struct mover *by, const struct round *r,
    struct moment since)
{
	int64_t count = tx_change(by->tx, &round_reminders_insert,
	    BIND(P(by->account_id), P(by->now), P(r->id), P(since)));

	if (count > 0)
		history_add(by->tx, &(struct event){ .kind = TEXT("round"),
		    .object_id = r->id, .account_id = by->account_id,
		    .at = by->now, .verb = TEXT("remind"),
		    .state = r->state, .reason = text_print(
		    db_room(tx_db(by->tx)), "%d", (int)count) });
	return count;
}

/* ---- The list */

static const char *const states[] = { "draft", "open", "closed", NULL };

struct round_query { struct text state; LISTING_HAS; };

const struct shape round_query_shape = SHAPE(struct round_query,
	LISTING_MEMBERS(struct round_query),
	FIELD(struct round_query, state, .max = STATE_MAX,
	    .choices = states));

#define FILTER								\
    "  FROM round r"							\
    " WHERE (:state = ''"						\
    "        OR r.state = FIELD(:state, 'draft', 'open', 'closed') - 1)"	\
    "   AND r.changed_at BETWEEN :from AND :upto"

QUERY(round_rows, round_shape,
    "SELECT r.id, r.state, r.title, r.last_day, r.changed_at,"
    "       (SELECT COUNT(*) FROM round_unit u WHERE u.round_id = r.id)"
    "       AS asked,"
    "       (SELECT COUNT(DISTINCT t.unit_id) FROM round_topic t"
    "         WHERE t.round_id = r.id) AS brought,"
    "       (SELECT COUNT(*) FROM round_topic t WHERE t.round_id = r.id)"
    "       AS topics" FILTER
    "   AND (r.changed_at, r.id) < (:at, :id)"
    " ORDER BY r.changed_at DESC, r.id DESC LIMIT 21");
QUERY(round_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" FILTER " LIMIT 201) counted");

const struct listing round_listing = { .name = "row", .by = "changed_at",
    .filter = &round_query_shape, .rows = &round_rows,
    .count = &round_count };
