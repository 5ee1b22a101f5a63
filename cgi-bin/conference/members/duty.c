/* Duties of the member units, clause by clause. */
#include <inttypes.h>

#include "conference/members/duty.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape duty_shape = SHAPE(struct duty,
	COLUMNS(struct duty, id, section_id, number, position, title, text,
	    others, about, own, role, past, since));

const struct shape duty_edition_shape = SHAPE(struct duty_edition,
	COLUMNS(struct duty_edition, id, number, policy_id, title,
	    document_number, since, until));

const struct shape duty_unit_shape = SHAPE(struct duty_unit,
	COLUMNS(struct duty_unit, duty_id, unit_id, role));

const struct shape duty_count_shape = SHAPE(struct duty_count,
	COLUMNS(struct duty_count, unit_id, lead, joint, assist));

const struct shape duty_area_shape = SHAPE(struct duty_area,
	COLUMNS(struct duty_area, what, code, name, clauses, unit_id, total,
	    role));

static const struct shape duty_head_shape = SHAPE(struct duty_head,
	COLUMNS(struct duty_head, section_id, heirs, title));

#define EDITION EDITION_ON(":on")

/* What a unit was called on a day. */
#define NAME_ON(n, unit, day)						\
    "  JOIN unit_name " n " ON " n ".unit_id = " unit			\
    "   AND " n ".since = (SELECT MAX(l.since) FROM unit_name l"		\
    "         WHERE l.unit_id = " unit " AND l.since <= " day ")"
#define NAMES(n, by)							\
    "GROUP_CONCAT(DISTINCT " n ".short_name"				\
    "    ORDER BY " by ".position, " by ".id SEPARATOR '\u3001')"
QUERY(duty_head_rows, duty_head_shape,
    "SELECT section_id, heirs, IF(named <> was, named, '') AS title FROM"
    " (SELECT o.section_id, " NAMES("n", "h") " AS named,"
    "         " NAMES("w", "u") " AS was,"
    "         GROUP_CONCAT(DISTINCT h.id ORDER BY h.position, h.id) AS heirs"
    "    FROM public_edition e"
    "    JOIN (SELECT DISTINCT edition_id, section_id FROM public_duty) d"
    "      ON d.edition_id = e.id"
    "    JOIN public_duty_section_unit o ON o.section_id = d.section_id"
    "    JOIN unit u ON u.id = o.unit_id"
    "    JOIN unit_heir x ON x.unit_id = u.id"
    "     AND :on BETWEEN x.since AND x.until"
    "    JOIN unit h ON h.id = x.heir_id"
    NAME_ON("n", "h.id", ":on")
    NAME_ON("w", "u.id", "e.since")
    "   WHERE e.id = " EDITION
    "   GROUP BY o.section_id) s LIMIT 500");

/* duty_unit on the day :on: who stands there now, each with its best role. */
#define DUTY_UNIT							\
    "(SELECT x.duty_id, h.heir_id AS unit_id,"				\
    "        ELT(MIN(FIELD(x.role, 'lead', 'joint', 'assist')),"		\
    "            'lead', 'joint', 'assist') AS role"			\
    "   FROM public_duty_unit x JOIN unit_heir h"			\
    "     ON h.unit_id = x.unit_id AND :on BETWEEN h.since AND h.until"	\
    "  WHERE x.edition_id = " EDITION					\
    "  GROUP BY x.duty_id, h.heir_id)"

#define DUTY								\
    "SELECT SQL_CACHE d.id, d.section_id, d.number, d.position, d.title,"	\
    "       d.text, d.others, COALESCE(c.name, f.name) AS about"
#define ABOUT								\
    "  LEFT JOIN work_field f ON f.id = d.field_id"			\
    "  LEFT JOIN category c ON c.id = d.category_id"

QUERY(duty_rows, duty_shape, DUTY
    "  FROM public_duty d" ABOUT
    " WHERE d.edition_id = " EDITION
    "   AND (:category = '' OR c.code = :category)"
    "   AND (:field = '' OR f.code = :field)"
    "   AND ((:unit = '' AND :role IN ('', d.others))"
    "        OR d.id IN (SELECT w.duty_id FROM " DUTY_UNIT " w"
    "              JOIN unit u ON u.id = w.unit_id"
    "             WHERE (:unit = '' OR u.code = :unit)"
    "               AND (:role = '' OR w.role = :role)))"
    " ORDER BY d.number, d.position LIMIT 2000");

QUERY(duty_rows_named, duty_shape, DUTY ","
    "       NOT d.edition_id <=> " EDITION " AS past,"
    "       (SELECT e.since FROM public_edition e WHERE e.id = d.edition_id)"
    "       AS since"
    "  FROM public_duty d" ABOUT
    " WHERE d.edition_id = " EDITION " OR FIND_IN_SET(d.id, :names) > 0"
    " ORDER BY past DESC, d.edition_id, d.number, d.position LIMIT 2000");

QUERY(duty_edition_rows, duty_edition_shape,
    "SELECT SQL_CACHE {} FROM public_edition"
    " WHERE until IS NULL OR until >= since"
    " ORDER BY since DESC, number DESC LIMIT 100");

QUERY(duty_unit_rows, duty_unit_shape,
    "SELECT SQL_CACHE w.duty_id, w.unit_id, w.role"
    "  FROM " DUTY_UNIT " w JOIN unit u ON u.id = w.unit_id"
    " ORDER BY w.duty_id, FIELD(w.role, 'lead', 'joint', 'assist'),"
    "       u.position LIMIT 5000");

