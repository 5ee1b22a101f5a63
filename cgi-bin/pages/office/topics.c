/* The office's pages of topics. */
#include "conference/agenda/topic_pass.h"
#include "pages/chain/chain.h"
#include "pages/files/files.h"
#include "pages/office/topics.h"
#include "pages/opinions/opinion_table.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
#include "pages/topics/versions.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum status
office_topics_show(struct request *r, struct view *v)
{
	bool waits = sent_query_waits(query_input(r, &sent_query_shape));

	if (!listing_show(r, v, waits ? &topic_waiting_listing :
	    &topic_sent_listing))
		return BAD_REQUEST;
	view_rows_by(v, "count", "state", &topic_count_shape,
	    topic_counts(r->db));
	view_int(v, "list", "inbox", waits);
	return OK;
}

enum status
office_own_topics_show(struct request *r, struct view *v)
{
	view_rows(v, "row", &topic_shape, topics_of_office_open(r->db));
	return OK;
}

enum status
office_topic_show(struct request *r, struct view *v)
{
	struct topic t = { .id = 0 };
	enum status status = record_show(r, v, &t);

	if (status != OK)
		return status;
	topic_named_show(r, v, &t, false);
	view_rows(v, "pass", &topic_pass_shape, topic_passes_recorded(r->db,
	    t.id));
	topic_opinions_show(r, v, t.id, "office/files/");
	topic_chain_show(r, v, &t);
	view_int(v, "topic", "mine", t.author_id == r->visitor.account_id);
	if (t.state == TOPIC_WITHDRAWN)
		return OK;
	topic_versions_list(r, v, &t);
	files_show(r, v, (struct file_home){ .of = FILE_OF_TOPIC,
	    .id = t.id, .version = t.version }, "office/files/");
	return OK;
}
