/* A topic: its columns, what a submission demands, what it names, versions. */
#include "conference/assistance/category.h"
#include "conference/opinions/settlement.h"
#include "conference/records/links.h"
#include "conference/register.h"
#include "conference/rounds/round.h"
#include "conference/topics/topic.h"

enum { TITLE_MAX = 60, TEXT_MAX = 8000, DECISION_MAX = 4000,
    REASON_MAX = 1000, IDS_MAX = 60 };

const char *const topic_states[TOPIC_STATES + 1] = { "draft", "submitted",
    "returned", "accepted", "declined", "withdrawn", "passing", "sifting",
    "up-topic", "up-decision", "settled", "deferred", "tabled", "resolved",
    "noted", "referred", "answered", "merged", NULL };

bool
topic_in_work(int64_t state)
{
	return state == TOPIC_ACCEPTED || state == TOPIC_SIFTING ||
	    state == TOPIC_UP_TOPIC || state == TOPIC_UP_DECISION ||
	    state == TOPIC_DEFERRED || state == TOPIC_TABLED;
}

#define HAS(member, ...)  COLUMN_AS(struct topic, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct topic, member, __VA_ARGS__)
#define LONG(member, ...) FORM(member, .lines = true,			\
	.no_personal = true, __VA_ARGS__)

