/* Member units, their names and their seats. */
#include "conference/members/unit.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape unit_shape = SHAPE(struct unit,
	COLUMNS(struct unit, id, position, code, name, short_name, phone,
	    address, hours, aliases, since, until, now, ended));

const struct shape unit_word_shape = SHAPE(struct unit_word,
	COLUMNS(struct unit_word, what, name, short_name, note, unit_id, since,
	    until));

const struct shape unit_fate_shape = SHAPE(struct unit_fate,
	COLUMNS(struct unit_fate, unit_id, heir_id, day));

const struct shape seat_shape = SHAPE(struct seat,
	COLUMNS(struct seat, person, role, office, post, note, unit_id, since,
	    until));

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"

/* Of the day :on, NULL: today; the first name when all are later. */
#define UNIT_ON								\
    "SELECT u.id, u.position, u.code, n.name, n.short_name, u.phone,"	\
    "       u.address, u.hours, u.since, u.until,"			\
    "       u.since <= d.day AND (u.until IS NULL OR u.until >= d.day)"	\
    "       AS now, COALESCE(u.until < d.day, FALSE) AS ended,"		\
    "       (SELECT GROUP_CONCAT(a.alias ORDER BY a.alias"		\
    "                    SEPARATOR '\n')"				\
    "          FROM unit_alias a WHERE a.unit_id = u.id) AS aliases"	\
    "  FROM (SELECT COALESCE(:on, " TODAY ") AS day) d"			\
    "  JOIN unit u"							\
    "  JOIN unit_name n ON n.unit_id = u.id AND n.since = COALESCE("	\
    "       (SELECT MAX(l.since) FROM unit_name l"			\
    "         WHERE l.unit_id = u.id AND l.since <= d.day),"		\
    "       (SELECT MIN(l.since) FROM unit_name l WHERE l.unit_id = u.id))"

const struct shape chair_shape = SHAPE(struct chair,
	COLUMNS(struct chair, id, name, convener));

QUERY(seat_chair_rows, chair_shape,
    "SELECT s.id, CONCAT(p.name, ' ', s.office, s.post) AS name,"
    "       s.role IN ('first-convener', 'convener') AS convener"
    "  FROM seat s JOIN person p ON p.id = s.person_id"
    " WHERE s.role <> 'liaison' AND s.since <= :day"
    "   AND (s.until IS NULL OR s.until >= :day)"
    " ORDER BY s.role <> 'convener', s.role <> 'first-convener',"
    "       s.position, s.id LIMIT 200");

QUERY(unit_rows, unit_shape, UNIT_ON
    " ORDER BY u.position, u.id LIMIT 500");

QUERY(unit_by_code, unit_shape, UNIT_ON
    " WHERE u.code = :code");

/* What came after the day, and apart from it what is to come. */
QUERY(unit_word_rows, unit_word_shape,
    "SELECT CASE WHEN since <= :on THEN 'name' WHEN since <= " TODAY
    "       THEN 'coming' ELSE 'planned' END AS what, name, short_name,"
    "       '' AS note, 0 AS unit_id, since, until"
    "  FROM unit_name WHERE unit_id = :unit_id"
    " UNION ALL "
    "SELECT 'alias', alias, '', '', 0, NULL, NULL"
    "  FROM unit_alias WHERE unit_id = :unit_id"
    " UNION ALL "
    "SELECT 'before', '', '', note, predecessor_id, day, NULL"
    "  FROM unit_succession WHERE successor_id = :unit_id AND day <= :on"
    " UNION ALL "
    "SELECT CASE WHEN day <= :on THEN 'after' WHEN day <= " TODAY
    "       THEN 'due' ELSE 'leaving' END, '', '', note, successor_id, day, NULL"
    "  FROM unit_succession WHERE predecessor_id = :unit_id"
    " ORDER BY what, since DESC, name LIMIT 200");

/* Of units with several names: the others have one. */
QUERY(unit_name_rows, unit_word_shape,
    "SELECT unit_id, name, short_name, since, until FROM unit_name"
    " WHERE unit_id IN (SELECT unit_id FROM unit_name GROUP BY unit_id"
    "                   HAVING COUNT(*) > 1)"
    " ORDER BY unit_id, since LIMIT 2000");

QUERY(unit_fate_rows, unit_fate_shape,
    "SELECT s.predecessor_id AS unit_id, s.successor_id AS heir_id, s.day"
    "  FROM unit_succession s JOIN unit u ON u.id = s.successor_id"
    " ORDER BY s.predecessor_id, u.position, u.id LIMIT 2000");

QUERY(unit_place_rows, unit_fate_shape,
    "SELECT h.unit_id, h.heir_id, MIN(h.since) AS day FROM unit_heir h"
    " WHERE h.unit_id <> h.heir_id AND h.since <= :day"
    "   AND (h.heir_id = :unit_id OR (h.unit_id = :unit_id"
    "                                 AND h.until >= :day))"
    " GROUP BY h.unit_id, h.heir_id ORDER BY day, h.unit_id LIMIT 100");

#define SEAT_WITH_PERSON						\
    "SELECT SQL_CACHE p.name AS person, s.role, s.office, s.post, s.note," \
    "       s.unit_id, s.since, s.until"				\
    "  FROM seat s JOIN person p ON p.id = s.person_id"			\
    " WHERE s.since <= :day AND (s.until IS NULL OR s.until >= :day)"

QUERY(seat_rows, seat_shape, SEAT_WITH_PERSON
    " ORDER BY s.position, s.id LIMIT 500");

QUERY(seat_rows_of_unit, seat_shape, SEAT_WITH_PERSON
    " AND s.unit_id IN (SELECT h.unit_id FROM unit_heir h"
    "                    WHERE h.heir_id = :unit_id"
    "                      AND :day BETWEEN h.since AND h.until)"
    " ORDER BY s.position, s.id LIMIT 100");

struct rows
units_on(struct db *db, struct day on)
{
	return row_cache_rows(db, &unit_rows, BIND(P_OR_NULL(on)));
}

struct rows
units_all(struct db *db)
{
	return units_on(db, (struct day){ 0 });
}

bool
unit_find_on(struct db *db, struct text code, struct day on, struct unit *out)
{
	return row_cache_row(db, &unit_by_code, out, BIND(P(code),
	    P_OR_NULL(on)));
}

bool
unit_find(struct db *db, struct text code, struct unit *out)
{
	return unit_find_on(db, code, (struct day){ 0 }, out);
}

struct rows
unit_words(struct db *db, int64_t unit_id, struct day on)
{
	return row_cache_rows(db, &unit_word_rows, BIND(P(unit_id), P(on)));
}

struct rows
unit_names(struct db *db)
{
	return row_cache_rows(db, &unit_name_rows, BIND_NONE);
}

struct rows
unit_fates(struct db *db)
{
	return row_cache_rows(db, &unit_fate_rows, BIND_NONE);
}

struct rows
unit_places(struct db *db, int64_t unit_id, struct day day)
{
	return row_cache_rows(db, &unit_place_rows, BIND(P(unit_id), P(day)));
}

struct rows
seats_on(struct db *db, struct day day)
{
	return row_cache_rows(db, &seat_rows, BIND(P(day)));
}

struct rows
seats_of_unit(struct db *db, int64_t unit_id, struct day day)
{
	return row_cache_rows(db, &seat_rows_of_unit, BIND(P(day),
	    P(unit_id)));
}

struct rows
seats_to_chair(struct db *db, struct day day)
{
	return db_rows(db, &seat_chair_rows, BIND(P(day)));
}
