/* Makes the search entries of pages that are no records. */
#include "conference/assistance/category.h"
#include "conference/found.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/records/lifecycle.h"
#include "db/count.h"
#include "db/db.h"

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"

/*
 * Seats held today or later; ended ones must not be found.  One that ends is
 * found until its page is put again (found_again()).
 */
#define SEATS(which)							\
    "(SELECT GROUP_CONCAT(p.name, ' ', s.office, ' ', s.post"		\
    "         ORDER BY s.position SEPARATOR '\\n')"			\
    "   FROM seat s JOIN person p ON p.id = s.person_id"		\
    "  WHERE (s.until IS NULL OR s.until >= " TODAY ") " which ")"

QUERY(about_found, search_row_shape,
    "SELECT 8 AS kind, c.id AS object_id, 'about' AS code, c.name AS title,"
    "       c.short_name AS names,"
    "       CONCAT_WS('\\n', c.purpose, c.basis, c.office,"
    "           (SELECT GROUP_CONCAT(h.heading, ' ', h.text"
    "                    ORDER BY h.id SEPARATOR '\\n') FROM charter h),"
    "           " SEATS("") ") AS body"
    "  FROM conference c"
    " WHERE c.id = :id");
/* The title is today's name; the other names are searched, too. */
QUERY(unit_found, search_row_shape,
    "SELECT 3 AS kind, u.id AS object_id, u.code, n.name AS title,"
    "       CONCAT_WS('\\n', n.short_name,"
    "           (SELECT GROUP_CONCAT(a.alias ORDER BY a.alias"
    "                    SEPARATOR '\\n')"
    "              FROM unit_alias a WHERE a.unit_id = u.id),"
    "           (SELECT GROUP_CONCAT(o.name, '\\n', o.short_name"
    "                    ORDER BY o.since SEPARATOR '\\n')"
    "              FROM unit_name o"
    "             WHERE o.unit_id = u.id AND o.since <> n.since)) AS names,"
    "       CONCAT_WS('', " SEATS("AND s.unit_id = u.id") ") AS body,"
    "       CONCAT(u.id) AS units,"
    "       IF(u.since <= " TODAY ", 0, TIMESTAMPDIFF(SECOND,"
    "           '1970-01-01', u.since) - 28800) AS published_at"
    "  FROM unit u"
    "  JOIN unit_name n ON n.unit_id = u.id AND n.since = COALESCE("
    "       (SELECT MAX(l.since) FROM unit_name l"
    "         WHERE l.unit_id = u.id AND l.since <= " TODAY "),"
    "       (SELECT MIN(l.since) FROM unit_name l WHERE l.unit_id = u.id))"
    " WHERE u.id = :id");
/* A clause is found under the unit of its section, while its edition is in
 * force. */
QUERY(duty_found, search_row_shape,
    "SELECT 4 AS kind, d.id AS object_id, LEFT(d.text, 400) AS title,"
    "       (SELECT u.code FROM public_duty_section_unit w"
    "          JOIN unit u ON u.id = w.unit_id"
    "         WHERE w.section_id = d.section_id"
    "         ORDER BY u.position LIMIT 1) AS code,"
    "       d.title AS body, CONCAT(d.category_id) AS categories,"
    "       (SELECT GROUP_CONCAT(w.unit_id SEPARATOR ' ')"
    "          FROM public_duty_unit w WHERE w.duty_id = d.id) AS units,"
    "       IF(e.since <= " TODAY ", 0, TIMESTAMPDIFF(SECOND,"
    "           '1970-01-01', e.since) - 28800) AS published_at,"
    "       e.until AS visible_until"
    "  FROM public_duty d JOIN public_edition e ON e.id = d.edition_id"
    " WHERE d.id = :id AND COALESCE(e.until >= " TODAY ", TRUE)"
    "   AND COALESCE(e.until >= e.since, TRUE)");
QUERY(resolution_found, search_row_shape,
    "SELECT 7 AS kind, id AS object_id, CONCAT(id) AS code, title,"
    "       extract AS body, published_at, YEAR(issued_on) AS year,"
    "       CONCAT(category_id) AS categories, CONCAT(unit_id) AS units"
    "  FROM resolution"
    " WHERE id = :id AND published_at IS NOT NULL");

static const struct query *const pages[SEARCH_KINDS + 1] = {
	[SEARCH_UNIT] = &unit_found, [SEARCH_DUTY] = &duty_found,
	[SEARCH_CATEGORY] = &category_found, [SEARCH_ABOUT] = &about_found,
	[SEARCH_RESOLUTION] = &resolution_found,
};

void
found_put(struct tx *tx, enum search_kind kind, int64_t id)
{
	if (kind == SEARCH_MEETING)
		record_found(tx, &meeting_record, id);
	else if (!search_put_row(tx, pages[kind], id))
		search_drop(tx, kind, id);
}

QUERY(units_with_seats, count_shape,
    "SELECT DISTINCT unit_id AS total FROM seat"
    " WHERE unit_id IS NOT NULL LIMIT 500");

void
found_again(struct tx *tx)
{
	struct rows rows = db_rows(tx_db(tx), &units_with_seats, BIND_NONE);
	const struct count *units = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		found_put(tx, SEARCH_UNIT, units[i].total);
	found_put(tx, SEARCH_ABOUT, 1);
}
