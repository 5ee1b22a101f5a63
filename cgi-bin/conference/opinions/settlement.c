/* Settlements: units agree on a text, and the topic needs no meeting. */
#include "audit/audit.h"
#include "base/arena.h"
#include "conference/opinions/settlement.h"
#include "conference/records/history.h"
#include "conference/topics/topic.h"
#include "db/count.h"
#include "db/row_cache.h"
#include "identity/role.h"

/* topic.reason has the text of what was settled. */
enum { UNITS_MAX = 60, SETTLED_MAX = 1000, OBJECTION_MAX = 1000 };

/* A settlement can be agreed on while the topic is in one of these states. */
#define MAY_SETTLE "t.state IN (3, 7)"

static bool
may_settle(int64_t topic_state)
{
	return topic_state == TOPIC_ACCEPTED || topic_state == TOPIC_SIFTING;
}

/* ---- The office's */

#define HAS(member, ...)  COLUMN_AS(struct settlement, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct settlement, member, __VA_ARGS__)

const struct shape settlement_shape = SHAPE(struct settlement,
	RECORD_MEMBERS(struct settlement),
	COLUMN(struct settlement, number), OPINION_TOPIC_NOW(struct settlement),
	HAS(editor_id, .unlogged = true),
	FORM(topic_id, .min = 1, .max = INT64_MAX, .optional = true),
	FORM(units, .max = UNITS_MAX),
	FORM(text, .max = SETTLED_MAX, .lines = true, .no_personal = true),
	FORM(reason, .max = OPINION_REASON_MAX, .lines = true,
	    .reason = true, .no_personal = true),
	HAS(author, .derived = true, .unlogged = true),
	HAS(confirmed, .derived = true, .unlogged = true),
	HAS(asked, .derived = true, .unlogged = true),
	HAS(started_at, .unlogged = true), HAS(ended_at, .unlogged = true));

#define SETTLEMENT							\
    "SELECT {s.}, a.name AS author," OPINION_TOPIC_OF("s") ","		\
    "       (SELECT COUNT(*) FROM settlement_part p"			\
    "         WHERE p.settlement_id = s.id) AS asked,"			\
    "       (SELECT COUNT(*) FROM settlement_part p"			\
    "         WHERE p.settlement_id = s.id AND p.state = 1) AS confirmed" \
    "  FROM settlement s" OPINION_TOPIC_JOIN("s")			\
    "  JOIN account a ON a.id = s.author_id"

QUERY(settlement_lock, count_shape,
    "SELECT id AS total FROM settlement WHERE id = :id FOR UPDATE");
QUERY(settlement_row, settlement_shape, SETTLEMENT " WHERE s.id = :id");
STORE(settlement_insert, settlement_shape,
    "INSERT INTO settlement ({}) VALUES ({?})");
STORE(settlement_update, settlement_shape,
    "UPDATE settlement SET state = :state, reason = :reason,"
    "       editor_id = :editor_id, ended_at = :ended_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
QUERY(settlement_open, count_shape,
    "SELECT COUNT(*) AS total FROM settlement"
    " WHERE topic_id = :topic_id AND state = 0 LOCK IN SHARE MODE");
COMMAND(settlement_part_insert,
    "INSERT INTO settlement_part (settlement_id, unit_id, author_id,"
    "                             editor_id)"
    " VALUES (:settlement_id, :unit_id, :account_id, :account_id)");

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct settlement *s = row;
	struct topic_asked t = { .topic_id = s->topic_id };
	int64_t topic_id = s->topic_id;

	(void)today;
	if (topic_asked(db, &t)) {
		s->number = t.number;
		s->topic_state = t.topic_state;
		s->topic_unit = t.topic_unit;
	}
	fault_if(faults, !units_there(db, s->units), "units", "choice");
	fault_if(faults, count_of(db_rows(db, &settlement_open,
	    BIND(P(topic_id)))) > 0, "state", "settling");
}

static void
start_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct settlement *s = after;

	(void)before, (void)now;
	fault_if(to, s->topic_state != TOPIC_ACCEPTED, "state",
	    "topic-closed");
	fault_if(to, s->units.count == 0 || (s->units.count == 1 &&
	    s->units.at[0] == s->topic_unit), "units", "missing");
	fault_if(to, s->text.len == 0, "text", "missing");
}

static void
ask(const struct mover *by, int64_t settlement_id, int64_t unit_id)
{
	int64_t id = tx_insert(by->tx, &settlement_part_insert,
	    BIND(P(settlement_id), P(unit_id), P(by->account_id)));

	history_add(by->tx, &(struct event){ .kind = TEXT("settlement_part"),
	    .object_id = id, .account_id = by->account_id, .at = by->now,
	    .verb = TEXT("ask"), .reason = TEXT("") });
}

