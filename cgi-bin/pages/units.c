#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "data/duty.h"
#include "data/headline.h"
#include "data/unit.h"
#include "pages/headlines.h"
#include "pages/units.h"
#include "web/form.h"
#include "web/route.h"
#include "web/view.h"

static const char *const roles[] = { "lead", "joint", "assist", NULL };

const struct shape duty_query_shape = SHAPE(struct duty_filter,
	FIELD(struct duty_filter, category, .max = CODE_MAX, .code = true),
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

/* name.0, alias.0, alias.1 …, before.0, after.0 … */
static void
words_show(struct view *v, struct rows rows)
{
	const struct unit_word *all = rows.at;
	size_t n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		n = i > 0 && text_same(all[i].what, all[i - 1].what) ? n + 1 : 0;
		view_row(v, view_key(v, "%s.%zu", all[i].what.s, n),
		    &unit_word_shape, &all[i]);
		if (text_same(all[i].what, TEXT("alias")))
			view_text(v, view_key(v, "alias.%zu", n), "alias",
			    all[i].name.s);
	}
}

/* Of a clause and its section, what their templates show. */
static const struct shape section_shape = SHAPE(struct duty,
	COLUMN(struct duty, number),
	COLUMN(struct duty, title),
	COLUMN(struct duty, own));

static const struct shape clause_shape = SHAPE(struct duty,
	COLUMN(struct duty, id),
	COLUMN(struct duty, text),
	COLUMN(struct duty, category_id),
	COLUMN(struct duty, field),
	COLUMN(struct duty, role));

/* Where each clause went, so that its units find it. */
struct shown { const char *key; int64_t duty_id; size_t others; };

/*
 * section.N with its clauses section.N.duty.M.  Rows of one section stand
 * together.  Returns the places, one for each row.
 */
static struct shown *
clauses_show(struct request *r, struct view *v, struct rows rows)
{
	const struct duty *all = rows.at;
	struct shown *shown = arena_alloc(r->arena,
	    (rows.count + 1) * sizeof *shown);
	size_t section = 0, n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		bool same = i > 0 && all[i].section_id == all[i - 1].section_id;

		section += i > 0 && !same;
		n = same ? n + 1 : 0;
		if (!same)
			view_row(v, view_key(v, "section.%zu", section),
			    &section_shape, &all[i]);
		shown[i] = (struct shown){ view_key(v, "section.%zu.duty.%zu",
		    section, n), all[i].id, 0 };
		view_row(v, shown[i].key, &clause_shape, &all[i]);
	}
	return shown;
}

static struct shown *
shown_duty(struct shown *shown, size_t count, int64_t duty_id)
{
	for (size_t i = 0; i < count; i++)
		if (shown[i].duty_id == duty_id)
			return &shown[i];
	return NULL;
}

/* …duty.M.with.K in order, and …duty.M.role.{unit_id} to look one up. */
static void
others_show(struct view *v, struct rows rows, struct shown *shown,
    size_t count)
{
	const struct duty_unit *all = rows.at;
	struct shown *at;

	for (size_t i = 0; i < rows.count; i++) {
		if ((at = shown_duty(shown, count, all[i].duty_id)) == NULL)
			continue;
		view_row(v, view_key(v, "%s.with.%zu", at->key, at->others++),
		    &duty_unit_shape, &all[i]);
		view_text(v, view_key(v, "%s.role", at->key),
		    view_key(v, "%" PRId64, all[i].unit_id), all[i].role.s);
		view_int(v, "column", view_key(v, "%" PRId64, all[i].unit_id),
		    1);
	}
}

enum status
unit_show(struct request *r, struct view *v)
{
	struct unit unit;
	struct rows rows;

	if (!unit_find(r->db, r->code, &unit))
		return NOT_FOUND;
	view_row(v, "unit", &unit_shape, &unit);
	words_show(v, unit_words(r->db, unit.id));
	view_rows(v, "seat", &seat_shape,
	    seats_of_unit(r->db, unit.id, r->today));
	rows = duties_of_unit(r->db, unit.id);
	others_show(v, duty_units_beside(r->db, unit.id),
	    clauses_show(r, v, rows), rows.count);
	headlines_show(v, headlines_of_unit(r->db, unit.id));
	return OK;
}

enum status
duties_show(struct request *r, struct view *v)
{
	const struct duty_filter *filter = query_input(r, &duty_query_shape);
	struct rows rows = duties(r->db, filter);

	view_int(v, "duties", "total", (int64_t)rows.count);
	view_int(v, "duties", "all", duty_total(r->db));
	others_show(v, duty_units(r->db), clauses_show(r, v, rows), rows.count);
	return OK;
}
