/* A liaison's pages: the desk and the topics of the unit. */
#include "conference/rounds/round.h"
#include "pages/liaison/opinions.h"
#include "pages/liaison/topics.h"
#include "pages/opinions/opinion_table.h"
#include "pages/shared/listing.h"
#include "pages/shared/topic_form.h"
#include "web/view/view.h"
#include "web/visitor.h"

/* rounds.N: calls for topics that the unit has to answer. */
static void
rounds_open_show(struct request *r, struct view *v)
{
	struct rows rows = rounds_of_unit(r->db, r->visitor.unit_id,
	    r->today);
	const struct round *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "rounds.%zu", i);

		view_row(v, at, &round_shape, &all[i]);
		view_lines(v, at, "text", all[i].text);
	}
}

enum status
liaison_desk_show(struct request *r, struct view *v)
{
	bool writes = visitor_may(r, LIAISON);
	struct rows rows = topics_waited(r, (writes ? topics_of_desk :
	    topics_of_member)(r->db, r->visitor.unit_id,
	    r->visitor.account_id));
	const struct topic *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "desk.%s.%zu", all[i].part.s, i),
		    &topic_shape, &all[i]);
	view_rows_by(v, "count", "state", &topic_count_shape,
	    topic_counts_of_unit(r->db, r->visitor.unit_id));
	asked_of_unit_show(r, v);
	rounds_open_show(r, v);
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
