/* The rows that are there of each kind, and how a file replaces them. */
#include "admin/seed/seed_records.h"
#include "conference/assistance/category.h"
#include "conference/members/conference.h"
#include "db/db.h"

const struct shape seed_list_shape = SHAPE(struct seed_list,
	COLUMNS(struct seed_list, value));

QUERY(conference_there, conference_shape,
    "SELECT {} FROM conference WHERE id = 1");
STORE(conference_replace, conference_shape,
    "UPDATE conference SET {=}, revision = revision + 1 WHERE id = 1");

QUERY(charter_there, charter_shape,
    "SELECT {} FROM charter ORDER BY position LIMIT 500");
STORE(charter_replace, charter_shape,
    "UPDATE charter SET {=} WHERE id = :id");

QUERY(unit_there, unit_seed_shape,
    "SELECT u.id, n.name, n.short_name, {u.}"
    "  FROM unit u JOIN unit_name n ON n.unit_id = u.id AND n.since ="
    "       (SELECT MIN(f.since) FROM unit_name f WHERE f.unit_id = u.id)"
    " ORDER BY u.position LIMIT 1000");
QUERY(unit_aliases, seed_list_shape,
    "SELECT GROUP_CONCAT(alias ORDER BY alias SEPARATOR ' ') AS value"
    "  FROM unit_alias WHERE unit_id = :id AND :key <> '' LIMIT 1");
STORE(unit_replace, unit_seed_shape,
    "UPDATE unit SET {=}, revision = revision + 1 WHERE id = :id");
/* Its first name begins with it, its last ends with it. */
COMMAND(unit_name_replace,
    "UPDATE unit_name n JOIN (SELECT MIN(since) AS first, MAX(since) AS last"
    "          FROM unit_name WHERE unit_id = :id) s"
    "   SET n.name = IF(n.since = s.first, :name, n.name),"
    "       n.short_name = IF(n.since = s.first, :short_name, n.short_name),"
    "       n.until = IF(n.since = s.last, :until, n.until),"
    "       n.since = IF(n.since = s.first, :since, n.since)"
    " WHERE n.unit_id = :id");
COMMAND(unit_alias_clear, "DELETE FROM unit_alias WHERE unit_id = :id");

QUERY(unit_name_there, unit_name_seed_shape,
    "SELECT u.id, u.code AS unit, {n.}"
    "  FROM unit_name n JOIN unit u ON u.id = n.unit_id"
    " WHERE n.since > (SELECT MIN(f.since) FROM unit_name f"
    "                   WHERE f.unit_id = u.id)"
    " ORDER BY n.since LIMIT 2000");
STORE(unit_name_replace_further, unit_name_seed_shape,
    "UPDATE unit_name SET {=} WHERE unit_id = :id AND since = :since");

QUERY(succession_there, succession_seed_shape,
    "SELECT p.id, p.code AS predecessor, s.code AS successor, {x.}"
    "  FROM unit_succession x JOIN unit p ON p.id = x.predecessor_id"
    "  JOIN unit s ON s.id = x.successor_id ORDER BY x.day LIMIT 1000");
STORE(succession_replace, succession_seed_shape,
    "UPDATE unit_succession SET {=} WHERE predecessor_id = :id"
    "   AND successor_id = (SELECT id FROM unit WHERE code = :successor)");

QUERY(person_there, person_seed_shape,
    "SELECT id, {} FROM person ORDER BY id LIMIT 4000");
STORE(person_replace, person_seed_shape,
    "UPDATE person SET {=} WHERE id = :id");

QUERY(seat_there, seat_seed_shape,
    "SELECT s.id, p.code AS person, u.code AS unit, {s.}"
    "  FROM seat s JOIN person p ON p.id = s.person_id"
    "  LEFT JOIN unit u ON u.id = s.unit_id ORDER BY s.position LIMIT 4000");
STORE(seat_replace, seat_seed_shape,
    "UPDATE seat SET {=}, revision = revision + 1,"
    "       unit_id = (SELECT id FROM unit WHERE code = :unit)"
    " WHERE id = :id");

QUERY(category_there, category_shape,
    "SELECT {} FROM category ORDER BY position LIMIT 500");

QUERY(field_there, field_seed_shape,
    "SELECT id, {} FROM work_field ORDER BY position LIMIT 500");
