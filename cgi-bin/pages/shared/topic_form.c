/* What pages of topics show beside the record: clauses, units. */
#include "conference/agenda/topic_pass.h"
#include "conference/members/duty.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
#include "web/form/form.h"
#include "web/view/view.h"

static const struct shape clause_shape = SHAPE(struct duty,
	COLUMNS(struct duty, id, number, position, title, text, past, since));

static bool
among(struct rows rows, int64_t id)
{
	const struct duty *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == id)
			return true;
	return false;
}

/* One to choose that is not of the visitor's own unit. */
static void
other_show(struct view *v, const struct duty *d, size_t place, bool chosen)
{
	const char *key = view_key(v, "section.%d", (int)d->number);

	view_int(v, key, "number", d->number);
	view_text(v, key, "title", d->title.s);
	if (chosen) {
		view_int(v, key, "chosen", 1);
		view_int(v, "others", "chosen", 1);
	}
	view_row(v, view_key(v, "%s.duty.%zu", key, place), &clause_shape, d);
}

/* Sets topic.waiting when the minutes of its conference are not issued yet. */
static void
passes_show(struct request *r, struct view *v, int64_t id)
{
	struct rows rows = topic_passes(r->db, id);
	const struct topic_pass *all = rows.at;

	view_rows(v, "pass", &topic_pass_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		if (all[i].waiting)
			view_int(v, "topic", "waiting", 1);
}

void
topic_named_show(struct request *r, struct view *v, const struct topic *t,
    bool choose)
{
	struct rows none = { NULL, 0 };
	struct rows own = duties_of_unit(r->db, r->visitor.unit_id, r->today);
	struct rows rows = choose || t->duties.count > 0 ?
	    duties_named(r->db, t->duties, r->today) : none;
	const struct duty *all = rows.at;

	if (t->id != 0)
		passes_show(r, v, t->id);
	view_rows(v, "duty", &clause_shape, own);
	for (size_t i = 0; i < rows.count; i++) {
		bool chosen = id_among(t->duties, all[i].id);

		if (chosen)
			view_row(v, view_key(v, "topic.duty.%zu", i),
			    &clause_shape, &all[i]);
		if (choose && all[i].past)
			view_row(v, view_key(v, "duty.past%zu", i), &clause_shape,
			    &all[i]);
		else if (choose && !among(own, all[i].id))
			other_show(v, &all[i], i, chosen);
	}
	for (size_t i = 0; i < t->units.count; i++)
		view_int(v, view_key(v, "topic.unit.%zu", i), "id",
		    t->units.at[i]);
}

void
topic_whole_show(struct request *r, struct view *v, const struct topic *t)
{
	view_row(v, "topic", &topic_shape, t);
	view_lines(v, "topic", "problem", t->problem);
	view_lines(v, "topic", "facts", t->facts);
	view_lines(v, "topic", "proposal", t->proposal);
	view_lines(v, "topic", "decision", t->decision);
	topic_named_show(r, v, t, false);
}

enum status
topic_new_show(struct request *r, struct view *v)
{
	const struct record *of = r->route->record;
	struct faults none = { .count = 0 };
	const struct topic_new_query *q = query_input(r,
	    &topic_new_query_shape);
	struct topic t;

	record_blank(r->db, of, &t);
	t.round_id = q->round;
	t.unit_id = r->visitor.unit_id;
	of->derive(r->db, r->today, &t, &none);
	record_new_show(r, v, &t);
	topic_named_show(r, v, &t, true);
	return OK;
}