/* Its units do not change; the topic's own is always one of them. */
static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct settlement *was = before, *is = after;

	(void)faults;
	if (was->id != 0)
		return;
	for (size_t i = 0; i < is->units.count; i++)
		ask(by, is->id, is->units.at[i]);
	if (!id_among(is->units, is->topic_unit))
		ask(by, is->id, is->topic_unit);
}

static const struct move moves[] = {
	{ "start", NEW, SETTLEMENT_OPEN, OFFICE, .words = true,
	  .demands = start_faults, .stamp = "started_at", .at_once = true },
	{ "call-off", IN(SETTLEMENT_OPEN), SETTLEMENT_CALLED_OFF, OFFICE,
	  .reason = "reason", .stamp = "ended_at" },
};

const struct record settlement_record = { .kind = "settlement",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &settlement_shape, .usual = "start", .editor = "editor_id",
    .find = &settlement_row, .lock = &settlement_lock,
    .insert = &settlement_insert, .update = &settlement_update,
    .derive = derive, .store = store };

/* ---- A unit's */

#undef HAS
#undef FORM
#define HAS(member, ...)						\
	COLUMN_AS(struct settlement_part, member, __VA_ARGS__)

const struct shape settlement_part_shape = SHAPE(struct settlement_part,
	RECORD_MEMBERS(struct settlement_part),
	HAS(topic_id, .derived = true, .unlogged = true),
	HAS(number, .derived = true, .unlogged = true),
	OPINION_TOPIC_NOW(struct settlement_part),
	COLUMNS(struct settlement_part, settlement_id, unit_id),
	HAS(settlement_state, .derived = true, .unlogged = true),
	HAS(editor_id, .unlogged = true),
	HAS(text, .derived = true, .lines = true, .unlogged = true),
	FIELD(struct settlement_part, reason, .max = OBJECTION_MAX,
	    .lines = true, .reason = true, .no_personal = true),
	HAS(author, .derived = true, .unlogged = true),
	HAS(editor, .derived = true, .unlogged = true),
	HAS(started_at, .derived = true, .unlogged = true),
	HAS(answered_at, .unlogged = true));

#define PART								\
    "SELECT {p.}, s.topic_id, s.number, s.state AS settlement_state,"	\
    "       s.text, s.started_at, a.name AS author, e.name AS editor,"	\
    OPINION_TOPIC_OF("s")						\
    "  FROM settlement_part p"						\
    "  JOIN settlement s ON s.id = p.settlement_id"			\
    OPINION_TOPIC_JOIN("s")						\
    "  JOIN account a ON a.id = s.author_id"				\
    "  JOIN account e ON e.id = p.editor_id"

/*
 * The part, then the settlement: who counts what is left has both, so that of
 * two last confirmations the second sees the first.
 */
QUERY(settlement_part_lock, count_shape,
    "SELECT p.id AS total FROM settlement_part p"
    "  STRAIGHT_JOIN settlement s ON s.id = p.settlement_id"
    " WHERE p.id = :id FOR UPDATE");
QUERY(settlement_part_row, settlement_part_shape, PART
    " WHERE p.id = :id AND " OPINION_OF_READER("p.unit_id"));
STORE(settlement_part_update, settlement_part_shape,
    "UPDATE settlement_part SET state = :state, reason = :reason,"
    "       editor_id = :editor_id, answered_at = :answered_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
QUERY(settlement_parts_left, count_shape,
    "SELECT COUNT(*) AS total FROM settlement_part"
    " WHERE settlement_id = :settlement_id AND state <> 1");
COMMAND(settlement_end,
    "UPDATE settlement SET state = :state, editor_id = :account_id,"
    "       ended_at = :now, reason = '', revision = revision + 1"
    " WHERE id = :settlement_id AND state = 0");

QUERY(settlement_runs, count_shape,
    "SELECT id AS total FROM settlement"
    " WHERE topic_id = :topic_id AND state = 0 LIMIT 1 FOR UPDATE");

static void
part_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct settlement_part *p = before;

	(void)after, (void)now;
	fault_if(to, p->settlement_state != SETTLEMENT_OPEN, "state", "ended");
	fault_if(to, !may_settle(p->topic_state) ||
	    p->topic_version != p->number, "state", "topic-closed");
}

