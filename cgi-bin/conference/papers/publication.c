/* Writes, reviews, publishes and withdraws notices and policies. */
#include "conference/papers/notice.h"
#include "conference/papers/posting.h"
#include "conference/papers/publication.h"
#include "conference/papers/publication_list.h"
#include "conference/records/history.h"
#include "conference/records/lifecycle.h"
#include "conference/register.h"
#include "db/db.h"
#include "identity/role.h"

/* Longest texts in characters, as in the columns. */
enum { CODE_MAX = 40, TITLE_MAX = 200, BODY_MAX = 200000, SUMMARY_MAX = 1000,
    NOTE_MAX = 500, NAME_MAX = 80, NUMBER_MAX = 60, PHONE_MAX = 40,
    REASON_MAX = 1000, WHY_MAX = 500 };

static const char *const buttons[] = { "save", "send", "preview", "discard",
    NULL };
static const char *const reviews[] = { "publish", "return", NULL };
static const char *const validities[] = { "valid", "amended", "repealed",
    "expired", "unstated", NULL };

/* ---- What it is */

#define HAS(member, ...)  COLUMN_AS(struct paper, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct paper, member, __VA_ARGS__)

/*
 * Members of both kinds.  .derived: columns of the published row, or such as
 * the statements name.
 */
#define OF_BOTH								\
	HAS(id, .derived = true),					\
	HAS(version, .derived = true),					\
	HAS(state, .derived = true),					\
	HAS(face, .derived = true),					\
	HAS(public_version, .derived = true),				\
	HAS(editor_id, .derived = true, .unlogged = true),		\
	HAS(counted_until, .derived = true, .unlogged = true),		\
	HAS(counted_kind, .derived = true, .unlogged = true),		\
	HAS(author_id, .nullable = true),				\
	HAS(reviewer_id, .nullable = true),				\
	COLUMN(struct paper, written_at),				\
	COLUMN(struct paper, sent_at),					\
	COLUMN(struct paper, reviewed_at),				\
	COLUMN(struct paper, publish_at),				\
	HAS(published_at, .derived = true),				\
	HAS(withdrawn_at, .derived = true),				\
	HAS(newest, .derived = true),					\
	HAS(ended, .derived = true),					\
	FORM(deed, .derived = true, .min = 1, .max = CODE_MAX,		\
	    .choices = buttons),					\
	FORM(revision, .automatic = true, .max = INT64_MAX,		\
	    .optional = true),						\
	FORM(title, .max = TITLE_MAX, .no_personal = true),		\
	FORM(body, .max = BODY_MAX, .lines = true, .prose = true,	\
	    .no_personal = true),					\
	FORM(summary, .max = SUMMARY_MAX, .lines = true,		\
	    .no_personal = true),					\
	FORM(unit_id, .max = INT64_MAX, .optional = true,		\
	    .nullable = true),						\
	FORM(source, .max = NAME_MAX, .no_personal = true),		\
	FORM(category_id, .max = INT64_MAX, .optional = true,		\
	    .nullable = true),						\
	FORM(note, .max = NOTE_MAX, .lines = true, .no_personal = true), \
	FORM(personal, .max = WHY_MAX, .lines = true),		\
	FORM(drop, .derived = true, .max = FILES_OF_ONE_MAX),		\
	FORM(sure, .derived = true, .max = 1, .optional = true),	\
	HAS(index_number, .derived = true, .nullable = true,		\
	    .logged = true),						\
	COLUMN(struct paper, reason),					\
	COLUMN(struct paper, personal_review),				\
	HAS(withdrawn_why, .derived = true),				\
	HAS(what, .derived = true, .unlogged = true),			\
	HAS(work, .derived = true),					\
	HAS(standing, .derived = true), HAS(author, .derived = true),	\
	HAS(reviewer, .derived = true), HAS(verb, .derived = true),	\
	HAS(total, .derived = true), HAS(days, .derived = true),	\
	HAS(mine, .derived = true)

const struct shape notice_paper_shape = SHAPE(struct paper, OF_BOTH,
	COLUMN(struct paper, made_on),
	FORM(kind, .max = CODE_MAX, .code = true, .nullable = true,
	    .logged = true),
	FORM(posted_until, .optional = true),
	COLUMN(struct paper, posted_from),
	HAS(posted_days, .nullable = true),
	FORM(objection_phone, .max = PHONE_MAX, .no_personal = true));

