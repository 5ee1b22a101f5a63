/* The topics of a unit: what its liaisons do with them, their lists. */
#include "conference/topics/topic.h"
#include "db/row_cache.h"
#include "identity/role.h"

/* ---- One */

/* Topic t is :unit_id's today: its own, or of a unit before it. */
#define OF_READER							\
    "(t.unit_id = :unit_id"						\
    "  OR EXISTS (SELECT 1 FROM topic_reader r"				\
    "              WHERE r.reader_id = :unit_id AND r.unit_id = t.unit_id))"

QUERY(topic_of_unit_row, topic_shape, TOPIC_WHOLE
    " WHERE t.id = :id AND " OF_READER);
STORE(topic_delete, topic_shape,
    "DELETE FROM topic"
    " WHERE id = :id AND state = :before AND revision = :revision"
    "   AND submitted_at IS NULL");

/* A new topic needs at least one text. */
static void
draft_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct topic *was = before, *t = after;

	(void)now;
	fault_if(to, was->id == 0 && t->title.len + t->problem.len +
	    t->facts.len + t->proposal.len + t->decision.len == 0, "title",
	    "missing");
}

QUERY(unit_of_account, count_shape,
    "SELECT COALESCE(unit_id, 0) AS total FROM account WHERE id = :account_id");

/* A predecessor's draft that is submitted is the topic of who submits it. */
static void
submit(const struct mover *by, void *after)
{
	struct topic *t = after;

	topic_version_take(by, after);
	t->unit_reason = TEXT("");
	t->unit_id = count_of(db_rows(tx_db(by->tx), &unit_of_account,
	    BIND(P(by->account_id))));
}

/* The member has the last word, where the unit wants it so. */
static void
direct_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct topic *t = after;

	topic_whole(to, before, after, now);
	fault_if(to, t->passes, "passes", "passing");
}

static void
hand_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct topic *t = after;

	topic_whole(to, before, after, now);
	fault_if(to, !t->passes, "passes", "direct");
}

static void
hand(const struct mover *by, void *after)
{
	(void)by;
	((struct topic *)after)->unit_reason = TEXT("");
}

/* What others have read is not thrown away. */
static void
unread_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct topic *t = before;

	(void)after, (void)now;
	fault_if(to, t->version > 0, "version", "sent");
}

#define WRITER	(LIAISON | OFFICE)
#define OPEN	(IN(TOPIC_DRAFT) | IN(TOPIC_RETURNED) | IN(TOPIC_WITHDRAWN))
#define ON_WAY	(IN(TOPIC_ACCEPTED) | IN(TOPIC_SIFTING) |		\
    IN(TOPIC_UP_TOPIC) | IN(TOPIC_UP_DECISION) | IN(TOPIC_DEFERRED))

/* A second click is judged by the first "withdraw", which takes no words. */
const struct move topic_unit_moves[TOPIC_UNIT_MOVES] = {
	{ "save", NEW | IN(TOPIC_DRAFT), TOPIC_DRAFT, WRITER, .words = true,
	  .demands = draft_faults, .unlisted = true },
	{ "save", IN(TOPIC_RETURNED), TOPIC_RETURNED, WRITER, .words = true,
	  .unlisted = true },
	{ "save", IN(TOPIC_WITHDRAWN), TOPIC_WITHDRAWN, WRITER, .words = true,
	  .unlisted = true },
	{ "submit", NEW | OPEN, TOPIC_SUBMITTED, WRITER, .words = true,
	  .demands = direct_faults, .prepare = submit,
	  .stamp = "submitted_at", .at_once = true },
	{ "hand", NEW | OPEN, TOPIC_PASSING, LIAISON, .words = true,
	  .demands = hand_faults, .prepare = hand, .at_once = true },
	{ "recall", IN(TOPIC_PASSING), TOPIC_DRAFT, LIAISON,
	  .words = false },
	{ "pass", IN(TOPIC_PASSING), TOPIC_SUBMITTED, MEMBER,
	  .demands = topic_whole, .prepare = submit,
	  .stamp = "submitted_at" },
	{ "back", IN(TOPIC_PASSING), TOPIC_DRAFT, MEMBER,
	  .reason = "unit_reason" },
	{ "withdraw", IN(TOPIC_SUBMITTED), TOPIC_WITHDRAWN, WRITER,
	  .words = false, .prepare = topic_version_open },
	{ "withdraw", IN(TOPIC_DRAFT) | IN(TOPIC_RETURNED), TOPIC_WITHDRAWN,
	  WRITER, .words = true },
	{ "withdraw", ON_WAY, TOPIC_WITHDRAWN, WRITER, .reason = "reason",
	  .prepare = topic_version_open },
	{ "discard", IN(TOPIC_DRAFT), GONE_STATE, WRITER, .maker = true,
	  .demands = unread_faults },
};

