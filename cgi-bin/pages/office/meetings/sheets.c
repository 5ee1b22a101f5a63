/* Documents without a page of their own, and the faces of all. */
#include "conference/agenda/agenda.h"
#include "conference/agenda/agenda_version.h"
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/minutes/minutes.h"
#include "conference/records/lifecycle.h"
#include "pages/files/files.h"
#include "pages/office/meetings/invitations.h"
#include "pages/office/meetings/record.h"
#include "pages/office/meetings/sheets.h"
#include "web/transfer/printed.h"
#include "web/view/view.h"

/* The notice that goes to the members on paper, once it is announced. */
enum status
office_meeting_notice_show(struct request *r, struct view *v)
{
	struct meeting m;

	if (!record_find(r->db, &meeting_record, &(struct asker){ .id = r->id },
	    &m) || (m.state != MEETING_ANNOUNCED && m.state != MEETING_HELD))
		return NOT_FOUND;
	view_row(v, "meeting", &meeting_record_shape, &m);
	view_rows(v, "item", &agenda_item_shape, agenda_items(r->db, m.id));
	view_rows(v, "row", &invitation_line_shape,
	    invitations_of_meeting(r->db, m.id));
	return OK;
}

/* What units answered, if any is invited. */
enum status
receipts_sheet_show(struct request *r, struct view *v)
{
	if (invitations_counted(r->db, r->id).total == 0)
		return NOT_FOUND;
	return invitations_show(r, v);
}

/* Who was there, and what became of each item. */
enum status
record_sheet_show(struct request *r, struct view *v)
{
	struct meeting m;

	return record_find(r->db, &meeting_record, &(struct asker){
	    .id = r->id }, &m) && (m.state == MEETING_ANNOUNCED ||
	    m.state == MEETING_HELD) ? meeting_record_show(r, v) : NOT_FOUND;
}

/* item.N.file.M, and item.N.topic.file.M: those of the version that it saw. */
static void
papers_show(struct request *r, struct view *v, struct rows items)
{
	const struct agenda_item *all = items.at;

	for (size_t i = 0; i < items.count; i++) {
		const char *key = view_key(v, "item.%zu", i);

		view_row(v, key, &agenda_item_shape, &all[i]);
		files_rows_show_at(r, v, key, files_of(r->db,
		    (struct file_home){ FILE_OF_AGENDA, all[i].id, 0 }), "");
		if (all[i].topic_id != 0)
			files_rows_show_at(r, v, view_key(v, "%s.topic", key),
			    files_of(r->db, (struct file_home){ FILE_OF_TOPIC,
			    all[i].topic_id, all[i].topic_version }), "");
	}
}

enum status
office_bundle_show(struct request *r, struct view *v)
{
	struct meeting m;
	int64_t minutes_id;
	struct minutes n = { .id = 0 };

	if (!record_find(r->db, &meeting_record, &(struct asker){ .id = r->id },
	    &m) || m.state == MEETING_DRAFT)
		return NOT_FOUND;
	minutes_id = minutes_id_of(r->db, m.id);
	view_row(v, "meeting", &meeting_record_shape, &m);
	view_rows(v, "version", &agenda_version_shape,
	    agenda_versions(r->db, m.id));
	if (minutes_id != 0 && record_find(r->db, &minutes_record,
	    &(struct asker){ .id = minutes_id }, &n))
		view_int(v, "minutes", "state", n.state);
	view_int(v, "minutes", "id", minutes_id);
	view_int(v, "count", "total", invitations_counted(r->db, m.id).total);
	view_rows(v, "issued", &minutes_version_shape,
	    minutes_versions(r->db, minutes_id));
	papers_show(r, v, agenda_items(r->db, m.id));
	files_rows_show_at(r, v, "own", files_of(r->db,
	    (struct file_home){ FILE_OF_MEETING, m.id, 0 }), "");
	return OK;
}

/* The faces that `print` uses, in the order of print/faces.h. */
enum status
faces_show(struct request *r, struct view *v)
{
	struct text names;

	if (!pdf_faces(r->arena, &names))
		return UNAVAILABLE;
	view_lines(v, "faces", "name", names);
	return OK;
}
