/* The case file of a topic: what was written, its part of minutes, its files. */
#include "conference/chain/case_file.h"
#include "conference/chain/reached.h"
#include "db/db.h"

const struct shape case_entry_shape = SHAPE(struct case_entry,
	COLUMNS(struct case_entry, part, id, of_id, state, unit_id, percent,
	    minuted, title, number, text, word, note, answer, answer_number,
	    day, due_on, answered_on));

/* Names the columns; the rows that follow have them in this order. */
#define OPINIONS							\
    "SELECT 1 AS place, 'opinion' AS part, o.id, 0 AS of_id, o.state,"	\
    "       o.unit_id, 0 AS percent, FALSE AS minuted,"			\
    "       o.question AS title, '' AS number, o.text, o.answer AS word,"	\
    "       o.reason AS note, '' AS answer, '' AS answer_number,"	\
    "       " DAY("o.answered_at") " AS day, o.due_on,"			\
    "       NULL AS answered_on"					\
    "  FROM opinion o WHERE o.topic_id = :topic_id"
#define SETTLEMENTS							\
    " UNION ALL"							\
    " SELECT 2, 'settlement', s.id, 0, s.state, NULL, 0, FALSE, '', '',"	\
    "       s.text, '', s.reason, '', '', " DAY("s.started_at") ","	\
    "       NULL, " DAY("s.ended_at")					\
    "  FROM settlement s WHERE s.topic_id = :topic_id"			\
    " UNION ALL"							\
    " SELECT 2, 'part', p.id, p.settlement_id, p.state, p.unit_id, 0,"	\
    "       FALSE, '', '', '', '', p.reason, '', '',"			\
    "       " DAY("p.answered_at") ", NULL, NULL"			\
    "  FROM settlement s JOIN settlement_part p ON p.settlement_id = s.id" \
    " WHERE s.topic_id = :topic_id"
#define MEETINGS							\
    " UNION ALL"							\
    " SELECT 3, 'meeting', i.meeting_id, i.id, i.state, NULL, 0,"	\
    "       EXISTS (SELECT 1 FROM minutes n"				\
    "         WHERE n.meeting_id = i.meeting_id AND n.version > 0),"	\
    "       m.name, m.kind, i.outcome_text, i.outcome,"			\
    "       i.override_ground, '', i.position, " DAY("m.starts_at") ","	\
    "       NULL, NULL"							\
    "  FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"	\
    OF_ITEM " AND i.state < 2 AND m.state > 0"
#define MINUTES								\
    " UNION ALL"							\
    " SELECT 4, 'minutes', n.id, 0, n.state, NULL, 0, TRUE, n.title,"	\
    "       n.number, '', '', '', '', '', n.issued_on, NULL, NULL"	\
    "  FROM agenda_item i JOIN minutes n ON n.meeting_id = i.meeting_id"	\
    OF_ITEM " AND i.state = 1 AND n.version > 0"
#define REFERRALS							\
    " UNION ALL"							\
    " SELECT 5, 'referral', f.id, 0, f.state, f.unit_id, 0, FALSE,"	\
    "       f.title, f.document, f.text, f.follows, f.note, f.answer,"	\
    "       f.answer_document, f.sent_on, NULL, f.answered_on"		\
    "  FROM referral f" OF_REFERRAL
#define RESOLUTION							\
    " UNION ALL"							\
    " SELECT 6, 'resolution', r.id, 0, r.state, r.unit_id, 0, TRUE,"	\
    "       r.title, '', r.text, '', r.deliverable, '', '',"		\
    "       r.issued_on, r.due_on, NULL"
#define TASK								\
    " UNION ALL"							\
    " SELECT 7, 'task', k.id, COALESCE(k.resolution_id, 0), k.state,"	\
    "       k.unit_id, k.percent, FALSE, k.title, '', k.text, '',"	\
    "       k.reason, '', '', k.closed_on, k.due_on, NULL"
#define PROGRESS							\
    " UNION ALL"							\
    " SELECT 7, 'progress', p.id, p.task_id, 0, p.unit_id,"		\
    "       COALESCE(p.percent, -1), FALSE, COALESCE(w.name, ''), '',"	\
    "       p.text, '', '', '', '', " DAY("p.reported_at") ", NULL, NULL"
#define REPORTED							\
    "  JOIN progress p ON p.task_id = k.id"				\
    "  LEFT JOIN township w ON w.id = p.township_id"
#define RESOLUTIONS							\
    RESOLUTION DECIDED OF_ITEM RESOLUTION FOLLOWED OF_REFERRAL
#define TASKS								\
    TASK DECIDED_TASK OF_ITEM TASK FOLLOWED_TASK OF_REFERRAL		\
    PROGRESS DECIDED_TASK REPORTED OF_ITEM				\
    PROGRESS FOLLOWED_TASK REPORTED OF_REFERRAL

QUERY(case_entry_rows, case_entry_shape, "SELECT {} FROM (" OPINIONS
    SETTLEMENTS MEETINGS MINUTES REFERRALS RESOLUTIONS TASKS ") e"
    " ORDER BY place, day IS NULL, day, id LIMIT 500");

