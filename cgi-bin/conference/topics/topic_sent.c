/* Topics at the office: what it answers, what it brings itself, its lists. */
#include "conference/topics/topic.h"
#include "db/count.h"
#include "db/row_cache.h"
#include "identity/role.h"

/* ---- One */

QUERY(topic_sent_row, topic_shape, TOPIC_SENT_WHOLE
    " WHERE t.id = :id");

static void
hide(void *row)
{
	struct topic *t = row;

	if (t->state != TOPIC_WITHDRAWN)
		return;
	t->problem = t->facts = t->proposal = t->decision = TEXT("");
	t->duties = t->units = (struct id_list){ NULL, 0 };
}

QUERY(office_of_account, count_shape,
    "SELECT COUNT(*) AS total FROM account_role"
    " WHERE account_id = :account_id AND role = 'office'");

/* The convener answers the office's own topics alone. */
static void
answer_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct topic *t = before;

	(void)after;
	fault_if(to, !t->of_office && count_of(db_rows(tx_db(by->tx),
	    &office_of_account, BIND(P(by->account_id)))) == 0, "number",
	    "role");
}

#define SENT	IN(TOPIC_SUBMITTED)
#define ANSWER	OFFICE | CONVENER, .other = true, .asks = answer_asks,	\
    .stamp = "answered_at"

static const struct move moves[] = {
	{ "accept", SENT, TOPIC_ACCEPTED, ANSWER, .reason = "reason",
	  .optional = true, .prepare = topic_number_take },
	{ "return", SENT | IN(TOPIC_ACCEPTED), TOPIC_RETURNED, ANSWER,
	  .reason = "reason", .prepare = topic_version_open },
	{ "decline", SENT, TOPIC_DECLINED, ANSWER, .reason = "reason" },
};

const struct record topic_sent = { .kind = "topic", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &topic_shape,
    .changed = "changed_at", .editor = "editor_id", .lock = &topic_lock,
    .find = &topic_sent_row, .update = &topic_answer, .hide = hide,
    .store = topic_end };

/* The files of a withdrawn topic are not shown to the office. */
QUERY(file_of_sent_topic_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN sent_topic t ON t.id = f.topic_id"
    " WHERE f.id = :id AND f.name = :name AND t.state <> 5"
    "   AND f.since_version <= t.version");

bool
file_of_sent_topic(struct db *db, int64_t id, struct text name,
    struct file *out)
{
	return db_row(db, &file_of_sent_topic_named, out, BIND(P(id),
	    P(name)));
}

QUERY(file_of_office_topic_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN topic t ON t.id = f.topic_id"
    " WHERE f.id = :id AND f.name = :name AND t.of_office");

bool
file_of_office_topic(struct db *db, int64_t id, struct text name,
    struct file *out)
{
	return db_row(db, &file_of_office_topic_named, out, BIND(P(id),
	    P(name)));
}

/* ---- Lists */

static const char *const states[] = { "any", "submitted", "returned",
    "accepted", "declined", "withdrawn", "sifting", "up-topic",
    "up-decision", "settled", "deferred", "tabled", "resolved", "noted",
    "referred", "answered", "merged", NULL };

struct sent_query { struct text state, unit, q; LISTING_HAS; };

const struct shape sent_query_shape = SHAPE(struct sent_query,
	LISTING_MEMBERS(struct sent_query),
	FIELD(struct sent_query, state, .max = FILTER_CODE_MAX, .choices = states),
	FIELD(struct sent_query, unit, .max = FILTER_CODE_MAX, .code = true),
	FIELD(struct sent_query, q, .max = FILTER_WORDS_MAX));

bool
sent_query_waits(const void *query)
{
	const struct sent_query *q = query;

	return q->state.len == 0 || text_same(q->state, TEXT("submitted"));
}

#define STATE "IF(:state = '', 1, FIELD(:state, " TOPIC_WORDS ") - 1)"
/* The office's search skips the texts of a withdrawn topic. */
#define SENT_TO								\
    "  FROM sent_topic p WHERE" CHOSEN("p.state", "p.unit_state")
/* The same rows, from an index of topic alone. */
#define SENT_COUNTED							\
    "  FROM topic p WHERE" CHOSEN("IF(p.state IN (0, 6), p.sent_state,"	\
    "  p.state)", "p.state")
