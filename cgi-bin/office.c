/*
 * office: the desks of the secretariat and of the three administrators.
 *
 * /office/accounts belongs to the program account, which alone may read and
 * write passwords.
 */
#include "conference/duties/edition.h"
#include "conference/duties/edition_part.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/units/unit_change.h"
#include "pages/files/files.h"
#include "pages/office/audit.h"
#include "pages/office/desk.h"
#include "pages/office/duties.h"
#include "pages/office/meetings.h"
#include "pages/office/topics.h"
#include "pages/office/units.h"
#include "pages/shared/record.h"
#include "pages/shared/site_fill.h"
#include "pages/shared/topic_form.h"
#include "web/serve.h"
#include "web/transfer/upload.h"

#define DESK (OFFICE | CONVENER | SYSTEM | SECURITY | AUDITOR)

static const struct route routes[] = {
	{ GET, "/office/", DESK, .page = office_desk_show,
	  .template = "office/desk.cs" },

	{ GET, "/office/topics", OFFICE | CONVENER,
	  .page = office_topics_show, .query = &sent_query_shape,
	  .template = "office/topics.cs" },
	{ GET, "/office/topics/new", OFFICE, .record = &topic_of_office,
	  .page = topic_new_show, .template = "office/topic_new.cs" },
	{ POST, "/office/topics/new", OFFICE, .record = &topic_of_office,
	  .act = record_make, .form = &topic_shape, .files = true,
	  .once = true },
	{ GET, "/office/topics/#", OFFICE | CONVENER, .record = &topic_sent,
	  .page = office_topic_show, .template = "office/topic.cs" },
	{ POST, "/office/topics/#", OFFICE, .record = &topic_sent,
	  .act = record_change, .form = &topic_shape },

	{ GET, "/office/files/#/*", OFFICE | CONVENER, .file = office_file },

	{ GET, "/office/meetings", OFFICE | CONVENER,
	  .page = office_meetings_show, .query = &meeting_query_shape,
	  .template = "office/meetings.cs" },
	{ GET, "/office/meetings/new", OFFICE, .record = &meeting_record,
	  .page = office_meeting_new_show,
	  .template = "office/meeting.cs" },
	{ POST, "/office/meetings/new", OFFICE, .record = &meeting_record,
	  .act = record_make, .form = &meeting_record_shape, .files = true,
	  .once = true },
	{ GET, "/office/meetings/#", OFFICE | CONVENER,
	  .record = &meeting_record, .page = office_meeting_show,
	  .template = "office/meeting.cs" },
	{ POST, "/office/meetings/#", OFFICE, .record = &meeting_record,
	  .act = record_change, .form = &meeting_record_shape,
	  .files = true },

	{ GET, "/office/duties", OFFICE | CONVENER,
	  .page = office_duties_show, .template = "office/duties.cs" },
	{ GET, "/office/duties/new", OFFICE, .record = &edition_record,
	  .page = edition_new_show, .template = "office/edition.cs" },
	{ POST, "/office/duties/new", OFFICE, .record = &edition_record,
	  .act = record_make, .form = &edition_shape, .once = true },
	{ GET, "/office/duties/#", OFFICE | CONVENER,
	  .record = &edition_record, .page = edition_show,
	  .template = "office/edition.cs" },
	{ POST, "/office/duties/#", OFFICE | CONVENER,
	  .record = &edition_record, .act = record_change,
	  .form = &edition_shape },
	{ GET, "/office/duties/#/sections/new", OFFICE,
	  .page = section_new_show, .template = "office/section.cs" },
	{ POST, "/office/duties/#/sections/new", OFFICE, .act = part_make,
	  .form = &section_shape, .once = true },
	{ GET, "/office/duties/#/sections/#", OFFICE | CONVENER,
	  .page = section_show, .template = "office/section.cs" },
	{ POST, "/office/duties/#/sections/#", OFFICE, .act = part_change,
	  .form = &section_shape },
	{ GET, "/office/duties/#/sections/#/new", OFFICE,
	  .page = clause_new_show, .template = "office/clause.cs" },
	{ POST, "/office/duties/#/sections/#/new", OFFICE, .act = part_make,
	  .form = &clause_shape, .once = true },
	{ GET, "/office/duties/#/clauses/#", OFFICE | CONVENER,
	  .page = clause_show, .template = "office/clause.cs" },
	{ POST, "/office/duties/#/clauses/#", OFFICE, .act = part_change,
	  .form = &clause_shape },

	{ GET, "/office/units", OFFICE | CONVENER, .page = template_only,
	  .template = "office/units.cs" },
	{ GET, "/office/units/new", OFFICE, .record = &unit_new_record,
	  .page = office_unit_new_show, .template = "office/unit.cs" },
	{ POST, "/office/units/new", OFFICE, .record = &unit_new_record,
	  .act = record_make, .form = &unit_new_shape, .once = true },
	{ GET, "/office/units/@", OFFICE | CONVENER, .record = &unit_record,
	  .page = office_unit_show, .template = "office/unit.cs" },
	{ POST, "/office/units/@", OFFICE, .record = &unit_record,
	  .act = record_change, .form = &unit_record_shape },
	{ GET, "/office/units/@/change", OFFICE, .page = unit_change_show,
	  .template = "office/unit_change.cs" },
	{ POST, "/office/units/@/change", OFFICE, .act = unit_change_do,
	  .form = &unit_change_shape, .once = true },
	{ GET, "/office/units/@/undo", OFFICE, .page = unit_undo_show,
	  .template = "office/unit_undo.cs" },
	{ POST, "/office/units/@/undo", OFFICE, .act = unit_undo_do,
	  .form = &unit_undo_form_shape, .once = true },

	{ GET, "/office/audit", AUDITOR, .page = office_audit_show,
	  .query = &office_audit_query_shape,
	  .template = "office/audit.cs" },
	{ GET, "/office/audit.csv", AUDITOR, .raw = office_audit_export,
	  .query = &office_audit_query_shape,
	  .type = "text/csv; charset=utf-8" },
};

int
main(void)
{
	return serve(&(struct site){ .name = "office", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .site_fill = site_fill,
	    .error = "public/error.cs",
	    .desk_error = "desk_error.cs", .uploads = &uploads });
}
