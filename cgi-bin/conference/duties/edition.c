/* Editions of the duty list: copied, reviewed, published. */
#include "conference/duties/edition.h"
#include "conference/found.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"
#include "identity/role.h"

enum { TITLE_MAX = 200, NUMBER_MAX = 60, REASON_MAX = 1000 };

/* ---- What it is */

#define HAS(member, ...)  COLUMN_AS(struct edition, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct edition, member, __VA_ARGS__)

/* from_id is stored once, by edition_insert. */
const struct shape edition_shape = SHAPE(struct edition,
	RECORD_MEMBERS(struct edition),
	FORM(from_id, .max = INT64_MAX, .optional = true, .automatic = true,
	    .nullable = true),
	HAS(number, .nullable = true),
	HAS(reviewer_id, .nullable = true, .unlogged = true),
	FORM(policy_id, .max = INT64_MAX, .optional = true, .nullable = true),
	FORM(title, .max = TITLE_MAX, .no_personal = true, .logged = true),
	FORM(document_number, .max = NUMBER_MAX, .no_personal = true,
	    .logged = true),
	FORM(since, .optional = true),
	FORM(reason, .max = REASON_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	HAS(changed_at, .unlogged = true),
	COLUMNS(struct edition, sent_at, published_at),
	HAS(author, .derived = true, .unlogged = true),
	HAS(sections, .derived = true), HAS(clauses, .derived = true),
	HAS(hollow, .derived = true, .unlogged = true),
	HAS(wrote, .derived = true, .unlogged = true));

#define WHOLE								\
    "SELECT {e.}, a.name AS author,"					\
    "       (SELECT COUNT(*) FROM duty_section s"			\
    "         WHERE s.edition_id = e.id) AS sections,"			\
    "       (SELECT COUNT(*) FROM duty d JOIN duty_section s"		\
    "            ON s.id = d.section_id"				\
    "         WHERE s.edition_id = e.id) AS clauses"

QUERY(edition_whole, edition_shape, WHOLE ","
    "       (SELECT COUNT(*) FROM duty_section s"
    "         WHERE s.edition_id = e.id AND NOT EXISTS"
    "               (SELECT 1 FROM duty d WHERE d.section_id = s.id))"
    "       AS hollow,"
    "       EXISTS (SELECT 1 FROM edition_editor w WHERE w.edition_id = e.id"
    "                  AND w.account_id = :account_id) AS wrote"
    "  FROM edition e LEFT JOIN account a ON a.id = e.author_id"
    " WHERE e.id = :id");
QUERY(edition_rows, edition_shape, WHOLE
    "  FROM edition e LEFT JOIN account a ON a.id = e.author_id"
    " ORDER BY e.state = 2, e.since DESC, e.number DESC, e.id DESC LIMIT 100");
QUERY(edition_lock, count_shape,
    "SELECT id AS total FROM edition WHERE id = :id FOR UPDATE");
QUERY(edition_newest, count_shape,
    "SELECT id AS total FROM public_edition"
    " ORDER BY since DESC, number DESC LIMIT 1");
QUERY(edition_count, count_shape,
    "SELECT COUNT(*) AS total FROM public_edition WHERE id = :from_id");
/* With FOR UPDATE, so that of two published at once one is told. */
QUERY(edition_not_before, count_shape,
    "SELECT COUNT(*) AS total FROM edition"
    " WHERE state = 2 AND since >= :since FOR UPDATE");
QUERY(edition_next_number, count_shape,
    "SELECT COALESCE(MAX(number), 0) + 1 AS total FROM edition");

STORE(edition_insert, edition_shape,
    "INSERT INTO edition (from_id, {}) VALUES (:from_id, {?})");
STORE(edition_update, edition_shape,
    "UPDATE edition SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(edition_delete, edition_shape,
    "DELETE FROM edition WHERE id = :id AND state = :before"
    "   AND revision = :revision AND sent_at IS NULL");

const struct shape edition_policy_shape = SHAPE(struct edition_policy,
	COLUMNS(struct edition_policy, id, name));
QUERY(edition_policy_rows, edition_policy_shape,
    "SELECT id, CONCAT_WS(' ', NULLIF(title, ''),"
    "       NULLIF(document_number, '')) AS name"
    "  FROM policy WHERE state = 2 AND published_at <= UNIX_TIMESTAMP()"
    " ORDER BY published_at DESC, id DESC LIMIT 200");
QUERY(edition_policy_row, edition_shape,
    "SELECT id AS policy_id, title, document_number FROM policy"
    " WHERE id = :policy_id AND state = 2"
    "   AND published_at <= UNIX_TIMESTAMP()");

/* ---- Its sections and clauses, as a copy, and gone */

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"
/* Whoever stands for the unit today. */
#define HEIR								\
    "  JOIN unit_heir h ON h.unit_id = w.unit_id"			\
    "   AND " TODAY " BETWEEN h.since AND h.until"			\
    " WHERE s.edition_id = :id"

COMMAND(sections_copy,
    "INSERT INTO draft_section (edition_id, number, title, from_id)"
    " SELECT :id, s.number, s.title, s.id FROM duty_section s"
    "  WHERE s.edition_id = :from_id ORDER BY s.number");
COMMAND(section_units_copy,
    "INSERT INTO draft_section_unit (section_id, unit_id)"
    " SELECT DISTINCT s.id, h.heir_id FROM duty_section s"
    "  JOIN duty_section_unit w ON w.section_id = s.from_id" HEIR);
COMMAND(clauses_copy,
    "INSERT INTO draft_duty (section_id, position, text, category_id,"
    "       field_id, others, from_id)"
    " SELECT s.id, d.position, d.text, d.category_id, d.field_id, d.others,"
    "        d.id"
    "  FROM duty_section s JOIN duty d ON d.section_id = s.from_id"
    " WHERE s.edition_id = :id ORDER BY s.number, d.position");
COMMAND(clause_units_copy,
    "INSERT INTO draft_duty_unit (duty_id, unit_id, role)"
    " SELECT d.id, h.heir_id,"
    "        ELT(MIN(FIELD(w.role, 'lead', 'joint', 'assist')),"
    "            'lead', 'joint', 'assist')"
    "  FROM duty_section s JOIN duty d ON d.section_id = s.id"
    "  JOIN duty_unit w ON w.duty_id = d.from_id" HEIR
    " GROUP BY d.id, h.heir_id");

#define OF_EDITION							\
    "(SELECT s.id FROM duty_section s WHERE s.edition_id = :id)"
COMMAND(clause_units_delete,
    "DELETE FROM draft_duty_unit WHERE duty_id IN"
    " (SELECT x.id FROM duty x WHERE x.section_id IN " OF_EDITION ")");
COMMAND(clauses_delete,
    "DELETE FROM draft_duty WHERE section_id IN " OF_EDITION);
COMMAND(section_units_delete,
    "DELETE FROM draft_section_unit WHERE section_id IN " OF_EDITION);
COMMAND(sections_delete,
    "DELETE FROM draft_section WHERE edition_id = :id");
COMMAND(editors_delete,
    "DELETE FROM edition_editor WHERE edition_id = :id");

COMMAND(editor_put,
    "INSERT IGNORE INTO edition_editor (edition_id, account_id)"
    " VALUES (:edition_id, :account_id)");
COMMAND(editors_reviewed,
    "UPDATE edition_editor SET reviewer_id = :reviewer_id"
    " WHERE edition_id = :id");

void
edition_written(const struct mover *by, int64_t edition_id)
{
	tx_change(by->tx, &editor_put, BIND(P(edition_id),
	    P(by->account_id)));
}

static void
copy(struct tx *tx, int64_t from_id, int64_t id)
{
	tx_change(tx, &sections_copy, BIND(P(id), P(from_id)));
	tx_change(tx, &section_units_copy, BIND(P(id)));
	tx_change(tx, &clauses_copy, BIND(P(id)));
	tx_change(tx, &clause_units_copy, BIND(P(id)));
}

static void
forget(struct tx *tx, int64_t id)
{
	tx_change(tx, &clause_units_delete, BIND(P(id)));
	tx_change(tx, &clauses_delete, BIND(P(id)));
	tx_change(tx, &section_units_delete, BIND(P(id)));
	tx_change(tx, &sections_delete, BIND(P(id)));
	tx_change(tx, &editors_delete, BIND(P(id)));
}

/* ---- The search has clauses from the first to the last day of each */

QUERY(edition_found, count_shape,
    "SELECT d.id AS total FROM public_duty d"
    "  JOIN public_edition e ON e.id = d.edition_id"
    " WHERE e.id = :id OR e.until = :since - INTERVAL 1 DAY LIMIT 5000");

static void
found(struct tx *tx, const struct edition *e)
{
	struct rows rows = db_rows(tx_db(tx), &edition_found,
	    BIND(P(e->id), P(e->since)));
	const int64_t *ids = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		found_put(tx, SEARCH_DUTY, ids[i]);
}

/* ---- What may be done to it, and what follows */

static void
whole_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct edition *was = before, *e = after;

	(void)now;
	fault_if(to, e->title.len == 0, "title", "missing");
	fault_if(to, e->since.ymd == 0, "since", "missing");
	fault_if(to, was->clauses == 0, "clauses", "empty");
	fault_if(to, was->hollow > 0, "hollow", "hollow");
}

