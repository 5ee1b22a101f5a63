/* The office's pages of meetings: the list, a new one, one. */
#include "conference/agenda/agenda.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/members/unit.h"
#include "conference/minutes/minutes.h"
#include "pages/calendar/month.h"
#include "pages/office/meetings/meetings.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { LATE_MONTH = 10 };

void
office_meetings_warn(struct request *r, struct view *v)
{
	int year = r->today.ymd / 10000;

	if (meetings_regular_in(r->db, year) > 0)
		return;
	view_int(v, "warning", "year", year);
	if (r->today.ymd / 100 % 100 >= LATE_MONTH)
		view_int(v, "warning", "late", 1);
}

enum status
office_meetings_show(struct request *r, struct view *v)
{
	struct text asked = meeting_query_month(query_input(r,
	    &meeting_query_shape));
	struct open_meetings open;
	struct month month;

	if (asked.len > 0 && !month_parse(asked, &month))
		return BAD_REQUEST;
	if (asked.len > 0) {
		month_show(r, v, &month, desk_meetings_between(r->db,
		    month.from, month.upto));
		return OK;
	}
	month_now_show(r, v);
	view_int(v, "year", "now", r->today.ymd / 10000);
	if (!listing_show(r, v, &meeting_listing))
		return BAD_REQUEST;
	office_meetings_warn(r, v);
	if (!listing_is_whole(r))
		return OK;
	open = meetings_open(r->db, (struct moment){ r->now });
	view_rows(v, "coming", &meeting_record_shape, open.coming);
	view_rows(v, "draft", &meeting_record_shape, open.drafts);
	return OK;
}

/* A convener chairs, if nobody else is chosen (the founding notice, 2). */
enum status
office_meeting_new_show(struct request *r, struct view *v)
{
	struct rows rows = seats_to_chair(r->db, r->today);
	const struct chair *chairs = rows.at;
	struct meeting m;

	record_blank(r->db, &meeting_record, &m);
	if (rows.count > 0 && chairs[0].convener)
		m.chair_seat_id = chairs[0].id;
	view_rows(v, "chair", &chair_shape, rows);
	view_rows(v, "conference", &conference_choice_shape,
	    meetings_to_prepare(r->db, &m));
	record_new_show(r, v, &m);
	return OK;
}

enum status
office_meeting_show(struct request *r, struct view *v)
{
	struct meeting m = { .id = 0 };
	struct meeting_left left;
	enum status status = record_show(r, v, &m);

	view_rows(v, "chair", &chair_shape, seats_to_chair(r->db, r->today));
	if (status != OK)
		return status;
	view_rows(v, "conference", &conference_choice_shape,
	    meetings_to_prepare(r->db, &m));
	view_rows(v, "beside", &meeting_record_shape,
	    desk_meetings_beside(r->db, &m));
	if (meeting_left(r->db, m.id, &left))
		view_row(v, "left", &meeting_left_shape, &left);
	view_rows(v, "item", &agenda_item_shape, agenda_items(r->db, m.id));
	return status;
}
