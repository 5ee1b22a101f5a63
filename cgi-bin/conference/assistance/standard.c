/* A standard as the press desk makes it: its columns, its moves, its lists. */
#include "conference/assistance/amount.h"
#include "conference/assistance/category.h"
#include "conference/assistance/standard.h"
#include "db/db.h"
#include "db/row_cache.h"
#include "identity/role.h"

enum { NAME_MAX = 80, AMOUNT_MAX = 20, PER_MAX = 40, DOCUMENT_MAX = 300,
    TEXT_MAX = 500, KEY_MAX = 40, FAR_DAYS = 400 };

static const char *const states[] = { "draft", "review", "published",
    "withdrawn", NULL };			/* as enum standard_state */

/* ---- What it is */

#define HAS(member, ...)  COLUMN_AS(struct standard, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct standard, member, __VA_ARGS__)

const struct shape standard_record_shape = SHAPE(struct standard,
	RECORD_MEMBERS(struct standard),
	FORM(name, .max = NAME_MAX, .no_personal = true, .logged = true),
	FORM(category_id, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	FORM(area, .max = NAME_MAX, .no_personal = true, .logged = true),
	FORM(amount, .max = AMOUNT_MAX, .folded = true, .nullable = true,
	    .logged = true),
	FORM(per, .max = PER_MAX, .no_personal = true, .logged = true),
	FORM(since, .optional = true),
	FORM(document, .max = DOCUMENT_MAX, .no_personal = true,
	    .logged = true),
	FORM(opinion, .max = TEXT_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	FORM(withdrawn_why, .max = TEXT_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	COLUMN(struct standard, until),
	HAS(policy_id, .nullable = true),
	HAS(writer_id, .nullable = true),
	HAS(reviewer_id, .nullable = true),
	COLUMNS(struct standard, written_at, sent_at, published_at,
	    withdrawn_at),
	HAS(work, .derived = true), HAS(mine, .derived = true));

QUERY(standard_lock, count_shape,
    "SELECT id AS total FROM standard WHERE id = :id FOR UPDATE");

QUERY(standard_whole, standard_record_shape,
    "SELECT {} FROM standard WHERE id = :id");

STORE(standard_insert, standard_record_shape,
    "INSERT INTO standard ({}) VALUES ({?})");

STORE(standard_update, standard_record_shape,
    "UPDATE standard SET {=}, revision = revision + 1,"
    "       public_since = IF(:state = 2, :since, NULL)"
    " WHERE id = :id AND state = :before AND revision = :revision");

STORE(standard_delete, standard_record_shape,
    "DELETE FROM standard"
    " WHERE id = :id AND state = :before AND revision = :revision"
    "   AND sent_at IS NULL");

/* ---- What may be done to it, and what that demands */

/* With FOR UPDATE, so that of two published at once one is told. */
QUERY(standard_since, count_shape,
    "SELECT COUNT(*) AS total FROM standard"
    " WHERE category_id = :category_id AND name = :name AND area = :area"
    "   AND public_since = :since FOR UPDATE");

static void
complete(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct standard *s = after;
	struct day far = moment_day((struct moment){
	    now.s + (int64_t)FAR_DAYS * DAY_S });

	(void)before;
	fault_if(to, s->name.len == 0, "name", "missing");
	fault_if(to, s->category_id == 0, "category_id", "missing");
	fault_if(to, s->amount.len == 0, "amount", "missing");
	fault_if(to, s->per.len == 0, "per", "missing");
	fault_if(to, s->since.ymd == 0, "since", "missing");
	fault_if(to, s->document.len == 0, "document", "missing");
	fault_ask_if(to, s->since.ymd > far.ymd, "since", "far-since");
}

/* Its series has no other amount from that day on. */
static void
alone(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct standard *s = after;

	(void)before;
	fault_if(to, s->since.ymd != 0 && count_of(db_rows(tx_db(by->tx),
	    &standard_since, BIND_ROW(standard_record_shape, s))) > 0,
	    "since", "same-since");
}

#define DRAFT		IN(STANDARD_DRAFT)
#define REVIEW		IN(STANDARD_REVIEW)
#define PUBLISHED	IN(STANDARD_PUBLISHED)

static const struct move moves[] = {
	{ "save", NEW | DRAFT, STANDARD_DRAFT, EDITOR, .words = true,
	  .signs = "writer_id" },
	{ "send", NEW | DRAFT, STANDARD_REVIEW, EDITOR, .words = true,
	  .demands = complete, .asks = alone, .stamp = "sent_at",
	  .signs = "writer_id" },
	{ "return", REVIEW, STANDARD_DRAFT, REVIEWER, .reason = "opinion" },
	{ "publish", REVIEW, STANDARD_PUBLISHED, REVIEWER,
	  .review = true, .asks = alone, .stamp = "published_at",
	  .signs = "reviewer_id" },
	{ "withdraw", PUBLISHED, STANDARD_WITHDRAWN, EDITOR | REVIEWER,
	  .reason = "withdrawn_why", .stamp = "withdrawn_at" },
	{ "discard", DRAFT, GONE_STATE, EDITOR, .maker = true,
	  .never = "sent_at" },
};

/* ---- What follows */

/* The policy whose title or number is written there. */
QUERY(standard_policy, count_shape,
    "SELECT COALESCE(MIN(id), 0) AS total FROM policy"
    " WHERE state = 2 AND published_at <= UNIX_TIMESTAMP()"
    "   AND :document <> '' AND :document IN (title, document_number,"
    "       CONCAT(title, ' ', document_number))");

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct standard *s = row;
	int64_t fen;

	(void)today;
	s->amount = amount_stored(db_room(db), s->amount);
	s->per = per_stored(db_room(db), s->per);
	s->policy_id = count_of(db_rows(db, &standard_policy,
	    BIND(P(s->document))));
	fault_if(faults, s->amount.len > 0 && !amount_parse(s->amount, &fen),
	    "amount", "amount");
	fault_if(faults, s->category_id != 0 &&
	    !category_exists(db, s->category_id), "category_id", "choice");
}

/* The page of its category has it, also in the search. */
static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct standard *was = before, *is = after;

	(void)faults;
	if (was->state == STANDARD_PUBLISHED || is->state == STANDARD_PUBLISHED)
		category_put_found(by->tx, is->category_id);
}

const struct record standard_record = { .kind = "standard",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &standard_record_shape, .changed = "written_at",
    .find = &standard_whole, .lock = &standard_lock,
    .insert = &standard_insert, .update = &standard_update,
    .delete = &standard_delete, .derive = derive, .store = store };

/* ---- Lists */

struct standard_query { int64_t category; struct text state; LISTING_HAS; };

const struct shape standard_query_shape = SHAPE(struct standard_query,
	LISTING_MEMBERS(struct standard_query),
	FIELD(struct standard_query, category, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct standard_query, state, .max = KEY_MAX,
	    .choices = states));

#define FACE								\
    "SELECT id, state, category_id, name, area, per, since, document,"	\
    "       TRIM(TRAILING '.00' FROM amount) AS amount, opinion,"	\
    "       written_at, author_id"
#define FILTER								\
    "  FROM standard"							\
    " WHERE (:category = 0 OR category_id = :category)"			\
    "   AND (:state = '' OR state = FIELD(:state, 'draft', 'review',"	\
    "        'published', 'withdrawn') - 1)"				\
    "   AND written_at BETWEEN :from AND :upto"

QUERY(desk_standard_rows, standard_record_shape, FACE FILTER
    "   AND (written_at, id) < (:at, :id)"
    " ORDER BY written_at DESC, id DESC LIMIT 21");

QUERY(desk_standard_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" FILTER " LIMIT 201) counted");

const struct listing standard_listing = { .name = "standard",
    .by = "written_at", .filter = &standard_query_shape,
    .rows = &desk_standard_rows, .count = &desk_standard_count };

QUERY(desk_standard_open, standard_record_shape, FACE
    ",      state = 1 AND (author_id = :me OR COALESCE(writer_id = :me, 0))"
    "           AS mine"
    "  FROM standard"
    " WHERE state = 1 OR (state = 0 AND (author_id = :me OR writer_id = :me))"
    " ORDER BY written_at, id LIMIT 50");

QUERY(desk_standard_series, standard_record_shape, FACE
    "  FROM standard"
    " WHERE state = 2 AND category_id = :category_id AND name = :name"
    "   AND area = :area ORDER BY since DESC LIMIT 50");

struct rows
standards_open(struct db *db, int64_t account_id)
{
	return row_cache_rows(db, &desk_standard_open, BIND(AS(me,
	    p_int(account_id))));
}

struct rows
standards_of_series(struct db *db, const struct standard *s)
{
	return db_rows(db, &desk_standard_series, BIND_ROW(
	    standard_record_shape, s));
}

const struct shape standard_word_shape = SHAPE(struct standard_word,
	COLUMNS(struct standard_word, kind, word));

QUERY(desk_standard_words, standard_word_shape,
    "SELECT DISTINCT 'name' AS kind, name AS word FROM standard"
    " WHERE state = 2"
    " UNION SELECT 'area', area FROM standard"
    "        WHERE state = 2 AND area <> ''"
    " UNION SELECT 'per', per FROM standard WHERE state = 2"
    " UNION (SELECT 'document', IF(document_number = '', title,"
    "               CONCAT(title, ' ', document_number))"
    "          FROM policy"
    "         WHERE state = 2 AND published_at <= UNIX_TIMESTAMP()"
    "         ORDER BY published_at DESC LIMIT 100)"
    " LIMIT 200");

struct rows
standard_words(struct db *db)
{
	return db_rows(db, &desk_standard_words, BIND_NONE);
}
