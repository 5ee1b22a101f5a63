/* The member units, one unit, and the duty matrix. */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"
#include "conference/headline.h"
#include "conference/members/duty.h"
#include "conference/members/unit.h"
#include "pages/public/parts/on.h"
#include "pages/public/units.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/view/view.h"

enum { WITH_MAX = 100 };	/* other units of one clause that are shown */

static const char *const roles[] = { "lead", "joint", "assist", NULL };

struct duty_query { struct text category, field, unit, role, on; };

const struct shape duty_query_shape = SHAPE(struct duty_query,
	FIELD(struct duty_query, category, .max = CODE_MAX, .code = true),
	FIELD(struct duty_query, field, .max = CODE_MAX, .code = true),
	FIELD(struct duty_query, unit, .max = CODE_MAX, .code = true),
	FIELD(struct duty_query, role, .max = CODE_MAX, .choices = roles),
	FIELD(struct duty_query, on, .max = ON_MAX));

static enum status
on_query_read(struct request *r, struct view *v, struct day *out)
{
	const struct on_query *q = query_input(r, &on_query_shape);

	return on_read(r, v, q->on, out);
}

/* Sets also.ID.N: the aliases that are no part of the unit's names. */
static void
aliases_show(struct request *r, struct view *v, struct rows rows)
{
	const struct unit *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "also.%" PRId64, all[i].id);
		size_t n = 0;

		for (const char *s = all[i].aliases.s, *end; *s != '\0';
		    s = end + (*end != '\0')) {
			struct text alias;

			end = s + strcspn(s, "\n");
			alias = text_copy(r->arena, s, (size_t)(end - s));
			if (strstr(all[i].name.s, alias.s) == NULL &&
			    strstr(all[i].short_name.s, alias.s) == NULL)
				view_text(v, view_key(v, "%s.%zu", at, n++),
				    "name", alias.s);
		}
	}
}

/* Sets fate.ID.N: who took over from the unit, and from which day. */
static void
fates_show(struct view *v, struct rows rows)
{
	const struct unit_fate *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "fate.%" PRId64 ".%zu",
		    all[i].unit_id, i), &unit_fate_shape, &all[i]);
}

