/* The office's pages of calls for topics. */
#include "audit/audit.h"
#include "conference/rounds/round.h"
#include "pages/office/rounds.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/view/view.h"

enum status
rounds_show(struct request *r, struct view *v)
{
	return listing_show(r, v, &round_listing) ? OK : BAD_REQUEST;
}

enum status
round_new_show(struct request *r, struct view *v)
{
	struct round round;

	record_blank(r->db, &round_record, &round);
	record_new_show(r, v, &round);
	view_rows(v, "meeting", &round_meeting_shape,
	    round_meetings(r->db, 0));
	return OK;
}

enum status
round_show(struct request *r, struct view *v)
{
	struct round round = { .id = 0 };
	enum status status = record_show(r, v, &round);
	struct rows rows;
	const struct round_unit *all;
	int64_t missing = 0;

	if (round.id == 0)
		return status;
	rows = round_units(r->db, round.id);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		missing += all[i].topics == 0 && all[i].reminded_at.s <
		    day_start(r->today).s;
	view_rows(v, "asked", &round_unit_shape, rows);
	view_rows(v, "brought", &round_topic_shape,
	    round_topics(r->db, round.id));
	view_rows(v, "meeting", &round_meeting_shape,
	    round_meetings(r->db, round.id));
	view_int(v, "round", "missing", missing);
	return status;
}

enum status
round_remind_do(struct request *r, struct tx *tx)
{
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct round round;

	if (!record_lock(tx, &round_record, &(struct asker){ .id = r->id },
	    &round))
		return NOT_FOUND;
	if (round.state != ROUND_OPEN)
		return refuse(r, "closed");
	if (round_remind(&by, &round, day_start(r->today)) == 0)
		return refuse(r, "reminded");
	audit(tx, "round.remind", round.id, TEXT(""));
	return see_other(r, "office/rounds/", round.id);
}
