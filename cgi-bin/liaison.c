/*
 * liaison: the desk of a member unit, of its liaisons and its member: its
 * topics and its people; and the directory of all members and liaisons.
 *
 * Colleagues of a unit see the same; records of other units do not exist here.
 * A township has a page of its own with the tasks that are addressed to it.
 */
#include "conference/agenda/written_position.h"
#include "conference/invitations/invitation.h"
#include "conference/minutes/minutes.h"
#include "conference/opinions/concerned.h"
#include "conference/opinions/settlement.h"
#include "conference/people/seat_change.h"
#include "conference/referrals/referral.h"
#include "conference/resolutions/resolution_unit.h"
#include "conference/tasks/task.h"
#include "conference/units/unit_desk.h"
#include "pages/chain/referral.h"
#include "pages/export/table.h"
#include "pages/files/files.h"
#include "pages/liaison/calendar.h"
#include "pages/liaison/desk.h"
#include "pages/liaison/meetings.h"
#include "pages/liaison/minutes/export.h"
#include "pages/liaison/minutes/minutes.h"
#include "pages/liaison/opinions.h"
#include "pages/liaison/people.h"
#include "pages/liaison/topics.h"
#include "pages/liaison/unit.h"
#include "pages/opinions/opinion_table.h"
#include "pages/shared/diff.h"
#include "pages/shared/record.h"
#include "pages/shared/site_fill.h"
#include "pages/shared/topic_form.h"
#include "pages/tasks/export.h"
#include "pages/tasks/township_tasks.h"
#include "pages/tasks/unit_tasks.h"
#include "pages/topics/own.h"
#include "pages/topics/versions.h"
#include "web/serve.h"
#include "web/transfer/printed.h"
#include "web/transfer/upload.h"

/* Everybody who has a desk, but townships. */
#define DESKS (LIAISON | MEMBER | EDITOR | REVIEWER | LEGAL | OFFICE |		\
    CONVENER | SYSTEM | SECURITY | AUDITOR)

