/* The page of a topic for who writes it. */
#include "conference/topics/topic.h"
#include "pages/chain/chain.h"
#include "pages/opinions/opinion_table.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
#include "pages/topics/own.h"
#include "pages/topics/versions.h"

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
	topic_chain_show(r, v, &t);
	if (r->visitor.unit_id != 0 && t.version > 0)
		topic_opinions_show(r, v, t.id, "liaison/files/");
	topic_mine_show(r, v, t.id);
	return status;
}
