/* Invitations at the office: further ones, receipts by telephone, reminders. */
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting.h"
#include "db/db.h"
#include "identity/role.h"

/* ---- A further one */

enum { GUEST_MAX = 80 };

const struct shape invitation_new_shape = SHAPE(struct invitation,
	RECORD_MEMBERS(struct invitation),
	FIELD(struct invitation, meeting_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct invitation, unit_id, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	FIELD(struct invitation, township_id, .max = INT64_MAX,
	    .optional = true, .nullable = true),
	FIELD(struct invitation, guest, .max = GUEST_MAX, .nullable = true,
	    .no_personal = true, .logged = true),
	INVITATION_DATES,
	INVITATION_DERIVED(meeting_state), INVITATION_DERIVED(sequence));

const struct shape invitation_choice_shape = SHAPE(struct invitation_choice,
	COLUMNS(struct invitation_choice, id, kind, name));

/* A township is in the list once, whatever windows it has. */
QUERY(invitation_choice_rows, invitation_choice_shape,
    "SELECT 'unit' AS kind, u.id, n.short_name AS name"
    "  FROM (SELECT id, DATE '1970-01-01'"
    "               + INTERVAL (starts_at + 28800) DIV 86400 DAY AS day"
    "          FROM meeting WHERE id = :meeting_id) m"
    "  JOIN unit u ON u.since <= m.day"
    "   AND (u.until IS NULL OR u.until >= m.day)"
    "  JOIN unit_name n ON n.unit_id = u.id AND n.since <= m.day"
    "   AND (n.until IS NULL OR n.until >= m.day)"
    " WHERE NOT EXISTS (SELECT 1 FROM invitation i"
    "                    WHERE i.meeting_id = m.id AND i.unit_id = u.id)"
    " UNION ALL "
    "SELECT 'township', MIN(t.id), t.name FROM township t"
    " WHERE t.state = 0 AND NOT EXISTS (SELECT 1 FROM invitation i"
    "       WHERE i.meeting_id = :meeting_id AND i.guest = t.name)"
    " GROUP BY t.name"
    " ORDER BY kind, id LIMIT 1000");

QUERY(invitation_meeting_lock, receipt_shape,
    "SELECT state AS meeting_state, sequence FROM meeting"
    " WHERE id = :meeting_id FOR UPDATE");
QUERY(invitation_guest_there, count_shape,
    "SELECT COUNT(*) AS total FROM invitation"
    " WHERE meeting_id = :meeting_id AND guest = :guest");
STORE(invitation_insert, invitation_new_shape,
    "INSERT INTO invitation ({}) VALUES ({?})");

/* The name of a township is that of its window; "" when it is no choice. */
static struct text
chosen(struct db *db, const struct invitation *i, struct text kind,
    int64_t id)
{
	struct rows rows = invitation_choices(db, i->meeting_id);
	const struct invitation_choice *all = rows.at;

	for (size_t k = 0; k < rows.count; k++)
		if (all[k].id == id && text_same(all[k].kind, kind))
			return all[k].name;
	return TEXT("");
}

/* Locks the meeting, so that nobody else is invited meanwhile. */
static void
new_derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct invitation *i = row;
	struct invitation m = { .meeting_state = MEETING_DRAFT };
	int64_t named = (i->unit_id != 0) + (i->township_id != 0) +
	    (i->guest.len > 0);

	(void)today;
	db_row(db, &invitation_meeting_lock, &m, BIND(P(i->meeting_id)));
	i->meeting_state = m.meeting_state;
	i->seen_sequence = i->answer_sequence = m.sequence;
	fault_if(faults, m.meeting_state != MEETING_ANNOUNCED,
	    "meeting_state", "over");
	fault_if(faults, named == 0, "guest", "missing");
	fault_if(faults, named > 1, "guest", "one");
	if (named == 1 && i->township_id != 0)
		i->guest = chosen(db, i, TEXT("township"), i->township_id);
	fault_if(faults, i->township_id != 0 && i->guest.len == 0,
	    "township_id", "choice");
	fault_if(faults, i->unit_id != 0 && chosen(db, i, TEXT("unit"),
	    i->unit_id).len == 0, "unit_id", "choice");
	fault_if(faults, i->guest.len > 0 && count_of(db_rows(db,
	    &invitation_guest_there, BIND(P(i->meeting_id), P(i->guest)))) > 0,
	    "guest", "invited");
}

static const struct move new_moves[] = {
	{ "send", NEW, INVITATION_SENT, OFFICE, .words = true,
	  .stamp = "sent_at", .at_once = true },
};

const struct record invitation_new_record = { .kind = "invitation",
    .moves = new_moves, .move_count = 1, .shape = &invitation_new_shape,
    .usual = "send", .changed = "changed_at", .insert = &invitation_insert,
    .derive = new_derive };

/* ---- One that was sent */

QUERY(receipt_row, receipt_shape,
    "SELECT {i.}," INVITATION_OF_MEETING
    "  FROM invitation i JOIN meeting m ON m.id = i.meeting_id"
    " WHERE i.id = :id");
