/* What invited units read of an agenda: topics and papers. */
#include "conference/agenda/agenda_read.h"
#include "conference/opinions/concerned.h"
#include "conference/opinions/opinion.h"
#include "conference/topics/topic.h"
#include "db/db.h"
#include "files/file.h"

/* Topic t of item i is :unit_id's, or it may read this version of it. */
#define READABLE							\
    "(t.unit_id IN " OPINION_READ					\
    "  OR (t.state IN " TOPIC_READ_STATES				\
    "      AND (i.topic_id, i.topic_version) IN"			\
    "          (SELECT c.topic_id, c.number"				\
    "             FROM " TOPIC_READABLE_BY(OPINION_READ) ")))"

/* ---- Topics */

const struct shape meeting_topic_shape = SHAPE(struct meeting_topic,
	COLUMNS(struct meeting_topic, topic_id, number, position, unit_id,
	    own, waits, sent, title, topic_number, submitted_at));

#define MEETING_TOPIC							\
    "SELECT i.topic_id, i.topic_version AS number, i.position, v.unit_id,"	\
    "       t.unit_id IN " OPINION_READ " AS own,"			\
    "       i.state = 0 AND t.state IN (7, 12) AS waits,"		\
    "       EXISTS (SELECT 1 FROM written_position w"			\
    "                WHERE w.meeting_id = i.meeting_id"			\
    "                  AND w.topic_id = i.topic_id"			\
    "                  AND w.number = i.topic_version"			\
    "                  AND w.unit_id IN " OPINION_READ ") AS sent,"	\
    "       v.title, t.number AS topic_number, v.submitted_at"		\
    "  FROM agenda_item i"						\
    "  JOIN topic t ON t.id = i.topic_id"				\
    "  JOIN topic_version v"						\
    "    ON v.topic_id = i.topic_id AND v.number = i.topic_version"	\
    " WHERE i.meeting_id = :meeting_id AND i.state < 2 AND " READABLE

QUERY(meeting_topic_rows, meeting_topic_shape, MEETING_TOPIC
    " ORDER BY i.position LIMIT 200");
QUERY(meeting_topic_row, meeting_topic_shape, MEETING_TOPIC
    "   AND i.topic_id = :topic_id ORDER BY i.position LIMIT 1");

struct rows
meeting_topics(struct db *db, int64_t meeting_id, int64_t unit_id)
{
	return db_rows(db, &meeting_topic_rows, BIND(P(meeting_id),
	    P(unit_id)));
}

bool
meeting_topic_find(struct db *db, int64_t meeting_id, int64_t topic_id,
    int64_t unit_id, struct meeting_topic *out)
{
	return db_row(db, &meeting_topic_row, out, BIND(P(meeting_id),
	    P(topic_id), P(unit_id)));
}

/* Submitted or accepted, and all that leads to a resolution. */
QUERY(topics_in_work_rows, topic_shape, "SELECT " TOPIC_FACE
    "  FROM topic p"
    " WHERE p.unit_id IN " OPINION_READ
    "   AND p.state IN (1, 2, 3, 7, 8, 9, 11, 12)"
    " ORDER BY p.submitted_at, p.id LIMIT 50");

struct rows
topics_in_work(struct db *db, int64_t unit_id)
{
	return db_rows(db, &topics_in_work_rows, BIND(P(unit_id)));
}

/* ---- Papers */

const struct shape paper_item_shape = SHAPE(struct paper_item,
	COLUMNS(struct paper_item, item_id, own, sort, subject, post,
	    leaves));

QUERY(paper_item_rows, paper_item_shape,
    "SELECT i.id AS item_id, i.sort, c.post, p.name AS leaves,"
    "       COALESCE(t.unit_id IN " OPINION_READ ", 0) AS own,"
    "       COALESCE(v.title, c.name, i.title) AS subject"
    "  FROM agenda_item i"
    "  LEFT JOIN topic t ON t.id = i.topic_id"
    "  LEFT JOIN topic_version v"
    "    ON v.topic_id = i.topic_id AND v.number = i.topic_version"
    "  LEFT JOIN seat_change c ON c.id = i.seat_change_id"
    "  LEFT JOIN seat s ON s.id = c.seat_id"
    "  LEFT JOIN person p ON p.id = s.person_id"
    " WHERE i.meeting_id = :meeting_id AND i.state < 2"
    "   AND (i.topic_id IS NULL OR " READABLE ")"
    "   AND EXISTS (SELECT 1 FROM file f WHERE f.agenda_item_id = i.id)"
    " ORDER BY i.position LIMIT 200");

/* Not of a draft, nor of what was taken off. */
QUERY(file_of_invited_named, file_shape, FILE_COLUMNS
    "  FROM file f"
    "  LEFT JOIN agenda_item i ON i.id = f.agenda_item_id AND i.state < 2"
    "  LEFT JOIN topic t ON t.id = i.topic_id"
    "  JOIN public_meeting m ON m.id = COALESCE(f.meeting_id, i.meeting_id)"
    "  JOIN invitation n ON n.meeting_id = m.id AND n.state < 2"
    " WHERE f.id = :id AND f.name = :name AND n.unit_id IN " OPINION_READ
    "   AND (i.topic_id IS NULL OR " READABLE ")"
    " LIMIT 1");

struct rows
paper_items(struct db *db, int64_t meeting_id, int64_t unit_id)
{
	return db_rows(db, &paper_item_rows, BIND(P(meeting_id),
	    P(unit_id)));
}

bool
file_of_invited(struct db *db, int64_t id, struct text name, int64_t unit_id,
    struct file *out)
{
	return db_row(db, &file_of_invited_named, out, BIND(P(id), P(name),
	    P(unit_id)));
}
