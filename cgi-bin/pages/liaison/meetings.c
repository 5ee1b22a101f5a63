/* A liaison's pages of meetings: the unit's invitations and receipts. */
#include "conference/invitations/invitation.h"
#include "pages/liaison/meetings.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

void
liaison_invited_show(struct request *r, struct view *v)
{
	view_rows(v, "invited", &receipt_shape, invitations_coming(r->db,
	    r->visitor.unit_id, (struct moment){ r->now }));
}

enum status
liaison_meetings_show(struct request *r, struct view *v)
{
	if (!listing_show(r, v, &invitation_listing))
		return BAD_REQUEST;
	if (listing_is_whole(r))
		liaison_invited_show(r, v);
	return OK;
}

enum status
liaison_meeting_show(struct request *r, struct view *v)
{
	struct invitation i = { .id = 0 };
	struct sitter_of who;
	enum status status = record_show(r, v, &i);

	if (status != OK)
		return status;
	view_rows(v, "news", &invitation_news_shape, invitation_news(r->db,
	    &i));
	if (invitation_sitter(r->db, &i, &who))
		view_row(v, "sitter", &sitter_of_shape, &who);
	if (i.starts_at.s <= r->now)
		view_int(v, "meeting", "begun", 1);
	return OK;
}

/* ---- Seen */

struct seen { int64_t sequence; };

const struct shape seen_shape = SHAPE(struct seen,
	FIELD(struct seen, sequence, .max = INT32_MAX, .optional = true));

enum status
liaison_meeting_seen(struct request *r, struct tx *tx)
{
	const struct seen *in = form_input(r, &seen_shape);
	const struct mover by = { tx, r->visitor.account_id, { r->now } };

	if (!own_unit_over(r))
		invitation_seen(&by, r->id, r->visitor.unit_id, in->sequence);
	return see_other(r, "liaison/meetings/", r->id);
}
