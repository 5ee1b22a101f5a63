/* Resolutions: columns, what is written at the meeting, what is decided. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "conference/minutes/minutes_state.h"
#include "conference/records/history.h"
#include "conference/records/lifecycle.h"
#include "conference/records/links.h"
#include "conference/resolutions/resolution.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { TITLE_MAX = 120, TEXT_MAX = 4000, DELIVERABLE_MAX = 500,
    UNITS_MAX = 100 };
enum { MEETING_ANNOUNCED = 1, MEETING_HELD = 2 };

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct resolution, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct resolution, member, __VA_ARGS__)
#define SEEN(member)	  HAS(member, .derived = true, .unlogged = true)

const struct shape resolution_shape = SHAPE(struct resolution,
	RECORD_MEMBERS(struct resolution),
	HAS(editor_id, .nullable = true, .unlogged = true),
	HAS(changed_at, .unlogged = true),
	HAS(meeting_id, .unlogged = true), HAS(position, .unlogged = true),
	FORM(item_id, .max = INT64_MAX, .optional = true, .nullable = true),
	FORM(title, .max = TITLE_MAX, .no_personal = true,
	    .logged = true),
	FORM(text, .max = TEXT_MAX, .lines = true, .no_personal = true),
	FORM(unit_id, .max = INT64_MAX, .optional = true, .nullable = true),
	FORM(units, .max = UNITS_MAX), FORM(townships, .max = UNITS_MAX),
	FORM(due_on, .optional = true),
	FORM(deliverable, .max = DELIVERABLE_MAX, .lines = true,
	    .no_personal = true),
	FORM(public, .max = 1, .optional = true),
	SEEN(meeting_state), SEEN(minutes_state), SEEN(minutes_id),
	SEEN(topic_id), SEEN(meeting), SEEN(kind), SEEN(number),
	SEEN(subject), SEEN(author), SEEN(editor), SEEN(starts_at));

const struct shape resolution_choice_shape = SHAPE(struct resolution_choice,
	COLUMNS(struct resolution_choice, id, name));

#define LINKED(column, table)						\
    "(SELECT GROUP_CONCAT(l." column " ORDER BY l." column " SEPARATOR ' ')" \
    "   FROM " table " l WHERE l.resolution_id = r.id)"
#define ONE								\
    "SELECT {r.}, m.state AS meeting_state, m.name AS meeting, m.kind,"	\
    "       m.starts_at, COALESCE(n.state, -1) AS minutes_state,"	\
    "       n.id AS minutes_id, n.number, i.topic_id,"			\
    "       COALESCE(v.title, i.title) AS subject, a.name AS author,"	\
    "       e.name AS editor, "						\
    LINKED("unit_id", "resolution_unit") " AS units, "			\
    LINKED("township_id", "resolution_township") " AS townships"		\
    "  FROM resolution r JOIN meeting m ON m.id = r.meeting_id"		\
    "  LEFT JOIN minutes n ON n.meeting_id = r.meeting_id"		\
    "  LEFT JOIN agenda_item i ON i.id = r.item_id"			\
    "  LEFT JOIN topic_version v ON v.topic_id = i.topic_id"		\
    "   AND v.number = i.topic_version"					\
    "  LEFT JOIN account a ON a.id = r.author_id"			\
    "  LEFT JOIN account e ON e.id = r.editor_id"

QUERY(resolution_row, resolution_shape, ONE " WHERE r.id = :id");
QUERY(resolution_rows, resolution_shape, ONE
    " WHERE r.meeting_id = :meeting_id ORDER BY r.position LIMIT 200");
/* Its meeting is locked, so that its minutes are not issued meanwhile. */
QUERY(resolution_lock, count_shape,
    "SELECT m.id AS total FROM meeting m"
    " WHERE m.id = (SELECT r.meeting_id FROM resolution r WHERE r.id = :id"
    "   FOR UPDATE) FOR UPDATE");
STORE(resolution_insert, resolution_shape,
    "INSERT INTO written_resolution ({}) VALUES ({?})");
STORE(resolution_update, resolution_shape,
    "UPDATE written_resolution SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(resolution_delete, resolution_shape,
    "DELETE FROM written_resolution"
    " WHERE id = :id AND state = :before AND revision = :revision");

#define LINKS(name, table, column, of)					\
COMMAND(resolution_##name##_insert,					\
    "INSERT INTO " table " (resolution_id, " column ") SELECT :id, u.id"	\
    "  FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"	\
    "  JOIN " of " u ON u.id = j.id");					\
