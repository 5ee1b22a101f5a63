/* The office's desk: what waits for it and for administrators. */
#include "audit/audit_log.h"
#include "conference/duties/edition.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/people/awaited.h"
#include "pages/office/conference/calendar.h"
#include "pages/office/conference/people.h"
#include "pages/office/desk.h"
#include "pages/office/invitations.h"
#include "pages/office/meetings.h"
#include "pages/office/topics.h"
#include "web/view/view.h"
#include "web/visitor.h"

static void
meetings_put(struct request *r, struct view *v)
{
	struct open_meetings open = meetings_open(r->db,
	    (struct moment){ r->now });

	office_meetings_warn(r, v);
	view_rows(v, "begun", &meeting_record_shape, open.begun);
	view_rows(v, "draft", &meeting_record_shape, open.drafts);
	view_rows(v, "coming", &meeting_record_shape, open.coming);
	view_int(v, "desk", "begun", (int64_t)open.begun.count);
	view_int(v, "desk", "drafts", (int64_t)open.drafts.count);
	view_int(v, "desk", "coming", (int64_t)open.coming.count);
}

enum status
office_desk_show(struct request *r, struct view *v)
{
	if (visitor_may(r, OFFICE | CONVENER)) {
		view_rows(v, "edition", &edition_shape, editions(r->db));
		office_topics_waiting(r, v);
		meetings_put(r, v);
		office_receipts_missing(r, v);
		office_calendar_warn(r, v);
		office_people_waiting(r, v);
	}
	if (visitor_may(r, SYSTEM | SECURITY))
		view_rows(v, "awaited", &awaited_shape, awaited_all(r->db));
	view_rows(v, "work", &audit_line_shape,
	    audit_of_account(r->db, r->visitor.account_id));
	return OK;
}
