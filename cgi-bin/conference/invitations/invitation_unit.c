/* The invitations of a unit, and its receipts. */
#include "audit/audit.h"
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting.h"
#include "db/db.h"
#include "db/row_cache.h"
#include "identity/role.h"

/*
 * Invitations i of :unit_id today: its own, or of a unit before it
 * (sql/032_units.sql).
 */
#define OF_READER							\
    "  FROM topic_reader r STRAIGHT_JOIN invitation i"			\
    "    ON i.unit_id = r.unit_id"					\
    "  JOIN public_meeting m ON m.id = i.meeting_id"			\
    " WHERE r.reader_id = :unit_id"
/* Its own before that of another. */
#define OF_MEETING							\
    "   AND i.meeting_id = :id"						\
    " ORDER BY i.unit_id <> :unit_id, i.id LIMIT 1"

QUERY(receipt_of_unit_row, receipt_shape,
    "SELECT {i.}," INVITATION_OF_MEETING "," INVITATION_MOVED
    OF_READER OF_MEETING);
QUERY(receipt_of_unit_lock, count_shape,
    "SELECT l.id AS total FROM invitation l"
    " WHERE l.id = (SELECT i.id" OF_READER OF_MEETING ") FOR UPDATE");

STORE(receipt_of_unit_update, receipt_shape,
    "UPDATE invitation SET state = :state, answer = :answer,"
    "       person = :person, post = :post, reason = :reason,"
    "       by_office = FALSE, answered_at = :answered_at,"
    "       answer_sequence = :answer_sequence, seen_at = :seen_at,"
    "       seen_sequence = :seen_sequence, changed_at = :changed_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

static void
answer_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct invitation *was = before;

	receipt_open(to, was);
	fault_if(to, was->starts_at.s <= now.s, "starts_at", "begun");
	receipt_whole(to, after);
}

/* Whoever answers has seen it as it is. */
static void
answer(const struct mover *by, void *after)
{
	struct invitation *i = after;

	i->by_office = false;
	i->answer_sequence = i->seen_sequence = i->sequence;
	if (i->seen_at.s == 0)
		i->seen_at = by->now;
}

static const struct move moves[] = {
	{ "answer", IN(INVITATION_SENT) | IN(INVITATION_ANSWERED),
	  INVITATION_ANSWERED, LIAISON, .words = true,
	  .demands = answer_faults, .asks = receipt_asks, .prepare = answer,
	  .stamp = "answered_at", .told = true },
};

const struct record receipt_of_unit = { .kind = "invitation",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &receipt_shape, .usual = "answer", .changed = "changed_at",
    .find = &receipt_of_unit_row, .lock = &receipt_of_unit_lock,
    .update = &receipt_of_unit_update, .derive = receipt_derive };

/* ---- Lists */

enum { MONTH_TEXT_MAX = 7 };
struct invitation_query { struct text month; LISTING_HAS; };
const struct shape invitation_query_shape = SHAPE(struct invitation_query,
	LISTING_MEMBERS(struct invitation_query),
	FIELD(struct invitation_query, month, .max = MONTH_TEXT_MAX));

struct text
invitation_query_month(const void *query)
{
	return ((const struct invitation_query *)query)->month;
}

#define LISTED								\
    "SELECT i.id, i.meeting_id, i.unit_id, i.state, i.answer, i.person,"	\
    "       i.sent_at, i.reminded_at, i.seen_sequence,"			\
    INVITATION_OF_MEETING "," INVITATION_MOVED OF_READER
#define PAST								\
    "   AND (m.starts_at <= :now OR i.state = 2"				\
    "        OR (m.state <> 1 AND i.seen_sequence >= m.sequence))"	\
    "   AND m.starts_at BETWEEN :from AND :upto"

QUERY(invitations_past, receipt_shape, LISTED PAST
    "   AND (m.starts_at, i.id) < (:at, :id)"
    " ORDER BY m.starts_at DESC, i.id DESC LIMIT 21");
QUERY(invitations_past_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" OF_READER PAST
    " LIMIT 201) counted");

const struct listing invitation_listing = { .name = "invitation",
    .by = "starts_at", .filter = &invitation_query_shape,
    .rows = &invitations_past, .count = &invitations_past_count };

/* One that is called off is to come until its time, or until it is seen. */
QUERY(invitations_to_come, receipt_shape, LISTED
    "   AND m.starts_at > :now AND i.state <> 2"
    "   AND (m.state = 1 OR i.seen_sequence < m.sequence)"
    " ORDER BY m.starts_at, i.id LIMIT 50");

struct rows
invitations_coming(struct db *db, int64_t unit_id, struct moment now)
{
	return row_cache_rows(db, &invitations_to_come, BIND(P(unit_id),
	    P(now)));
}

/* ---- What is new */

const struct shape invitation_news_shape = SHAPE(struct invitation_news,
	COLUMNS(struct invitation_news, sequence, at, field, before_,
	    after_));

QUERY(invitation_news_rows, invitation_news_shape,
    "SELECT {} FROM public_meeting_change"
    " WHERE meeting_id = :meeting_id AND sequence > :answer_sequence"
    " ORDER BY id DESC LIMIT 200");
COMMAND(invitation_see,
    "UPDATE invitation SET seen_at = COALESCE(seen_at, :now),"
    "       seen_sequence = :sequence"
    " WHERE id = :id AND (seen_at IS NULL OR seen_sequence < :sequence)");

struct rows
invitation_news(struct db *db, const struct invitation *i)
{
	return db_rows(db, &invitation_news_rows, BIND(P(i->meeting_id),
	    P(i->answer_sequence)));
}

void
invitation_seen(const struct mover *by, int64_t meeting_id, int64_t unit_id,
    int64_t sequence)
{
	struct db *db = tx_db(by->tx);
	const struct asker who = { .id = meeting_id, .unit_id = unit_id,
	    .account_id = by->account_id };
	struct invitation i;

	if (!db_row(db, &receipt_of_unit_row, &i, BIND(P(who.id),
	    P(who.unit_id))))
		return;
	if (sequence > i.sequence)
		sequence = i.sequence;
	if (tx_change(by->tx, &invitation_see, BIND(P(by->now), P(sequence),
	    P(i.id))) == 1)
		audit(by->tx, "invitation.see", i.id, TEXT(""));
}