QUERY(duty_rows_of_unit, duty_shape, DUTY ", w.role,"
    "       EXISTS (SELECT 1 FROM public_duty_section_unit o"
    "                 JOIN unit_heir h ON h.unit_id = o.unit_id"
    "                  AND :on BETWEEN h.since AND h.until"
    "                WHERE o.section_id = d.section_id AND h.heir_id = w.unit_id)"
    "       AS own"
    "  FROM " DUTY_UNIT " w"
    "  JOIN public_duty d ON d.id = w.duty_id" ABOUT
    " WHERE w.unit_id = :unit_id"
    " ORDER BY own DESC, d.number, d.position LIMIT 1000");

QUERY(duty_unit_rows_beside, duty_unit_shape,
    "SELECT SQL_CACHE w.duty_id, w.unit_id, w.role"
    "  FROM " DUTY_UNIT " m"
    "  JOIN " DUTY_UNIT " w ON w.duty_id = m.duty_id AND w.unit_id <> m.unit_id"
    "  JOIN unit u ON u.id = w.unit_id"
    " WHERE m.unit_id = :unit_id"
    " ORDER BY w.duty_id, FIELD(w.role, 'lead', 'joint', 'assist'),"
    "       u.position LIMIT 5000");

QUERY(duty_unit_rows_of_category, duty_unit_shape,
    "SELECT SQL_CACHE w.unit_id,"
    "       ELT(MIN(FIELD(w.role, 'lead', 'joint', 'assist')),"
    "           'lead', 'joint', 'assist') AS role"
    "  FROM public_duty d"
    "  JOIN " DUTY_UNIT " w ON w.duty_id = d.id"
    "  JOIN unit u ON u.id = w.unit_id"
    " WHERE d.category_id = :category_id"
    " GROUP BY w.unit_id, u.position"
    " ORDER BY MIN(FIELD(w.role, 'lead', 'joint', 'assist')), u.position"
    " LIMIT 100");

QUERY(duty_count_rows, duty_count_shape,
    "SELECT SQL_CACHE w.unit_id, SUM(w.role = 'lead') AS lead,"
    "       SUM(w.role = 'joint') AS joint, SUM(w.role = 'assist') AS assist"
    "  FROM " DUTY_UNIT " w GROUP BY w.unit_id LIMIT 500");

QUERY(duty_count, count_shape,
    "SELECT SQL_CACHE COUNT(*) AS total FROM public_duty"
    " WHERE edition_id = " EDITION);

QUERY(duty_area_rows, duty_area_shape,
    "SELECT SQL_CACHE a.what, a.code, a.name,"
    "       (SELECT COUNT(*) FROM public_duty x"
    "         WHERE x.edition_id = " EDITION
    "           AND IF(a.what = 'field', x.field_id, x.category_id) = a.id)"
    "       AS clauses,"
    "       w.unit_id, COUNT(*) AS total,"
    "       ELT(MIN(FIELD(w.role, 'lead', 'joint', 'assist')),"
    "           'lead', 'joint', 'assist') AS role"
    "  FROM (SELECT 'field' AS what, id, position, code, name FROM work_field"
    "         UNION ALL"
    "        SELECT 'category', id, position, code, name FROM category) a"
    "  JOIN public_duty d"
    "    ON IF(a.what = 'field', d.field_id, d.category_id) = a.id"
    "  JOIN " DUTY_UNIT " w ON w.duty_id = d.id"
    " GROUP BY a.what, a.id, a.position, a.code, a.name, w.unit_id"
    " ORDER BY a.what DESC, a.position, a.id LIMIT 5000");

struct rows
duties(struct db *db, const struct duty_filter *filter)
{
	return db_rows(db, &duty_rows, BIND(P(filter->category),
	    P(filter->field), P(filter->unit), P(filter->role), P(filter->on)));
}

struct rows
duty_units(struct db *db, struct day on)
{
	return row_cache_rows(db, &duty_unit_rows, BIND(P(on)));
}

struct rows
duties_of_unit(struct db *db, int64_t unit_id, struct day on)
{
	return row_cache_rows(db, &duty_rows_of_unit, BIND(P(unit_id), P(on)));
}

struct rows
duty_heads(struct db *db, struct day on)
{
	return row_cache_rows(db, &duty_head_rows, BIND(P(on)));
}

struct rows
duty_units_beside(struct db *db, int64_t unit_id, struct day on)
{
	return row_cache_rows(db, &duty_unit_rows_beside, BIND(P(unit_id),
	    P(on)));
}

struct rows
duty_units_of_category(struct db *db, int64_t category_id, struct day on)
{
	return row_cache_rows(db, &duty_unit_rows_of_category,
	    BIND(P(category_id), P(on)));
}

struct rows
duty_areas(struct db *db, struct day on)
{
	return row_cache_rows(db, &duty_area_rows, BIND(P(on)));
}

struct rows
duty_counts(struct db *db, struct day on)
{
	return row_cache_rows(db, &duty_count_rows, BIND(P(on)));
}

int64_t
duty_total(struct db *db, struct day on)
{
	return count_of(row_cache_rows(db, &duty_count, BIND(P(on))));
}

struct rows
duties_named(struct db *db, struct id_list ids, struct day on)
{
	struct text_buffer out = { .arena = db_room(db) };
	struct text names;

	for (size_t i = 0; i < ids.count; i++)
		text_put_print(&out, "%s%" PRId64, i > 0 ? "," : "", ids.at[i]);
	names = text_written(&out);
	return db_rows(db, &duty_rows_named, BIND(P(names), P(on)));
}

struct rows
duty_editions(struct db *db)
{
	return row_cache_rows(db, &duty_edition_rows, BIND_NONE);
}

bool
duty_edition_on(struct db *db, struct day on, struct duty_edition *out)
{
	struct rows rows = duty_editions(db);
	const struct duty_edition *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].since.ymd <= on.ymd) {
			*out = all[i];
			return true;
		}
	return false;
}
