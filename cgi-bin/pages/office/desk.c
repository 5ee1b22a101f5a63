/* The office's desk: what waits for it and for administrators. */
#include "audit/audit_log.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/people/awaited.h"
#include "conference/worklist/worklist.h"
#include "pages/calendar/month.h"
#include "pages/office/conference/calendar.h"
#include "pages/office/desk.h"
#include "pages/office/meetings/meetings.h"
#include "web/view/view.h"
#include "web/visitor.h"

static void
work_show(struct request *r, struct view *v)
{
	struct moment now = { r->now };
	struct worklist todo = { .count = 0 };

	office_meetings_warn(r, v);
	office_calendar_warn(r, v);
	month_now_show(r, v);
	worklist_of_office(r->db, now, &todo);
	view_rows(v, "todo", &work_shape, worklist_ordered(r->db, r->today,
	    &todo));
	view_rows(v, "coming", &meeting_record_shape,
	    meetings_open(r->db, now).coming);
}

enum status
office_desk_show(struct request *r, struct view *v)
{
	if (visitor_may(r, OFFICE | CONVENER))
		work_show(r, v);
	if (visitor_may(r, SYSTEM | SECURITY))
		view_rows(v, "awaited", &awaited_shape, awaited_all(r->db));
	view_rows(v, "work", &audit_line_shape,
	    audit_of_account(r->db, r->visitor.account_id));
	return OK;
}
