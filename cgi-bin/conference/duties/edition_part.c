/* Writes sections and clauses of an edition that is a draft. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit.h"
#include "conference/duties/edition.h"
#include "conference/duties/edition_part.h"
#include "db/count.h"
#include "db/db.h"

enum { TITLE_MAX = 80, TEXT_MAX = 500, UNITS_MAX = 60, WORD_MAX = 40,
    PLACE_MAX = 999 };

static const char *const deeds[] = { "save", "up", "down", "remove", NULL };
static const char *const roles[] = { "lead", "joint", "assist", NULL };

/* ---- What they are */

#define HAS(member)	   COLUMN_AS(struct part, member, .unlogged = true)
#define FORM(member, ...)  FIELD(struct part, member, __VA_ARGS__)
#define OF_BOTH								\
	HAS(id), HAS(parent_id), HAS(edition_id), HAS(edition_state),	\
	HAS(from_id), HAS(number), HAS(last),				\
	FORM(revision, .max = INT64_MAX, .optional = true,		\
	    .unlogged = true),						\
	FORM(deed, .max = WORD_MAX, .choices = deeds, .unlogged = true),	\
	FORM(place, .max = PLACE_MAX, .optional = true)

const struct shape section_shape = SHAPE(struct part, OF_BOTH,
	FORM(text, .max = TITLE_MAX, .no_personal = true, .logged = true),
	FORM(units, .max = UNITS_MAX));

const struct shape clause_shape = SHAPE(struct part, OF_BOTH,
	FORM(text, .max = TEXT_MAX, .no_personal = true, .logged = true),
	FORM(about, .max = WORD_MAX, .code = true, .logged = true),
	FORM(others, .max = WORD_MAX, .choices = roles, .logged = true),
	FORM(lead, .max = UNITS_MAX), FORM(joint, .max = UNITS_MAX),
	FORM(assist, .max = UNITS_MAX));

/* Of a table with unit_id: as they were written, or who stands there today. */
#define WRITTEN	"w.unit_id", ""
#define TODAY	"h.heir_id", "JOIN unit_heir h ON h.unit_id = w.unit_id"	\
    " AND DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) BETWEEN h.since AND h.until"
#define UNITS(id, heir, of)						\
    "(SELECT GROUP_CONCAT(DISTINCT " id " ORDER BY " id " SEPARATOR ' ')"	\
    "   FROM " of " w " heir

#define SECTIONS_OF(...)	SECTIONS_(__VA_ARGS__)
#define SECTIONS_(id, heir)						\
    "SELECT s.id, s.edition_id AS parent_id, s.edition_id,"		\
    "       e.state AS edition_state, s.from_id, s.number,"		\
    "       s.number AS place, s.revision, s.title AS text,"		\
    "       (SELECT COUNT(*) FROM duty_section x"			\
    "         WHERE x.edition_id = s.edition_id) AS last,"		\
    UNITS(id, heir, "duty_section_unit")				\
    " WHERE w.section_id = s.id) AS units"				\
    "  FROM duty_section s JOIN edition e ON e.id = s.edition_id"

#define WITH_ROLE(id, heir, role) UNITS(id, heir, "duty_unit")		\
    " WHERE w.duty_id = d.id AND w.role = '" role "') AS " role
#define CLAUSES_OF(...)	CLAUSES_(__VA_ARGS__)
#define CLAUSES_(id, heir)						\
    "SELECT d.id, d.section_id AS parent_id, s.edition_id,"		\
    "       e.state AS edition_state, d.from_id, s.number,"		\
    "       d.position AS place, d.revision, d.text, d.others,"		\
    "       (SELECT COUNT(*) FROM duty x"				\
    "         WHERE x.section_id = d.section_id) AS last,"		\
    "       COALESCE(CONCAT('category-', d.category_id),"		\
    "           CONCAT('field-', d.field_id)) AS about,"		\
    WITH_ROLE(id, heir, "lead") "," WITH_ROLE(id, heir, "joint") ","	\
    WITH_ROLE(id, heir, "assist")					\
    "  FROM duty d JOIN duty_section s ON s.id = d.section_id"		\
    "  JOIN edition e ON e.id = s.edition_id"

#define SECTION_ORDER							\
    " WHERE s.edition_id = :edition_id ORDER BY s.number LIMIT 2000"
#define CLAUSE_ORDER							\
    " WHERE s.edition_id = :edition_id"					\
    " ORDER BY s.number, d.position LIMIT 2000"
