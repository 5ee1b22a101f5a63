/* Where meetings and settlements lead an accepted topic. */
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
	{ "refer", IN(TOPIC_TABLED), TOPIC_REFERRED, OFFICE,
	  .reason = "reason", .optional = true },
};

const struct record topic_chain = { .kind = "topic", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &topic_shape,
    .changed = "changed_at", .editor = "editor_id",
    .lock = &topic_lock, .find = &topic_chain_row,
    .update = &topic_answer };

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
