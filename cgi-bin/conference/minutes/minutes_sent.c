/* Minutes at the office once they went out: confirmations, readers, report. */
#include "conference/minutes/minutes.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { DOCUMENT_MAX = 120, ANSWER_MAX = 2000 };

const struct shape minutes_reader_shape = SHAPE(struct minutes_reader,
	COLUMNS(struct minutes_reader, unit_id, read_version, who, read_at));

static const struct shape asked_shape = SHAPE(struct confirmation,
	COLUMNS(struct confirmation, id, state, unit_id, text, asked_at,
	    answered_at, editor));

QUERY(confirmation_rows, asked_shape,
    "SELECT c.id, c.state, c.unit_id, c.text, c.asked_at, c.answered_at,"
    "       e.name AS editor"
    "  FROM confirmation c JOIN unit u ON u.id = c.unit_id"
    "  LEFT JOIN account e ON e.id = c.editor_id"
    " WHERE c.minutes_id = :minutes_id"
    " ORDER BY u.position, u.id LIMIT 500");
QUERY(minutes_reader_rows, minutes_reader_shape,
    "SELECT r.unit_id, r.read_version, r.read_at, a.name AS who"
    "  FROM minutes_reader r JOIN unit u ON u.id = r.unit_id"
    "  LEFT JOIN account a ON a.id = r.account_id"
    " WHERE r.minutes_id = :minutes_id"
    " ORDER BY u.position, u.id LIMIT 500");

struct rows
confirmations(struct db *db, int64_t minutes_id)
{
	return db_rows(db, &confirmation_rows, BIND(P(minutes_id)));
}

struct rows
minutes_readers(struct db *db, int64_t minutes_id)
{
	return db_rows(db, &minutes_reader_rows, BIND(P(minutes_id)));
}

/* ---- What is left to do */

const struct shape meeting_left_shape = SHAPE(struct meeting_left,
	COLUMNS(struct meeting_left, minutes_id, state, report, unread,
	    unsigned_, up));

/* Topics go on from a liaison meeting in the states 8 and 9. */
QUERY(meeting_left_row, meeting_left_shape,
    "SELECT COALESCE(n.id, 0) AS minutes_id, COALESCE(n.state, -1) AS state,"
    "       COALESCE(r.state, -1) AS report,"
    "       (SELECT COUNT(*) FROM minutes_reader x"
    "         WHERE x.minutes_id = n.id AND x.read_version < n.version)"
    "           AS unread,"
    "       (SELECT COUNT(*) FROM task t JOIN resolution d"
    "            ON d.id = t.resolution_id"
    "         WHERE d.meeting_id = m.id AND t.state = 0) AS unsigned_,"
    "       (SELECT COUNT(*) FROM agenda_item i JOIN sent_topic t"
    "            ON t.id = i.topic_id"
    "         WHERE i.meeting_id = m.id AND i.state = 1"
    "           AND i.kind = 'liaison' AND t.state IN (8, 9)"
    "           AND i.outcome IN ('up-topic', 'up-decision')) AS up"
    "  FROM meeting m LEFT JOIN minutes n ON n.meeting_id = m.id"
    "  LEFT JOIN minutes_report r ON r.id = n.id"
    " WHERE m.id = :meeting_id AND m.state = 2");

bool
meeting_left(struct db *db, int64_t meeting_id, struct meeting_left *out)
{
	return db_row(db, &meeting_left_row, out, BIND(P(meeting_id)));
}

/* ---- The report to the county government */

enum report_state { REPORT_TO_SEND, REPORT_SENT, REPORT_RECEIVED,
    REPORT_ANSWERED };

#define HAS(member, ...)						\
	COLUMN_AS(struct minutes_report, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct minutes_report, member, __VA_ARGS__)
#define SEEN(member)	  HAS(member, .derived = true, .unlogged = true)

const struct shape minutes_report_shape = SHAPE(struct minutes_report,
	RECORD_MEMBERS(struct minutes_report),
	HAS(editor_id, .unlogged = true), HAS(changed_at, .unlogged = true),
	FORM(sent_on, .optional = true, .told = true),
	FORM(received_on, .optional = true, .told = true),
	FORM(answered_on, .optional = true, .told = true),
	FORM(document, .max = DOCUMENT_MAX, .told = true, .logged = true,
	    .no_personal = true),
	FORM(answer, .max = ANSWER_MAX, .lines = true, .no_personal = true),
	SEEN(title), SEEN(number), SEEN(editor), SEEN(issued_on));

QUERY(minutes_report_row, minutes_report_shape,
    "SELECT {r.}, n.title, n.number, n.issued_on, e.name AS editor"
    "  FROM minutes_report r JOIN minutes n ON n.id = r.id"
    "  JOIN account e ON e.id = r.editor_id WHERE r.id = :id");
QUERY(minutes_report_lock, count_shape,
    "SELECT id AS total FROM minutes_report WHERE id = :id FOR UPDATE");
STORE(minutes_report_update, minutes_report_shape,
    "UPDATE minutes_report SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

/* A day that is needed, not before another, not to come. */
static void
day_faults(struct faults *to, struct day day, struct day least,
    const char *name, struct moment now)
{
	fault_if(to, day.ymd == 0, name, "missing");
	fault_if(to, day.ymd != 0 && day.ymd < least.ymd, name, "too-early");
	fault_if(to, day.ymd > moment_day(now).ymd, name, "future");
}

static void
sent_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct minutes_report *was = before, *r = after;

	day_faults(to, r->sent_on, was->issued_on, "sent_on", now);
}

static void
received_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct minutes_report *r = after;

	sent_faults(to, before, after, now);
	day_faults(to, r->received_on, r->sent_on, "received_on", now);
}

static void
answered_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct minutes_report *r = after;

	received_faults(to, before, after, now);
	day_faults(to, r->answered_on, r->received_on, "answered_on", now);
	fault_if(to, r->answer.len == 0, "answer", "missing");
}

/* What a form did not ask for yet is not taken. */
static void
sent_prepare(const struct mover *by, void *after)
{
	struct minutes_report *r = after;

	(void)by;
	r->received_on = (struct day){ 0 };
	r->answered_on = (struct day){ 0 };
	r->answer = r->document = TEXT("");
}

static void
received_prepare(const struct mover *by, void *after)
{
	struct minutes_report *r = after;

	(void)by;
	r->answered_on = (struct day){ 0 };
	r->answer = r->document = TEXT("");
}

static const struct move moves[] = {
	{ "send", IN(REPORT_TO_SEND), REPORT_SENT, OFFICE, .words = true,
	  .demands = sent_faults, .prepare = sent_prepare, .told = true },
	{ "receive", IN(REPORT_SENT), REPORT_RECEIVED, OFFICE, .words = true,
	  .demands = received_faults, .prepare = received_prepare,
	  .told = true },
	{ "answer", IN(REPORT_RECEIVED) | IN(REPORT_ANSWERED),
	  REPORT_ANSWERED, OFFICE, .words = true,
	  .demands = answered_faults, .told = true },
};

const struct record minutes_report_record = { .kind = "minutes_report",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &minutes_report_shape, .changed = "changed_at",
    .editor = "editor_id", .find = &minutes_report_row,
    .lock = &minutes_report_lock, .update = &minutes_report_update };
