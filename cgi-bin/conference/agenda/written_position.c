/* Positions that units hand in, in writing, about topics of a meeting. */
#include <inttypes.h>

#include "base/arena.h"
#include "conference/agenda/agenda_read.h"
#include "conference/agenda/written_position.h"
#include "conference/meetings/meeting.h"
#include "conference/opinions/opinion.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

#define HAS(member, ...)						\
	COLUMN_AS(struct written_position, member, __VA_ARGS__)
#define SEEN(member)	HAS(member, .derived = true, .unlogged = true)

const struct shape written_position_shape = SHAPE(struct written_position,
	RECORD_MEMBERS(struct written_position),
	FIELD(struct written_position, meeting_id, .max = INT64_MAX,
	    .optional = true),
	COLUMNS(struct written_position, topic_id, number, unit_id, sent_at),
	FIELD(struct written_position, text, .max = OPINION_WORDS_MAX,
	    .lines = true, .no_personal = true),
	SEEN(meeting_state), SEEN(waits), SEEN(sent), SEEN(starts_at));

/* ---- A new one */

static const struct shape meeting_known_shape = SHAPE(struct written_position,
	COLUMNS(struct written_position, meeting_state, starts_at));
QUERY(written_position_meeting, meeting_known_shape,
    "SELECT state AS meeting_state, starts_at FROM public_meeting"
    " WHERE id = :meeting_id");
STORE(written_position_insert, written_position_shape,
    "INSERT INTO written_position ({}) VALUES ({?})");

void
written_position_know(struct db *db, struct written_position *p)
{
	struct written_position known = { .id = 0 };
	struct meeting_topic t = { .number = 0 };

	db_row(db, &written_position_meeting, &known,
	    BIND(P(p->meeting_id)));
	meeting_topic_find(db, p->meeting_id, p->topic_id, p->unit_id, &t);
	p->meeting_state = known.meeting_state;
	p->starts_at = known.starts_at;
	p->number = t.number;
	p->waits = t.waits;
	p->sent = t.sent;
}

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	(void)today, (void)faults;
	written_position_know(db, row);
}

static void
send_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct written_position *p = after;

	(void)before;
	fault_if(to, p->sent, "unit_id", "sent");
	fault_if(to, p->meeting_state == MEETING_CANCELLED, "meeting_state",
	    "called-off");
	fault_if(to, p->meeting_state != MEETING_ANNOUNCED ||
	    p->starts_at.s <= now.s, "meeting_state", "begun");
	fault_if(to, !p->waits, "topic_id", "not-waiting");
	fault_if(to, p->text.len == 0, "text", "missing");
}

QUERY(written_position_there, count_shape,
    "SELECT COUNT(*) AS total FROM written_position"
    " WHERE meeting_id = :meeting_id AND topic_id = :topic_id"
    "   AND number = :number AND unit_id = :unit_id LOCK IN SHARE MODE");

/* A colleague may have sent one while this one waited for the lock. */
static void
send_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct written_position *p = after;

	(void)before;
	fault_if(to, count_of(db_rows(tx_db(by->tx), &written_position_there,
	    BIND(P(p->meeting_id), P(p->topic_id), P(p->number),
	    P(p->unit_id)))) > 0, "unit_id", "sent");
}

static struct text
seen_at(struct arena *a, const void *row)
{
	const struct written_position *p = row;

	return text_print(a, "liaison/meetings/%" PRId64 "#topic-%" PRId64,
	    p->meeting_id, p->topic_id);
}

static const struct move moves[] = {
	{ "send", NEW, 0, LIAISON, .words = true, .demands = send_faults,
	  .asks = send_asks, .stamp = "sent_at", .at_once = true },
};

const struct record written_position_new = { .kind = "written_position",
    .moves = moves, .move_count = 1, .shape = &written_position_shape,
    .usual = "send", .insert = &written_position_insert,
    .parent = "topic_id", .seen_at = seen_at, .derive = derive };

/* ---- Of a meeting */

QUERY(written_position_rows, written_position_shape,
    "SELECT {w.} FROM written_position w JOIN unit u ON u.id = w.unit_id"
    " WHERE w.meeting_id = :meeting_id"
    " ORDER BY u.position, u.id, w.id LIMIT 2000");

struct rows
written_positions(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &written_position_rows, BIND(P(meeting_id)));
}