QUERY(section_rows, section_shape, SECTIONS_OF(WRITTEN) SECTION_ORDER);
QUERY(section_rows_today, section_shape, SECTIONS_OF(TODAY) SECTION_ORDER);
QUERY(section_row, section_shape, SECTIONS_OF(WRITTEN) " WHERE s.id = :id");
QUERY(clause_rows, clause_shape, CLAUSES_OF(WRITTEN) CLAUSE_ORDER);
QUERY(clause_rows_today, clause_shape, CLAUSES_OF(TODAY) CLAUSE_ORDER);
QUERY(clause_row, clause_shape, CLAUSES_OF(WRITTEN) " WHERE d.id = :id");

/* Whoever sends the edition to review waits for who writes in it. */
QUERY(edition_held, count_shape,
    "SELECT id AS total FROM edition WHERE id = :edition_id FOR UPDATE");
QUERY(section_new, section_shape,
    "SELECT e.id AS parent_id, e.id AS edition_id, e.state AS edition_state,"
    "       COUNT(s.id) + 1 AS number, COUNT(s.id) + 1 AS place,"
    "       COUNT(s.id) + 1 AS last"
    "  FROM edition e LEFT JOIN duty_section s ON s.edition_id = e.id"
    " WHERE e.id = :parent_id GROUP BY e.id");
QUERY(clause_new, clause_shape,
    "SELECT s.id AS parent_id, e.id AS edition_id, e.state AS edition_state,"
    "       s.number, COUNT(d.id) + 1 AS place, COUNT(d.id) + 1 AS last"
    "  FROM duty_section s JOIN edition e ON e.id = s.edition_id"
    "  LEFT JOIN duty d ON d.section_id = s.id"
    " WHERE s.id = :parent_id GROUP BY s.id");

const struct shape part_about_shape = SHAPE(struct part_about,
	COLUMNS(struct part_about, id, name));
QUERY(about_rows, part_about_shape,
    "SELECT CONCAT(a.what, '-', a.id) AS id, a.name"
    "  FROM (SELECT 'category' AS what, id, position, name FROM category"
    "         UNION ALL"
    "        SELECT 'field', id, position, name FROM work_field) a"
    " ORDER BY a.what, a.position, a.id LIMIT 500");

/* ---- How they are written.  No two have one place, so what moves is negative
 * in between. */

#define SHIFT(place)							\
    " SET revision = revision + (" place " = :from),"			\
    "     " place " = -CASE WHEN " place " = :from THEN :upto"		\
    "                       WHEN :from < :upto THEN " place " - 1"	\
    "                       ELSE " place " + 1 END"			\
    " WHERE " place " BETWEEN LEAST(:from, :upto) AND GREATEST(:from, :upto)"
COMMAND(section_shift,
    "UPDATE draft_section" SHIFT("number") " AND edition_id = :parent_id");
COMMAND(section_settle,
    "UPDATE draft_section SET number = -number"
    " WHERE edition_id = :parent_id AND number < 0");
COMMAND(clause_shift,
    "UPDATE draft_duty" SHIFT("position") " AND section_id = :parent_id");
COMMAND(clause_settle,
    "UPDATE draft_duty SET position = -position"
    " WHERE section_id = :parent_id AND position < 0");

COMMAND(section_insert,
    "INSERT INTO draft_section (edition_id, number, title)"
    " VALUES (:parent_id, :place, :text)");
COMMAND(section_update,
    "UPDATE draft_section SET title = :text, revision = revision + 1"
    " WHERE id = :id AND revision = :revision");
COMMAND(section_delete,
    "DELETE FROM draft_section WHERE id = :id");
COMMAND(section_put,
    "INSERT INTO draft_section_unit (section_id, unit_id)"
    " SELECT :id, u.id FROM unit u"
    "  WHERE :role = '' AND FIND_IN_SET(u.id, :ids) > 0");
COMMAND(section_clear,
    "DELETE FROM draft_section_unit WHERE section_id = :id");
COMMAND(section_clauses_clear,
    "DELETE FROM draft_duty_unit WHERE duty_id IN"
    " (SELECT d.id FROM duty d WHERE d.section_id = :id)");
COMMAND(section_clauses_delete,
    "DELETE FROM draft_duty WHERE section_id = :id");

COMMAND(clause_insert,
    "INSERT INTO draft_duty (section_id, position, text, others, category_id,"
    "       field_id)"
    " VALUES (:parent_id, :place, :text, :others, NULLIF(:category_id, 0),"
    "         NULLIF(:field_id, 0))");
COMMAND(clause_update,
    "UPDATE draft_duty SET text = :text, others = :others,"
    "       category_id = NULLIF(:category_id, 0),"
    "       field_id = NULLIF(:field_id, 0), revision = revision + 1"
    " WHERE id = :id AND revision = :revision");
