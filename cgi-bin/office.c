/*
 * office: the desks of the conference's office and of the three administrators.
 *
 * /office/accounts belongs to the program account, which alone may read and
 * write passwords.
 */
#include "conference/assistance/township.h"
#include "conference/duties/edition.h"
#include "conference/duties/edition_part.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/people/seat.h"
#include "conference/people/seat_change.h"
#include "conference/rounds/round.h"
#include "conference/settings/setting_desk.h"
#include "conference/units/unit_change.h"
#include "input/charset.h"
#include "pages/files/files.h"
#include "pages/office/audit.h"
#include "pages/office/conference/calendar.h"
#include "pages/office/conference/duties.h"
#include "pages/office/conference/people.h"
#include "pages/office/conference/settings.h"
#include "pages/office/conference/townships.h"
#include "pages/office/conference/units.h"
#include "pages/office/desk.h"
#include "pages/office/import/import.h"
#include "pages/office/meetings.h"
#include "pages/office/rounds.h"
#include "pages/office/topic_parts.h"
#include "pages/office/topics.h"
#include "pages/shared/diff.h"
#include "pages/shared/record.h"
#include "pages/shared/site_fill.h"
#include "pages/shared/topic_form.h"
#include "pages/topics/chain.h"
#include "pages/topics/versions.h"
#include "web/serve.h"
#include "web/transfer/upload.h"

#define DESK (OFFICE | CONVENER | SYSTEM | SECURITY | AUDITOR)