enum status
units_show(struct request *r, struct view *v)
{
	struct day on;

	if (on_query_read(r, v, &on) != OK)
		return BAD_REQUEST;
	view_rows_by(v, "count", "unit_id", &duty_count_shape,
	    duty_counts(r->db, on));
	view_rows(v, "seat", &seat_shape, seats_on(r->db, on));
	aliases_show(r, v, units_on(r->db, on));
	fates_show(v, unit_fates(r->db));
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

/* The units of all clauses, by clause, and all units, both of a day. */
struct standing { struct rows in_clauses, units; };
typedef void units_fn(struct view *, const char *at, struct rows rows,
    struct rows units);

/* Sets AT.with.K: the other units in the clause. */
static void
with_show(struct view *v, const char *at, struct rows rows,
    struct rows units)
{
	const struct duty_unit *all = rows.at;
	struct beside with[WITH_MAX];
	size_t n = rows.count < WITH_MAX ? rows.count : WITH_MAX;

	for (size_t i = 0; i < n; i++)
		with[i] = beside(units, &all[i]);
	view_rows(v, view_key(v, "%s.with", at), &beside_shape,
	    (struct rows){ with, n });
}

/* Sets AT.role.UNIT_ID, and column.UNIT_ID for each unit in any clause. */
static void
roles_show(struct view *v, const char *at, struct rows rows,
    struct rows units)
{
	const struct duty_unit *all = rows.at;
	const char *roles_at = view_key(v, "%s.role", at);

	(void)units;
	for (size_t i = 0; i < rows.count; i++) {
		const char *unit = view_key(v, "%" PRId64, all[i].unit_id);

		view_text(v, roles_at, unit, all[i].role.s);
		view_int(v, "column", unit, 1);
	}
}

/* A section as it is shown; clauses: how many. */
struct shown { int64_t section_id, clauses; struct text heirs, title; };

/* The sections that are shown, and where the row of each clause stands. */
struct sections {
	struct request	*r;
	struct view	*v;
	struct rows	 rows, heads;
	struct standing	 in;
	struct shown	*shown;
	size_t		 count, *at;	/* at: among shown, by row */
	int64_t		 once;		/* clauses that stand there already */
};

static const struct duty_head *
head_of(struct rows heads, int64_t section_id)
{
	static const struct duty_head none = { 0, { "", 0 }, { "", 0 } };
	const struct duty_head *all = heads.at;

	for (size_t i = 0; i < heads.count; i++)
		if (all[i].section_id == section_id)
			return &all[i];
	return &none;
}

/*
 * The section of row i.  What was of several units, and is of the same now,
 * is one section, with their name of the day; section.N.was.K has the titles
 * of the document then.
 */
static size_t
section_at(struct sections *s, size_t i)
{
	const struct duty *row = (const struct duty *)s->rows.at + i;
	const struct duty_head *head = head_of(s->heads, row->section_id);
	struct duty shown = *row;
	size_t k = 0;

	if (i > 0 && row->section_id == row[-1].section_id)
		return s->at[i - 1];
	while (k < s->count && (head->heirs.len == 0 ||
	    !text_same(s->shown[k].heirs, head->heirs) ||
	    (head->title.len == 0 && s->shown[k].title.len == 0)))
		k++;
	if (head->title.len > 0)
		shown.title = head->title;
	if (k == s->count) {
		s->shown[s->count++] = (struct shown){ row->section_id, 0,
		    head->heirs, head->title };
		view_row(s->v, view_key(s->v, "section.%zu", k),
		    &section_shape, &shown);
		view_int(s->v, view_key(s->v, "section.%zu", k), "renamed",
		    head->title.len > 0);
	}
	if (head->title.len > 0 || s->shown[k].section_id != row->section_id)
		view_row(s->v, view_key(s->v, "section.%zu.was.%zu", k, i),
		    &section_shape, row);
	return k;
}

static bool
same_units(struct rows a, struct rows b)
{
	const struct duty_unit *x = a.at, *y = b.at;

	for (size_t i = 0; a.count == b.count && i < a.count; i++)
		if (x[i].unit_id != y[i].unit_id ||
		    !text_same(x[i].role, y[i].role))
			return false;
	return a.count == b.count;
}

/* Whether a clause of another section, shown as this one, says the same. */
static bool
is_there(const struct sections *s, size_t i)
{
	const struct duty *all = s->rows.at, *row = &all[i];

	for (size_t k = 0; k < i; k++)
		if (s->at[k] == s->at[i] &&
		    all[k].section_id != row->section_id &&
		    text_same(all[k].text, row->text) &&
		    text_same(all[k].about, row->about) &&
		    text_same(all[k].others, row->others) &&
		    same_units(units_of(s->in.in_clauses, all[k].id),
		    units_of(s->in.in_clauses, row->id)))
			return true;
	return false;
}

/*
 * Sets section.N and its clauses section.N.duty.M, and calls show() for the
 * units of each.  The rows are grouped by section.  Returns how many stand
 * there already.
 */
static int64_t
clauses_show(struct sections *s, units_fn *show)
{
	const struct duty *all = s->rows.at;

	s->shown = arena_alloc(s->r->arena, (s->rows.count + 1) *
	    sizeof *s->shown);
	s->at = arena_alloc(s->r->arena, (s->rows.count + 1) *
	    sizeof *s->at);
	for (size_t i = 0; i < s->rows.count; i++) {
		struct shown *in;
		const char *at;

		s->at[i] = section_at(s, i);
		if (is_there(s, i)) {
			s->once++;
			continue;
		}
		in = &s->shown[s->at[i]];
		at = view_key(s->v, "section.%zu.duty.%" PRId64, s->at[i],
		    in->clauses++);
		view_row(s->v, at, &clause_shape, &all[i]);
		show(s->v, at, units_of(s->in.in_clauses, all[i].id),
		    s->in.units);
	}
	return s->once;
}

/* What it had in the end, when it has ended. */
static struct day
last_of(const struct unit *unit, struct day on)
{
	return unit->ended ? unit->until : on;
}

enum status
unit_show(struct request *r, struct view *v)
{
	struct unit unit;
	struct day on, day;

	if (on_query_read(r, v, &on) != OK)
		return BAD_REQUEST;
	if (!unit_find_on(r->db, r->code, on, &unit))
		return NOT_FOUND;
	day = last_of(&unit, on);
	view_row(v, "unit", &unit_shape, &unit);
	/* name, alias, before, after, and what was later */
	view_groups(v, "", "what", &unit_word_shape,
	    unit_words(r->db, unit.id, on));
	view_rows(v, "seat", &seat_shape, seats_of_unit(r->db, unit.id, day));
	clauses_show(&(struct sections){ .r = r, .v = v,
	    .rows = duties_of_unit(r->db, unit.id, day),
	    .in = { duty_units_beside(r->db, unit.id, day),
	    units_on(r->db, day) } }, with_show);
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
	const struct duty_query *q = query_input(r, &duty_query_shape);
	struct duty_filter filter = { q->category, q->field, q->unit, q->role,
	    { 0 } };
	struct duty_edition edition;
	struct id_list before;
	struct rows rows;

	if (on_read(r, v, q->on, &filter.on) != OK)
		return BAD_REQUEST;
	unit_asked(r, v, q->unit, filter.on, &before);
	rows = duties(r->db, &filter);
	view_rows(v, "editions", &duty_edition_shape, duty_editions(r->db));
	if (duty_edition_on(r->db, filter.on, &edition))
		view_row(v, "edition", &duty_edition_shape, &edition);
	view_int(v, "duties", "total", (int64_t)rows.count);
	view_int(v, "duties", "all", duty_total(r->db, filter.on));
	areas_show(v, duty_areas(r->db, filter.on));
	view_int(v, "duties", "once", clauses_show(&(struct sections){ .r = r,
	    .v = v, .rows = rows, .heads = duty_heads(r->db, filter.on),
	    .in = { duty_units(r->db, filter.on), { NULL, 0 } } },
	    roles_show));
	return OK;
}