const struct record topic_of_unit = { TOPIC_RECORD,
    .moves = topic_unit_moves, .move_count = TOPIC_UNIT_MOVES,
    .begin = topic_begin, .usual = "save", .file_names = "files",
    .files = FILE_OF_TOPIC, .find = &topic_of_unit_row,
    .delete = &topic_delete };

/* ---- The office's own */

QUERY(topic_of_office_row, topic_shape, TOPIC_WHOLE
    " WHERE t.id = :id AND t.of_office");

static void
begin_of_office(struct db *db, void *row)
{
	struct topic *t = row;

	topic_begin(db, row);
	t->of_office = true;
}

const struct record topic_of_office = { TOPIC_RECORD,
    .moves = topic_unit_moves, .move_count = TOPIC_UNIT_MOVES,
    .begin = begin_of_office, .usual = "save", .file_names = "files",
    .files = FILE_OF_TOPIC, .find = &topic_of_office_row,
    .delete = &topic_delete };

QUERY(file_of_unit_topic_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN topic t ON t.id = f.topic_id"
    " WHERE f.id = :id AND f.name = :name AND " OF_READER);

bool
file_of_unit_topic(struct db *db, int64_t id, struct text name,
    int64_t unit_id, struct file *out)
{
	return db_row(db, &file_of_unit_topic_named, out, BIND(P(id),
	    P(name), P(unit_id)));
}

/* ---- Lists */

struct topic_query { struct text state, q, after; };

const struct shape topic_query_shape = SHAPE(struct topic_query,
	FIELD(struct topic_query, state, .max = FILTER_CODE_MAX,
	    .choices = topic_states),
	FIELD(struct topic_query, q, .max = FILTER_WORDS_MAX),
	FIELD(struct topic_query, after, .max = LISTING_KEY_MAX));

/*
 * The topics p of a unit; of a unit with others before it, theirs as well.
 * Apart, because the first come in the order of an index.
 */
#define OWN		" FROM topic p"
#define OF_OWN		" WHERE p.unit_id = :unit_id"
#define ALL		" FROM topic_reader r STRAIGHT_JOIN topic p"	\
			" ON p.unit_id = r.unit_id"
#define OF_ALL		" WHERE r.reader_id = :unit_id"

/* The long texts by themselves: they are read only where words are typed. */
#define FILTER								\
    "   AND (:state = ''"						\
    "        OR p.state = FIELD(:state, " TOPIC_WORDS ") - 1)"		\
    "   AND (:words = '' OR (SELECT CONCAT_WS(' ', x.title, x.number,"	\
    "            x.problem, x.facts, x.proposal, x.decision)"		\
    "          FROM topic x WHERE x.id = p.id) REGEXP :words)"

/* LEFT, so that topics come in their order, not by author and sorted. */
#define ROWS(from, of)							\
    "SELECT " TOPIC_FACE ", a.name AS author" from			\
    "  LEFT JOIN account a ON a.id = p.author_id" of FILTER		\
    "   AND p.changed_at BETWEEN :from AND :upto"			\
    "   AND (p.changed_at, p.id) < (:at, :id)"				\
    " ORDER BY p.changed_at DESC, p.id DESC LIMIT 21"
