/* Decided resolutions that a unit leads or helps with, or that were its topic. */
#include "conference/resolutions/resolution.h"
#include "conference/resolutions/resolution_unit.h"

const struct shape unit_resolution_shape = SHAPE(struct unit_resolution,
	COLUMNS(struct unit_resolution, id, meeting_id, position, unit_id,
	    public, minutes_id, meeting, number, title, text, deliverable,
	    units, townships, due_on, done_on, issued_on, carried,
	    starts_at));

#define OWN								\
    "(SELECT y.unit_id FROM topic_reader y WHERE y.reader_id = :unit_id)"
#define CONCERNED							\
    "  FROM decided_resolution r JOIN public_meeting m"			\
    "    ON m.id = r.meeting_id"					\
    "  LEFT JOIN minutes n ON n.meeting_id = r.meeting_id"		\
    " WHERE (r.unit_id IN " OWN						\
    "        OR EXISTS (SELECT 1 FROM resolution_unit u"		\
    "             WHERE u.resolution_id = r.id AND u.unit_id IN " OWN ")"	\
    "        OR EXISTS (SELECT 1 FROM agenda_item i"			\
    "              JOIN topic_version v ON v.topic_id = i.topic_id"	\
    "               AND v.number = i.topic_version"			\
    "             WHERE i.id = r.item_id AND v.unit_id IN " OWN "))"
#define FACE								\
    "SELECT r.id, r.meeting_id, r.position, r.unit_id, r.public,"	\
    "       m.name AS meeting, n.number, r.title, r.due_on, r.done_on,"	\
    "       r.issued_on, m.starts_at, " RESOLUTION_CARRIED " AS carried,"	\
    "       IF(EXISTS (SELECT 1 FROM minutes_reader x"			\
    "             WHERE x.minutes_id = n.id AND x.unit_id IN " OWN "),"	\
    "          n.id, 0) AS minutes_id"

QUERY(unit_resolution_row, unit_resolution_shape, FACE ", r.text,"
    "       r.deliverable,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM resolution_unit u WHERE u.resolution_id = r.id)"
    "           AS units,"
    "       (SELECT GROUP_CONCAT(t.township_id ORDER BY t.township_id"
    "                   SEPARATOR ' ')"
    "          FROM resolution_township t WHERE t.resolution_id = r.id)"
    "           AS townships" CONCERNED " AND r.id = :id");

bool
unit_resolution_find(struct db *db, int64_t id, int64_t unit_id,
    struct unit_resolution *out)
{
	return db_row(db, &unit_resolution_row, out, BIND(P(id),
	    P(unit_id)));
}

enum { CODE_MAX = 40 };
struct unit_resolution_query { struct text carried; LISTING_HAS; };
const struct shape unit_resolution_query_shape = SHAPE(
	struct unit_resolution_query,
	LISTING_MEMBERS(struct unit_resolution_query),
	FIELD(struct unit_resolution_query, carried, .max = CODE_MAX,
	    .choices = resolution_carried));

#define IN_YEAR " AND m.starts_at BETWEEN :from AND :upto" IS_CARRIED

QUERY(unit_resolution_rows, unit_resolution_shape, FACE CONCERNED IN_YEAR
    "   AND (m.starts_at, r.id) < (:at, :id)"
    " ORDER BY m.starts_at DESC, r.id DESC LIMIT 21");
QUERY(unit_resolution_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" CONCERNED IN_YEAR
    " LIMIT 201) counted");

const struct listing unit_resolution_listing = { .name = "row",
    .by = "starts_at", .filter = &unit_resolution_query_shape,
    .rows = &unit_resolution_rows, .count = &unit_resolution_count };

QUERY(unit_resolution_all_rows, unit_resolution_shape, FACE ","
    "       r.deliverable,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM resolution_unit u WHERE u.resolution_id = r.id)"
    "           AS units" CONCERNED IN_YEAR
    "   AND (m.starts_at, r.id) < (:at, :id)"
    " ORDER BY m.starts_at DESC, r.id DESC LIMIT 1000");
const struct listing unit_resolution_whole = { .name = "row",
    .by = "starts_at", .filter = &unit_resolution_query_shape,
    .rows = &unit_resolution_all_rows };
