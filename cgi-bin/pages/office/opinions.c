/* The office's pages: opinions, inquiries and settlements of topics. */
#include "conference/topics/topic.h"
#include "pages/chain/chain.h"
#include "pages/office/opinions.h"
#include "pages/opinions/opinion_table.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

/* overdue.N, proposed.N and objected.N, above the list. */
static void
waiting_show(struct request *r, struct view *v)
{
	view_rows(v, "overdue", &opinion_shape, opinions_overdue(r->db));
	view_rows(v, "proposed", &inquiry_shape, inquiries_waiting(r->db));
	view_rows(v, "objected", &settlement_shape,
	    settlements_objected(r->db));
}

enum status
office_opinions_show(struct request *r, struct view *v)
{
	if (!listing_show(r, v, &opinions_listing))
		return BAD_REQUEST;
	if (listing_is_whole(r))
		waiting_show(r, v);
	return OK;
}

enum status
office_opinion_show(struct request *r, struct view *v)
{
	struct opinion o = { .id = 0 };
	enum status status = record_show(r, v, &o);

	if (o.id == 0)
		return status;
	opinion_term_show(r, v, &o);
	chain_show_of(r, v, o.topic_id);
	return status;
}

/*
 * For a new one: about.*, the topic that was picked, whose units are offered;
 * unit.id, whose topic it is.  False: there is none to ask about.
 */
static bool
topic_put(struct request *r, struct view *v, int64_t *topic_id,
    struct id_list *units)
{
	struct topic t = { .unit_id = 0 };
	bool open;

	*topic_id = topic_picked(r);
	open = record_find(r->db, &topic_sent, &(struct asker){
	    .id = *topic_id }, &t) && opinion_topic_open(t.state);
	if (open) {
		view_row(v, "about", &topic_shape, &t);
		*units = t.units;
	}
	view_int(v, "unit", "id", t.unit_id);
	return open || r->method != GET;
}

enum status
office_inquiry_new_show(struct request *r, struct view *v)
{
	struct inquiry i;

	record_blank(r->db, &inquiry_of_office, &i);
	if (!topic_put(r, v, &i.topic_id, &i.units))
		return NOT_FOUND;
	i.due_on = opinion_usual_day(r->db, r->today);
	view_day(v, "usual", "day", i.due_on);
	record_new_show(r, v, &i);
	return OK;
}

enum status
office_settlement_new_show(struct request *r, struct view *v)
{
	struct settlement s;

	record_blank(r->db, &settlement_record, &s);
	if (!topic_put(r, v, &s.topic_id, &s.units))
		return NOT_FOUND;
	record_new_show(r, v, &s);
	return OK;
}

/* inquiry.unit.N.id: the units it names. */
enum status
office_inquiry_show(struct request *r, struct view *v)
{
	struct inquiry i = { .id = 0 };
	enum status status = record_show(r, v, &i);

	view_int(v, "unit", "id", i.topic_unit);
	view_day(v, "usual", "day", opinion_usual_day(r->db, r->today));
	for (size_t k = 0; k < i.units.count; k++)
		view_int(v, view_key(v, "inquiry.unit.%zu", k), "id",
		    i.units.at[k]);
	return status;
}

enum status
office_settlement_show(struct request *r, struct view *v)
{
	struct settlement s = { .id = 0 };
	enum status status = record_show(r, v, &s);
	struct rows rows = settlement_parts_of_topic(r->db, s.topic_id);
	const struct settlement_part *part = rows.at;

	if (s.id != 0)
		chain_show_of(r, v, s.topic_id);
	for (size_t i = 0; i < rows.count; i++)
		if (part[i].settlement_id == s.id)
			view_row(v, view_key(v, "settlement.part.%zu", i),
			    &settlement_part_shape, &part[i]);
	return status;
}
