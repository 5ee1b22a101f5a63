/* Topics at the office: what it answers, what it brings itself, its lists. */
#include "conference/register.h"
#include "conference/topics/topic.h"
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

static void
number_take(const struct mover *by, void *after)
{
	struct topic *t = after;

	if (t->number.len == 0)		/* else it was accepted before */
		t->number = topic_number_next(by->tx,
		    moment_clock(by->now).y);
}

#define SENT	IN(TOPIC_SUBMITTED)

static const struct move moves[] = {
	{ "accept", SENT, TOPIC_ACCEPTED, OFFICE, .reason = "reason",
	  .optional = true, .prepare = number_take, .stamp = "answered_at" },
	{ "return", SENT, TOPIC_RETURNED, OFFICE, .reason = "reason",
	  .prepare = topic_version_open, .stamp = "answered_at" },
	{ "decline", SENT, TOPIC_DECLINED, OFFICE, .reason = "reason",
	  .stamp = "answered_at" },
};
static const struct move own_moves[] = {
	{ "submit", NEW, TOPIC_SUBMITTED, OFFICE, .words = true,
	  .demands = topic_whole, .prepare = topic_version_take,
	  .stamp = "submitted_at", .at_once = true },
};

const struct record topic_sent = { .kind = "topic", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &topic_shape,
    .changed = "changed_at", .editor = "editor_id", .lock = &topic_lock,
    .find = &topic_sent_row, .update = &topic_answer, .hide = hide };
const struct record topic_of_office = { TOPIC_RECORD, .moves = own_moves,
    .move_count = sizeof own_moves / sizeof *own_moves,
    .usual = "submit", .file_names = "files", .files = FILE_OF_TOPIC,
    .find = &topic_sent_row };

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

/* The office's search skips the texts of a withdrawn topic. */
#define SENT_TO								\
    "  FROM sent_topic p"							\
    " WHERE (:state = 'any' OR p.state = IF(:state = '', 1,"		\
    "        FIELD(:state, " TOPIC_WORDS ") - 1))"			\
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
    "SELECT COUNT(*) AS total FROM (SELECT 1" SENT_TO
    " LIMIT 201) counted");
QUERY(topics_sent_years, years_shape,
    "SELECT COALESCE(YEAR(FROM_UNIXTIME(MIN(submitted_at) + 28800)), 0)"
    "       AS first,"
    "       COALESCE(YEAR(FROM_UNIXTIME(MAX(submitted_at) + 28800)), 0)"
    "       AS last"
    "  FROM topic WHERE submitted_at IS NOT NULL LIMIT 1");

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
#define AND_COUNTED(number) " UNION ALL " COUNTED(number)

QUERY(topics_all_counts, topic_count_shape,
    "SELECT SQL_CACHE ELT(s.number + 1, " TOPIC_WORDS ") AS state, s.total"
    "  FROM (" COUNTED("1") AND_COUNTED("2") AND_COUNTED("3")
    AND_COUNTED("4") AND_COUNTED("5") AND_COUNTED("7") AND_COUNTED("8")
    AND_COUNTED("9") AND_COUNTED("10") AND_COUNTED("11") AND_COUNTED("12")
    AND_COUNTED("13") AND_COUNTED("14") AND_COUNTED("15")
    AND_COUNTED("16") AND_COUNTED("17") ") s");
QUERY(topics_first, topic_shape, "SELECT SQL_CACHE " TOPIC_FACE
    "  FROM sent_topic p WHERE p.state = 1 AND p.submitted_at > 0"
    " ORDER BY p.submitted_at, p.id LIMIT 5");
QUERY(topics_accepted_last, topic_shape, "SELECT SQL_CACHE " TOPIC_FACE
    "  FROM sent_topic p WHERE p.state = 3 AND p.submitted_at > 0"
    " ORDER BY p.submitted_at DESC, p.id DESC LIMIT 5");

struct rows
topic_counts(struct db *db)
{
	return row_cache_rows(db, &topics_all_counts, BIND_NONE);
}

struct rows
topics_oldest(struct db *db)
{
	return row_cache_rows(db, &topics_first, BIND_NONE);
}

struct rows
topics_accepted(struct db *db)
{
	return row_cache_rows(db, &topics_accepted_last, BIND_NONE);
}
