/* The moves of a topic: filed, returned, accepted, withdrawn. */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "audit/audit.h"
#include "conference/assistance/category.h"
#include "db/db.h"
#include "conference/topics/topic.h"

/* What the log says of a topic. */
static const struct shape noted_shape = SHAPE(struct topic,
	COLUMN(struct topic, state),
	FIELD(struct topic, number, .logged = true),
	COLUMN(struct topic, reason),
	COLUMN(struct topic, title),
	COLUMN(struct topic, category_id),
	COLUMN(struct topic, duties),
	COLUMN(struct topic, units),
	COLUMN(struct topic, problem),
	COLUMN(struct topic, facts),
	COLUMN(struct topic, proposal),
	COLUMN(struct topic, decision));

COMMAND(topic_insert,
    "INSERT INTO topic (unit_id, author_id, editor_id, state, title,"
    "       category_id, problem, facts, proposal, decision, revision,"
    "       created_at, changed_at, submitted_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)");
COMMAND(topic_update,
    "UPDATE topic SET state = ?, number = ?, reason = ?, title = ?,"
    "       category_id = ?, problem = ?, facts = ?, proposal = ?,"
    "       decision = ?, changed_at = ?, submitted_at = ?, answered_at = ?,"
    "       editor_id = ?, revision = revision + 1"
    " WHERE id = ? AND state = ? AND revision = ?");
COMMAND(topic_duties_insert,
    "INSERT INTO topic_duty (topic_id, duty_id)"
    " SELECT ?, d.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN duty d ON d.id = j.id");
COMMAND(topic_units_insert,
    "INSERT INTO topic_unit (topic_id, unit_id)"
    " SELECT ?, u.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN unit u ON u.id = j.id");
/* Each by its key: no lock on the gap where another topic's rows belong. */
COMMAND(topic_duties_delete,
    "DELETE d FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN topic_duty d ON d.topic_id = ? AND d.duty_id = j.id");
COMMAND(topic_units_delete,
    "DELETE u FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN topic_unit u ON u.topic_id = ? AND u.unit_id = j.id");
COMMAND(topic_event_insert,
    "INSERT INTO topic_event (topic_id, at, account_id, verb, state, reason)"
    " VALUES (?, ?, ?, ?, ?, ?)");

/* "[3,15]" */
static struct text
json_ids(struct arena *a, struct id_list ids)
{
	enum { EACH = 21 };
	char *out = arena_alloc(a, ids.count * EACH + 3);
	size_t len = 0;

	for (size_t i = 0; i < ids.count; i++)
		len += (size_t)snprintf(out + len, EACH + 1, "%c%" PRId64,
		    i == 0 ? '[' : ',', ids.at[i]);
	out[len++] = ']';
	return (struct text){ out, len };
}

/* Are all of them there to be named? */
static bool
ids_put(struct tx *tx, const struct command *c, int64_t id,
    struct id_list ids)
{
	struct text json;

	if (ids.count == 0)
		return true;
	json = json_ids(db_room(tx_db(tx)), ids);
	return tx_change(tx, c, BIND(P(id), P(json))) == (int64_t)ids.count;
}

/* Those of a that are not in b. */
static struct id_list
ids_less(struct arena *arena, struct id_list a, struct id_list b)
{
	int64_t *at = arena_alloc(arena, a.count * sizeof *at);
	size_t n = 0, k;

	for (size_t i = 0; i < a.count; i++) {
		for (k = 0; k < b.count && b.at[k] != a.at[i]; k++)
			;
		if (k == b.count)
			at[n++] = a.at[i];
	}
	return (struct id_list){ at, n };
}

/* What a topic names, and the statements that change it. */
struct naming {
	const struct command *put, *drop;
	struct id_list	before, after;
};

static bool
names_change(struct tx *tx, int64_t id, struct naming n)
{
	struct arena *a = db_room(tx_db(tx));
	struct id_list gone = ids_less(a, n.before, n.after);
	struct text json;

	if (gone.count > 0) {
		json = json_ids(a, gone);
		tx_change(tx, n.drop, BIND(P(json), P(id)));
	}
	return ids_put(tx, n.put, id, ids_less(a, n.after, n.before));
}

