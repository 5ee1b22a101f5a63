/* The office's pages of referrals: the list, a new one, one. */
#include "conference/referrals/referral.h"
#include "pages/chain/referral.h"
#include "pages/office/referrals.h"
#include "pages/shared/listing.h"
#include "web/form/form.h"
#include "web/view/view.h"

struct referral_item { int64_t item; };
const struct shape referral_item_shape = SHAPE(struct referral_item,
	FIELD(struct referral_item, item, .min = 1, .max = INT64_MAX,
	    .optional = true));

void
referrals_missing_show(struct request *r, struct view *v)
{
	view_rows(v, "missing", &referral_shape, referrals_missing(r->db));
}

enum status
referrals_show(struct request *r, struct view *v)
{
	if (!listing_show(r, v, &referral_listing))
		return BAD_REQUEST;
	if (listing_is_whole(r))
		referrals_missing_show(r, v);
	return OK;
}

/* The item that it is made of, from the query or the form. */
static int64_t
item_picked(const struct request *r)
{
	const struct referral_item *q = r->method == GET ? query_input(r,
	    &referral_item_shape) : NULL;
	int64_t id = 0;

	if (q != NULL && q->item != 0)
		return q->item;
	return int_parse(form_sent(r, "item_id"), &id) ? id : 0;
}

enum status
referral_new_show(struct request *r, struct view *v)
{
	int64_t item_id = item_picked(r);
	struct referral made;

	record_blank(r->db, &referral_record, &made);
	if (!referral_of_item(r->db, item_id, &made) && r->method == GET)
		return NOT_FOUND;
	view_row(v, "of", &referral_shape, &made);
	view_int(v, "of", "made", referral_made(r->db, item_id));
	record_new_show(r, v, &made);
	return OK;
}

enum status
referral_show(struct request *r, struct view *v)
{
	view_rows(v, "resolution", &referral_choice_shape,
	    referral_choices(r->db));
	return referral_page(r, v);
}
