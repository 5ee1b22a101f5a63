/* Member units, their names and their seats. */
#include "conference/members/unit.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape unit_shape = SHAPE(struct unit,
	COLUMNS(struct unit, id, position, code, name, short_name, since,
	    until, ended));

const struct shape unit_word_shape = SHAPE(struct unit_word,
	COLUMNS(struct unit_word, what, name, short_name, note, unit_id, since,
	    until));

const struct shape seat_shape = SHAPE(struct seat,
	COLUMNS(struct seat, person, role, office, post, note, unit_id, since,
	    until));

const struct shape duty_count_shape = SHAPE(struct duty_count,
	COLUMNS(struct duty_count, unit_id, lead, joint, assist));

#define UNIT_COLUMNS							\
    "u.id, u.position, u.code, n.name, n.short_name, u.since, u.until"

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"

/* The name in force today, or the first name when all are later. */
#define UNIT_WITH_NAME							\
    "  FROM unit u"							\
    "  JOIN unit_name n ON n.unit_id = u.id AND n.since = COALESCE("	\
    "       (SELECT MAX(l.since) FROM unit_name l"			\
    "         WHERE l.unit_id = u.id AND l.since <= " TODAY "),"		\
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

QUERY(unit_rows, unit_shape, "SELECT " UNIT_COLUMNS ","
    "       u.until < " TODAY " AS ended"
    UNIT_WITH_NAME
    " ORDER BY u.position, u.id LIMIT 500");

QUERY(unit_by_code, unit_shape, "SELECT " UNIT_COLUMNS UNIT_WITH_NAME
    " WHERE u.code = :code");

QUERY(unit_word_rows, unit_word_shape,
    "SELECT 'name' AS what, name, short_name, '' AS note,"
    "       0 AS unit_id, since, until"
    "  FROM unit_name WHERE unit_id = :unit_id AND since <= " TODAY
    " UNION ALL "
    "SELECT 'alias', alias, '', '', 0, NULL, NULL"
    "  FROM unit_alias WHERE unit_id = :unit_id"
    " UNION ALL "
    "SELECT 'before', '', '', note, predecessor_id, day, NULL"
    "  FROM unit_succession WHERE successor_id = :unit_id"
    " UNION ALL "
    "SELECT 'after', '', '', note, successor_id, day, NULL"
    "  FROM unit_succession WHERE predecessor_id = :unit_id"
    " ORDER BY what, since DESC, name LIMIT 200");

#define SEAT_WITH_PERSON						\
    "SELECT SQL_CACHE p.name AS person, s.role, s.office, s.post, s.note," \
    "       s.unit_id, s.since, s.until"				\
    "  FROM seat s JOIN person p ON p.id = s.person_id"			\
    " WHERE s.since <= :day AND (s.until IS NULL OR s.until >= :day)"

QUERY(seat_rows, seat_shape, SEAT_WITH_PERSON
    " ORDER BY s.position, s.id LIMIT 500");

QUERY(seat_rows_of_unit, seat_shape, SEAT_WITH_PERSON
    " AND s.unit_id = :unit_id"
    " ORDER BY s.position, s.id LIMIT 100");

QUERY(duty_count_rows, duty_count_shape,
    "SELECT SQL_CACHE unit_id, SUM(role = 'lead') AS lead,"
    "       SUM(role = 'joint') AS joint, SUM(role = 'assist') AS assist"
    "  FROM duty_unit GROUP BY unit_id LIMIT 500");

struct rows
units_all(struct db *db)
{
	return row_cache_rows(db, &unit_rows, BIND_NONE);
}

bool
unit_find(struct db *db, struct text code, struct unit *out)
{
	return row_cache_row(db, &unit_by_code, out, BIND(P(code)));
}

struct rows
unit_words(struct db *db, int64_t unit_id)
{
	return row_cache_rows(db, &unit_word_rows, BIND(P(unit_id)));
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
duty_counts(struct db *db)
{
	return row_cache_rows(db, &duty_count_rows, BIND_NONE);
}

struct rows
seats_to_chair(struct db *db, struct day day)
{
	return db_rows(db, &seat_chair_rows, BIND(P(day)));
}