static const struct route routes[] = {
	{ GET, "/office/", DESK, .page = office_desk_show,
	  .template = "office/desk.cs" },

	{ GET, "/office/topics", OFFICE | CONVENER,
	  .page = office_topics_show, .query = &sent_query_shape,
	  .template = "office/topics.cs" },
	/* Where forms were sent before, which a browser may still have. */
	{ GET, "/office/topics/new", OFFICE, .record = &topic_of_office,
	  .page = topic_new_show, .query = &topic_new_query_shape,
	  .template = "office/own_topic.cs" },
	{ POST, "/office/topics/new", OFFICE, .record = &topic_of_office,
	  .act = record_make, .form = &topic_shape, .files = true,
	  .once = true },
	{ GET, "/office/topics/own", OFFICE, .page = office_own_topics_show,
	  .template = "office/own_topics.cs" },
	{ GET, "/office/topics/own/new", OFFICE, .record = &topic_of_office,
	  .page = topic_new_show, .query = &topic_new_query_shape,
	  .template = "office/own_topic.cs" },
	{ POST, "/office/topics/own/new", OFFICE, .record = &topic_of_office,
	  .act = record_make, .form = &topic_shape, .files = true,
	  .once = true },
	{ GET, "/office/topics/own/#", OFFICE, .record = &topic_of_office,
	  .page = topic_show, .template = "office/own_topic.cs" },
	{ POST, "/office/topics/own/#", OFFICE, .record = &topic_of_office,
	  .act = record_change, .form = &topic_shape, .files = true },
	{ GET, "/office/topics/#", OFFICE | CONVENER, .record = &topic_sent,
	  .page = office_topic_show, .template = "office/topic.cs" },
	{ POST, "/office/topics/#", OFFICE | CONVENER, .record = &topic_sent,
	  .act = record_change, .form = &topic_shape },
	{ GET, "/office/topics/#/merge", OFFICE, .page = topic_merge_show,
	  .template = "office/topic_merge.cs" },
	{ POST, "/office/topics/#/merge", OFFICE, .act = topic_merge_do,
	  .form = &merge_form_shape },
	{ GET, "/office/topics/#/split", OFFICE, .page = topic_split_show,
	  .template = "office/topic_split.cs" },
	{ POST, "/office/topics/#/split", OFFICE, .act = topic_split_do,
	  .form = &topic_shape, .once = true },
	{ GET, "/office/topics/#/versions", OFFICE | CONVENER,
	  .record = &topic_sent, .page = topic_versions_show,
	  .query = &versions_query_shape,
	  .template = "office/topic_versions.cs" },

	{ GET, "/office/rounds", OFFICE | CONVENER, .page = rounds_show,
	  .query = &round_query_shape, .template = "office/rounds.cs" },
	{ GET, "/office/rounds/new", OFFICE, .record = &round_record,
	  .page = round_new_show, .template = "office/round.cs" },
	{ POST, "/office/rounds/new", OFFICE, .record = &round_record,
	  .act = record_make, .form = &round_shape, .once = true },
	{ GET, "/office/rounds/#", OFFICE | CONVENER, .record = &round_record,
	  .page = round_show, .template = "office/round.cs" },
	{ POST, "/office/rounds/#", OFFICE, .record = &round_record,
	  .act = record_change, .form = &round_shape },
	{ GET, "/office/rounds/#/remind", OFFICE, .record = &round_record,
	  .page = round_show, .template = "office/round.cs" },
	{ POST, "/office/rounds/#/remind", OFFICE, .act = round_remind_do },

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

	{ GET, "/office/calendar", OFFICE | CONVENER,
	  .page = office_calendar_show, .query = &calendar_query_shape,
	  .template = "office/calendar.cs" },
	{ POST, "/office/calendar", OFFICE, .act = office_calendar_edit,
	  .form = &calendar_day_shape },
	{ GET, "/office/calendar/import", OFFICE,
	  .page = office_calendar_import_show,
	  .template = "office/calendar_import.cs" },
	{ POST, "/office/calendar/import", OFFICE,
	  .act = office_calendar_import, .form = &calendar_import_shape,
	  .files = true, .one_file = true },
	{ GET, "/office/calendar.csv", OFFICE | CONVENER,
	  .raw = office_calendar_csv, .query = &calendar_query_shape,
	  .type = "text/csv; charset=utf-8" },
	{ GET, "/office/calendar.ics", OFFICE | CONVENER,
	  .raw = office_calendar_ics, .query = &calendar_query_shape,
	  .type = "text/calendar; charset=utf-8" },
	{ GET, "/office/people", OFFICE | CONVENER,
	  .page = office_people_show, .template = "office/people.cs" },
	{ GET, "/office/people/new", OFFICE, .record = &seat_record,
	  .page = office_seat_new_show, .template = "office/seat.cs" },
	{ POST, "/office/people/new", OFFICE, .record = &seat_record,
	  .act = record_make, .form = &seat_row_shape, .once = true },
	{ GET, "/office/people/import", OFFICE, .page = person_import_show,
	  .template = "office/import_person.cs" },
	{ POST, "/office/people/import", OFFICE, .act = person_import_take,
	  .form = &import_shape, .files = true, .one_file = true },
	{ GET, "/office/people/#", OFFICE | CONVENER,
	  .record = &seat_record, .page = office_seat_show,
	  .template = "office/seat.cs" },
	{ POST, "/office/people/#", OFFICE, .record = &seat_record,
	  .act = record_change, .form = &seat_row_shape },
	{ GET, "/office/people/conveners/new", OFFICE,
	  .record = &appointment_record, .page = office_appointment_new_show,
	  .template = "office/appointment.cs" },
	{ POST, "/office/people/conveners/new", OFFICE,
	  .record = &appointment_record, .act = record_make,
	  .form = &appointment_shape, .once = true },
	{ GET, "/office/people/conveners/#", OFFICE | CONVENER,
	  .record = &appointment_record, .page = office_change_show,
	  .template = "office/appointment.cs" },
	{ POST, "/office/people/conveners/#", OFFICE | CONVENER,
	  .record = &appointment_record, .act = record_change,
	  .form = &appointment_shape },
	{ GET, "/office/people/members/#", OFFICE | CONVENER,
	  .record = &member_change_record, .page = office_change_show,
	  .template = "office/member_change.cs" },
	{ POST, "/office/people/members/#", OFFICE,
	  .record = &member_change_record, .act = record_change,
	  .form = &member_decision_shape },
	{ GET, "/office/people/liaisons/new", OFFICE,
	  .record = &liaison_change_record, .page = office_liaison_new_show,
	  .template = "office/liaison_change.cs" },
	{ POST, "/office/people/liaisons/new", OFFICE,
	  .record = &liaison_change_record, .act = record_make,
	  .form = &liaison_decision_shape, .once = true },
	{ GET, "/office/people/liaisons/#", OFFICE | CONVENER,
	  .record = &liaison_change_record, .page = office_change_show,
	  .template = "office/liaison_change.cs" },
	{ POST, "/office/people/liaisons/#", OFFICE,
	  .record = &liaison_change_record, .act = record_change,
	  .form = &liaison_decision_shape },
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
	  .page = record_new_page, .template = "office/unit.cs" },
	{ POST, "/office/units/new", OFFICE, .record = &unit_new_record,
	  .act = record_make, .form = &unit_new_shape, .once = true },
	{ GET, "/office/units/import", OFFICE, .page = unit_import_show,
	  .template = "office/import_unit.cs" },
	{ POST, "/office/units/import", OFFICE, .act = unit_import_take,
	  .form = &import_shape, .files = true, .one_file = true },
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

	{ GET, "/office/townships", OFFICE | CONVENER,
	  .page = townships_show, .template = "office/townships.cs" },
	{ GET, "/office/townships/new", OFFICE, .record = &township_record,
	  .page = record_new_page, .template = "office/township.cs" },
	{ POST, "/office/townships/new", OFFICE, .record = &township_record,
	  .act = record_make, .form = &township_shape, .once = true },
	{ GET, "/office/townships/#", OFFICE | CONVENER,
	  .record = &township_record, .page = record_page,
	  .template = "office/township.cs" },
	{ POST, "/office/townships/#", OFFICE, .record = &township_record,
	  .act = record_change, .form = &township_shape },
	{ GET, "/office/townships/import", OFFICE,
	  .page = township_import_show,
	  .template = "office/township_import.cs" },
	{ POST, "/office/townships/import", OFFICE, .act = township_import_take,
	  .form = &import_shape, .files = true, .one_file = true },

	{ GET, "/office/settings", OFFICE | SYSTEM, .page = settings_show,
	  .template = "office/settings.cs" },
	{ GET, "/office/settings/facts", OFFICE | SYSTEM, .page = facts_show,
	  .template = "office/setting_facts.cs" },
	{ POST, "/office/settings/facts", OFFICE | SYSTEM, .act = facts_edit,
	  .form = &facts_shape },
	{ GET, "/office/settings/rules/@", OFFICE | SYSTEM, .page = rule_show,
	  .template = "office/setting_rule.cs" },
	{ POST, "/office/settings/rules/@", OFFICE | SYSTEM, .act = rule_edit,
	  .form = &setting_shape },
	{ GET, "/office/settings/kinds/@", OFFICE | SYSTEM, .page = kind_show,
	  .template = "office/setting_kind.cs" },
	{ POST, "/office/settings/kinds/@", OFFICE | SYSTEM, .act = kind_edit,
	  .form = &kind_set_shape },

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
	    .desk_error = "desk_error.cs", .uploads = &uploads,
	    .open = charset_open });
}
