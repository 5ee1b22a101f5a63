/* A liaison's pages: what is asked of the unit, and what concerns it. */
#include "conference/opinions/concerned.h"
#include "conference/topics/topic.h"
#include "pages/chain/chain.h"
#include "pages/files/files.h"
#include "pages/liaison/opinions.h"
#include "pages/opinions/opinion_table.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
#include "web/form/form.h"
#include "web/view/view.h"

/* ---- Opinions */

enum status
liaison_opinions_show(struct request *r, struct view *v)
{
	if (!listing_show(r, v, &opinions_of_unit_listing))
		return BAD_REQUEST;
	if (listing_is_whole(r))
		view_rows(v, "due", &opinion_shape, opinions_due(r->db,
		    r->visitor.unit_id));
	return OK;
}

/* Whether the unit may read the topic now: topic.readable, topic.own. */
static void
topic_readable_show(struct request *r, struct view *v, int64_t topic_id)
{
	const struct asker who = { .id = topic_id,
	    .unit_id = r->visitor.unit_id,
	    .account_id = r->visitor.account_id };
	struct topic t;

	if (record_find(r->db, &topic_of_unit, &who, &t))
		view_int(v, "about", "own", 1);
	else if (topic_concerned(r->db, topic_id, r->visitor.unit_id, &t))
		view_int(v, "about", "readable", 1);
}

enum status
liaison_opinion_show(struct request *r, struct view *v)
{
	struct opinion o = { .id = 0 };
	enum status status = record_show(r, v, &o);

	if (o.id == 0)
		return status;
	opinion_term_show(r, v, &o);
	topic_readable_show(r, v, o.topic_id);
	chain_show_of(r, v, o.topic_id);
	return status;
}

/* ---- What the unit proposes about its own topic */

/* about.title and so on; false: it is no topic of the unit. */
static bool
own_topic_show(struct request *r, struct view *v, int64_t topic_id)
{
	const struct asker who = { .id = topic_id,
	    .unit_id = r->visitor.unit_id,
	    .account_id = r->visitor.account_id };
	struct topic t;

	if (!record_find(r->db, &topic_of_unit, &who, &t) ||
	    !opinion_topic_open(t.state))
		return false;
	view_row(v, "about", &topic_shape, &t);
	view_int(v, "unit", "id", t.unit_id);
	return true;
}

enum status
liaison_inquiry_new_show(struct request *r, struct view *v)
{
	struct inquiry i;

	record_blank(r->db, &inquiry_of_unit, &i);
	i.topic_id = topic_picked(r);
	if (!own_topic_show(r, v, i.topic_id) && r->method == GET)
		return NOT_FOUND;
	record_new_show(r, v, &i);
	return OK;
}

/* inquiry.unit.N.id: the units it names. */
enum status
liaison_inquiry_show(struct request *r, struct view *v)
{
	struct inquiry i = { .id = 0 };
	enum status status = record_show(r, v, &i);

	for (size_t k = 0; k < i.units.count; k++)
		view_int(v, view_key(v, "inquiry.unit.%zu", k), "id",
		    i.units.at[k]);
	return status;
}

/* ---- Settlements */

enum status
liaison_settlement_show(struct request *r, struct view *v)
{
	struct settlement_part p = { .id = 0 };
	enum status status = record_show(r, v, &p);

	if (p.id == 0)
		return status;
	topic_readable_show(r, v, p.topic_id);
	chain_show_of(r, v, p.topic_id);
	return status;
}

/* ---- Topics of others */

enum status
concerned_topics_show(struct request *r, struct view *v)
{
	return listing_show(r, v, &concerned_listing) ? OK : BAD_REQUEST;
}

/* What was submitted, without its history. */
enum status
concerned_topic_show(struct request *r, struct view *v)
{
	struct topic t;

	if (!topic_concerned(r->db, r->id, r->visitor.unit_id, &t))
		return NOT_FOUND;
	topic_whole_show(r, v, &t);
	topic_mine_show(r, v, t.id);
	chain_show(r, v, t.id, t.state);
	files_show(r, v, (struct file_home){ FILE_OF_TOPIC, t.id, t.version },
	    "liaison/files/");
	return OK;
}
