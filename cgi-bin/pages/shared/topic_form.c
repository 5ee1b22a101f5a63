/* What pages of topics show beside the record: clauses, units, counts. */
#include "conference/members/duty.h"
#include "db/page_range.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
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

static bool
listed(struct id_list ids, int64_t id)
{
	for (size_t i = 0; i < ids.count; i++)
		if (ids.at[i] == id)
			return true;
	return false;
}

void
topic_duties_show(struct request *r, struct view *v, struct id_list chosen)
{
	struct rows own = duties_of_unit(r->db, r->visitor.unit_id,
	    r->today);
	struct rows rows = duties_named(r->db, chosen, r->today);
	const struct duty *all = rows.at;

	view_rows(v, "duty", &clause_shape, own);
	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "section.%d",
		    (int)all[i].number);

		if (among(own, all[i].id))
			continue;
		if (all[i].past) {	/* it rests on an older edition */
			view_row(v, view_key(v, "older.%zu", i), &clause_shape,
			    &all[i]);
			continue;
		}
		view_int(v, key, "number", all[i].number);
		view_text(v, key, "title", all[i].title.s);
		if (listed(chosen, all[i].id)) {
			view_int(v, key, "chosen", 1);
			view_int(v, "others", "chosen", 1);
		}
		view_row(v, view_key(v, "%s.duty.%zu", key, i), &clause_shape,
		    &all[i]);
	}
}

enum status
topic_new_show(struct request *r, struct view *v)
{
	struct topic t;

	record_blank(r->db, r->route->record, &t);
	record_new_show(r, v, &t);
	topic_duties_show(r, v, t.duties);
	return OK;
}

void
topic_named_show(struct request *r, struct view *v, const struct topic *t)
{
	struct rows rows = { NULL, 0 };
	const struct duty *all;

	if (t->duties.count > 0)
		rows = duties_named(r->db, t->duties, (struct day){ 0 });
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "topic.duty.%zu", i), &clause_shape,
		    &all[i]);
	for (size_t i = 0; i < t->units.count; i++)
		view_int(v, view_key(v, "topic.unit.%zu", i), "id",
		    t->units.at[i]);
}

void
topic_counts_show(struct view *v, struct rows counts)
{
	const struct topic_count *all = counts.at;

	for (size_t i = 0; i < counts.count; i++) {
		const char *word = topic_states[all[i].state];

		if (all[i].total > LIST_COUNTED)
			view_text(v, "count", word, "200+");
		else if (all[i].total > 0)
			view_int(v, "count", word, all[i].total);
	}
}

struct rows
topics_waited(struct request *r, struct rows rows)
{
	struct topic *all;

	rows = rows_copy(r->arena, &topic_shape, rows);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		all[i].days = (r->now - (all[i].state == TOPIC_SUBMITTED ?
		    all[i].submitted_at.s : all[i].changed_at.s)) / DAY_S;
	return rows;
}