#define COUNT(from, of)							\
    "SELECT COUNT(*) AS total FROM (SELECT 1" from of FILTER		\
    " LIMIT 201) counted"
#define COUNTS(from, of)						\
    "SELECT SQL_CACHE ELT(p.state + 1, " TOPIC_WORDS ") AS state,"	\
    "       " TOPIC_TOTAL from of					\
    " GROUP BY p.state LIMIT 20"
#define DESK(waits, from, of)						\
    "(SELECT SQL_CACHE 'wait' AS part, " TOPIC_FACE from of		\
    "  AND p.state IN (" waits ") ORDER BY p.changed_at, p.id LIMIT 10)"	\
    " UNION ALL "							\
    "(SELECT 'mine', " TOPIC_FACE from of				\
    "  AND p.editor_id = :account_id"					\
    "  ORDER BY p.changed_at DESC, p.id DESC LIMIT 5)"			\
    " UNION ALL "							\
    "(SELECT 'done', " TOPIC_FACE from of				\
    "  AND p.state = 3 ORDER BY p.answered_at DESC, p.id DESC LIMIT 10)"

QUERY(topics_of_unit, topic_shape, ROWS(OWN, OF_OWN));
QUERY(topics_of_heir, topic_shape, ROWS(ALL, OF_ALL));
QUERY(topics_of_unit_count, count_shape, COUNT(OWN, OF_OWN));
QUERY(topics_of_heir_count, count_shape, COUNT(ALL, OF_ALL));
QUERY(topics_of_unit_counts, topic_count_shape, COUNTS(OWN, OF_OWN));
QUERY(topics_of_heir_counts, topic_count_shape, COUNTS(ALL, OF_ALL));
QUERY(topics_of_unit_desk, topic_shape, DESK("0, 2", OWN, OF_OWN));
QUERY(topics_of_heir_desk, topic_shape, DESK("0, 2", ALL, OF_ALL));
QUERY(topics_of_member_desk, topic_shape, DESK("6", OWN, OF_OWN));
QUERY(topics_of_heir_member, topic_shape, DESK("6", ALL, OF_ALL));
QUERY(units_before, count_shape,
    "SELECT COUNT(*) AS total FROM unit_succession"
    " WHERE successor_id = :unit_id"
    "   AND day <= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)");

static const struct listing own_listing = { .name = "row",
    .by = "changed_at", .filter = &topic_query_shape,
    .rows = &topics_of_unit, .count = &topics_of_unit_count };
static const struct listing heir_listing = { .name = "row",
    .by = "changed_at", .filter = &topic_query_shape,
    .rows = &topics_of_heir, .count = &topics_of_heir_count };

bool
unit_follows(struct db *db, int64_t unit_id)
{
	return count_of(row_cache_rows(db, &units_before,
	    BIND(P(unit_id)))) > 0;
}

const struct listing *
topic_listing(struct db *db, int64_t unit_id)
{
	return unit_follows(db, unit_id) ? &heir_listing : &own_listing;
}

struct rows
topic_counts_of_unit(struct db *db, int64_t unit_id)
{
	return row_cache_rows(db, unit_follows(db, unit_id) ?
	    &topics_of_heir_counts : &topics_of_unit_counts,
	    BIND(P(unit_id)));
}

struct rows
topics_of_desk(struct db *db, int64_t unit_id, int64_t account_id)
{
	return row_cache_rows(db, unit_follows(db, unit_id) ?
	    &topics_of_heir_desk : &topics_of_unit_desk, BIND(P(unit_id),
	    P(account_id)));
}

struct rows
topics_of_member(struct db *db, int64_t unit_id, int64_t account_id)
{
	return row_cache_rows(db, unit_follows(db, unit_id) ?
	    &topics_of_heir_member : &topics_of_member_desk,
	    BIND(P(unit_id), P(account_id)));
}
