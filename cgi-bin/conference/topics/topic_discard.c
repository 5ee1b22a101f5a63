/* A draft of a topic is deleted, with what belongs to it. */
#include "audit/audit.h"
#include "db/db.h"
#include "conference/topics/topic.h"

COMMAND(topic_discard_note,
    "INSERT INTO discarded (kind, object_id, unit_id, account_id, at)"
    " SELECT 'topic', id, unit_id, ?, ? FROM topic WHERE id = ?");
COMMAND(topic_discard_files, "DELETE FROM file WHERE topic_id = ?");
COMMAND(topic_discard_duties, "DELETE FROM topic_duty WHERE topic_id = ?");
COMMAND(topic_discard_units, "DELETE FROM topic_unit WHERE topic_id = ?");
COMMAND(topic_discard_events, "DELETE FROM topic_event WHERE topic_id = ?");
COMMAND(topic_discard_row,
    "DELETE FROM topic WHERE id = ? AND state = ? AND revision = ?"
    "   AND submitted_at IS NULL");

bool
topic_discard(struct tx *tx, const struct topic *was, int64_t account_id,
    int64_t now)
{
	static const struct command *const parts[] = { &topic_discard_files,
	    &topic_discard_duties, &topic_discard_units,
	    &topic_discard_events };
	const struct topic blank = { .title = TEXT(""), .problem = TEXT(""),
	    .facts = TEXT(""), .proposal = TEXT(""), .decision = TEXT("") };

	if (topic_next((enum topic_state)was->state, TOPIC_DISCARD) !=
	    TOPIC_GONE)
		return false;
	tx_insert(tx, &topic_discard_note, BIND(P(account_id), P(now),
	    P(was->id)));
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		tx_change(tx, parts[i], BIND(P(was->id)));
	if (tx_change(tx, &topic_discard_row, BIND(P(was->id), P(was->state),
	    P(was->revision))) != 1)
		return false;
	audit_change(tx, "topic.discard", was->id, &topic_words_shape, was,
	    &blank);
	return true;
}
