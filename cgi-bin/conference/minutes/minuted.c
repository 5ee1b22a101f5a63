/* How the items of an agenda read in the minutes. */
#include <inttypes.h>

#include "base/arena.h"
#include "conference/members/unit.h"
#include "conference/minutes/minutes.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { TEXT_MAX = 10000, HELD = 1 };

#define SEEN(member)							\
	COLUMN_AS(struct minuted, member, .derived = true, .unlogged = true)

const struct shape minuted_shape = SHAPE(struct minuted,
	RECORD_MEMBERS(struct minuted),
	COLUMN_AS(struct minuted, editor_id, .nullable = true,
	    .unlogged = true),
	COLUMN_AS(struct minuted, changed_at, .unlogged = true),
	FIELD(struct minuted, minuted, .max = TEXT_MAX, .lines = true,
	    .no_personal = true),
	SEEN(meeting_id), SEEN(minutes_id), SEEN(minutes_state),
	SEEN(position), SEEN(topic_id), SEEN(usual), SEEN(sort),
	SEEN(subject), SEEN(outcome), SEEN(outcome_text), SEEN(said),
	SEEN(editor), SEEN(topic_unit_id), SEEN(reported), SEEN(starts_at));

#define ITEM								\
    "SELECT {i.}, i.meeting_id, n.id AS minutes_id,"			\
    "       n.state AS minutes_state, i.position, i.topic_id, i.sort,"	\
    "       COALESCE(v.title, c.name, i.title) AS subject, i.outcome,"	\
    "       i.outcome_text, i.said, e.name AS editor,"			\
    "       v.unit_id AS topic_unit_id, m.starts_at,"			\
    "       i.sort = 'tasks' AND EXISTS (SELECT 1"			\
    "          FROM agenda_version_task k"				\
    "         WHERE k.meeting_id = i.meeting_id) AS reported"		\
    "  FROM minutes n JOIN agenda_item i ON i.meeting_id = n.meeting_id"	\
    "  JOIN meeting m ON m.id = n.meeting_id"				\
    "  LEFT JOIN topic_version v ON v.topic_id = i.topic_id"		\
    "   AND v.number = i.topic_version"					\
    "  LEFT JOIN seat_change c ON c.id = i.seat_change_id"		\
    "  LEFT JOIN account e ON e.id = i.editor_id"

QUERY(minuted_row, minuted_shape, ITEM " WHERE i.id = :id AND i.state < 2");
QUERY(minuted_rows, minuted_shape, ITEM
    " WHERE n.id = :minutes_id AND i.state < 2"
    " ORDER BY i.position LIMIT 200");
QUERY(minuted_lock, count_shape,
    "SELECT m.id AS total FROM meeting m"
    " WHERE m.id = (SELECT i.meeting_id FROM agenda_item i WHERE i.id = :id"
    "   FOR UPDATE) FOR UPDATE");
STORE(minuted_update, minuted_shape,
    "UPDATE agenda_item SET minuted = :minuted, editor_id = :editor_id,"
    "       changed_at = :changed_at, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

static struct text
unit_of(struct rows units, int64_t id)
{
	const struct unit *all = units.at;

	for (size_t i = 0; i < units.count; i++)
		if (all[i].id == id)
			return all[i].short_name;
	return TEXT("");
}

/* Units have the names of the day of the meeting. */
static void
usual_set(struct db *db, struct minuted *i, struct rows units)
{
	i->usual = minuted_usual(db, i, unit_of(units, i->topic_unit_id));
}

struct rows
minuted_items(struct db *db, int64_t minutes_id)
{
	struct rows rows = rows_copy(db_room(db), &minuted_shape, db_rows(db,
	    &minuted_rows, BIND(P(minutes_id))));
	struct minuted *all = rows.at;
	struct rows units = { NULL, 0 };

	if (rows.count > 0)
		units = units_on(db, moment_day(all[0].starts_at));
	for (size_t i = 0; i < rows.count; i++)
		usual_set(db, &all[i], units);
	return rows;
}

static void
open_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct minuted *was = before;

	(void)after, (void)now;
	fault_if(to, !minutes_are_open(was->minutes_state), "minutes_state",
	    "minutes-locked");
}

/* Sending and writing wait for each other. */
static void
open_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct minuted *was = before;

	(void)after;
	fault_if(to, !minutes_are_open(minutes_state_held(by->tx,
	    was->meeting_id)), "minutes_state", "minutes-locked");
}

static struct text
seen_at(struct arena *a, const void *row)
{
	const struct minuted *i = row;

	return text_print(a, "office/minutes/%" PRId64 "#item-%" PRId64,
	    i->minutes_id, i->id);
}

static const struct move moves[] = {
	{ "note", IN(HELD), HELD, OFFICE, .words = true,
	  .demands = open_faults, .asks = open_asks, .unlisted = true },
	{ "minute", IN(HELD), HELD, OFFICE, .words = true,
	  .demands = open_faults, .asks = open_asks },
};

const struct record minuted_record = { .kind = "agenda_item",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &minuted_shape, .shown = "minuted", .usual = "minute",
    .changed = "changed_at", .editor = "editor_id", .find = &minuted_row,
    .lock = &minuted_lock, .update = &minuted_update, .seen_at = seen_at };
