/* Shows what units were asked about a topic. */
#include "pages/files/files.h"
#include "pages/opinions/opinion_table.h"
#include "web/form/form.h"
#include "web/view/view.h"

static void
settlements_show(struct request *r, struct view *v, int64_t topic_id)
{
	struct rows rows = settlements_of_topic(r->db, topic_id);
	struct rows parts = rows.count == 0 ? rows :
	    settlement_parts_of_topic(r->db, topic_id);
	const struct settlement *all = rows.at;
	const struct settlement_part *part = parts.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "settling.%zu", i);

		view_row(v, key, &settlement_shape, &all[i]);
		view_lines(v, key, "text", all[i].text);
		for (size_t k = 0; k < parts.count; k++)
			if (part[k].settlement_id == all[i].id)
				view_row(v, view_key(v, "%s.part.%zu", key, k),
				    &settlement_part_shape, &part[k]);
	}
}

void
topic_opinions_show(struct request *r, struct view *v, int64_t topic_id,
    const char *below)
{
	struct rows rows = opinions_of_topic(r->db, topic_id);
	const struct opinion *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "asked.%zu", i);

		view_row(v, key, &opinion_shape, &all[i]);
		view_lines(v, key, "text", all[i].text);
		if (all[i].files.len > 0)
			files_rows_show_at(r, v, key,
			    files_of(r->db, (struct file_home){
			    FILE_OF_OPINION, all[i].id, 0 }), below);
	}
	view_rows(v, "inquiry", &inquiry_shape, inquiries_of_topic(r->db,
	    topic_id));
	settlements_show(r, v, topic_id);
}

void
topic_mine_show(struct request *r, struct view *v, int64_t topic_id)
{
	struct rows rows = opinions_due(r->db, r->visitor.unit_id);
	struct rows parts = settlement_parts_waiting(r->db,
	    r->visitor.unit_id);
	const struct opinion *o = rows.at;
	const struct settlement_part *p = parts.at;

	for (size_t i = 0; i < rows.count; i++)
		if (o[i].topic_id == topic_id)
			view_row(v, view_key(v, "due.%zu", i),
			    &opinion_shape, &o[i]);
	for (size_t i = 0; i < parts.count; i++)
		if (p[i].topic_id == topic_id)
			view_row(v, view_key(v, "confirm.%zu", i),
			    &settlement_part_shape, &p[i]);
}

void
opinion_term_show(struct request *r, struct view *v, const struct opinion *o)
{
	struct opinion_term term = opinion_term(r->db, o);

	view_rows(v, "opinion.term", &term_day_shape, term.days);
	view_int(v, "opinion", "lacks", term.lacks);
}

struct topic_pick { int64_t topic; };
const struct shape topic_pick_shape = SHAPE(struct topic_pick,
	FIELD(struct topic_pick, topic, .min = 1, .max = INT64_MAX,
	    .optional = true));

int64_t
topic_picked(const struct request *r)
{
	const struct topic_pick *q = r->method == GET && r->query != NULL ?
	    query_input(r, &topic_pick_shape) : NULL;
	int64_t id = 0;

	if (q != NULL && q->topic != 0)
		return q->topic;
	return int_parse(form_sent(r, "topic_id"), &id) ? id : 0;
}