COMMAND(clause_delete,
    "DELETE FROM draft_duty WHERE id = :id");
COMMAND(clause_put,
    "INSERT INTO draft_duty_unit (duty_id, unit_id, role)"
    " SELECT :id, u.id, :role FROM unit u WHERE FIND_IN_SET(u.id, :ids) > 0");
COMMAND(clause_clear,
    "DELETE FROM draft_duty_unit WHERE duty_id = :id");

struct about { int64_t category_id, field_id; };	/* one of them, or none */
static const struct shape about_shape = SHAPE(struct about,
	COLUMNS(struct about, category_id, field_id));
QUERY(about_row, about_shape,
    "SELECT (SELECT c.id FROM category c"
    "         WHERE CONCAT('category-', c.id) = :about) AS category_id,"
    "       (SELECT f.id FROM work_field f"
    "         WHERE CONCAT('field-', f.id) = :about) AS field_id"
    " LIMIT 1");

static struct about
about_of(struct db *db, struct text about)
{
	struct about a = { 0, 0 };

	db_row(db, &about_row, &a, BIND(P(about)));
	return a;
}

struct part_kind {
	const char	*create, *save, *move, *remove;		/* verbs */
	const struct shape *shape;
	const struct query *rows, *today, *row, *new;
	const struct command *insert, *update, *delete, *shift, *settle,
			*put, *clear;
};

const struct part_kind section_part = {
	"section.create", "section.save", "section.move", "section.remove",
	&section_shape, &section_rows, &section_rows_today, &section_row,
	&section_new, &section_insert, &section_update, &section_delete,
	&section_shift, &section_settle, &section_put, &section_clear };
const struct part_kind clause_part = {
	"clause.create", "clause.save", "clause.move", "clause.remove",
	&clause_shape, &clause_rows, &clause_rows_today, &clause_row,
	&clause_new, &clause_insert, &clause_update, &clause_delete,
	&clause_shift, &clause_settle, &clause_put, &clause_clear };

/* ---- Read */

const struct shape *
part_shape(const struct part_kind *of)
{
	return of->shape;
}

struct rows
parts_of(struct db *db, const struct part_kind *of, int64_t edition_id)
{
	return db_rows(db, of->rows, BIND(P(edition_id)));
}

struct rows
parts_today(struct db *db, const struct part_kind *of, int64_t edition_id)
{
	return db_rows(db, of->today, BIND(P(edition_id)));
}

struct rows
part_abouts(struct db *db)
{
	return db_rows(db, &about_rows, BIND_NONE);
}

bool
part_find(struct db *db, const struct part_kind *of, int64_t id,
    struct part *out)
{
	return db_row(db, of->row, out, BIND(P(id)));
}

bool
part_blank(struct db *db, const struct part_kind *of, int64_t parent_id,
    struct part *out)
{
	shape_clear(of->shape, out);
	return db_row(db, of->new, out, BIND(P(parent_id)));
}

/* The edition first, as when it moves: nobody waits in a circle. */
static bool
hold(struct tx *tx, int64_t edition_id)
{
	return count_of(db_rows(tx_db(tx), &edition_held,
	    BIND(P(edition_id)))) != 0;
}

bool
part_lock(struct tx *tx, const struct part_kind *of, int64_t edition_id,
    int64_t id, struct part *out)
{
	return hold(tx, edition_id) && part_find(tx_db(tx), of, id, out) &&
	    out->edition_id == edition_id;
}

bool
part_begin(struct tx *tx, const struct part_kind *of, int64_t edition_id,
    int64_t parent_id, struct part *out)
{
	return hold(tx, edition_id) &&
	    part_blank(tx_db(tx), of, parent_id, out) &&
	    out->edition_id == edition_id;
}

/* ---- What is wrong, what is the same */

static bool
overlap(struct id_list a, struct id_list b)
{
	for (size_t i = 0; i < a.count; i++)
		for (size_t k = 0; k < b.count; k++)
			if (a.at[i] == b.at[k])
				return true;
	return false;
}

static void
clause_faults(struct db *db, const struct part *c, struct faults *to)
{
	struct about a = about_of(db, c->about);

	fault_if(to, c->about.len == 0, "about", "missing");
	fault_if(to, c->about.len > 0 && a.category_id + a.field_id == 0,
	    "about", "choice");
	fault_if(to, c->lead.count + c->joint.count + c->assist.count == 0,
	    "lead", "units");
	fault_if(to, overlap(c->joint, c->lead), "joint", "roles");
	fault_if(to, overlap(c->assist, c->lead) ||
	    overlap(c->assist, c->joint), "assist", "roles");
}