#define CHOSEN(state, unit_state)					\
    " (:state = 'any' OR (" state " = " STATE				\
    "        AND " unit_state " IN (0, 6, " STATE ")))"			\
    "   AND p.submitted_at BETWEEN :from AND :upto"			\
    "   AND (:unit = ''"						\
    "        OR p.unit_id = (SELECT id FROM unit WHERE code = :unit))"	\
    "   AND (:words = '' OR (SELECT CONCAT_WS(' ', x.title, x.number,"	\
    "            IF(x.state = 5, '', CONCAT_WS(' ', x.problem, x.facts,"	\
    "            x.proposal, x.decision)))"				\
    "          FROM sent_topic x WHERE x.id = p.id) REGEXP :words)"
#define DAYS ", (:now - p.submitted_at) DIV 86400 AS days"

QUERY(topics_waiting, topic_shape, "SELECT " TOPIC_FACE DAYS SENT_TO
    "   AND (p.submitted_at, p.id) > (:at, :id)"
    " ORDER BY p.submitted_at, p.id LIMIT 21");
QUERY(topics_sent, topic_shape, "SELECT " TOPIC_FACE DAYS SENT_TO
    "   AND (p.submitted_at, p.id) < (:at, :id)"
    " ORDER BY p.submitted_at DESC, p.id DESC LIMIT 21");
QUERY(topics_sent_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" SENT_COUNTED
    " LIMIT 201) counted");
QUERY(topics_sent_years, years_shape,
    "SELECT COALESCE(YEAR(FROM_UNIXTIME((SELECT submitted_at FROM topic"
    "          WHERE submitted_at > 0 ORDER BY submitted_at LIMIT 1)"
    "          + 28800)), 0) AS first,"
    "       COALESCE(YEAR(FROM_UNIXTIME((SELECT submitted_at FROM topic"
    "          WHERE submitted_at > 0 ORDER BY submitted_at DESC LIMIT 1)"
    "          + 28800)), 0) AS last LIMIT 1");

const struct listing topic_waiting_listing = { .name = "row",
    .by = "submitted_at", .filter = &sent_query_shape,
    .rows = &topics_waiting, .count = &topics_sent_count,
    .years = &topics_sent_years, .oldest_first = true };
const struct listing topic_sent_listing = { .name = "row",
    .by = "submitted_at", .filter = &sent_query_shape,
    .rows = &topics_sent, .count = &topics_sent_count,
    .years = &topics_sent_years };

/* Counts at most 201 rows of a state, so the cost does not grow. */
#define COUNTED(number)							\
    "SELECT " number " AS number, " TOPIC_TOTAL				\
    "  FROM (SELECT 1 FROM topic p"					\
    "         WHERE p.submitted_at > 0 AND p.state = " number		\
    "         LIMIT 201) c"
/* And those that are with their unit again, which others see as before. */
#define AND_COUNTED_AGAIN(number)					\
    " UNION ALL SELECT " number ", " TOPIC_TOTAL			\
    "  FROM (SELECT 1 FROM sent_topic p"				\
    "         WHERE p.submitted_at > 0 AND p.state = " number		\
    "           AND p.unit_state IN (0, 6, " number ") LIMIT 201) c"
#define AND_COUNTED(number) " UNION ALL " COUNTED(number)

QUERY(topics_all_counts, topic_count_shape,
    "SELECT SQL_CACHE ELT(s.number + 1, " TOPIC_WORDS ") AS state, s.total"
    "  FROM (" COUNTED("1") AND_COUNTED_AGAIN("2") AND_COUNTED("3")
    AND_COUNTED("4") AND_COUNTED_AGAIN("5") AND_COUNTED("7") AND_COUNTED("8")
    AND_COUNTED("9") AND_COUNTED("10") AND_COUNTED("11") AND_COUNTED("12")
    AND_COUNTED("13") AND_COUNTED("14") AND_COUNTED("15")
    AND_COUNTED("16") AND_COUNTED("17") ") s");
struct rows
topic_counts(struct db *db)
{
	return row_cache_rows(db, &topics_all_counts, BIND_NONE);
}

QUERY(topics_own_open, topic_shape, "SELECT SQL_CACHE " TOPIC_FACE
    "  FROM topic p WHERE p.of_office AND p.state IN (0, 2, 5)"
    " ORDER BY p.changed_at DESC, p.id DESC LIMIT 20");

struct rows
topics_of_office_open(struct db *db)
{
	return row_cache_rows(db, &topics_own_open, BIND_NONE);
}
