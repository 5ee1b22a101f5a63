/* A liaison's pages: the topics of the unit. */
#include "pages/liaison/topics.h"
#include "pages/shared/listing.h"
#include "pages/shared/topic_form.h"
#include "web/view/view.h"

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
