/* A liaison's pages of meetings: the unit's invitations and receipts. */
#include <string.h>

#include "conference/agenda/agenda_read.h"
#include "conference/agenda/agenda_version.h"
#include "conference/agenda/written_position.h"
#include "conference/feeds/deadline.h"
#include "conference/invitations/invitation.h"
#include "conference/minutes/minutes.h"
#include "conference/topics/topic.h"
#include "identity/role.h"
#include "pages/calendar/month.h"
#include "pages/files/files.h"
#include "pages/liaison/meetings.h"
#include "pages/opinions/positions.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

/* A month with the unit's meetings and last days. */
static void
own_month_show(struct request *r, struct view *v, const struct month *month)
{
	const struct feed_owner who = { .account_id = r->visitor.account_id,
	    .unit_id = r->visitor.unit_id, .roles = LIAISON };

	month_show(r, v, month, feed_meetings_in(r->db, &who, month->from,
	    month->upto));
	month_deadlines_show(v, month, feed_deadlines(r->db, &who));
}

enum status
liaison_meetings_show(struct request *r, struct view *v)
{
	struct text asked = invitation_query_month(query_input(r,
	    &invitation_query_shape));
	struct month month;

	if (asked.len > 0 && !month_parse(asked, &month))
		return BAD_REQUEST;
	if (asked.len > 0) {
		own_month_show(r, v, &month);
		return OK;
	}
	month_now_show(r, v);
	if (!listing_show(r, v, &invitation_listing))
		return BAD_REQUEST;
	if (listing_is_whole(r))
		view_rows(v, "invited", &receipt_shape, invitations_coming(
		    r->db, r->visitor.unit_id, (struct moment){ r->now }));
	return OK;
}

/* The agenda that was issued last. */
static void
agenda_show(struct request *r, struct view *v, int64_t meeting_id)
{
	struct rows versions = agenda_versions(r->db, meeting_id);
	const struct agenda_version *last = versions.at;

	if (versions.count == 0)
		return;
	view_row(v, "shown", &agenda_version_shape, last);
	if (versions.count > 1)
		view_row(v, "was", &agenda_version_shape, last + 1);
	view_rows(v, "item", &agenda_row_shape, agenda_version_items(r->db,
	    last));
	view_rows(v, "gone", &agenda_row_shape, agenda_version_gone(r->db,
	    last));
}

/* Topics that the unit may read, with the positions: topic.N.written.M. */
static void
topics_show(struct request *r, struct view *v, int64_t meeting_id)
{
	struct rows rows = meeting_topics(r->db, meeting_id,
	    r->visitor.unit_id);
	struct rows written = rows.count == 0 ? rows :
	    written_positions(r->db, meeting_id);
	const struct meeting_topic *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "topic.%zu", i);

		view_row(v, key, &meeting_topic_shape, &all[i]);
		positions_show(v, key, written, all[i].topic_id,
		    all[i].number);
	}
}

/* paper.N.file.M */
static void
papers_show(struct request *r, struct view *v, int64_t meeting_id)
{
	struct rows rows = paper_items(r->db, meeting_id, r->visitor.unit_id);
	const struct paper_item *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "paper.%zu", i);

		view_row(v, key, &paper_item_shape, &all[i]);
		files_rows_show_at(r, v, key, files_of(r->db,
		    (struct file_home){ FILE_OF_AGENDA, all[i].item_id, 0 }),
		    "liaison/files/");
	}
	files_rows_show(r, v, files_of(r->db, (struct file_home){
	    FILE_OF_MEETING, meeting_id, 0 }), "liaison/files/");
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
	view_int(v, "minutes", "id", unit_minutes_of(r->db, i.meeting_id,
	    r->visitor.unit_id));
	if (i.state == INVITATION_WITHDRAWN)
		return OK;
	agenda_show(r, v, i.meeting_id);
	topics_show(r, v, i.meeting_id);
	papers_show(r, v, i.meeting_id);
	view_rows(v, "opened", &topic_shape, topics_in_work(r->db,
	    r->visitor.unit_id));
	return OK;
}

/* ---- A topic of a meeting: /liaison/meetings/7/topics/12 */

static struct asker
asker_of_meeting(const struct request *r)
{
	const char *s = r->path.s + strlen("/liaison/meetings/");
	int64_t id = 0;

	int_parse((struct text){ s, strspn(s, "0123456789") }, &id);
	return (struct asker){ .id = id, .unit_id = r->visitor.unit_id };
}

enum status
liaison_meeting_topic_show(struct request *r, struct view *v)
{
	struct asker who = asker_of_meeting(r);
	struct written_position p;
	struct meeting_topic t;
	struct invitation i;

	if (!record_find(r->db, &receipt_of_unit, &who, &i) ||
	    i.state == INVITATION_WITHDRAWN || !meeting_topic_find(r->db,
	    who.id, r->id, who.unit_id, &t))
		return NOT_FOUND;
	view_row(v, "invitation", &receipt_shape, &i);
	view_row(v, "topic", &meeting_topic_shape, &t);
	positions_show(v, "topic", written_positions(r->db, who.id),
	    t.topic_id, t.number);
	record_blank(r->db, &written_position_new, &p);
	p.meeting_id = who.id;
	p.topic_id = r->id;
	p.unit_id = who.unit_id;
	written_position_know(r->db, &p);
	record_new_show(r, v, &p);
	return OK;
}

/* The lock of the invitation lets one liaison of the unit in at a time. */
enum status
liaison_position_act(struct request *r, struct tx *tx)
{
	struct written_position *in = r->input;
	struct asker who = asker_of_meeting(r);
	struct meeting_topic t;
	struct invitation i;

	if (!record_lock(tx, &receipt_of_unit, &who, &i) ||
	    i.state == INVITATION_WITHDRAWN || !meeting_topic_find(tx_db(tx),
	    who.id, r->id, who.unit_id, &t))
		return NOT_FOUND;
	in->meeting_id = who.id;
	return record_make(r, tx);
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