static const struct route routes[] = {
	{ GET, "/liaison/", LIAISON | MEMBER, .page = liaison_desk_show,
	  .template = "liaison/desk.cs" },
	{ GET, "/liaison/topics", LIAISON | MEMBER, .page = topics_show,
	  .query = &topic_query_shape, .template = "liaison/topics.cs" },
	{ GET, "/liaison/topics/new", LIAISON, .record = &topic_of_unit,
	  .page = topic_new_show, .query = &topic_new_query_shape,
	  .template = "liaison/topic_new.cs" },
	{ POST, "/liaison/topics/new", LIAISON, .record = &topic_of_unit,
	  .act = record_make, .form = &topic_shape, .files = true,
	  .once = true },
	{ GET, "/liaison/topics/#", LIAISON | MEMBER, .record = &topic_of_unit,
	  .page = topic_show, .template = "liaison/topic.cs" },
	{ POST, "/liaison/topics/#", LIAISON | MEMBER, .record = &topic_of_unit,
	  .act = record_change, .form = &topic_shape, .files = true },
	{ GET, "/liaison/topics/#/versions", LIAISON | MEMBER,
	  .record = &topic_of_unit, .page = topic_versions_show,
	  .query = &versions_query_shape,
	  .template = "liaison/topic_versions.cs" },

	{ GET, "/liaison/meetings", LIAISON, .page = liaison_meetings_show,
	  .query = &invitation_query_shape,
	  .template = "liaison/meetings.cs" },
	{ GET, "/liaison/meetings/#", LIAISON, .record = &receipt_of_unit,
	  .page = liaison_meeting_show, .template = "liaison/meeting.cs" },
	{ POST, "/liaison/meetings/#", LIAISON, .record = &receipt_of_unit,
	  .act = record_change, .form = &receipt_shape },
	{ POST, "/liaison/meetings/#/seen", LIAISON,
	  .act = liaison_meeting_seen, .form = &seen_shape },
	{ GET, "/liaison/meetings/#/topics/#", LIAISON,
	  .record = &written_position_new, .page = liaison_meeting_topic_show,
	  .template = "liaison/meeting_topic.cs" },
	{ POST, "/liaison/meetings/#/topics/#", LIAISON,
	  .record = &written_position_new, .act = liaison_position_act,
	  .form = &written_position_shape, .once = true },
	{ GET, "/liaison/referrals/#", LIAISON | MEMBER,
	  .record = &referral_of_unit, .page = referral_page,
	  .template = "liaison/referral.cs" },
	{ GET, "/liaison/minutes", LIAISON, .page = liaison_minutes_list,
	  .query = &unit_minutes_query_shape,
	  .template = "liaison/minutes_list.cs" },
	{ GET, "/liaison/minutes/#", LIAISON, .page = liaison_minutes_show,
	  .query = &unit_version_query_shape,
	  .template = "liaison/minutes.cs" },
	{ GET, "/liaison/minutes/#/minutes.pdf", LIAISON,
	  .page = liaison_minutes_show, .query = &unit_version_query_shape,
	  .template = "sheets/minutes.cs", PRINT_PDF },
	{ GET, "/liaison/minutes/#/minutes.docx", LIAISON,
	  .page = liaison_minutes_show, .query = &unit_version_query_shape,
	  .template = "sheets/minutes.cs", PRINT_DOCX },
	{ POST, "/liaison/minutes/#/read", LIAISON,
	  .act = liaison_minutes_read },
	{ GET, "/liaison/minutes/#/confirm", LIAISON,
	  .record = &confirmation_of_unit, .page = liaison_confirmation_show,
	  .template = "liaison/confirmation.cs" },
	{ POST, "/liaison/minutes/#/confirm", LIAISON,
	  .record = &confirmation_of_unit, .act = record_change,
	  .form = &confirmation_shape },
	{ GET, "/liaison/resolutions", LIAISON,
	  .page = liaison_resolutions_show,
	  .query = &unit_resolution_query_shape,
	  .template = "liaison/resolutions.cs" },
	{ GET, "/liaison/resolutions.csv", LIAISON,
	  .raw = unit_resolutions_csv, .query = &unit_resolution_query_shape,
	  .template = UNIT_RESOLUTIONS_WORDS, .type = TABLE_CSV_TYPE },
	{ GET, "/liaison/resolutions.xlsx", LIAISON,
	  .raw = unit_resolutions_xlsx, .query = &unit_resolution_query_shape,
	  .template = UNIT_RESOLUTIONS_WORDS, .type = TABLE_XLSX_TYPE },
	{ GET, "/liaison/resolutions/#", LIAISON,
	  .page = liaison_resolution_show,
	  .template = "liaison/resolution.cs" },
	{ GET, "/liaison/concerned", LIAISON, .page = concerned_topics_show,
	  .query = &concerned_query_shape,
	  .template = "liaison/concerned.cs" },
	{ GET, "/liaison/concerned/#", LIAISON, .page = concerned_topic_show,
	  .template = "liaison/concerned_topic.cs" },
	{ GET, "/liaison/inquiries/new", LIAISON, .record = &inquiry_of_unit,
	  .page = liaison_inquiry_new_show, .query = &topic_pick_shape,
	  .template = "liaison/inquiry.cs" },
	{ POST, "/liaison/inquiries/new", LIAISON, .record = &inquiry_of_unit,
	  .act = record_make, .form = &inquiry_proposal_shape, .once = true },
	{ GET, "/liaison/inquiries/#", LIAISON, .record = &inquiry_of_unit,
	  .page = liaison_inquiry_show, .template = "liaison/inquiry.cs" },
	{ POST, "/liaison/inquiries/#", LIAISON, .record = &inquiry_of_unit,
	  .act = record_change, .form = &inquiry_proposal_shape },
	{ GET, "/liaison/opinions", LIAISON, .page = liaison_opinions_show,
	  .query = &opinion_query_shape, .template = "liaison/opinions.cs" },
	{ GET, "/liaison/opinions/#", LIAISON, .record = &opinion_of_unit,
	  .page = liaison_opinion_show, .template = "liaison/opinion.cs" },
	{ POST, "/liaison/opinions/#", LIAISON, .record = &opinion_of_unit,
	  .act = record_change, .form = &opinion_shape, .files = true },
	{ GET, "/liaison/settlements/#", LIAISON,
	  .record = &settlement_part_of_unit, .page = liaison_settlement_show,
	  .template = "liaison/settlement.cs" },
	{ POST, "/liaison/settlements/#", LIAISON,
	  .record = &settlement_part_of_unit, .act = record_change,
	  .form = &settlement_part_shape },

	{ GET, "/liaison/tasks", LIAISON, .page = liaison_tasks_show,
	  .query = &task_query_shape, .template = "liaison/tasks.cs" },
	{ GET, "/liaison/tasks/sheet", LIAISON,
	  .page = unit_tasks_sheet_show, .query = &task_query_shape,
	  .template = "liaison/tasks_sheet.cs" },
	{ GET, "/liaison/tasks.csv", LIAISON, .raw = unit_tasks_csv,
	  .query = &task_query_shape, .template = TASKS_WORDS,
	  .type = TABLE_CSV_TYPE },
	{ GET, "/liaison/tasks.xlsx", LIAISON, .raw = unit_tasks_xlsx,
	  .query = &task_query_shape, .template = TASKS_WORDS,
	  .type = TABLE_XLSX_TYPE },
	{ GET, "/liaison/tasks/#", LIAISON, .record = &task_of_unit,
	  .page = liaison_task_show, .template = "liaison/task.cs" },
	{ POST, "/liaison/tasks/#", LIAISON, .record = &task_of_unit,
	  .act = record_change, .form = &task_shape },
	{ GET, "/liaison/tasks/#/progress", LIAISON, .record = &task_of_unit,
	  .page = liaison_task_show, .template = "liaison/task.cs" },
	{ POST, "/liaison/tasks/#/progress", LIAISON,
	  .record = &progress_of_unit, .act = liaison_progress_do,
	  .form = &progress_shape, .files = true, .once = true },

	{ GET, "/liaison/township", TOWNSHIP, .page = township_tasks_show,
	  .query = &task_query_shape, .template = "liaison/town_tasks.cs" },
	{ GET, "/liaison/township/#", TOWNSHIP, .record = &task_of_township,
	  .page = township_task_show, .template = "liaison/town_task.cs" },
	{ POST, "/liaison/township/#", TOWNSHIP, .record = &task_of_township,
	  .act = record_change, .form = &task_told_shape },
	{ GET, "/liaison/township/#/progress", TOWNSHIP,
	  .record = &task_of_township, .page = township_task_show,
	  .template = "liaison/town_task.cs" },
	{ POST, "/liaison/township/#/progress", TOWNSHIP,
	  .record = &progress_own, .act = township_progress_do,
	  .form = &progress_own_shape, .files = true, .once = true },

	{ GET, "/liaison/people", LIAISON, .page = people_show,
	  .template = "liaison/people.cs" },
	{ GET, "/liaison/people/members/new", LIAISON,
	  .record = &member_change_of_unit, .page = own_change_new_show,
	  .template = "liaison/member_change.cs" },
	{ POST, "/liaison/people/members/new", LIAISON,
	  .record = &member_change_of_unit, .act = record_make,
	  .form = &member_change_shape, .once = true },
	{ GET, "/liaison/people/members/#", LIAISON,
	  .record = &member_change_of_unit, .page = own_member_change_show,
	  .template = "liaison/member_change.cs" },
	{ POST, "/liaison/people/members/#", LIAISON,
	  .record = &member_change_of_unit, .act = record_change,
	  .form = &member_change_shape },
	{ GET, "/liaison/people/liaisons/new", LIAISON,
	  .record = &liaison_change_of_unit, .page = own_change_new_show,
	  .template = "liaison/liaison_change.cs" },
	{ POST, "/liaison/people/liaisons/new", LIAISON,
	  .record = &liaison_change_of_unit, .act = record_make,
	  .form = &liaison_change_shape, .once = true },
	{ GET, "/liaison/people/liaisons/#", LIAISON,
	  .record = &liaison_change_of_unit, .page = record_page,
	  .template = "liaison/liaison_change.cs" },
	{ POST, "/liaison/people/liaisons/#", LIAISON,
	  .record = &liaison_change_of_unit, .act = record_change,
	  .form = &liaison_change_shape },
	{ GET, "/liaison/people/contact", LIAISON, .page = contact_show,
	  .template = "liaison/contact.cs" },
	{ POST, "/liaison/people/contact", LIAISON, .act = contact_change,
	  .form = &contact_form_shape },
	{ GET, "/liaison/people/#", LIAISON, .page = contact_show,
	  .template = "liaison/contact.cs" },
	{ POST, "/liaison/people/#", LIAISON, .act = contact_change,
	  .form = &contact_form_shape },
	{ GET, "/liaison/directory", DESKS, .page = directory_show,
	  .query = &directory_query_shape,
	  .template = "liaison/directory.cs" },
	{ GET, "/liaison/unit", LIAISON, .record = &unit_contact_record,
	  .page = liaison_unit_show, .template = "liaison/unit.cs" },
	{ POST, "/liaison/unit", LIAISON, .record = &unit_contact_record,
	  .act = liaison_unit_change, .form = &unit_contact_shape },

	{ GET, "/liaison/calendar/@", .raw = own_calendar, .no_account = true,
	  .template = OWN_CALENDAR_WORDS,
	  .type = "text/calendar; charset=utf-8" },

	{ GET, "/liaison/files/#/*", LIAISON | MEMBER | TOWNSHIP,
	  .file = liaison_file },
};

int
main(void)
{
	return serve(&(struct site){ .name = "liaison", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .site_fill = desk_fill,
	    .error = "public/error.cs",
	    .desk_error = "desk_error.cs", .uploads = &uploads });
}