static void
end(const struct mover *by, const struct settlement_part *p, int64_t state,
    struct faults *faults)
{
	static const char *const verbs[] = { [SETTLEMENT_AGREED] = "agree",
	    [SETTLEMENT_OBJECTED] = "object",
	    [SETTLEMENT_CALLED_OFF] = "call-off" };
	bool done = tx_change(by->tx, &settlement_end, BIND(P(state),
	    P(by->account_id), P(by->now), P(p->settlement_id))) == 1;

	fault_if(faults, !done, "state", "ended");
	history_add(by->tx, &(struct event){ .kind = TEXT("settlement"),
	    .object_id = p->settlement_id, .account_id = by->account_id,
	    .at = by->now, .verb = text_of(verbs[state]), .state = state,
	    .reason = p->reason });
	audit(by->tx, text_print(db_room(tx_db(by->tx)), "settlement.%s",
	    verbs[state]).s, p->settlement_id, p->reason);
}

void
settlement_end_with(const struct mover *by, int64_t topic_id)
{
	struct faults none = { .count = 0 };
	struct settlement_part p = { .reason = TEXT("") };

	p.settlement_id = count_of(db_rows(tx_db(by->tx), &settlement_runs,
	    BIND(P(topic_id))));
	if (p.settlement_id != 0)
		end(by, &p, SETTLEMENT_CALLED_OFF, &none);
}

static void
part_store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct settlement_part *p = after;

	(void)before;
	if (p->state == PART_OBJECTED) {
		end(by, p, SETTLEMENT_OBJECTED, faults);
		return;
	}
	if (count_of(db_rows(tx_db(by->tx), &settlement_parts_left,
	    BIND(P(p->settlement_id)))) > 0)
		return;
	end(by, p, SETTLEMENT_AGREED, faults);
	fault_if(faults, !topic_step(by, p->topic_id, "settle", p->text),
	    "state", "topic-closed");
}

static const struct move part_moves[] = {
	{ "confirm", IN(PART_ASKED), PART_CONFIRMED, LIAISON,
	  .demands = part_faults, .stamp = "answered_at" },
	{ "object", IN(PART_ASKED), PART_OBJECTED, LIAISON,
	  .reason = "reason", .demands = part_faults, .stamp = "answered_at" },
};

const struct record settlement_part_of_unit = { .kind = "settlement_part",
    .moves = part_moves,
    .move_count = sizeof part_moves / sizeof *part_moves,
    .shape = &settlement_part_shape, .editor = "editor_id",
    .find = &settlement_part_row, .lock = &settlement_part_lock,
    .update = &settlement_part_update, .store = part_store };

/* ---- Lists */

QUERY(settlements_about, settlement_shape, SETTLEMENT
    " WHERE s.topic_id = :topic_id ORDER BY s.id DESC LIMIT 20");
QUERY(settlement_parts_about, settlement_part_shape, PART
    " WHERE s.topic_id = :topic_id"
    " ORDER BY s.id DESC, p.id LIMIT 500");
#define WAITING(units) PART						\
    " WHERE p.state = 0 AND s.state = 0 AND " MAY_SETTLE		\
    "   AND t.version = s.number AND p.unit_id IN " units		\
    " ORDER BY s.started_at, p.id LIMIT 50"
QUERY(settlement_parts_of_desk, settlement_part_shape,
    WAITING("(:unit_id)"));
QUERY(settlement_parts_of_heir, settlement_part_shape,
    WAITING(OPINION_READ));
QUERY(settlements_with_objection, settlement_shape, SETTLEMENT
    " WHERE s.state = 2 AND " MAY_SETTLE
    "   AND NOT EXISTS (SELECT 1 FROM settlement l"
    "                    WHERE l.topic_id = s.topic_id AND l.id > s.id)"
    " ORDER BY s.ended_at DESC, s.id DESC LIMIT 20");

struct rows
settlements_of_topic(struct db *db, int64_t topic_id)
{
	return db_rows(db, &settlements_about, BIND(P(topic_id)));
}

struct rows
settlement_parts_of_topic(struct db *db, int64_t topic_id)
{
	return db_rows(db, &settlement_parts_about, BIND(P(topic_id)));
}

struct rows
settlement_parts_waiting(struct db *db, int64_t unit_id)
{
	return row_cache_rows(db, unit_follows(db, unit_id) ?
	    &settlement_parts_of_heir : &settlement_parts_of_desk,
	    BIND(P(unit_id)));
}

struct rows
settlements_objected(struct db *db)
{
	return row_cache_rows(db, &settlements_with_objection, BIND_NONE);
}