void
part_faults(struct db *db, const struct part_kind *of,
    const struct part *typed, struct faults *to)
{
	fault_if(to, typed->text.len == 0, "text", "missing");
	if (of == &clause_part)
		clause_faults(db, typed, to);
	else
		fault_if(to, typed->units.count == 0, "units", "units");
}

bool
part_same(const struct part_kind *of, const struct part *p,
    const struct part *typed)
{
	struct part to = *typed;

	if (to.place == 0)
		to.place = p->place;
	for (size_t i = 0; i < of->shape->count; i++) {
		const struct member *m = &of->shape->members[i];

		if (m->typed && !m->unlogged && !member_same(m, p, &to))
			return false;
	}
	return true;
}

/* ---- Write */

/* "3,15" */
static struct text
joined(struct tx *tx, struct id_list ids)
{
	struct text_buffer out = { .arena = db_room(tx_db(tx)) };

	for (size_t i = 0; i < ids.count; i++)
		text_put_print(&out, "%s%" PRId64, i > 0 ? "," : "", ids.at[i]);
	return text_written(&out);
}

/* False: one of them is no unit. */
static bool
units_put(struct tx *tx, const struct part_kind *of, int64_t id,
    const char *role, struct id_list units)
{
	return units.count == 0 || tx_change(tx, of->put, BIND(P(id),
	    AS(role, P(text_of(role))), AS(ids, P(joined(tx, units))))) ==
	    (int64_t)units.count;
}

static void
noted(const struct mover *by, const struct part_kind *of, const char *verb,
    const struct part *was, const struct part *is)
{
	const struct part *one = is != NULL ? is : was;

	edition_written(by, one->edition_id);
	audit_change(by->tx, verb, one->id, of->shape, was, is);
}

static void
shift(struct tx *tx, const struct part_kind *of, const struct part *p,
    int64_t upto)
{
	if (p->place == upto)
		return;
	tx_change(tx, of->shift, BIND(P(p->parent_id), AS(from, P(p->place)),
	    P(upto)));
	tx_change(tx, of->settle, BIND(P(p->parent_id)));
}

/* *typed is stored where *was stands; its id. */
static int64_t
stored(struct tx *tx, const struct part_kind *of, const struct part *typed)
{
	struct about about = about_of(tx_db(tx), typed->about);
	struct params in = BIND_ROW_AND(*of->shape, typed,
	    P(about.category_id), P(about.field_id));

	if (typed->id == 0)
		return tx_insert(tx, of->insert, in);
	tx_change(tx, of->update, in);
	return typed->id;
}

bool
part_save(const struct mover *by, const struct part_kind *of,
    const struct part *was, struct part *typed)
{
	int64_t place = typed->place == 0 ? was->place :
	    typed->place > was->last ? was->last : typed->place;
	bool there;

	typed->id = was->id;
	typed->parent_id = was->parent_id;
	typed->edition_id = was->edition_id;
	typed->place = was->place;
	typed->id = stored(by->tx, of, typed);
	tx_change(by->tx, of->clear, BIND(P(typed->id)));
	there = units_put(by->tx, of, typed->id, "", typed->units) &&
	    units_put(by->tx, of, typed->id, "lead", typed->lead) &&
	    units_put(by->tx, of, typed->id, "joint", typed->joint) &&
	    units_put(by->tx, of, typed->id, "assist", typed->assist);
	shift(by->tx, of, typed, place);
	typed->place = place;
	noted(by, of, was->id == 0 ? of->create : of->save,
	    was->id == 0 ? NULL : was, typed);
	return there;
}

void
part_remove(const struct mover *by, const struct part_kind *of,
    const struct part *p)
{
	struct part none;

	shift(by->tx, of, p, p->last);
	if (of == &section_part) {
		tx_change(by->tx, &section_clauses_clear, BIND(P(p->id)));
		tx_change(by->tx, &section_clauses_delete, BIND(P(p->id)));
	}
	tx_change(by->tx, of->clear, BIND(P(p->id)));
	tx_change(by->tx, of->delete, BIND(P(p->id)));
	shape_clear(of->shape, &none);
	none.id = p->id;
	none.edition_id = p->edition_id;
	noted(by, of, of->remove, p, &none);
}

void
part_place(const struct mover *by, const struct part_kind *of,
    const struct part *p, int64_t place)
{
	struct part to = *p;

	to.place = place < 1 ? 1 : place > p->last ? p->last : place;
	shift(by->tx, of, p, to.place);
	noted(by, of, of->move, p, &to);
}