COMMAND(resolution_##name##_delete,					\
    "DELETE FROM " table " WHERE resolution_id = :id AND " column " IN"	\
    "       (SELECT j.id FROM JSON_TABLE(:ids, '$[*]'"			\
    "             COLUMNS (id BIGINT PATH '$')) j)")
LINKS(units, "written_resolution_unit", "unit_id", "unit");
LINKS(townships, "written_resolution_township", "township_id", "township");

struct rows
resolutions_of(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &resolution_rows, BIND(P(meeting_id)));
}

/* ---- What can be chosen */

/* A township has a row for each of its windows. */
QUERY(resolution_township_rows, resolution_choice_shape,
    "SELECT MIN(id) AS id, name FROM township WHERE state = 0"
    " GROUP BY name ORDER BY MIN(position), id LIMIT 100");
QUERY(resolution_item_rows, resolution_choice_shape,
    "SELECT i.id, CONCAT_WS(' ', i.position, COALESCE(v.title, i.title))"
    "       AS name"
    "  FROM agenda_item i LEFT JOIN topic_version v"
    "    ON v.topic_id = i.topic_id AND v.number = i.topic_version"
    " WHERE i.meeting_id = :meeting_id AND i.state < 2"
    "   AND i.sort IN ('topic', 'other')"
    " ORDER BY i.position LIMIT 200");

struct rows
resolution_townships(struct db *db)
{
	return db_rows(db, &resolution_township_rows, BIND_NONE);
}

struct rows
resolution_items(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &resolution_item_rows, BIND(P(meeting_id)));
}

/* ---- Written at the meeting */

static const struct shape meeting_of_shape = SHAPE(struct resolution,
	COLUMNS(struct resolution, meeting_state, minutes_state, minutes_id,
	    meeting, kind, starts_at));
QUERY(resolution_meeting_row, meeting_of_shape,
    "SELECT m.state AS meeting_state, COALESCE(n.state, -1)"
    "       AS minutes_state, n.id AS minutes_id, m.name AS meeting, m.kind,"
    "       m.starts_at"
    "  FROM meeting m LEFT JOIN minutes n ON n.meeting_id = m.id"
    " WHERE m.id = :meeting_id");

bool
resolution_meeting(struct db *db, struct resolution *x)
{
	struct resolution known = { .id = 0 };

	if (!db_row(db, &resolution_meeting_row, &known,
	    BIND(P(x->meeting_id))))
		return false;
	x->meeting_state = known.meeting_state;
	x->minutes_state = known.minutes_state;
	x->minutes_id = known.minutes_id;
	x->meeting = known.meeting;
	x->kind = known.kind;
	x->starts_at = known.starts_at;
	return true;
}

static bool
among(struct rows rows, int64_t id)
{
	const struct resolution_choice *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == id)
			return true;
	return false;
}

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct resolution *x = row;

	(void)today;
	resolution_meeting(db, x);
	fault_if(faults, x->item_id != 0 && !among(resolution_items(db,
	    x->meeting_id), x->item_id), "item_id", "choice");
}

static void
open_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct resolution *x = after;

	(void)before, (void)now;
	fault_if(to, x->meeting_state != MEETING_ANNOUNCED &&
	    x->meeting_state != MEETING_HELD, "meeting_state", "no-meeting");
	fault_if(to, strcmp(x->kind.s, "liaison") == 0, "kind",
	    "no-conference");
	fault_if(to, !minutes_are_open(x->minutes_state), "minutes_state",
	    "minutes-locked");
}

static void
words_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct resolution *x = after;

	open_faults(to, before, after, now);
	fault_if(to, x->title.len == 0, "title", "missing");
	fault_if(to, x->unit_id != 0 && id_among(x->units, x->unit_id),
	    "units", "lead-helps");
	fault_if(to, x->due_on.ymd != 0 && x->starts_at.s != 0 &&
	    x->due_on.ymd < moment_day(x->starts_at).ymd, "due_on",
	    "before-meeting");
}

QUERY(resolution_next_place, count_shape,
    "SELECT COALESCE(MAX(position), 0) + 1 AS total FROM resolution"
    " WHERE meeting_id = :meeting_id");
QUERY(resolution_unit_known, count_shape,
    "SELECT COUNT(*) AS total FROM unit WHERE id = :unit_id");

/* Also of a new one: issuing and writing wait for each other. */
static void
open_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	struct resolution known = *(const struct resolution *)after;
	struct db *db = tx_db(by->tx);

	(void)before;
	resolution_meeting(db, &known);
	known.minutes_state = minutes_state_held(by->tx, known.meeting_id);
	open_faults(to, before, &known, by->now);
	fault_if(to, known.unit_id != 0 && count_of(db_rows(db,
	    &resolution_unit_known, BIND(P(known.unit_id)))) == 0, "unit_id",
	    "choice");
}