STORE(field_replace, field_seed_shape,
    "UPDATE work_field SET {=} WHERE id = :id");

/* The list that was loaded; later editions are made on screen. */
#define FIRST_EDITION "(SELECT MIN(e.id) FROM edition e)"

QUERY(section_there, section_seed_shape,
    "SELECT id, {} FROM duty_section WHERE edition_id = " FIRST_EDITION
    " ORDER BY number LIMIT 1000");
QUERY(section_units, seed_list_shape,
    "SELECT GROUP_CONCAT(u.code ORDER BY u.code SEPARATOR ' ') AS value"
    "  FROM duty_section_unit s JOIN unit u ON u.id = s.unit_id"
    " WHERE s.section_id = :id AND :key <> '' LIMIT 1");
STORE(section_replace, section_seed_shape,
    "UPDATE duty_section SET {=} WHERE id = :id");
COMMAND(section_unit_clear,
    "DELETE FROM duty_section_unit WHERE section_id = :id");

QUERY(duty_there, duty_seed_shape,
    "SELECT d.id, CONCAT(s.number, '.', d.position) AS number, {d.},"
    "       c.code AS category, f.code AS field"
    "  FROM duty d JOIN duty_section s ON s.id = d.section_id"
    "  LEFT JOIN category c ON c.id = d.category_id"
    "  LEFT JOIN work_field f ON f.id = d.field_id"
    " WHERE s.edition_id = " FIRST_EDITION
    " ORDER BY s.number, d.position LIMIT 4000");
QUERY(duty_units, seed_list_shape,
    "SELECT GROUP_CONCAT(u.code ORDER BY u.code SEPARATOR ' ') AS value"
    "  FROM duty_unit d JOIN unit u ON u.id = d.unit_id"
    " WHERE d.duty_id = :id AND d.role = :key LIMIT 1");
STORE(duty_replace, duty_seed_shape,
    "UPDATE duty SET {=},"
    "       category_id = (SELECT id FROM category WHERE code = :category),"
    "       field_id = (SELECT id FROM work_field WHERE code = :field)"
    " WHERE id = :id");
COMMAND(duty_unit_clear, "DELETE FROM duty_unit WHERE duty_id = :id");

QUERY(notice_kind_there, notice_kind_seed_shape,
    "SELECT position AS id, {} FROM notice_kind ORDER BY position LIMIT 500");
STORE(notice_kind_replace, notice_kind_seed_shape,
    "UPDATE notice_kind SET {=}, revision = revision + 1"
    " WHERE code = :code");

#define PAPER_THERE							\
    "SELECT p.id, v.body, p.updated_at, {p.},"			\
    "       (SELECT code FROM category WHERE id = p.category_id) AS category,"\
    "       (SELECT code FROM unit WHERE id = p.unit_id) AS unit"

QUERY(policy_there, policy_seed_shape,
    PAPER_THERE ", p.validity FROM policy p JOIN policy_version v"
    "    ON v.policy_id = p.id AND v.version = COALESCE(p.version, 1)"
    " WHERE p.title = :title ORDER BY p.id LIMIT 100");

QUERY(notice_there, notice_seed_shape,
    PAPER_THERE " FROM notice p JOIN notice_version v"
    "    ON v.notice_id = p.id AND v.version = COALESCE(p.version, 1)"
    " WHERE p.title = :title ORDER BY p.id LIMIT 100");

/* A file names the policy by its code, which no row has. */
QUERY(edition_there, edition_seed_shape,
    "SELECT :policy AS policy, {e.} FROM edition e WHERE e.number = 1"
    " LIMIT 1");

/* Those of its name; an amount is the same with and without its cents. */
QUERY(standard_there, standard_seed_shape,
    "SELECT s.id, c.code AS category, :policy AS policy, {s.},"
    "       IF(s.amount = CAST(:amount AS DECIMAL(12, 2)), :amount, s.amount)"
    "           AS amount"
    "  FROM standard s JOIN category c ON c.id = s.category_id"
    " WHERE c.code = :category AND s.name = :name AND s.state = 2"
    " ORDER BY s.since LIMIT 500");

