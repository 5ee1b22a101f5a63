/* Receipts: what unit and office have in common when they fill one in. */
#include <string.h>

#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting.h"
#include "db/db.h"

static const char *const answers[] = { "comes", "excused", "substitute",
    NULL };

#define FORM(member, ...) FIELD(struct invitation, member, __VA_ARGS__)

const struct shape receipt_shape = SHAPE(struct invitation,
	INVITATION_MEMBERS,
	FORM(answer, .max = INVITATION_CODE_MAX, .choices = answers,
	    .told = true, .logged = true),
	FORM(person, .max = INVITATION_NAME_MAX, .told = true,
	    .no_personal = true),
	FORM(post, .max = INVITATION_POST_MAX, .told = true,
	    .no_personal = true),
	FORM(reason, .max = INVITATION_TEXT_MAX, .lines = true, .told = true,
	    .no_personal = true),
	FORM(withdrawn_why, .max = INVITATION_TEXT_MAX, .lines = true,
	    .reason = true, .no_personal = true),
	INVITATION_MEETING);

const struct shape sitter_of_shape = SHAPE(struct sitter_of,
	COLUMNS(struct sitter_of, person, office, post));

QUERY(invitation_sitter_row, sitter_of_shape,
    "SELECT p.name AS person, s.office, s.post"
    "  FROM seat s JOIN person p ON p.id = s.person_id"
    " WHERE s.role = :role AND s.since <= :day"
    "   AND (s.until IS NULL OR s.until >= :day)"
    "   AND s.unit_id IN (SELECT h.unit_id FROM unit_heir h"
    "                      WHERE h.heir_id = :unit_id"
    "                        AND :day BETWEEN h.since AND h.until)"
    " ORDER BY s.position, s.id LIMIT 1");

static bool
answers_with(const struct invitation *i, const char *answer)
{
	return strcmp(i->answer.s, answer) == 0;
}

void
receipt_derive(struct db *db, struct day today, void *row,
    struct faults *faults)
{
	struct invitation *i = row;

	(void)db, (void)today, (void)faults;
	if (answers_with(i, "excused"))
		i->person = i->post = TEXT("");
	if (answers_with(i, "comes"))
		i->reason = TEXT("");
}

void
receipt_whole(struct faults *to, const struct invitation *i)
{
	bool comes = answers_with(i, "comes") || answers_with(i, "substitute");

	fault_if(to, i->answer.len == 0, "answer", "missing");
	fault_if(to, comes && i->person.len == 0, "person", "missing");
	fault_if(to, comes && i->post.len == 0, "post", "missing");
	fault_if(to, answers_with(i, "excused") && i->reason.len == 0,
	    "reason", "missing");
}

void
receipt_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct invitation *i = after;
	struct sitter_of who;

	(void)before;
	fault_if(to, answers_with(i, "substitute") &&
	    invitation_sitter(tx_db(by->tx), i, &who) &&
	    text_same(who.person, i->person), "person", "member");
}

void
receipt_open(struct faults *to, const struct invitation *i)
{
	fault_if(to, i->meeting_state == MEETING_CANCELLED, "meeting_state",
	    "called-off");
	fault_if(to, i->meeting_state == MEETING_HELD, "meeting_state",
	    "over");
}

bool
invitation_sitter(struct db *db, const struct invitation *i,
    struct sitter_of *out)
{
	struct text role = text_same(i->kind, TEXT("liaison")) ?
	    TEXT("liaison") : TEXT("member");

	return i->unit_id != 0 && db_row(db, &invitation_sitter_row, out,
	    BIND(P(role), AS(day, P(moment_day(i->starts_at))),
	    P(i->unit_id)));
}
