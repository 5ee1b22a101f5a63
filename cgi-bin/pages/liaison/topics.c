/* A liaison's pages: the desk and the topics of the unit. */
#include "pages/liaison/topics.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
#include "pages/topics/versions.h"
#include "web/view/view.h"

enum status
liaison_desk_show(struct request *r, struct view *v)
{
	struct rows rows = topics_waited(r, topics_of_desk(r->db,
	    r->visitor.unit_id, r->visitor.account_id));
	const struct topic *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "desk.%s.%zu", all[i].part.s, i),
		    &topic_shape, &all[i]);
	view_rows_by(v, "count", "state", &topic_count_shape,
	    topic_counts_of_unit(r->db, r->visitor.unit_id));
	return OK;
}

enum status
topics_show(struct request *r, struct view *v)
{
	if (!listing_show(r, v, topic_listing(r->db,
	    r->visitor.unit_id)))
		return BAD_REQUEST;
	view_rows_by(v, "count", "state", &topic_count_shape,
	    topic_counts_of_unit(r->db, r->visitor.unit_id));
	return OK;
}

enum status
topic_show(struct request *r, struct view *v)
{
	struct topic t = { .id = 0 };
	enum status status = record_show(r, v, &t);

	if (t.id == 0)
		return status;
	topic_named_show(r, v, &t, t.state == TOPIC_DRAFT ||
	    t.state == TOPIC_RETURNED || t.state == TOPIC_WITHDRAWN);
	topic_versions_list(r, v, &t);
	return status;
}
