/* An announced meeting invites its member units. */
#include <inttypes.h>

#include "audit/audit.h"
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting.h"
#include "db/db.h"

COMMAND(invitations_insert,
    "INSERT INTO invitation (meeting_id, unit_id, author_id, sent_at,"
    "                        changed_at, seen_sequence, answer_sequence)"
    " SELECT :id, u.id, :account_id, :now, :now, :sequence, :sequence"
    "   FROM unit u"
    "  WHERE u.since <= :day AND (u.until IS NULL OR u.until >= :day)"
    "    AND NOT EXISTS (SELECT 1 FROM invitation o"
    "                     WHERE o.meeting_id = :id AND o.unit_id = u.id)"
    "  ORDER BY u.position, u.id");
/* `first`: the id of the first row that was inserted. */
COMMAND(invitations_sent,
    "INSERT INTO own_event (kind, object_id, at, account_id, verb, state)"
    " SELECT 'invitation', id, :now, :account_id, 'send', 0 FROM invitation"
    "  WHERE meeting_id = :id AND id >= :first");
QUERY(invitations_since, count_shape,
    "SELECT COUNT(*) AS total FROM invitation"
    " WHERE meeting_id = :id AND id >= :first");

void
invitations_send(const struct mover *by, const void *before,
    const void *after, struct faults *faults)
{
	const struct meeting *m = after;
	struct db *db = tx_db(by->tx);
	struct day day = moment_day(m->starts_at);
	int64_t first, count;

	(void)before, (void)faults;
	if (m->state != MEETING_ANNOUNCED)
		return;
	first = tx_insert(by->tx, &invitations_insert, BIND(P(m->id),
	    P(by->account_id), P(by->now), P(m->sequence), P(day)));
	if (first == 0)
		return;
	tx_change(by->tx, &invitations_sent, BIND(P(m->id), P(by->now),
	    P(by->account_id), P(first)));
	count = count_of(db_rows(db, &invitations_since, BIND(P(m->id),
	    P(first))));
	audit(by->tx, "invitation.send", first, text_print(db_room(db),
	    "units=%" PRId64, count));
}