static void
second_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct edition *was = before;

	(void)after, (void)now;
	fault_if(to, was->wrote, "wrote", "own");
}

static void
unsent_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct edition *was = before;

	(void)after, (void)now;
	fault_if(to, was->sent_at.s != 0, "sent_at", "sent");
}

/* What is published keeps its days: a new edition begins after the newest. */
static void
newest(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct edition *e = after;

	(void)before;
	fault_if(to, e->since.ymd != 0 && count_of(db_rows(tx_db(by->tx),
	    &edition_not_before, BIND(P(e->since)))) > 0, "since",
	    "not-newest");
}

static void
number_it(const struct mover *by, void *after)
{
	struct edition *e = after;

	e->number = count_of(db_rows(tx_db(by->tx), &edition_next_number,
	    BIND_NONE));
	e->reviewer_id = by->account_id;
}

#define DRAFT	IN(EDITION_DRAFT)
#define REVIEW	IN(EDITION_REVIEW)

static const struct move moves[] = {
	{ "save", NEW | DRAFT, EDITION_DRAFT, OFFICE, .words = true,
	  .asks = newest },
	{ "send", DRAFT, EDITION_REVIEW, OFFICE, .words = true,
	  .demands = whole_faults, .asks = newest, .stamp = "sent_at" },
	{ "return", REVIEW, EDITION_DRAFT, OFFICE | CONVENER,
	  .reason = "reason" },
	{ "publish", REVIEW, EDITION_PUBLISHED, OFFICE | CONVENER,
	  .demands = second_faults, .asks = newest, .prepare = number_it,
	  .stamp = "published_at" },
	{ "discard", DRAFT, GONE_STATE, OFFICE, .maker = true,
	  .demands = unsent_faults },
};

