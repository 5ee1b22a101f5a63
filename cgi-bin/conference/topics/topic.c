/* A topic: columns, finders, and its states. */
#include <assert.h>
#include <string.h>

#include "base/arena.h"
#include "db/db.h"
#include "conference/topics/topic.h"

const char *const topic_state_words[TOPIC_STATES + 1] = { "draft",
    "submitted", "returned", "accepted", "declined", "withdrawn", NULL };
const char *const topic_move_words[TOPIC_MOVES + 1] = { "submit", "return",
    "accept", "decline", "withdraw", "discard", NULL };

#define NO TOPIC_STATES

static const enum topic_state moves[TOPIC_STATES][TOPIC_MOVES] = {
	/* submit, return, accept, decline, withdraw, discard */
	[TOPIC_DRAFT] = { TOPIC_SUBMITTED, NO, NO, NO, TOPIC_WITHDRAWN,
	    TOPIC_GONE },
	[TOPIC_SUBMITTED] = { NO, TOPIC_RETURNED, TOPIC_ACCEPTED,
	    TOPIC_DECLINED, TOPIC_WITHDRAWN, NO },
	[TOPIC_RETURNED] = { TOPIC_SUBMITTED, NO, NO, NO, TOPIC_WITHDRAWN,
	    NO },
	[TOPIC_ACCEPTED] = { NO, NO, NO, NO, NO, NO },
	[TOPIC_DECLINED] = { NO, NO, NO, NO, NO, NO },
	[TOPIC_WITHDRAWN] = { TOPIC_SUBMITTED, NO, NO, NO, NO, NO },
};

enum topic_state
topic_next(enum topic_state state, enum topic_move move)
{
	assert(state < TOPIC_STATES && move < TOPIC_MOVES);
	return moves[state][move];
}

bool
topic_open(enum topic_state state)
{
	return state == TOPIC_DRAFT || state == TOPIC_RETURNED ||
	    state == TOPIC_WITHDRAWN;
}

const struct shape topic_shape = SHAPE(struct topic,
	COLUMN(struct topic, id),
	COLUMN(struct topic, unit_id),
	COLUMN(struct topic, author_id),
	COLUMN(struct topic, editor_id),
	COLUMN(struct topic, state),
	COLUMN(struct topic, category_id),
	COLUMN(struct topic, revision),
	COLUMN(struct topic, number),
	COLUMN(struct topic, title),
	COLUMN(struct topic, problem),
	COLUMN(struct topic, facts),
	COLUMN(struct topic, proposal),
	COLUMN(struct topic, decision),
	COLUMN(struct topic, reason),
	COLUMN(struct topic, author),
	COLUMN(struct topic, editor),
	COLUMN(struct topic, duty_ids),
	COLUMN(struct topic, unit_ids),
	COLUMN(struct topic, created_at),
	COLUMN(struct topic, changed_at),
	COLUMN(struct topic, submitted_at),
	COLUMN(struct topic, answered_at));

const struct shape topic_words_shape = SHAPE(struct topic,
	COLUMN(struct topic, revision),
	COLUMN(struct topic, title),
	COLUMN(struct topic, category_id),
	COLUMN(struct topic, duties),
	COLUMN(struct topic, problem),
	COLUMN(struct topic, facts),
	COLUMN(struct topic, proposal),
	COLUMN(struct topic, decision),
	COLUMN(struct topic, units));

const struct shape topic_event_shape = SHAPE(struct topic_event,
	COLUMN(struct topic_event, state),
	COLUMN(struct topic_event, verb),
	COLUMN(struct topic_event, reason),
	COLUMN(struct topic_event, who),
	COLUMN(struct topic_event, at));

static bool
ids_same(struct id_list a, struct id_list b)
{
	return a.count == b.count && (a.count == 0 ||
	    memcmp(a.at, b.at, a.count * sizeof *a.at) == 0);
}

bool
topic_same(const struct topic *a, const struct topic *b)
{
	return text_same(a->title, b->title) &&
	    a->category_id == b->category_id &&
	    text_same(a->problem, b->problem) &&
	    text_same(a->facts, b->facts) &&
	    text_same(a->proposal, b->proposal) &&
	    text_same(a->decision, b->decision) &&
	    ids_same(a->duties, b->duties) && ids_same(a->units, b->units);
}

