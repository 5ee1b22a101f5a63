/* The office's pages to merge an accepted topic into another, and to split it. */
#include "conference/topics/topic.h"
#include "pages/office/topic_parts.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/view/view.h"

enum { REASON_MAX = 1000 };

struct merge_form { int64_t into, revision; struct text reason; };

const struct shape merge_form_shape = SHAPE(struct merge_form,
	FIELD(struct merge_form, into, .min = 1, .max = INT64_MAX),
	FIELD(struct merge_form, reason, .min = 1, .max = REASON_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct merge_form, revision, .max = INT64_MAX));

/* The topic of the page, while it is accepted; a refused form is shown always. */
static bool
topic_find(struct request *r, struct view *v, struct topic *t)
{
	if (!record_find(r->db, &topic_sent, &(struct asker){ .id = r->id },
	    t) ||
	    (t->state != TOPIC_ACCEPTED && r->refusal == NULL))
		return false;
	view_row(v, "topic", &topic_shape, t);
	return true;
}

/* OK with the locked topic, or why not. */
static enum status
topic_hold(struct request *r, struct tx *tx, int64_t revision,
    struct topic *t)
{
	if (!record_lock(tx, &topic_sent, &(struct asker){ .id = r->id }, t))
		return NOT_FOUND;
	if (t->state != TOPIC_ACCEPTED)
		return refuse(r, "closed");
	return t->revision == revision ? OK : refuse(r, "changed");
}

enum status
topic_merge_show(struct request *r, struct view *v)
{
	struct topic t;

	if (!topic_find(r, v, &t))
		return NOT_FOUND;
	view_rows(v, "target", &topic_shape, topics_to_merge(r->db, t.id));
	form_show(r, &merge_form_shape, v);
	return OK;
}

enum status
topic_merge_do(struct request *r, struct tx *tx)
{
	const struct merge_form *in = form_input(r, &merge_form_shape);
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct topic t;
	enum status status = topic_hold(r, tx, in->revision, &t);
	const char *why;

	if (status != OK)
		return status;
	personal_check(r, &merge_form_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	why = topic_merge(&by, &t, in->into, in->reason);
	return why != NULL ? refuse(r, why) :
	    see_other(r, "office/topics/", t.id);
}

enum status
topic_split_show(struct request *r, struct view *v)
{
	struct topic t;

	if (!topic_find(r, v, &t))
		return NOT_FOUND;
	form_show_row(r, &topic_shape, v, &topic_shape, &t);
	return OK;
}

enum status
topic_split_do(struct request *r, struct tx *tx)
{
	const struct topic *in = form_input(r, &topic_shape);
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct faults faults = { .count = 0 };
	struct topic t, part = *in;
	enum status status = topic_hold(r, tx, in->revision, &t);

	if (status != OK)
		return status;
	if (t.of_office)
		return refuse(r, "own");
	personal_check(r, &topic_shape);
	if (r->complaint_count == 0 && topic_split(&by, &t, &part, &faults))
		return see_other(r, "office/topics/", part.id);
	for (size_t i = 0; i < faults.count; i++)
		complain(r, faults.at[i].member, faults.at[i].why);
	return UNPROCESSABLE;
}