QUERY(meeting_there, meeting_seed_shape,
    "SELECT m.id, SUBSTRING_INDEX(m.uid, '@', 1) AS code, {m.}, m.updated_at,"
    "       ELT(m.state + 1, 'planned', 'announced', 'held', 'cancelled')"
    "           AS state, p.code AS chair"
    "  FROM meeting m LEFT JOIN seat s ON s.id = m.chair_seat_id"
    "  LEFT JOIN person p ON p.id = s.person_id"
    " ORDER BY m.id LIMIT 4000");

QUERY(resolution_there, resolution_seed_shape,
    "SELECT r.id, SUBSTRING_INDEX(m.uid, '@', 1) AS meeting, {r.},"
    "       (SELECT code FROM category WHERE id = r.category_id) AS category,"
    "       (SELECT code FROM unit WHERE id = r.unit_id) AS unit"
    "  FROM resolution r JOIN meeting m ON m.id = r.meeting_id"
    " ORDER BY r.id LIMIT 4000");

/* The first days of the term that are alike. */
QUERY(day_off_there, day_off_seed_shape,
    "SELECT CAST(DATE_FORMAT(:since, '%Y%m%d') AS UNSIGNED) AS id, {},"
    "       :since AS since, IF(COUNT(*) = 1 AND :until <> :since, NULL,"
    "           :since + INTERVAL COUNT(*) - 1 DAY) AS until"
    "  FROM day_off WHERE day = :since OR day BETWEEN :since AND :until"
    " GROUP BY kind, name, document ORDER BY MIN(day) LIMIT 1");
STORE(day_off_clear, day_off_seed_shape,
    "DELETE FROM day_off WHERE day = :since OR day BETWEEN :since AND :until");

const struct seed_there_row seed_theres[SEED_KINDS] = {
	[SEED_CONFERENCE] = { .rows = &conference_there,
	    .replaces = { &conference_replace } },
	[SEED_CHARTER] = { .keys = { "part", "heading" }, .rows = &charter_there,
	    .replaces = { &charter_replace } },
	[SEED_UNIT] = { .rows = &unit_there, .list = &unit_aliases,
	    .replaces = { &unit_replace, &unit_name_replace },
	    .list_clear = &unit_alias_clear },
	[SEED_UNIT_NAME] = { .keys = { "unit", "since" }, .rows = &unit_name_there,
	    .replaces = { &unit_name_replace_further } },
	[SEED_SUCCESSION] = { .keys = { "predecessor", "successor" },
	    .rows = &succession_there, .replaces = { &succession_replace } },
	[SEED_PERSON] = { .rows = &person_there, .replaces = { &person_replace } },
	[SEED_SEAT] = { .keys = { "person", "role", "since" }, .rows = &seat_there,
	    .replaces = { &seat_replace } },
	[SEED_CATEGORY] = { .rows = &category_there },
	[SEED_FIELD] = { .rows = &field_there, .replaces = { &field_replace } },
	[SEED_SECTION] = { .rows = &section_there, .list = &section_units,
	    .replaces = { &section_replace }, .list_clear = &section_unit_clear },
	[SEED_DUTY] = { .rows = &duty_there, .list = &duty_units,
	    .replaces = { &duty_replace }, .list_clear = &duty_unit_clear },
	[SEED_NOTICE_KIND] = { .rows = &notice_kind_there,
	    .replaces = { &notice_kind_replace } },
	[SEED_POLICY] = { .keys = { "title", "made_on" }, .rows = &policy_there,
	    .each = true, .unless_given = { "updated_at", "validity" } },
	[SEED_NOTICE] = { .keys = { "title", "made_on" }, .rows = &notice_there,
	    .each = true, .unless_given = { "updated_at" } },
	[SEED_EDITION] = { .rows = &edition_there, .each = true },
	[SEED_STANDARD] = { .keys = { "category", "name", "area", "since" },
	    .rows = &standard_there, .each = true },
	[SEED_MEETING] = { .rows = &meeting_there,
	    .unless_given = { "updated_at" } },
	[SEED_RESOLUTION] = { .keys = { "meeting", "title" },
	    .rows = &resolution_there },
	[SEED_DAY_OFF] = { .keys = { "since" }, .rows = &day_off_there,
	    .each = true, .replaces = { &day_off_clear, &day_off_insert } },
};