struct found { int64_t id; };

static const struct shape found_shape = SHAPE(struct found,
	COLUMN(struct found, id));

#define TOPIC_WHOLE							\
    "SELECT t.id, t.unit_id, t.author_id, t.editor_id, t.state,"	\
    "       t.category_id, t.revision, t.number, t.title, t.problem,"	\
    "       t.facts, t.proposal, t.decision, t.reason, a.name AS author,"	\
    "       e.name AS editor, t.created_at, t.changed_at,"		\
    "       t.submitted_at, t.answered_at,"				\
    "       (SELECT GROUP_CONCAT(d.duty_id ORDER BY d.duty_id SEPARATOR ' ')"	\
    "          FROM topic_duty d WHERE d.topic_id = t.id) AS duty_ids,"	\
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"	\
    "          FROM topic_unit u WHERE u.topic_id = t.id) AS unit_ids"	\
    "  FROM topic t"							\
    "  JOIN account a ON a.id = t.author_id"				\
    "  LEFT JOIN account e ON e.id = t.editor_id"

QUERY(topic_of_unit, topic_shape, TOPIC_WHOLE
    " WHERE t.id = ? AND t.unit_id = ?");
QUERY(topic_sent, topic_shape, TOPIC_WHOLE
    " WHERE t.id = ? AND t.submitted_at IS NOT NULL");
QUERY(topic_locked, found_shape,
    "SELECT id FROM topic WHERE id = ? FOR UPDATE");
QUERY(topic_event_rows, topic_event_shape,
    "SELECT e.state, e.verb, e.reason, a.name AS who, e.at"
    "  FROM topic_event e JOIN account a ON a.id = e.account_id"
    " WHERE e.topic_id = ?"
    " ORDER BY e.id DESC LIMIT 200");

/* "3 15" */
static struct id_list
ids_of(struct arena *a, struct text t)
{
	int64_t *at = arena_alloc(a, (t.len / 2 + 1) * sizeof *at);
	size_t n = 0;

	if (t.len == 0)
		return (struct id_list){ NULL, 0 };
	for (size_t i = 0; i < t.len; i++)
		if (t.s[i] == ' ')
			n++;
		else
			at[n] = at[n] * 10 + (t.s[i] - '0');
	return (struct id_list){ at, n + 1 };
}

static bool
find(struct db *db, const struct query *q, struct topic *out,
    struct params params)
{
	if (!db_row(db, q, out, params))
		return false;
	out->duties = ids_of(db_room(db), out->duty_ids);
	out->units = ids_of(db_room(db), out->unit_ids);
	return true;
}

bool
topic_find(struct db *db, int64_t id, int64_t unit_id, struct topic *out)
{
	return find(db, &topic_of_unit, out, BIND(P(id), P(unit_id)));
}

bool
topic_find_sent(struct db *db, int64_t id, struct topic *out)
{
	if (!find(db, &topic_sent, out, BIND(P(id))))
		return false;
	if (out->state != TOPIC_WITHDRAWN)
		return true;
	out->problem = out->facts = out->proposal = out->decision = TEXT("");
	out->duties = out->units = (struct id_list){ NULL, 0 };
	return true;
}

/* Read only then: the transaction sees what the one before it wrote. */
static bool
lock(struct tx *tx, int64_t id)
{
	struct found found;

	return db_row(tx_db(tx), &topic_locked, &found, BIND(P(id)));
}

bool
topic_hold(struct tx *tx, int64_t id, int64_t unit_id, struct topic *out)
{
	return lock(tx, id) && topic_find(tx_db(tx), id, unit_id, out);
}

bool
topic_hold_sent(struct tx *tx, int64_t id, struct topic *out)
{
	return lock(tx, id) && find(tx_db(tx), &topic_sent, out, BIND(P(id)));
}

struct rows
topic_events(struct db *db, int64_t id)
{
	return db_rows(db, &topic_event_rows, BIND(P(id)));
}