static void
place_take(const struct mover *by, void *after)
{
	struct resolution *x = after;

	x->position = count_of(db_rows(tx_db(by->tx), &resolution_next_place,
	    BIND(P(x->meeting_id))));
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct resolution *was = before, *is = after;
	int64_t id = is->id != 0 ? is->id : was->id;

	fault_if(faults, !links_change(by->tx, id, &resolution_units_insert,
	    &resolution_units_delete, was->units, is->units), "units",
	    "choice");
	fault_if(faults, !links_change(by->tx, id,
	    &resolution_townships_insert, &resolution_townships_delete,
	    was->townships, is->townships), "townships", "choice");
}

static struct text
seen_at(struct arena *a, const void *row)
{
	const struct resolution *x = row;

	return text_print(a, "office/meetings/%" PRId64 "/resolutions",
	    x->meeting_id);
}

static const struct move moves[] = {
	{ "add", NEW, RESOLUTION_WRITTEN, OFFICE, .words = true,
	  .demands = words_faults, .asks = open_asks, .prepare = place_take,
	  .at_once = true },
	{ "save", IN(RESOLUTION_WRITTEN), RESOLUTION_WRITTEN, OFFICE,
	  .words = true, .demands = words_faults, .asks = open_asks },
	{ "discard", IN(RESOLUTION_WRITTEN), GONE_STATE, OFFICE,
	  .demands = open_faults, .asks = open_asks },
};

const struct record resolution_record = { .kind = "resolution",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &resolution_shape, .changed = "changed_at",
    .editor = "editor_id", .find = &resolution_row, .lock = &resolution_lock,
    .insert = &resolution_insert, .update = &resolution_update,
    .delete = &resolution_delete, .parent = "meeting_id",
    .seen_at = seen_at, .derive = derive, .store = store };

/* ---- Decided */

/*
 * Those of the first item come first; behind those that are decided already,
 * which keep their numbers.  No two have one position, so they are negative in
 * between.
 */
COMMAND(resolutions_number,
    "UPDATE resolution SET position = -(SELECT p.place FROM (SELECT x.id,"
    "             COALESCE((SELECT MAX(d.position) FROM resolution d"
    "               WHERE d.meeting_id = :meeting_id AND d.state > 0), 0)"
    "             + ROW_NUMBER() OVER (ORDER BY i.position IS NULL,"
    "                   i.position, x.position) AS place"
    "          FROM resolution x LEFT JOIN agenda_item i ON i.id = x.item_id"
    "         WHERE x.meeting_id = :meeting_id AND x.state = 0) p"
    "         WHERE p.id = resolution.id)"
    " WHERE meeting_id = :meeting_id AND state = 0");
COMMAND(resolutions_settle,
    "UPDATE resolution SET position = -position, state = 1,"
    "       issued_on = :issued_on, changed_at = :now,"
    "       revision = revision + 1"
    " WHERE meeting_id = :meeting_id AND state = 0");
QUERY(resolutions_new, count_shape,
    "SELECT id AS total FROM resolution"
    " WHERE meeting_id = :meeting_id AND state = 0"
    " ORDER BY -position LIMIT 200");

struct rows
resolutions_decide(const struct mover *by, int64_t meeting_id,
    struct day issued_on)
{
	struct rows rows;
	const struct count *ids;

	tx_change(by->tx, &resolutions_number, BIND(P(meeting_id)));
	rows = db_rows(tx_db(by->tx), &resolutions_new, BIND(P(meeting_id)));
	ids = rows.at;
	tx_change(by->tx, &resolutions_settle, BIND(P(issued_on),
	    AS(now, P(by->now)), P(meeting_id)));
	for (size_t i = 0; i < rows.count; i++) {
		history_add(by->tx, &(struct event){
		    .kind = TEXT("resolution"), .object_id = ids[i].total,
		    .account_id = by->account_id, .at = by->now,
		    .verb = TEXT("decide"), .state = RESOLUTION_DECIDED,
		    .reason = TEXT("") });
		audit(by->tx, "resolution.decide", ids[i].total, TEXT(""));
	}
	return rows;
}

/* ---- Dropped with a correction */

void
resolutions_discard(const struct mover *by, int64_t meeting_id)
{
	struct rows rows = resolutions_of(tx_db(by->tx), meeting_id);
	const struct resolution *all = rows.at;
	const struct move *move = move_from(&resolution_record, "discard",
	    RESOLUTION_WRITTEN);

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].state == RESOLUTION_WRITTEN)
			record_discard(by, &resolution_record, move, &all[i]);
}
