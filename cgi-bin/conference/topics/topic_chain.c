/* Where meetings and settlements lead an accepted topic. */
#include "conference/records/history.h"
#include "conference/records/lifecycle.h"
#include "conference/topics/topic.h"
#include "identity/role.h"

QUERY(topic_chain_row, topic_shape, TOPIC_SENT_WHOLE " WHERE t.id = :id");

#define UP	(IN(TOPIC_UP_TOPIC) | IN(TOPIC_UP_DECISION))

/*
 * sift: put on a liaison meeting's agenda.  table: on a conference's, which
 * the agenda allows.  The outcomes follow when the meeting was held.
 */
static const struct move moves[] = {
	{ "sift", IN(TOPIC_ACCEPTED) | IN(TOPIC_DEFERRED) | UP, TOPIC_SIFTING,
	  OFFICE, .words = false },
	{ "unsift", IN(TOPIC_SIFTING), TOPIC_ACCEPTED, OFFICE, .words = false },
	{ "up-topic", IN(TOPIC_SIFTING), TOPIC_UP_TOPIC, OFFICE,
	  .reason = "reason", .optional = true },
	{ "up-decision", IN(TOPIC_SIFTING), TOPIC_UP_DECISION, OFFICE,
	  .reason = "reason", .optional = true },
	{ "settle", IN(TOPIC_SIFTING) | IN(TOPIC_ACCEPTED), TOPIC_SETTLED,
	  OFFICE | LIAISON, .reason = "reason", .optional = true },
	{ "return", IN(TOPIC_SIFTING), TOPIC_RETURNED, OFFICE,
	  .reason = "reason", .prepare = topic_version_open },
	{ "table", UP | IN(TOPIC_DEFERRED) | IN(TOPIC_ACCEPTED), TOPIC_TABLED,
	  OFFICE, .words = false },
	{ "untable-topic", IN(TOPIC_TABLED), TOPIC_UP_TOPIC, OFFICE, .words = false },
	{ "untable-decision", IN(TOPIC_TABLED), TOPIC_UP_DECISION, OFFICE, .words = false },
	{ "untable", IN(TOPIC_TABLED), TOPIC_ACCEPTED, OFFICE, .words = false },
	{ "defer", IN(TOPIC_SIFTING) | IN(TOPIC_TABLED), TOPIC_DEFERRED,
	  OFFICE, .reason = "reason", .optional = true },
	{ "resolve", IN(TOPIC_TABLED), TOPIC_RESOLVED, OFFICE,
	  .reason = "reason", .optional = true },
	{ "note", IN(TOPIC_TABLED), TOPIC_NOTED, OFFICE,
	  .reason = "reason", .optional = true },
	{ "merge", IN(TOPIC_ACCEPTED), TOPIC_MERGED, OFFICE,
	  .reason = "reason" },
	{ "refer", IN(TOPIC_TABLED), TOPIC_REFERRED, OFFICE,
	  .reason = "reason", .optional = true },
	{ "answer", IN(TOPIC_REFERRED), TOPIC_ANSWERED, OFFICE,
	  .reason = "reason", .optional = true },
};

const struct record topic_chain = { .kind = "topic", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &topic_shape,
    .changed = "changed_at", .editor = "editor_id",
    .lock = &topic_lock, .find = &topic_chain_row,
    .update = &topic_answer, .store = topic_end };

bool
topic_step(const struct mover *by, int64_t id, const char *name,
    struct text reason)
{
	struct topic was, is;
	struct faults none = { .count = 0 };
	const struct move *move;

	if (!record_lock(by->tx, &topic_chain, &(struct asker){ .id = id },
	    &was) ||
	    (move = move_from(&topic_chain, name, was.state)) == NULL)
		return false;
	is = was;
	is.reason = reason;
	return record_move(by, &topic_chain, move, &was, &is, &none);
}

/* ---- Two of one, one of two */

QUERY(topics_related_rows, topic_shape,
    "SELECT 'into' AS part, " TOPIC_FACE " FROM sent_topic p"
    "  JOIN topic t ON t.merged_into = p.id WHERE t.id = :id"
    " UNION ALL SELECT 'from', " TOPIC_FACE " FROM sent_topic p"
    "  JOIN topic t ON t.split_from = p.id WHERE t.id = :id"
    " UNION ALL SELECT 'merged', " TOPIC_FACE " FROM sent_topic p"
    "  WHERE p.merged_into = :id"
    " UNION ALL SELECT 'split', " TOPIC_FACE " FROM sent_topic p"
    "  WHERE p.split_from = :id LIMIT 50");