const struct shape policy_paper_shape = SHAPE(struct paper, OF_BOTH,
	FORM(document_number, .max = NUMBER_MAX, .no_personal = true),
	FORM(issuer, .max = NAME_MAX, .no_personal = true),
	FORM(subject, .max = NAME_MAX, .no_personal = true),
	FORM(made_on, .optional = true),
	FORM(valid_until, .optional = true),
	FORM(validity, .max = CODE_MAX, .choices = validities,
	    .logged = true),
	FORM(retold, .max = 1, .optional = true));

/* The forms at addresses of their own. */
const struct shape paper_review_shape = SHAPE(struct paper,
	FORM(deed, .min = 1, .max = CODE_MAX, .choices = reviews),
	FORM(revision, .max = INT64_MAX),
	FORM(reason, .max = REASON_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	FORM(publish_at, .optional = true),
	FORM(personal_review, .max = WHY_MAX, .lines = true,
	    .reason = true));
const struct shape paper_withdraw_shape = SHAPE(struct paper,
	FORM(withdrawn_why, .min = 1, .max = WHY_MAX, .lines = true,
	    .reason = true, .no_personal = true));
const struct shape paper_revise_shape = SHAPE(struct paper,
	FORM(sure, .max = 1, .optional = true));

/* Columns that the published row copies from the version. */
#define FACE								\
	COLUMN(struct paper, index_number),				\
	COLUMN(struct paper, title),					\
	COLUMN(struct paper, summary),					\
	COLUMN(struct paper, category_id),				\
	COLUMN(struct paper, unit_id),					\
	COLUMN(struct paper, made_on)

static const struct shape notice_face = SHAPE(struct paper, FACE,
	COLUMNS(struct paper, kind, posted_until, posted_from,
	    objection_phone),
	HAS(posted_days, .nullable = true));

static const struct shape policy_face = SHAPE(struct paper, FACE,
	COLUMNS(struct paper, document_number, issuer, subject, valid_until,
	    validity, retold));

/* ---- Statements */

/* enum paper_state of both rows, and what else is of the published one. */
#define OF_FACE								\
    " p.id, v.version, p.state AS face, p.version AS public_version,"	\
    " p.newest, p.index_number, p.published_at, p.withdrawn_at,"	\
    " p.withdrawn_why, IF(p.state = 3, 3,"				\
    "     v.state + IF(p.state = 2 AND v.state < 2, 4, 0)) AS state"
#define EDITOR_OF(kind)							\
    " '" kind "' AS what, (SELECT e.account_id FROM own_event e"	\
    "     WHERE e.kind = '" kind "' AND e.object_id = p.id"		\
    "     ORDER BY e.id DESC LIMIT 1) AS editor_id"
#define NEWEST								\
    " WHERE p.id = :id AND v.version = IF(:version = 0, p.newest, :version)"
QUERY(notice_whole, notice_paper_shape,
    "SELECT {v.}," OF_FACE "," EDITOR_OF("notice") ","
    "       v.posted_until AS counted_until, v.kind AS counted_kind,"
    "       p.posted_until <"
    "       DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) AS ended"
    "  FROM notice p JOIN notice_version v ON v.notice_id = p.id" NEWEST);
QUERY(policy_whole, policy_paper_shape,
    "SELECT {v.}," OF_FACE "," EDITOR_OF("policy")
    "  FROM policy p JOIN policy_version v ON v.policy_id = p.id" NEWEST);
QUERY(notice_lock, count_shape,
    "SELECT id AS total FROM notice WHERE id = :id FOR UPDATE");
QUERY(policy_lock, count_shape,
    "SELECT id AS total FROM policy WHERE id = :id FOR UPDATE");

/* kind: "notice" or "policy". */
#define ADD(kind)							\
    "INSERT INTO " kind " (state, newest, author_id, created_at)"	\
    " VALUES (0, 1, :author_id, :written_at)"
COMMAND(notice_add, ADD("notice"));
COMMAND(policy_add, ADD("policy"));

#define INSERT(kind)							\
    "INSERT INTO " kind "_version"					\
    "       (" kind "_id, version, state, revision, {})"		\
    " VALUES (:id, :version, MOD(:state, 4), :revision, {?})"
STORE(notice_insert, notice_paper_shape, INSERT("notice"));
STORE(policy_insert, policy_paper_shape, INSERT("policy"));

/*
 * The newest version, in the state and revision that was read.  It keeps its
 * state when the paper is withdrawn.
 */
#define UPDATE(kind)							\
    "UPDATE " kind "_version"						\
    "   SET {=}, state = IF(:state = 3, state, MOD(:state, 4)),"	\
    "       revision = revision + 1"					\
    " WHERE " kind "_id = :id AND version = :newest"			\
    "   AND state = MOD(:before, 4) AND revision = :revision"
STORE(notice_update, notice_paper_shape, UPDATE("notice"));
STORE(policy_update, policy_paper_shape, UPDATE("policy"));

/* The source is the unit's name, where the editor wrote none. */
#define PUBLISH(kind)							\
    "UPDATE " kind							\
    "   SET {=}, state = 2, version = :version,"			\
    "       updated_at = GREATEST(:publish_at,"				\
    "           COALESCE(published_at, :publish_at)),"			\
    "       published_at = COALESCE(published_at, :publish_at),"	\
    "       source = IF(:source <> '', :source, COALESCE("		\
    "           (SELECT n.name FROM unit_name n"			\
    "             WHERE n.unit_id = :unit_id"				\
    "               AND n.since = (SELECT MAX(m.since) FROM unit_name m"	\
    "                               WHERE m.unit_id = :unit_id)), ''))"	\
    " WHERE id = :id AND state IN (0, 2)"
STORE(notice_publish, notice_face, PUBLISH("notice"));
STORE(policy_publish, policy_face, PUBLISH("policy"));

/* What else happens to a published row. */
#define CHANGE(kind)							\
    "UPDATE " kind " SET state = :face, newest = :version,"		\
    "       withdrawn_at = :withdrawn_at, withdrawn_why = :withdrawn_why"	\
    " WHERE id = :id AND state = 2"
COMMAND(notice_change, CHANGE("notice"));
COMMAND(policy_change, CHANGE("policy"));

/* Only a version that was never sent to review is deleted. */
#define CUT(kind)							\
    "DELETE FROM " kind "_version"					\
    " WHERE " kind "_id = :id AND version = :newest AND sent_at IS NULL"
COMMAND(notice_cut, CUT("notice"));
COMMAND(policy_cut, CUT("policy"));

#define DELETE(kind)							\
    "DELETE FROM " kind							\
    " WHERE id = :id AND state = :before AND newest = 1"
COMMAND(notice_delete, DELETE("notice"));
COMMAND(policy_delete, DELETE("policy"));

/* Revisions go on, so forms of a discarded version are outdated. */
#define GO_ON(kind)							\
    "UPDATE " kind "_version SET revision = :revision + 1"		\
    " WHERE " kind "_id = :id AND version = :version"
COMMAND(notice_goes_on, GO_ON("notice"));
COMMAND(policy_goes_on, GO_ON("policy"));

/* What the search finds of a paper that is public. */
#define FOUND								\
    " p.id AS object_id, CONCAT(p.id) AS code, v.title,"		\
    " v.summary AS body, v.body AS prose, p.published_at,"		\
    " YEAR('1970-01-01' + INTERVAL p.published_at + 28800 SECOND) AS year," \
    " CONCAT(v.category_id) AS categories, CONCAT(v.unit_id) AS units"
QUERY(notice_found, search_row_shape,
    "SELECT 2 AS kind," FOUND ", v.posted_until AS visible_until"
    "  FROM notice p JOIN notice_version v"
    "    ON v.notice_id = p.id AND v.version = p.version"
    " WHERE p.id = :id AND p.state = 2");
QUERY(policy_found, search_row_shape,
    "SELECT 1 AS kind," FOUND ", v.document_number AS names"
    "  FROM policy p JOIN policy_version v"
    "    ON v.policy_id = p.id AND v.version = p.version"
    " WHERE p.id = :id AND p.state = 2");

const struct papers notice_papers = { &notice_record, &notice_listing,
    &notice_insert, &notice_publish, &notice_change, &notice_cut,
    &notice_goes_on };
const struct papers policy_papers = { &policy_record, &policy_listing,
    &policy_insert, &policy_publish, &policy_change, &policy_cut,
    &policy_goes_on };

const struct papers *
papers_kind(const struct paper *p)
{
	return text_same(p->what, TEXT("policy")) ? &policy_papers :
	    &notice_papers;
}

static void
run(const struct mover *by, const struct command *command,
    const struct paper *p)
{
	tx_change(by->tx, command, BIND_ROW(*papers_kind(p)->record->shape, p));
}

void
paper_found(struct tx *tx, enum search_kind kind, int64_t id)
{
	search_put_row(tx, kind == SEARCH_POLICY ? &policy_found :
	    &notice_found, id);
}

/* ---- What the moves demand and change */

static void
still_posted(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	(void)after, (void)now;
	fault_if(to, ((const struct paper *)before)->ended, "ended", "over");
}

/* A last day that was typed is not counted. */
static void
written(const struct mover *by, void *after)
{
	struct paper *p = after;

	p->written_at = by->now;
	if (p->posted_until.ymd != p->counted_until.ymd ||
	    !text_same(p->kind, p->counted_kind))
		p->posted_from.ymd = 0, p->posted_days = 0;
	if (p->author_id == 0)
		p->author_id = by->account_id;
}

static void
sent(const struct mover *by, void *after)
{
	written(by, after);
	((struct paper *)after)->reason = TEXT("");
}

/* The end of a posting, unless somebody typed it. */
static void
end_count(struct db *db, struct paper *p)
{
	struct posting posting;

	if (p->posted_until.ymd == 0 && posting_find(db, p->kind,
	    moment_day(p->publish_at), &posting)) {
		p->posted_from = moment_day(p->publish_at);
		p->posted_days = posting.posting_days;
	}
	if (p->posted_from.ymd != 0)
		p->posted_until = posting_end(db, p->posted_from,
		    p->posted_days);
}

static void
publish(const struct mover *by, void *after)
{
	struct paper *p = after;

	p->publish_at = paper_publish_time(by, p);
	end_count(tx_db(by->tx), p);
	if (p->index_number.len == 0)
		p->index_number = index_number_next(by->tx,
		    moment_clock(p->publish_at).y);
	p->face = FACE_PUBLIC;
	p->public_version = p->version;
	if (p->published_at.s == 0)
		p->published_at = p->publish_at;
}

/* The next version is inserted as a copy, which the move makes a draft. */
static void
begin_next(const struct mover *by, void *after)
{
	struct paper *p = after;

	p->newest = ++p->version;
	run(by, papers_kind(p)->insert, p);
	p->author_id = by->account_id;
	p->reviewer_id = 0;
	p->written_at = by->now;
	p->sent_at = p->reviewed_at = p->publish_at = (struct moment){ 0 };
	p->note = p->reason = p->personal_review = TEXT("");
}

/* Back to the version that is public; store() deletes the newest. */
static void
go_back(const struct mover *by, void *after)
{
	struct paper *p = after, back = *p;

	record_find(tx_db(by->tx), papers_kind(p)->record,
	    &(struct asker){ .id = p->id, .version = p->version - 1 }, &back);
	back.newest = p->version;
	back.revision = p->revision;
	back.sent_at = p->sent_at;
	*p = back;
}

static void
withdraw(const struct mover *by, void *after)
{
	(void)by;
	((struct paper *)after)->face = FACE_WITHDRAWN;
}

#define DRAFT	IN(PAPER_DRAFT)
#define REVIEW	IN(PAPER_REVIEW)
#define OUT	IN(PAPER_PUBLISHED)
#define REDRAFT	IN(PAPER_REDRAFT)
#define AGAIN	IN(PAPER_REREVIEW)
#define SEND	.words = true, .asks = paper_complete, .prepare = sent,	\
	  .stamp = "sent_at"
#define RETURN	.reason = "reason", .review = true, .stamp = "reviewed_at"

static const struct move moves[] = {
	{ "save", NEW | DRAFT, PAPER_DRAFT, EDITOR, .words = true,
	  .prepare = written, .unlisted = true },
	{ "save", REDRAFT, PAPER_REDRAFT, EDITOR, .words = true,
	  .prepare = written, .unlisted = true },
	{ "preview", NEW | DRAFT | REDRAFT, PAPER_DRAFT, EDITOR,
	  .words = true, .preview = true },
	{ "send", NEW | DRAFT, PAPER_REVIEW, EDITOR, SEND },
	{ "send", REDRAFT, PAPER_REREVIEW, EDITOR, SEND },
	{ "return", REVIEW, PAPER_DRAFT, REVIEWER, RETURN },
	{ "return", AGAIN, PAPER_REDRAFT, REVIEWER, RETURN },
	{ "publish", REVIEW | AGAIN, PAPER_PUBLISHED, REVIEWER,
	  .words = true, .reason = "personal_review", .optional = true,
	  .review = true, .asks = paper_publishable, .prepare = publish,
	  .stamp = "reviewed_at", .signs = "reviewer_id" },
	{ "revise", OUT, PAPER_REDRAFT, EDITOR, .demands = still_posted,
	  .prepare = begin_next },
	{ "withdraw", OUT | REDRAFT | AGAIN, PAPER_WITHDRAWN,
	  EDITOR | REVIEWER, .reason = "withdrawn_why", .prepare = withdraw,
	  .stamp = "withdrawn_at" },
	{ "discard", DRAFT, GONE_STATE, EDITOR, .maker = true,
	  .never = "sent_at" },
	{ "discard", REDRAFT, PAPER_PUBLISHED, EDITOR, .maker = true,
	  .never = "sent_at", .prepare = go_back },
};

/* ---- What else is stored */

/* One event "write" for each who wrote in a version. */
static void
writer_store(const struct mover *by, const struct paper *p)
{
	struct event e = { .kind = p->what, .object_id = p->id,
	    .account_id = by->account_id, .at = by->now,
	    .verb = TEXT("write"), .sequence = p->version,
	    .reason = TEXT("") };

	if (!history_wrote(tx_db(by->tx), &e))
		history_add(by->tx, &e);
}

/* Copies the version to the published row; dates a notice when it was sent. */
static void
publish_store(const struct mover *by, const struct paper *p)
{
	const struct papers *of = papers_kind(p);
	struct paper face = *p;

	if (of == &notice_papers && face.made_on.ymd == 0)
		face.made_on = moment_day(face.sent_at);
	run(by, of->publish, &face);
	paper_found(by->tx, of->record->search, p->id);
}

/* The newest version was discarded. */
static void
back_store(const struct mover *by, const struct paper *p)
{
	const struct papers *of = papers_kind(p);

	run(by, of->cut, p);
	run(by, of->goes_on, p);
	run(by, of->change, p);
	history_drop_of(by->tx, p->what, p->id, p->newest);
	files_revert(by->tx, (struct file_home){ of->record->files, p->id,
	    p->newest });
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct paper *was = before, *is = after;
	bool draft = was->state == PAPER_DRAFT || was->state == PAPER_REDRAFT;

	(void)faults;
	if (is->id == 0) {
		run(by, papers_kind(was)->cut, was);
		return;
	}
	if (was->id == 0)
		run(by, papers_kind(is)->insert, is);
	if (is->state == PAPER_PUBLISHED && draft)
		back_store(by, is);
	else if (is->state == PAPER_PUBLISHED)
		publish_store(by, is);
	else if (is->state == PAPER_WITHDRAWN || was->state == PAPER_PUBLISHED)
		run(by, papers_kind(is)->change, is);
	else if (draft)
		writer_store(by, is);
	if (is->state == PAPER_WITHDRAWN)
		search_drop(by->tx, papers_kind(is)->record->search, is->id);
}

static void
notice_begin(struct db *db, void *row)
{
	struct paper *p = row;

	(void)db;
	p->what = TEXT("notice");
	p->version = p->newest = p->revision = 1;
}

static void
policy_begin(struct db *db, void *row)
{
	notice_begin(db, row);
	((struct paper *)row)->what = TEXT("policy");
}

#define RECORD .moves = moves, .move_count = sizeof moves / sizeof *moves, \
    .shown = "paper", .begins = &moves[0], .editor = "editor_id",	\
    .sequence = "version", .has_files = true,				\
    .files_version = "version",						\
    .derive = paper_derive, .store = store

const struct record notice_record = { .kind = "notice", RECORD,
    .shape = &notice_paper_shape, .files = FILE_OF_NOTICE,
    .search = SEARCH_NOTICE, .find = &notice_whole, .lock = &notice_lock,
    .insert = &notice_add, .update = &notice_update,
    .delete = &notice_delete, .begin = notice_begin };
const struct record policy_record = { .kind = "policy", RECORD,
    .shape = &policy_paper_shape, .files = FILE_OF_POLICY,
    .search = SEARCH_POLICY, .find = &policy_whole, .lock = &policy_lock,
    .insert = &policy_add, .update = &policy_update,
    .delete = &policy_delete, .begin = policy_begin };
