/* Reads issued agendas, and the booklet of their topics. */
#include "base/arena.h"
#include "conference/agenda/agenda_version.h"
#include "db/db.h"

const struct shape agenda_version_shape = SHAPE(struct agenda_version,
	COLUMNS(struct agenda_version, meeting_id, number, issued_at,
	    starts_at, who, name, place));

const struct shape agenda_row_shape = SHAPE(struct agenda_row,
	COLUMNS(struct agenda_row, item_id, position, minutes, topic_id,
	    unit_id, sort, subject, number, text, presenter, post, leaves,
	    override_ground, submitted_at, here, added, was_position, was_minutes,
	    was_subject, was_presenter),
	COLUMN_AS(struct agenda_row, begins, .derived = true));

const struct shape booklet_topic_shape = SHAPE(struct booklet_topic,
	COLUMNS(struct booklet_topic, id, item_id, position, version,
	    unit_id, category_id, units, number, title, problem, facts,
	    proposal, decision, override_ground, submitted_at));

QUERY(agenda_version_rows, agenda_version_shape,
    "SELECT v.meeting_id, v.number, v.issued_at, v.starts_at, v.name,"
    "       v.place, a.name AS who"
    "  FROM agenda_version v JOIN account a ON a.id = v.account_id"
    " WHERE v.meeting_id = :meeting_id ORDER BY v.number DESC LIMIT 200");

/* Row n of a version; w is the same item in the version before. */
#define VERSION_ROW							\
    "SELECT n.item_id, n.position, n.minutes, i.topic_id,"		\
    "       COALESCE(v.unit_id, c.unit_id) AS unit_id, i.sort,"		\
    "       COALESCE(v.title, c.name, n.title) AS subject, t.number,"	\
    "       n.text, n.presenter, c.post, p.name AS leaves,"		\
    "       i.override_ground, v.submitted_at, i.state < 2 AS here,"	\
    "       n.number > 1 AND w.item_id IS NULL AS added,"		\
    "       w.position AS was_position, w.minutes AS was_minutes,"	\
    "       w.title AS was_subject, w.presenter AS was_presenter"	\
    "  FROM agenda_version_item n"					\
    "  JOIN agenda_item i ON i.id = n.item_id"				\
    "  LEFT JOIN agenda_version_item w ON w.meeting_id = n.meeting_id"	\
    "   AND w.number = :before AND w.item_id = n.item_id"		\
    "  LEFT JOIN sent_topic t ON t.id = i.topic_id"			\
    "  LEFT JOIN topic_version v ON v.topic_id = i.topic_id"		\
    "   AND v.number = i.topic_version"					\
    "  LEFT JOIN seat_change c ON c.id = i.seat_change_id"		\
    "  LEFT JOIN seat s ON s.id = c.seat_id"				\
    "  LEFT JOIN person p ON p.id = s.person_id"			\
    " WHERE n.meeting_id = :meeting_id AND n.number = :number"

QUERY(agenda_version_item_rows, agenda_row_shape, VERSION_ROW
    " ORDER BY n.position LIMIT 200");
/* Of the version before, with this one as :before. */
QUERY(agenda_version_gone_rows, agenda_row_shape, VERSION_ROW
    "   AND w.item_id IS NULL ORDER BY n.position LIMIT 200");

struct rows
agenda_versions(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &agenda_version_rows, BIND(P(meeting_id)));
}

struct rows
agenda_version_items(struct db *db, const struct agenda_version *v)
{
	int64_t before = v->number - 1;
	struct rows rows = rows_copy(db_room(db), &agenda_row_shape,
	    db_rows(db, &agenda_version_item_rows, BIND(P(v->meeting_id),
	    P(v->number), P(before))));
	struct agenda_row *all = rows.at;
	struct moment at = v->starts_at;

	for (size_t i = 0; at.s != 0 && i < rows.count; i++) {
		all[i].begins = at;
		at.s += all[i].minutes * 60;
	}
	return rows;
}

struct rows
agenda_version_gone(struct db *db, const struct agenda_version *v)
{
	int64_t number = v->number - 1;

	return db_rows(db, &agenda_version_gone_rows, BIND(P(v->meeting_id),
	    P(number), AS(before, P(v->number))));
}

/* ---- The booklet */

QUERY(booklet_topic_rows, booklet_topic_shape,
    "SELECT t.id, i.id AS item_id, i.position, v.number AS version,"
    "       v.unit_id, v.category_id,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM topic_version_unit u"
    "         WHERE u.topic_id = v.topic_id AND u.number = v.number) AS units,"
    "       t.number, v.title, v.problem, v.facts, v.proposal, v.decision,"
    "       i.override_ground, v.submitted_at"
    "  FROM agenda_item i JOIN sent_topic t ON t.id = i.topic_id"
    "  JOIN topic_version v ON v.topic_id = i.topic_id"
    "   AND v.number = i.topic_version"
    " WHERE i.meeting_id = :meeting_id AND i.state < 2 AND t.state <> 5"
    " ORDER BY i.position LIMIT 200");

struct rows
booklet_topics(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &booklet_topic_rows, BIND(P(meeting_id)));
}