QUERY(topics_to_merge_rows, topic_shape, "SELECT " TOPIC_FACE
    "  FROM sent_topic p WHERE p.unit_state = 3 AND p.id <> :id"
    " ORDER BY p.submitted_at DESC, p.id DESC LIMIT 200");
/* The other's unit reads it from then on, as a unit concerned. */
COMMAND(topic_unit_concern,
    "INSERT IGNORE INTO topic_unit (topic_id, unit_id)"
    " SELECT :id, :unit_id FROM topic WHERE id = :id AND unit_id <> :unit_id");
COMMAND(topic_version_unit_concern,
    "INSERT IGNORE INTO topic_version_unit (topic_id, number, unit_id)"
    " SELECT id, version, :unit_id FROM topic"
    "  WHERE id = :id AND unit_id <> :unit_id");

struct rows
topics_related(struct db *db, int64_t id)
{
	return db_rows(db, &topics_related_rows, BIND(P(id)));
}

struct rows
topics_to_merge(struct db *db, int64_t id)
{
	return db_rows(db, &topics_to_merge_rows, BIND(P(id)));
}

/* The other topic's history says it too. */
static void
told(const struct mover *by, const struct topic *t, const char *verb,
    const struct topic *other)
{
	history_add(by->tx, &(struct event){ .kind = TEXT("topic"),
	    .object_id = t->id, .account_id = by->account_id, .at = by->now,
	    .verb = text_of(verb), .state = t->state,
	    .reason = text_print(db_room(tx_db(by->tx)), "%s %s",
	    other->number.s, other->title.s) });
}

const char *
topic_merge(const struct mover *by, const struct topic *t, int64_t into,
    struct text reason)
{
	const struct move *move = move_from(&topic_chain, "merge", t->state);
	struct topic is = *t, target;
	struct faults none = { .count = 0 };

	if (move == NULL)
		return "closed";
	if (into == t->id || !record_lock(by->tx, &topic_chain,
	    &(struct asker){ .id = into }, &target) ||
	    target.state != TOPIC_ACCEPTED)
		return "target";
	is.merged_into = into;
	is.reason = reason;
	if (!record_move(by, &topic_chain, move, t, &is, &none))
		return "changed";
	tx_change(by->tx, &topic_unit_concern, BIND(P(target.id),
	    P(t->unit_id)));
	tx_change(by->tx, &topic_version_unit_concern, BIND(P(target.id),
	    P(t->unit_id)));
	told(by, &target, "take-in", t);
	return NULL;
}

static void
part_prepare(const struct mover *by, void *after)
{
	struct topic *t = after;

	topic_version_take(by, after);
	topic_number_take(by, after);
	t->submitted_at = by->now;
}

static const struct move part_moves[] = {
	{ "split", NEW, TOPIC_ACCEPTED, OFFICE, .words = true,
	  .demands = topic_whole, .prepare = part_prepare,
	  .stamp = "answered_at", .at_once = true },
};
static const struct record topic_part = { TOPIC_RECORD,
    .moves = part_moves, .move_count = 1, .find = &topic_chain_row };

static bool
words_same(const struct topic *a, const struct topic *b)
{
	return text_same(a->title, b->title) &&
	    text_same(a->problem, b->problem) && text_same(a->facts, b->facts) &&
	    text_same(a->proposal, b->proposal) &&
	    text_same(a->decision, b->decision);
}

bool
topic_split(const struct mover *by, const struct topic *from,
    struct topic *part, struct faults *faults)
{
	struct topic is = *from;

	is.id = 0;
	is.number = is.reason = TEXT("");
	is.draft_version = 1;
	is.split_from = from->id;
	is.title = part->title;
	is.category_id = part->category_id;
	is.problem = part->problem;
	is.facts = part->facts;
	is.proposal = part->proposal;
	is.decision = part->decision;
	topic_derive(tx_db(by->tx), moment_day(by->now), &is, faults);
	topic_whole(faults, from, &is, by->now);
	fault_if(faults, words_same(from, &is), "title", "unsplit");
	if (faults->count > 0)
		return false;
	record_add(by, &topic_part, part_moves, &is, faults);
	told(by, from, "part", &is);
	*part = is;
	return faults->count == 0;
}
