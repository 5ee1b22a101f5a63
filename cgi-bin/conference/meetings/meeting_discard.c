/* A draft of a meeting is deleted, with its papers. */
#include "audit/audit.h"
#include "db/db.h"
#include "conference/meetings/meeting_desk.h"

COMMAND(meeting_discard_note,
    "INSERT INTO discarded (kind, object_id, once_key, account_id, at)"
    " SELECT 'meeting', id, once_key, ?, ? FROM meeting WHERE id = ?");
COMMAND(meeting_discard_files, "DELETE FROM file WHERE meeting_id = ?");
COMMAND(meeting_discard_row,
    "DELETE FROM meeting WHERE id = ? AND state = 0 AND revision = ?"
    "   AND announced_at IS NULL");

bool
meeting_discard(struct tx *tx, const struct meeting_deed *deed,
    const struct desk_meeting *was)
{
	const struct desk_meeting blank = { .uid = TEXT(""), .kind = TEXT(""),
	    .name = TEXT(""), .place = TEXT(""), .delegation = TEXT(""),
	    .ground = TEXT(""), .note = TEXT(""), .chair = TEXT(""),
	    .cancelled_why = TEXT(""), .files = TEXT("") };

	if (meeting_after(was->state, MEETING_DISCARD) != MEETING_GONE)
		return false;
	tx_insert(tx, &meeting_discard_note, BIND(P(deed->account_id),
	    P(deed->now), P(was->id)));
	tx_change(tx, &meeting_discard_files, BIND(P(was->id)));
	if (tx_change(tx, &meeting_discard_row, BIND(P(was->id),
	    P(was->revision))) != 1)
		return false;
	audit_change(tx, "meeting.discard", was->id, &desk_meeting_shape, was,
	    &blank);
	return true;
}