static void
begin(struct db *db, void *row)
{
	struct edition *e = row;

	e->from_id = count_of(db_rows(db, &edition_newest, BIND_NONE));
}

/* Title and number are those of the policy that was chosen. */
static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct edition *e = row, of;

	(void)today;
	fault_if(faults, e->id == 0 && e->from_id != 0 && count_of(db_rows(db,
	    &edition_count, BIND(P(e->from_id)))) == 0, "from_id", "choice");
	if (e->policy_id == 0)
		return;
	shape_clear(&edition_shape, &of);
	if (!db_row(db, &edition_policy_row, &of, BIND(P(e->policy_id)))) {
		fault_if(faults, true, "policy_id", "choice");
		return;
	}
	e->title = of.title;
	e->document_number = of.document_number;
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct edition *was = before, *is = after;
	int64_t id = is->id;

	(void)faults;
	if (is->id == 0) {
		forget(by->tx, was->id);
		return;
	}
	if (was->id == 0)
		copy(by->tx, is->from_id, is->id);
	if (was->state == EDITION_DRAFT)
		edition_written(by, is->id);
	if (is->state != EDITION_PUBLISHED)
		return;
	tx_change(by->tx, &editors_reviewed, BIND(P(id), P(is->reviewer_id)));
	found(by->tx, is);
}

const struct record edition_record = { .kind = "edition",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &edition_shape, .changed = "changed_at",
    .find = &edition_whole, .lock = &edition_lock,
    .insert = &edition_insert, .update = &edition_update,
    .delete = &edition_delete, .begin = begin, .derive = derive,
    .store = store };

/* ---- Lists */

struct rows
editions(struct db *db)
{
	return row_cache_rows(db, &edition_rows, BIND_NONE);
}

struct rows
edition_policies(struct db *db)
{
	return db_rows(db, &edition_policy_rows, BIND_NONE);
}
