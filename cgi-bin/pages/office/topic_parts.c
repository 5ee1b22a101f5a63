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

static struct asker
asker(const struct request *r)
{
	return (struct asker){ .id = r->id,
	    .unit_id = r->visitor.unit_id,
	    .account_id = r->visitor.account_id };
}

/* The topic of the page, while it is accepted; a refused form is shown always. */
static bool
topic_find(struct request *r, struct view *v, struct topic *t)
{
	struct asker who = asker(r);

	if (!record_find(r->db, &topic_sent, &who, t) ||
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
	struct asker who = asker(r);

	if (!record_lock(tx, &topic_sent, &who, t))
		return NOT_FOUND;
	if (t->state != TOPIC_ACCEPTED)
		return refuse(r, "closed");
	return t->revision == revision ? OK : refuse(r, "changed");
}

enum status
topic_merge_show(struct request *r, struct view *v)
{
	struct topic t;
	struct rows rows;
	const struct topic *all;

	if (!topic_find(r, v, &t))
		return NOT_FOUND;
	rows = topics_to_merge(r->db, t.id);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "target.%zu", i);

		view_int(v, at, "id", all[i].id);
		view_text(v, at, "name", text_print(r->arena, "%s %s",
		    all[i].number.s, all[i].title.s).s);
	}
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
