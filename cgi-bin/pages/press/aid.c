/* The press desk's pages of categories: the list, one, its versions. */
#include <string.h>

#include "conference/assistance/category_text.h"
#include "conference/settings/setting.h"
#include "pages/press/aid.h"
#include "pages/press/versions.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

/* ---- The list, and the desk */

/* 1: to be looked at again soon; 2: since long; 0: not yet. */
static int
due(const struct request *r, struct day review_by)
{
	struct day soon = moment_day((struct moment){
	    r->now + setting_number(r->db, "review-warn-days") * DAY_S });

	return review_by.ymd == 0 || review_by.ymd > soon.ymd ? 0 :
	    1 + (review_by.ymd < r->today.ymd);
}

static void
text_show(const struct request *r, struct view *v, const char *at,
    const struct category_text *c)
{
	view_row(v, at, &category_text_shape, c);
	view_int(v, at, "due", due(r, c->review_by));
	if (c->state == CATEGORY_REVIEW &&
	    (c->author_id == r->visitor.account_id ||
	    c->writer_id == r->visitor.account_id))
		view_int(v, at, "mine", 1);
}

enum status
aid_desk_show(struct request *r, struct view *v)
{
	struct rows rows = category_texts(r->db);
	const struct category_text *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		text_show(r, v, view_key(v, "aid.%zu", i), &all[i]);
	return OK;
}

void
aid_waiting(struct request *r, struct view *v)
{
	struct rows rows = category_texts(r->db);
	const struct category_text *all = rows.at;
	int64_t me = r->visitor.account_id;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].state == CATEGORY_REVIEW ||
		    (all[i].state == CATEGORY_DRAFT &&
		    (all[i].author_id == me || all[i].writer_id == me)))
			text_show(r, v, view_key(v, "aid.open.%zu", i),
			    &all[i]);
	for (size_t i = 0; i < rows.count; i++)
		if (due(r, all[i].review_by) > 0)
			text_show(r, v, view_key(v, "aid.due.%zu", i),
			    &all[i]);
}

/* ---- One */

enum status
aid_new_show(struct request *r, struct view *v)
{
	struct category_text c;

	record_blank(r->db, &category_record, &c);
	view_int(v, "category", "version", c.version);
	record_new_show(r, v, &c);
	return OK;
}

enum status
aid_text_show(struct request *r, struct view *v)
{
	struct category_text c = { .id = 0 };
	enum status status = record_show(r, v, &c);

	if (c.id == 0)
		return status;
	view_int(v, "category", "due", due(r, c.review_by));
	return status;
}

enum status
aid_versions_show(struct request *r, struct view *v)
{
	struct category_text from, to;

	return versions_show(r, v, category_versions(r->db, r->id), &from,
	    &to);
}
