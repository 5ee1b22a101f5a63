/* The member units, one unit, and the duty matrix. */
#include <inttypes.h>

#include "base/arena.h"
#include "conference/headline.h"
#include "conference/members/duty.h"
#include "conference/members/unit.h"
#include "pages/public/units.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/view/view.h"

static const char *const roles[] = { "lead", "joint", "assist", NULL };

const struct shape duty_query_shape = SHAPE(struct duty_filter,
	FIELD(struct duty_filter, category, .max = CODE_MAX, .code = true),
	FIELD(struct duty_filter, field, .max = CODE_MAX, .code = true),
	FIELD(struct duty_filter, unit, .max = CODE_MAX, .code = true),
	FIELD(struct duty_filter, role, .max = CODE_MAX, .choices = roles));

enum status
units_show(struct request *r, struct view *v)
{
	view_rows_by(v, "count", "unit_id", &duty_count_shape,
	    duty_counts(r->db));
	view_rows(v, "seat", &seat_shape, seats_on(r->db, r->today));
	return OK;
}

/* The members of a section and of a clause that templates show. */
static const struct shape section_shape = SHAPE(struct duty,
	COLUMNS(struct duty, number, title, own));

static const struct shape clause_shape = SHAPE(struct duty,
	COLUMNS(struct duty, text, others, about, role));

/* The members of an area, and of a unit in it. */
static const struct shape area_shape = SHAPE(struct duty_area,
	COLUMNS(struct duty_area, what, code, name, clauses));

static const struct shape cell_shape = SHAPE(struct duty_area,
	COLUMNS(struct duty_area, total, role));

/* Another unit in a clause; a lookup in the template is ten times slower. */
struct beside { struct text code, name, role; };

static const struct shape beside_shape = SHAPE(struct beside,
	COLUMNS(struct beside, code, name, role));

/* The rows of one clause, among rows sorted by duty_id. */
static struct rows
units_of(struct rows all, int64_t duty_id)
{
	struct duty_unit *units = all.at;
	size_t from = 0, upto = all.count;

	while (from < upto) {
		size_t middle = from + (upto - from) / 2;

		if (units[middle].duty_id < duty_id)
			from = middle + 1;
		else
			upto = middle;
	}
	while (upto < all.count && units[upto].duty_id == duty_id)
		upto++;
	return (struct rows){ units == NULL ? NULL : units + from,
	    upto - from };
}

static struct beside
beside(struct rows units, const struct duty_unit *one)
{
	const struct unit *all = units.at;

	for (size_t i = 0; i < units.count; i++)
		if (all[i].id == one->unit_id)
			return (struct beside){ all[i].code, all[i].short_name,
			    one->role };
	return (struct beside){ TEXT(""), TEXT(""), one->role };
}

/* Sets AT.with.K: the other units in the clause. */
static void
with_show(struct request *r, struct view *v, const char *at, struct rows rows)
{
	const struct duty_unit *all = rows.at;
	struct rows units = units_all(r->db);
	struct beside *with = arena_alloc(r->arena,
	    (rows.count + 1) * sizeof *with);

	for (size_t i = 0; i < rows.count; i++)
		with[i] = beside(units, &all[i]);
	view_rows(v, view_key(v, "%s.with", at), &beside_shape,
	    (struct rows){ with, rows.count });
}

/* Sets AT.role.UNIT_ID, and column.UNIT_ID for each unit in any clause. */
static void
roles_show(struct request *r, struct view *v, const char *at, struct rows rows)
{
	const struct duty_unit *all = rows.at;
	const char *roles_at = view_key(v, "%s.role", at);

	(void)r;
	for (size_t i = 0; i < rows.count; i++) {
		const char *unit = view_key(v, "%" PRId64, all[i].unit_id);

		view_text(v, roles_at, unit, all[i].role.s);
		view_int(v, "column", unit, 1);
	}
}

typedef void units_fn(struct request *, struct view *, const char *at,
    struct rows);

/*
 * Sets section.N and its clauses section.N.duty.M, and calls show() for the
 * units of each.  rows is grouped by section.
 */
static void
clauses_show(struct request *r, struct view *v, struct rows rows,
    struct rows units, units_fn *show)
{
	const struct duty *all = rows.at;
	size_t section = 0, n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		bool same = i > 0 && all[i].section_id == all[i - 1].section_id;
		const char *at;

		section += i > 0 && !same;
		n = same ? n + 1 : 0;
		if (!same)
			view_row(v, view_key(v, "section.%zu", section),
			    &section_shape, &all[i]);
		at = view_key(v, "section.%zu.duty.%zu", section, n);
		view_row(v, at, &clause_shape, &all[i]);
		show(r, v, at, units_of(units, all[i].id));
	}
}

enum status
unit_show(struct request *r, struct view *v)
{
	struct unit unit;

	if (!unit_find(r->db, r->code, &unit))
		return NOT_FOUND;
	view_row(v, "unit", &unit_shape, &unit);
	/* name, alias, before, after */
	view_groups(v, "", "what", &unit_word_shape,
	    unit_words(r->db, unit.id));
	view_rows(v, "seat", &seat_shape,
	    seats_of_unit(r->db, unit.id, r->today));
	clauses_show(r, v, duties_of_unit(r->db, unit.id),
	    duty_units_beside(r->db, unit.id), with_show);
	view_groups(v, "", "what", &headline_shape,
	    headlines_of_unit(r->db, unit.id));
	return OK;
}

/* Sets area.N, and area.N.cell.UNIT_ID for each unit in it. */
static void
areas_show(struct view *v, struct rows rows)
{
	const struct duty_area *all = rows.at;
	size_t n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		bool same = i > 0 && text_same(all[i].what, all[i - 1].what) &&
		    text_same(all[i].code, all[i - 1].code);

		n += i > 0 && !same;
		if (!same)
			view_row(v, view_key(v, "area.%zu", n),
			    &area_shape, &all[i]);
		view_row(v, view_key(v, "area.%zu.cell.%" PRId64, n,
		    all[i].unit_id), &cell_shape, &all[i]);
	}
}

enum status
duties_show(struct request *r, struct view *v)
{
	const struct duty_filter *filter = query_input(r, &duty_query_shape);
	struct rows rows = duties(r->db, filter);

	view_int(v, "duties", "total", (int64_t)rows.count);
	view_int(v, "duties", "all", duty_total(r->db));
	areas_show(v, duty_areas(r->db));
	clauses_show(r, v, rows, duty_units(r->db), roles_show);
	return OK;
}
