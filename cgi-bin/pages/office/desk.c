/* The office's desk: what waits for it and for administrators. */
#include "audit/audit_log.h"
#include "conference/meetings/meeting_desk.h"
#include "pages/office/desk.h"
#include "pages/office/meetings.h"
#include "pages/office/topics.h"
#include "web/view/view.h"
#include "web/visitor.h"

static void
meetings_put(struct request *r, struct view *v)
{
	struct moment now = { r->now };
	struct rows begun = desk_meetings_begun(r->db, now);
	struct rows drafts = desk_meetings_drafts(r->db);
	struct rows coming = desk_meetings_coming(r->db, now);

	office_meetings_warn(r, v);
	view_rows(v, "begun", &meeting_record_shape, begun);
	view_rows(v, "draft", &meeting_record_shape, drafts);
	view_rows(v, "coming", &meeting_record_shape, coming);
	view_int(v, "desk", "begun", (int64_t)begun.count);
	view_int(v, "desk", "drafts", (int64_t)drafts.count);
	view_int(v, "desk", "coming", (int64_t)coming.count);
}

enum status
office_desk_show(struct request *r, struct view *v)
{
	if (visitor_may(r, OFFICE | CONVENER)) {
		office_topics_waiting(r, v);
		meetings_put(r, v);
	}
	view_rows(v, "work", &audit_line_shape,
	    audit_of_account(r->db, r->visitor.account_id));
	return OK;
}