QUERY(receipt_lock, count_shape,
    "SELECT id AS total FROM invitation WHERE id = :id FOR UPDATE");
STORE(receipt_update, receipt_shape,
    "UPDATE invitation SET state = :state, answer = :answer,"
    "       person = :person, post = :post, reason = :reason,"
    "       by_office = :by_office, answered_at = :answered_at,"
    "       answer_sequence = :answer_sequence,"
    "       withdrawn_why = :withdrawn_why, changed_at = :changed_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

static void
record_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	(void)now;
	receipt_open(to, before);
	receipt_whole(to, after);
}

static void
open_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	(void)after, (void)now;
	receipt_open(to, before);
}

static void
record(const struct mover *by, void *after)
{
	struct invitation *i = after;

	(void)by;
	i->by_office = true;
	i->answer_sequence = i->sequence;
}

static void
renew(const struct mover *by, void *after)
{
	struct invitation *i = after;

	(void)by;
	i->answer = i->person = i->post = i->reason = TEXT("");
	i->withdrawn_why = TEXT("");
	i->by_office = false;
	i->answered_at = (struct moment){ 0 };
	i->answer_sequence = i->sequence;
}

#define OPEN	(IN(INVITATION_SENT) | IN(INVITATION_ANSWERED))

static const struct move moves[] = {
	{ "record", OPEN, INVITATION_ANSWERED, OFFICE, .words = true,
	  .demands = record_faults, .asks = receipt_asks, .prepare = record,
	  .stamp = "answered_at", .told = true },
	{ "withdraw", OPEN, INVITATION_WITHDRAWN, OFFICE,
	  .reason = "withdrawn_why", .demands = open_faults },
	{ "renew", IN(INVITATION_WITHDRAWN), INVITATION_SENT, OFFICE,
	  .demands = open_faults, .prepare = renew },
};

const struct record receipt_by_office = { .kind = "invitation",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &receipt_shape, .usual = "record", .changed = "changed_at",
    .find = &receipt_row, .lock = &receipt_lock, .update = &receipt_update,
    .derive = receipt_derive };

/* ---- Lists and reminders */

const struct shape invitation_line_shape = SHAPE(struct invitation,
	COLUMNS(struct invitation, id, unit_id, guest, state, answer, person,
	    post, reason, by_office, seen_at, reminders, reminded_at,
	    answered_at, withdrawn_why));

QUERY(invitation_rows, invitation_line_shape,
    "SELECT {i.} FROM invitation i LEFT JOIN unit u ON u.id = i.unit_id"
    " WHERE i.meeting_id = :meeting_id"
    " ORDER BY i.state = 2, i.unit_id IS NULL, u.position,"
    "          i.township_id IS NULL, i.id LIMIT 1000");
const struct shape invitation_counts_shape = SHAPE(struct invitation_counts,
	COLUMNS(struct invitation_counts, total, comes, substitute, excused,
	    open, unseen, silent));

QUERY(invitation_counts_row, invitation_counts_shape,
    "SELECT COUNT(*) AS total, COUNT(NULLIF(answer = 'comes', 0)) AS comes,"
    "       COUNT(NULLIF(answer = 'substitute', 0)) AS substitute,"
    "       COUNT(NULLIF(answer = 'excused', 0)) AS excused,"
    "       COUNT(NULLIF(state = 0, 0)) AS open,"
    "       COUNT(NULLIF(state = 0 AND unit_id IS NOT NULL"
    "                    AND seen_at IS NULL, 0)) AS unseen,"
    "       COUNT(NULLIF(state = 0 AND unit_id IS NULL, 0)) AS silent"
    "  FROM invitation WHERE meeting_id = :meeting_id AND state <> 2");
COMMAND(invitations_reminded,
    "UPDATE invitation SET reminders = reminders + 1, reminded_at = :now"
    " WHERE meeting_id = :meeting_id AND state = 0 AND unit_id IS NOT NULL");
COMMAND(invitations_reminded_events,
    "INSERT INTO own_event (kind, object_id, at, account_id, verb, state)"
    " SELECT 'invitation', id, :now, :account_id, 'remind', 0"
    "   FROM invitation"
    "  WHERE meeting_id = :meeting_id AND state = 0 AND unit_id IS NOT NULL"
    "    AND reminded_at = :now");

struct rows
invitation_choices(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &invitation_choice_rows, BIND(P(meeting_id)));
}

struct rows
invitations_of_meeting(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &invitation_rows, BIND(P(meeting_id)));
}

struct invitation_counts
invitations_counted(struct db *db, int64_t meeting_id)
{
	struct invitation_counts count = { 0 };

	db_row(db, &invitation_counts_row, &count, BIND(P(meeting_id)));
	return count;
}

int64_t
invitations_remind(const struct mover *by, int64_t meeting_id)
{
	int64_t count = tx_change(by->tx, &invitations_reminded,
	    BIND(P(by->now), P(meeting_id)));

	if (count > 0)
		tx_change(by->tx, &invitations_reminded_events,
		    BIND(P(by->now), P(by->account_id), P(meeting_id)));
	return count;
}