const struct shape topic_shape = SHAPE(struct topic,
	RECORD_MEMBERS(struct topic),
	HAS(unit_id, .unlogged = true),
	HAS(editor_id, .unlogged = true, .nullable = true),
	HAS(of_office, .unlogged = true),
	HAS(merged_into, .nullable = true),
	HAS(split_from, .nullable = true),
	HAS(version, .logged = true),
	HAS(draft_version, .unlogged = true),
	HAS(number, .logged = true, .nullable = true),
	LONG(reason, .max = REASON_MAX, .reason = true),
	LONG(unit_reason, .max = REASON_MAX, .reason = true),
	FORM(round_id, .max = INT64_MAX, .optional = true, .nullable = true),
	FORM(title, .max = TITLE_MAX, .no_personal = true),
	FORM(category_id, .min = 1, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	FORM(duties, .max = IDS_MAX),
	FORM(units, .max = IDS_MAX),
	LONG(problem, .max = TEXT_MAX),
	LONG(facts, .max = TEXT_MAX),
	LONG(proposal, .max = TEXT_MAX),
	LONG(decision, .max = DECISION_MAX),
	HAS(files, .derived = true, .told = true, .unlogged = true),
	HAS(author, .derived = true, .unlogged = true),
	HAS(editor, .derived = true, .unlogged = true),
	HAS(changed_at, .unlogged = true),
	HAS(submitted_at, .unlogged = true),
	HAS(answered_at, .unlogged = true),
	HAS(passes, .derived = true, .unlogged = true),
	HAS(days, .derived = true),
	HAS(part, .derived = true));

const struct shape topic_new_query_shape = SHAPE(struct topic_new_query,
	FIELD(struct topic_new_query, round, .max = INT64_MAX,
	    .optional = true));

const struct shape topic_count_shape = SHAPE(struct topic_count,
	COLUMNS(struct topic_count, state, total));

SHARED_QUERY(topic_lock, count_shape,
    "SELECT id AS total FROM topic WHERE id = :id FOR UPDATE");
SHARED_STORE(topic_insert, topic_shape,
    "INSERT INTO topic ({}, created_at) VALUES ({?}, :changed_at)");
SHARED_STORE(topic_update, topic_shape,
    "UPDATE topic SET {=}, revision = revision + 1,"
    "       sent_state = IF(:before IN (0, 6), sent_state, :before)"
    " WHERE id = :id AND state = :before AND revision = :revision");

/* What others than its unit change of it: never its words. */
SHARED_STORE(topic_answer, topic_shape,
    "UPDATE topic SET state = :state, number = :number,"
    "       reason = :reason, draft_version = :draft_version,"
    "       merged_into = :merged_into,"
    "       editor_id = :editor_id, changed_at = :changed_at,"
    "       answered_at = :answered_at, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

void
topic_whole(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct topic *t = after;

	(void)before, (void)now;
	fault_if(to, text_points(t->title) < TOPIC_TITLE_MIN, "title",
	    t->title.len == 0 ? "missing" : "short");
	fault_if(to, t->category_id == 0, "category_id", "missing");
	fault_if(to, t->problem.len == 0, "problem", "missing");
	fault_if(to, t->proposal.len == 0, "proposal", "missing");
	fault_if(to, t->decision.len == 0, "decision", "missing");
}

QUERY(unit_passes, count_shape,
    "SELECT COUNT(*) AS total FROM topic_reader r"
    "  JOIN unit u ON u.id = r.reader_id"
    " WHERE r.unit_id = :unit_id AND u.member_passes AND u.until IS NULL");

void
topic_derive(struct db *db, struct day today, void *row,
    struct faults *faults)
{
	struct topic *t = row;

	(void)today;
	fault_if(faults, t->category_id != 0 &&
	    !category_exists(db, t->category_id), "category_id", "choice");
	t->round_id = round_asks(db, t->round_id, t->unit_id);
	t->passes = !t->of_office && count_of(db_rows(db, &unit_passes,
	    BIND(P(t->unit_id)))) > 0;
}

/* ---- The clauses and units it names */

COMMAND(topic_duties_insert,
    "INSERT INTO topic_duty (topic_id, duty_id)"
    " SELECT :id, d.id"
    "   FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN public_duty d ON d.id = j.id");
COMMAND(topic_units_insert,
    "INSERT INTO topic_unit (topic_id, unit_id)"
    " SELECT :id, u.id"
    "   FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN unit u ON u.id = j.id");
/* Each by its key: no lock on the gap where another topic's rows belong. */
COMMAND(topic_duties_delete,
    "DELETE d FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN topic_duty d ON d.topic_id = :id AND d.duty_id = j.id");
COMMAND(topic_units_delete,
    "DELETE u FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN topic_unit u ON u.topic_id = :id AND u.unit_id = j.id");

COMMAND(topic_version_insert,
    "INSERT INTO topic_version (topic_id, number, submitted_at, account_id,"
    "       unit_id, title, category_id, problem, facts, proposal, decision)"
    " SELECT id, version, submitted_at, :account_id, unit_id, title,"
    "        category_id, problem, facts, proposal, decision"
    "   FROM topic WHERE id = :id");
COMMAND(topic_version_duties_insert,
    "INSERT INTO topic_version_duty (topic_id, number, duty_id)"
    " SELECT t.id, t.version, d.duty_id"
    "   FROM topic t JOIN topic_duty d ON d.topic_id = t.id WHERE t.id = :id");
COMMAND(topic_version_units_insert,
    "INSERT INTO topic_version_unit (topic_id, number, unit_id)"
    " SELECT t.id, t.version, u.unit_id"
    "   FROM topic t JOIN topic_unit u ON u.topic_id = t.id WHERE t.id = :id");

static void
version_add(const struct mover *by, int64_t id)
{
	tx_change(by->tx, &topic_version_insert, BIND(P(by->account_id),
	    P(id)));
	tx_change(by->tx, &topic_version_duties_insert, BIND(P(id)));
	tx_change(by->tx, &topic_version_units_insert, BIND(P(id)));
}

void
topic_end(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct topic *was = before, *is = after;

	(void)faults;
	if (!topic_in_work(was->state) || topic_in_work(is->state))
		return;
	opinions_end(by, was->id);
	settlement_end_with(by, was->id);
}

void
topic_store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct topic *was = before, *is = after;
	int64_t id = is->id != 0 ? is->id : was->id;

	topic_end(by, before, after, faults);
	fault_if(faults, !links_change(by->tx, id, &topic_duties_insert,
	    &topic_duties_delete, was->duties, is->duties), "duties", "choice");
	fault_if(faults, !links_change(by->tx, id, &topic_units_insert,
	    &topic_units_delete, was->units, is->units), "units", "choice");
	if (is->version == was->version || is->id == 0)
		return;
	version_add(by, is->id);
	if (is->split_from == 0)
		round_take(by, is->id, is->unit_id, is->round_id);
}

/* ---- Its versions */

void
topic_begin(struct db *db, void *row)
{
	struct topic *t = row;

	(void)db;
	t->draft_version = 1;
}

void
topic_number_take(const struct mover *by, void *after)
{
	struct topic *t = after;

	if (t->number.len == 0)		/* else it was accepted before */
		t->number = number_next(by->tx, TEXT("topic"),
		    moment_clock(by->now).y).number;
}

void
topic_version_take(const struct mover *by, void *after)
{
	struct topic *t = after;

	(void)by;
	t->version = t->draft_version;
}

void
topic_version_open(const struct mover *by, void *after)
{
	struct topic *t = after;

	(void)by;
	t->draft_version = t->version + 1;
}

QUERY(topic_versions_rows, topic_shape,
    "SELECT v.topic_id AS id, v.number AS version, v.unit_id, v.title,"
    "       v.category_id, v.problem, v.facts, v.proposal, v.decision,"
    "       v.submitted_at, a.name AS author,"
    "       (SELECT GROUP_CONCAT(d.duty_id ORDER BY d.duty_id SEPARATOR ' ')"
    "          FROM topic_version_duty d"
    "         WHERE d.topic_id = v.topic_id AND d.number = v.number)"
    "       AS duties,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM topic_version_unit u"
    "         WHERE u.topic_id = v.topic_id AND u.number = v.number)"
    "       AS units"
    "  FROM topic_version v"
    "  JOIN account a ON a.id = v.account_id"
    " WHERE v.topic_id = :id ORDER BY v.number DESC LIMIT 100");

struct rows
topic_versions(struct db *db, int64_t id)
{
	return db_rows(db, &topic_versions_rows, BIND(P(id)));
}