static void
event_put(struct tx *tx, const struct topic *t, const char *verb,
    struct text reason)
{
	const struct text word = { verb, strlen(verb) };

	tx_insert(tx, &topic_event_insert, BIND(P(t->id), P(t->changed_at),
	    P(t->editor_id), P(word), P(t->state), P(reason)));
}

struct topic_added
topic_add(struct tx *tx, const struct topic *t)
{
	const char *verb = t->state == TOPIC_DRAFT ? "draft" : "submit";
	struct topic new = *t;

	assert(t->state == TOPIC_DRAFT || t->state == TOPIC_SUBMITTED);
	new.changed_at = t->created_at;
	if (t->state == TOPIC_SUBMITTED)
		new.submitted_at = t->created_at;
	if (t->category_id != 0 && !category_exists(tx_db(tx), t->category_id))
		return (struct topic_added){ .wrong = "category_id" };
	new.id = tx_insert(tx, &topic_insert, BIND(P(t->unit_id),
	    P(t->author_id), P(t->editor_id), P(t->state), P(t->title),
	    P_OR_NULL(t->category_id), P(t->problem), P(t->facts),
	    P(t->proposal), P(t->decision), P(t->created_at),
	    P(new.changed_at), P_OR_NULL(new.submitted_at)));
	if (!ids_put(tx, &topic_duties_insert, new.id, t->duties))
		return (struct topic_added){ .wrong = "duties" };
	if (!ids_put(tx, &topic_units_insert, new.id, t->units))
		return (struct topic_added){ .wrong = "units" };
	event_put(tx, &new, verb, TEXT(""));
	audit_change(tx, t->state == TOPIC_DRAFT ? "topic.draft" :
	    "topic.submit", new.id, &noted_shape, NULL, &new);
	return (struct topic_added){ .id = new.id };
}

/* What the log calls what was done. */
static const char *
verb_of(const struct topic *before, const struct topic *after)
{
	static const char *const verbs[TOPIC_STATES] = { "topic.save",
	    "topic.submit", "topic.return", "topic.accept", "topic.decline",
	    "topic.withdraw" };

	return before->state == after->state ? verbs[TOPIC_DRAFT] :
	    verbs[after->state];
}

static bool
answer(int64_t state)
{
	return state == TOPIC_RETURNED || state == TOPIC_ACCEPTED ||
	    state == TOPIC_DECLINED;
}

const char *
topic_change(struct tx *tx, const struct topic *before,
    const struct topic *after, bool *stale)
{
	const char *verb = verb_of(before, after);

	*stale = false;
	if (after->category_id != before->category_id &&
	    after->category_id != 0 &&
	    !category_exists(tx_db(tx), after->category_id))
		return "category_id";
	if (tx_change(tx, &topic_update, BIND(P(after->state),
	    P_OR_NULL(after->number), P(after->reason), P(after->title),
	    P_OR_NULL(after->category_id), P(after->problem), P(after->facts),
	    P(after->proposal), P(after->decision), P(after->changed_at),
	    P_OR_NULL(after->submitted_at), P_OR_NULL(after->answered_at),
	    P(after->editor_id), P(before->id), P(before->state),
	    P(before->revision))) != 1) {
		*stale = true;
		return NULL;
	}
	if (!names_change(tx, before->id, (struct naming){
	    &topic_duties_insert, &topic_duties_delete, before->duties,
	    after->duties }))
		return "duties";
	if (!names_change(tx, before->id, (struct naming){
	    &topic_units_insert, &topic_units_delete, before->units,
	    after->units }))
		return "units";
	if (after->state != before->state)
		event_put(tx, after, verb + strlen("topic."),
		    answer(after->state) ? after->reason : TEXT(""));
	audit_change(tx, verb, before->id, &noted_shape, before, after);
	return NULL;
}