struct rows
case_entries(struct db *db, int64_t topic_id)
{
	return db_rows(db, &case_entry_rows, BIND(P(topic_id)));
}

/* ---- Its part of minutes: from the heading with its title to the next one */

const struct shape case_line_shape = SHAPE(struct case_line,
	COLUMNS(struct case_line, minutes_id, position, kind, label, text));

/*
 * What closes the minutes, or corrects them, are the last of their paragraphs, one
 * for each line that is not empty (minutes_text.c).
 */
#define PARAGRAPHS(t)							\
    "CHAR_LENGTH(REGEXP_REPLACE(" t ", '[^\n]+', 'x'))"			\
    " - CHAR_LENGTH(REGEXP_REPLACE(" t ", '[^\n]+', ''))"
#define OF_TOPIC							\
    "   AND l.kind NOT IN ('names', 'foot')"				\
    "   AND (SELECT COUNT(*) FROM minutes_line y"			\
    "         WHERE y.minutes_id = n.id AND y.version = n.version"	\
    "           AND y.position >= l.position"				\
    "           AND y.kind NOT IN ('names', 'foot')) >"		\
    PARAGRAPHS("COALESCE(e.closing, n.closing)") " + "			\
    PARAGRAPHS("e.correction")
#define SAME(l) " ON " l ".minutes_id = n.id AND " l ".version = n.version"

QUERY(case_line_rows, case_line_shape,
    "SELECT l.minutes_id, l.position, l.kind, l.label, l.text"
    "  FROM agenda_item i JOIN minutes n ON n.meeting_id = i.meeting_id"
    "  JOIN topic_version v ON v.topic_id = i.topic_id"
    "   AND v.number = i.topic_version"
    "  JOIN minutes_version e" SAME("e")
    "  JOIN minutes_line h" SAME("h")
    "   AND h.kind = 'heading-1' AND h.text = v.title"
    "  JOIN minutes_line l" SAME("l") " AND l.position > h.position"
    "   AND l.position < (SELECT COALESCE(MIN(x.position), 100000)"
    "     FROM minutes_line x WHERE x.minutes_id = n.id"
    "      AND x.version = n.version AND x.position > h.position"
    "      AND x.kind = 'heading-1')"
    " WHERE i.topic_id = :topic_id AND i.state = 1"
    OF_TOPIC " ORDER BY n.id, l.position LIMIT 500");

struct rows
case_lines(struct db *db, int64_t topic_id)
{
	return db_rows(db, &case_line_rows, BIND(P(topic_id)));
}

/* ---- Its files */

const struct shape case_attachment_shape = SHAPE(struct case_attachment,
	COLUMNS(struct case_attachment, id, part, size, name, sha256, added_at));

#define FILE(place, part)						\
    "SELECT " place " AS place, '" part "' AS part, f.id, f.size, f.name,"	\
    "       f.sha256, f.added_at, f.position FROM "
#define AND_FILE(place, part) " UNION ALL " FILE(place, part)
#define REPORTED_FILE							\
    "  JOIN progress p ON p.task_id = k.id JOIN file f ON f.progress_id = p.id"

QUERY(case_attachment_rows, case_attachment_shape,
    "SELECT e.id, e.part, e.size, e.name, e.added_at, CONCAT_WS(' ',"
    "       LOWER(HEX(SUBSTR(e.sha256, 1, 8))),"
    "       LOWER(HEX(SUBSTR(e.sha256, 9, 8))),"
    "       LOWER(HEX(SUBSTR(e.sha256, 17, 8))),"
    "       LOWER(HEX(SUBSTR(e.sha256, 25, 8)))) AS sha256 FROM ("
    FILE("1", "topic") "topic t JOIN file f ON f.topic_id = t.id"
    "   AND f.since_version <= t.version WHERE t.id = :topic_id"
    AND_FILE("2", "opinion") "opinion o JOIN file f ON f.opinion_id = o.id"
    " WHERE o.topic_id = :topic_id AND o.state = 1"
    AND_FILE("3", "agenda") "agenda_item i"
    "  JOIN meeting m ON m.id = i.meeting_id AND m.state > 0"
    "  JOIN file f ON f.agenda_item_id = i.id"
    " WHERE i.topic_id = :topic_id AND i.state < 2"
    AND_FILE("4", "referral") "referral r JOIN file f ON f.referral_id = r.id"
    " WHERE r.topic_id = :topic_id"
    AND_FILE("5", "progress") "agenda_item i"
    "  JOIN resolution x ON x.item_id = i.id AND x.state > 0"
    "  JOIN task k ON k.resolution_id = x.id" REPORTED_FILE
    " WHERE i.topic_id = :topic_id"
    AND_FILE("5", "progress") "referral r JOIN task k ON k.referral_id = r.id"
    REPORTED_FILE " WHERE r.topic_id = :topic_id"
    ") e ORDER BY e.place, e.added_at, e.position, e.id LIMIT 500");

struct rows
case_attachments(struct db *db, int64_t topic_id)
{
	return db_rows(db, &case_attachment_rows, BIND(P(topic_id)));
}
