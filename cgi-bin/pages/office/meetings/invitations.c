/* The office's pages of invitations: of a meeting, one, and to print. */
#include <inttypes.h>

#include "audit/audit.h"
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting_desk.h"
#include "db/db.h"
#include "pages/office/meetings/invitations.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum status
invitations_show(struct request *r, struct view *v)
{
	const struct asker who = { .id = r->id };
	struct invitation_counts count;
	struct meeting m;

	if (!record_find(r->db, &meeting_record, &who, &m))
		return NOT_FOUND;
	count = invitations_counted(r->db, m.id);
	view_row(v, "meeting", &meeting_record_shape, &m);
	view_row(v, "count", &invitation_counts_shape, &count);
	view_rows(v, "row", &invitation_line_shape,
	    invitations_of_meeting(r->db, m.id));
	view_rows(v, "choice", &invitation_choice_shape,
	    invitation_choices(r->db, m.id));
	form_show(r, &invitation_new_shape, v);
	view_text(v, "remind_form", "once", form_key_new(r).s);
	return OK;
}

static void
remind(const struct mover *by, const struct meeting *m)
{
	int64_t count = invitations_remind(by, m->id);

	if (count > 0)
		audit(by->tx, "meeting.remind", m->id, text_print(
		    db_room(tx_db(by->tx)), "units=%" PRId64, count));
}

/* For all at once: reminds them, or invites the members that are not. */
static enum status
all_act(struct request *r, struct tx *tx, struct text deed)
{
	const struct mover by = { tx, r->visitor.account_id, { r->now } };
	const struct asker who = { .id = r->id };
	struct meeting m;

	if (!record_lock(tx, &meeting_record, &who, &m))
		return NOT_FOUND;
	if (m.state != MEETING_ANNOUNCED || m.starts_at.s <= r->now)
		return refuse(r, "over");
	if (text_same(deed, TEXT("remind")))
		remind(&by, &m);
	else
		invitations_send(&by, &m, &m, NULL);
	return see_path(r, r->path);
}

enum status
invitations_act(struct request *r, struct tx *tx)
{
	struct invitation *in = r->input;
	enum status status;

	if (text_same(in->deed, TEXT("remind")) ||
	    text_same(in->deed, TEXT("members")))
		return all_act(r, tx, in->deed);
	in->meeting_id = r->id;
	status = record_make(r, tx);
	return status == SEE_OTHER ? see_path(r, r->path) : status;
}

enum status
invitation_show(struct request *r, struct view *v)
{
	struct invitation i = { .id = 0 };
	struct sitter_of who;
	enum status status = record_show(r, v, &i);

	if (status == OK && invitation_sitter(r->db, &i, &who))
		view_row(v, "sitter", &sitter_of_shape, &who);
	return status;
}
