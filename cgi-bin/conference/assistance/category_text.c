/* The page of a category: its versions, its moves. */
#include <string.h>

#include "base/arena.h"
#include "conference/assistance/category_text.h"
#include "conference/records/lifecycle.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"
#include "identity/role.h"

enum { CODE_MAX = 40, NOTE_MAX = 500 };

/* ---- What it is */

#define HAS(member, ...)  COLUMN_AS(struct category_text, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct category_text, member, __VA_ARGS__)

const struct shape category_text_shape = SHAPE(struct category_text,
	RECORD_MEMBERS(struct category_text),
	COLUMN(struct category_text, version),
	HAS(writer_id, .nullable = true),
	HAS(reviewer_id, .nullable = true),
	FORM(code, .max = CODE_MAX, .code = true, .nullable = true,
	    .logged = true),
	CATEGORY_FIELDS(struct category_text, 0),
	FORM(note, .max = NOTE_MAX, .lines = true, .no_personal = true),
	FORM(opinion, .max = NOTE_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	COLUMNS(struct category_text, written_at, sent_at, published_at));

QUERY(category_text_lock, count_shape,
    "SELECT id AS total FROM category_text WHERE id = :id FOR UPDATE");

QUERY(category_text_whole, category_text_shape,
    "SELECT {t.} FROM category_text t"
    " WHERE t.id = :id AND :version IN (0, t.version)"
    " UNION ALL"
    " SELECT {v.} FROM category_version v"
    "   JOIN category_text n ON n.id = v.id AND v.version < n.version"
    "  WHERE v.id = :id AND v.version = :version");

STORE(category_text_insert, category_text_shape,
    "INSERT INTO category_text ({}) VALUES ({?})");

STORE(category_text_update, category_text_shape,
    "UPDATE category_text SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

STORE(category_text_delete, category_text_shape,
    "DELETE FROM category_text"
    " WHERE id = :id AND state = :before AND revision = :revision"
    "   AND version = 1 AND sent_at IS NULL");

/* ---- What the public reads, and the versions before */

static const struct shape public_shape = SHAPE(struct category_text,
	COLUMN(struct category_text, version),
	COLUMN(struct category_text, published_at),
	COLUMN(struct category_text, code),
	CATEGORY_FIELDS(struct category_text, 0));

STORE(category_public_update, public_shape,
    "UPDATE category SET {=} WHERE id = :id");

STORE(category_public_insert, public_shape,
    "INSERT INTO category (id, position, {})"
    " SELECT :id, COALESCE(MAX(c.position), 0) + 1, {?} FROM category c");

STORE(category_version_insert, category_text_shape,
    "INSERT IGNORE INTO category_version (id, {}) VALUES (:id, {?})");

QUERY(category_version_rows, category_text_shape,
    "SELECT t.version, t.state, t.note, t.opinion, t.written_at"
    "  FROM category_text t WHERE t.id = :id"
    " UNION ALL"
    " SELECT v.version, v.state, v.note, v.opinion, v.written_at"
    "   FROM category_version v"
    "   JOIN category_text n ON n.id = v.id AND v.version < n.version"
    "  WHERE v.id = :id"
    "  ORDER BY version DESC LIMIT 100");

static void
publish(const struct mover *by, const struct category_text *is)
{
	struct params row = BIND_ROW(category_text_shape, is);

	if (tx_change(by->tx, &category_public_update, row) == 0)
		tx_change(by->tx, &category_public_insert, row);
	category_put_found(by->tx, is->id);
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct category_text *was = before, *is = after;

	(void)faults;
	if (was->state == CATEGORY_REVIEW && is->state == CATEGORY_PUBLISHED)
		publish(by, is);
	if (was->state == CATEGORY_PUBLISHED && is->state == CATEGORY_DRAFT)
		tx_change(by->tx, &category_version_insert, BIND_ROW(
		    category_text_shape, was));
}

/* ---- What may be done to it, and what that demands */

QUERY(category_same_code, count_shape,
    "SELECT COUNT(*) AS total FROM category_text"
    " WHERE code = :code AND id <> :id");

/* What even a draft has; its address stays once it was published. */
static void
begun(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct category_text *was = before, *is = after;

	(void)now;
	fault_if(to, is->name.len == 0, "name", "missing");
	fault_if(to, is->what.len == 0, "what", "missing");
	fault_if(to, is->code.len > 0 &&
	    !text_is_code(is->code), "code", "code");
	fault_if(to, was->version > 1 && !text_same(was->code, is->code),
	    "code", "fixed");
}

static void
complete(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct category_text *is = after;

	begun(to, before, after, now);
	fault_if(to, is->code.len == 0, "code", "missing");
	fault_if(to, is->who.len == 0, "who", "missing");
	fault_if(to, is->articles.len == 0, "articles", "missing");
	fault_if(to, is->law_on.ymd == 0, "law_on", "missing");
	fault_if(to, is->law_on.ymd > moment_day(now).ymd, "law_on", "future");
	fault_if(to, is->review_by.ymd == 0, "review_by", "missing");
	fault_if(to, is->review_by.ymd != 0 &&
	    is->review_by.ymd <= moment_day(now).ymd, "review_by", "past-day");
	fault_if(to, is->version > 1 && is->note.len == 0, "note", "missing");
}

static void
first(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	(void)after, (void)now;
	fault_if(to, ((const struct category_text *)before)->version > 1,
	    "version", "closed");
}

static void
revised(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	(void)after, (void)now;
	fault_if(to, ((const struct category_text *)before)->version == 1,
	    "version", "closed");
}

static void
alone(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct category_text *is = after;

	(void)before;
	fault_if(to, is->code.len > 0 && count_of(db_rows(tx_db(by->tx),
	    &category_same_code, BIND(P(is->code), P(is->id)))) > 0,
	    "code", "taken");
}

/* The next version begins with the words of this one. */
static void
begin_next(const struct mover *by, void *after)
{
	struct category_text *is = after;

	is->author_id = by->account_id;
	is->writer_id = is->reviewer_id = 0;
	is->note = is->opinion = TEXT("");
	is->sent_at = (struct moment){ 0 };
}

/* Back to the version that is public. */
static void
go_back(const struct mover *by, void *after)
{
	struct category_text *is = after;
	int64_t revision = is->revision;

	if (record_find(tx_db(by->tx), &category_record, &(struct asker){
	    .id = is->id, .version = is->version - 1 }, is))
		is->revision = revision;
}

#define DRAFT		IN(CATEGORY_DRAFT)
#define REVIEW		IN(CATEGORY_REVIEW)
#define PUBLISHED	IN(CATEGORY_PUBLISHED)

static const struct move moves[] = {
	{ "save", NEW | DRAFT, CATEGORY_DRAFT, EDITOR, .words = true,
	  .demands = begun, .asks = alone, .signs = "writer_id" },
	{ "send", NEW | DRAFT, CATEGORY_REVIEW, EDITOR, .words = true,
	  .demands = complete, .asks = alone, .stamp = "sent_at",
	  .signs = "writer_id" },
	{ "return", REVIEW, CATEGORY_DRAFT, REVIEWER, .reason = "opinion" },
	{ "publish", REVIEW, CATEGORY_PUBLISHED, REVIEWER,
	  .review = true, .stamp = "published_at", .signs = "reviewer_id" },
	{ "revise", PUBLISHED, CATEGORY_DRAFT, EDITOR, .prepare = begin_next,
	  .counted = true },
	{ "drop", DRAFT, CATEGORY_PUBLISHED, EDITOR, .demands = revised,
	  .prepare = go_back },
	{ "discard", DRAFT, GONE_STATE, EDITOR, .maker = true,
	  .never = "sent_at", .demands = first },
};

static void
begin(struct db *db, void *row)
{
	(void)db;
	((struct category_text *)row)->version = 1;
}

const struct record category_record = { .kind = "category",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &category_text_shape, .changed = "written_at",
    .sequence = "version", .find = &category_text_whole,
    .lock = &category_text_lock, .insert = &category_text_insert,
    .update = &category_text_update, .delete = &category_text_delete,
    .begin = begin, .store = store };

/* ---- Lists */

QUERY(category_text_rows, category_text_shape,
    "SELECT t.id, t.version, t.state, t.name, t.note, t.opinion,"
    "       t.written_at, t.sent_at, t.published_at, t.author_id,"
    "       t.writer_id, t.law_on, COALESCE(c.review_by, t.review_by)"
    "           AS review_by"
    "  FROM category_text t LEFT JOIN category c ON c.id = t.id"
    " ORDER BY c.position IS NULL, c.position, t.id LIMIT 200");

struct rows
category_texts(struct db *db)
{
	return row_cache_rows(db, &category_text_rows, BIND_NONE);
}

struct rows
category_versions(struct db *db, int64_t id)
{
	return db_rows(db, &category_version_rows, BIND(P(id)));
}
