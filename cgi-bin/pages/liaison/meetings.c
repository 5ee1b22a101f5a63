/* A liaison's pages of meetings: the unit's invitations and receipts. */
#include "conference/agenda/agenda_version.h"
#include "conference/invitations/invitation.h"
#include "pages/files/files.h"
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

/* The agenda that was issued last, with the papers of each item. */
static void
agenda_show(struct request *r, struct view *v, int64_t meeting_id)
{
	struct rows versions = agenda_versions(r->db, meeting_id), rows;
	const struct agenda_version *last = versions.at;
	const struct agenda_row *items;

	if (versions.count == 0)
		return;
	rows = agenda_version_items(r->db, last);
	items = rows.at;
	view_row(v, "shown", &agenda_version_shape, last);
	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "item.%zu", i);

		view_row(v, key, &agenda_row_shape, &items[i]);
		if (items[i].here)
			files_rows_show_at(r, v, key, files_of(r->db,
			    (struct file_home){ FILE_OF_AGENDA,
			    items[i].item_id, 0 }), "liaison/files/");
	}
	view_rows(v, "gone", &agenda_row_shape, agenda_version_gone(r->db,
	    last));
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
	if (i.state == INVITATION_WITHDRAWN)
		return OK;
	agenda_show(r, v, i.meeting_id);
	files_rows_show(r, v, files_of(r->db, (struct file_home){
	    FILE_OF_MEETING, i.meeting_id, 0 }), "liaison/files/");
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
