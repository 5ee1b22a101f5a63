/* Writes, reviews, publishes and withdraws notices and policies. */
#include "audit/audit.h"
#include "conference/papers/posting.h"
#include "conference/papers/publication.h"
#include "conference/papers/publication_list.h"
#include "conference/records/discarded.h"
#include "conference/records/history.h"
#include "conference/register.h"
#include "db/db.h"
#include "identity/role.h"

/* Longest texts in characters, as in the columns. */
enum { CODE_MAX = 40, TITLE_MAX = 200, BODY_MAX = 200000, SUMMARY_MAX = 1000,
    NOTE_MAX = 500, NAME_MAX = 80, NUMBER_MAX = 60, PHONE_MAX = 40 };

static const char *const buttons[] = { "save", "send", "preview", "discard",
    NULL };
static const char *const validities[] = { "valid", "amended", "repealed",
    "expired", "unstated", NULL };

/* ---- What it is */

#define HAS(member, ...)  COLUMN_AS(struct paper, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct paper, member, __VA_ARGS__)

/* Members of both kinds.  .derived: columns of the published row, or none. */
#define OF_BOTH								\
	HAS(id, .derived = true),					\
	COLUMN(struct paper, version),					\
	COLUMN(struct paper, state),					\
	HAS(face, .derived = true),					\
	HAS(public_version, .derived = true),				\
	COLUMN(struct paper, next_revision),				\
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
	FORM(body, .max = BODY_MAX, .lines = true, .no_personal = true), \
	FORM(summary, .max = SUMMARY_MAX, .lines = true,		\
	    .no_personal = true),					\
	FORM(unit_id, .max = INT64_MAX, .optional = true,		\
	    .nullable = true),						\
	FORM(source, .max = NAME_MAX, .no_personal = true),		\
	FORM(category_id, .max = INT64_MAX, .optional = true,		\
	    .nullable = true),						\
	FORM(note, .max = NOTE_MAX, .lines = true, .no_personal = true), \
	FORM(personal, .max = PAPER_WHY_MAX, .lines = true),		\
	FORM(drop, .derived = true, .max = FILES_OF_ONE_MAX),		\
	HAS(index_number, .derived = true, .nullable = true,		\
	    .logged = true),						\
	COLUMN(struct paper, reason),					\
	COLUMN(struct paper, personal_review),				\
	HAS(withdrawn_why, .derived = true),				\
	HAS(what, .derived = true), HAS(work, .derived = true),		\
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
	FORM(objection_phone, .max = PHONE_MAX, .no_personal = true),
	FORM(sure, .derived = true, .max = 1, .optional = true));

const struct shape policy_paper_shape = SHAPE(struct paper, OF_BOTH,
	FORM(document_number, .max = NUMBER_MAX, .no_personal = true),
	FORM(issuer, .max = NAME_MAX, .no_personal = true),
	FORM(subject, .max = NAME_MAX, .no_personal = true),
	FORM(made_on, .optional = true),
	FORM(valid_until, .optional = true),
	FORM(validity, .max = CODE_MAX, .choices = validities,
	    .logged = true),
	FORM(retold, .max = 1, .optional = true));

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

#define OF_FACE								\
    " p.id, p.state AS face, p.version AS public_version,"		\
    " p.newest, p.index_number, p.published_at, p.withdrawn_at,"	\
    " p.withdrawn_why"
QUERY(notice_find, notice_paper_shape,
    "SELECT {v.}," OF_FACE ", p.posted_until <"
    "       DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) AS ended"
    "  FROM notice p JOIN notice_version v ON v.notice_id = p.id"
    " WHERE p.id = :id AND v.version = IF(:version = 0, p.newest, :version)");
QUERY(policy_find, policy_paper_shape,
    "SELECT {v.}," OF_FACE
    "  FROM policy p JOIN policy_version v ON v.policy_id = p.id"
    " WHERE p.id = :id AND v.version = IF(:version = 0, p.newest, :version)");

/* kind: "notice" or "policy". */
#define ADD(kind)							\
    "INSERT INTO " kind " (state, newest, author_id, created_at)"	\
    " VALUES (0, 1, :author_id, :written_at)"
COMMAND(notice_add, ADD("notice"));
COMMAND(policy_add, ADD("policy"));

#define INSERT(kind)							\
    "INSERT INTO " kind "_version (" kind "_id, revision, {})"		\
    " VALUES (:id, :revision, {?})"
STORE(notice_insert, notice_paper_shape, INSERT("notice"));
STORE(policy_insert, policy_paper_shape, INSERT("policy"));

/* In the state and revision that was read. */
#define UPDATE(kind)							\
    "UPDATE " kind "_version SET {=}, revision = revision + 1"		\
    " WHERE " kind "_id = :id AND version = :version"			\
    "   AND state = :before AND revision = :revision"
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

/* What else happens to a published face. */
#define CHANGE(kind)							\
    "UPDATE " kind " SET state = :face, newest = :newest,"		\
    "       withdrawn_at = :withdrawn_at, withdrawn_why = :withdrawn_why"	\
    " WHERE id = :id AND state = 2 AND newest = :before"
COMMAND(notice_change, CHANGE("notice"));
COMMAND(policy_change, CHANGE("policy"));

/* Only a version that was never sent to review is deleted. */
#define DELETE(kind)							\
    "DELETE FROM " kind "_version"					\
    " WHERE " kind "_id = :id AND version = :version"			\
    "   AND state = 0 AND revision = :revision AND sent_at IS NULL"
COMMAND(notice_delete, DELETE("notice"));
COMMAND(policy_delete, DELETE("policy"));

COMMAND(notice_forget,
    "DELETE FROM notice WHERE id = :id AND state = 0 AND newest = 1");
COMMAND(policy_forget,
    "DELETE FROM policy WHERE id = :id AND state = 0 AND newest = 1");

/* The next draft starts with a higher revision, so old forms are stale. */
#define GO_ON(kind)							\
    "UPDATE " kind "_version SET next_revision = :revision + 1"		\
    " WHERE " kind "_id = :id AND version = :version - 1"
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

const struct papers notice_papers = { { "notice", 6 },
    &notice_paper_shape, FILE_OF_NOTICE, SEARCH_NOTICE, &notice_listing,
    &notice_find, &notice_found, &notice_add, &notice_insert, &notice_update,
    &notice_publish, &notice_change, &notice_delete, &notice_forget,
    &notice_goes_on };
const struct papers policy_papers = { { "policy", 6 },
    &policy_paper_shape, FILE_OF_POLICY, SEARCH_POLICY, &policy_listing,
    &policy_find, &policy_found, &policy_add, &policy_insert, &policy_update,
    &policy_publish, &policy_change, &policy_delete, &policy_forget,
    &policy_goes_on };

QUERY(paper_writes, count_shape,
    "SELECT COUNT(*) AS total FROM own_event"
    " WHERE kind = :kind AND object_id = :id AND sequence = :version"
    "   AND account_id = :account_id AND verb = 'write'");

static const struct shape known_shape = SHAPE(struct paper_known,
	COLUMNS(struct paper_known, kind, unit, category));
QUERY(paper_names, known_shape,
    "SELECT EXISTS (SELECT 1 FROM notice_kind WHERE code = :kind) AS kind,"
    "       EXISTS (SELECT 1 FROM unit WHERE id = :unit_id) AS unit,"
    "       EXISTS (SELECT 1 FROM category WHERE id = :category_id)"
    "           AS category");

/* ---- The table of moves */

enum { DRAFT = 1 << VERSION_DRAFT, SENT = 1 << VERSION_REVIEW,
    DONE = 1 << VERSION_PUBLISHED, NONE = 1 << FACE_NONE,
    OUT = 1 << FACE_PUBLIC };

const struct paper_rule paper_rules[PAPER_MOVES] = {
	[PAPER_SAVE]	 = { "save", DRAFT, NONE | OUT, EDITOR },
	[PAPER_SEND]	 = { "send", DRAFT, NONE | OUT, EDITOR },
	[PAPER_RETURN]	 = { "return", SENT, NONE | OUT, REVIEWER },
	[PAPER_PUBLISH]	 = { "publish", SENT, NONE | OUT, REVIEWER },
	[PAPER_REVISE]	 = { "revise", DONE, OUT, EDITOR },
	[PAPER_WITHDRAW] = { "withdraw", DRAFT | SENT | DONE, OUT,
	    EDITOR | REVIEWER },
	[PAPER_DISCARD]	 = { "discard", DRAFT, NONE | OUT, EDITOR },
};

bool
paper_may(enum paper_move move, enum version_state version,
    enum face_state face)
{
	return (paper_rules[move].versions & 1u << version) != 0 &&
	    (paper_rules[move].faces & 1u << face) != 0;
}

static bool
may(enum paper_move move, const struct paper *p)
{
	return paper_may(move, (enum version_state)p->state,
	    (enum face_state)p->face);
}

/* ---- Read */

bool
paper_find(struct db *db, const struct papers *of, struct paper *paper)
{
	return db_row(db, of->find, paper, BIND(P(paper->id),
	    P(paper->version)));
}

/* Whether the history has the account as a writer of this version. */
static bool
writes(struct db *db, const struct papers *of, const struct paper *p,
    int64_t account_id)
{
	return count_of(db_rows(db, &paper_writes, BIND(P(of->kind),
	    P(p->id), P(p->version), P(account_id)))) > 0;
}

bool
paper_wrote(struct db *db, const struct papers *of, const struct paper *p,
    int64_t account_id)
{
	return p->author_id == account_id || writes(db, of, p, account_id);
}

struct paper_known
paper_known(struct db *db, const struct paper *p)
{
	struct paper_known known = { false, false, false };

	db_row(db, &paper_names, &known, BIND(P(p->kind), P(p->unit_id),
	    P(p->category_id)));
	return known;
}

/* ---- What goes with a move */

/* Was exactly one row changed?  before: the parameter of that name. */
static bool
run(const struct paper_editor *by, const struct command *command,
    const struct paper *p, int64_t before)
{
	return tx_change(by->tx, command, BIND_ROW_AND(*by->of->shape, p,
	    P(before))) == 1;
}

static void
happened(const struct paper_editor *by, const struct paper *p,
    const char *verb, struct text reason)
{
	history_add(by->tx, &(struct event){ .kind = by->of->kind,
	    .object_id = p->id, .account_id = by->account_id, .at = by->now,
	    .verb = text_of(verb), .state = p->state,
	    .sequence = p->version, .reason = reason });
}

static void
noted(const struct paper_editor *by, enum paper_move move,
    const struct paper *was, const struct paper *to)
{
	audit_change(by->tx, text_print(db_room(tx_db(by->tx)), "%s.%s",
	    by->of->kind.s, paper_rules[move].name).s, to->id, by->of->shape,
	    was, to);
}

static bool
done(const struct paper_editor *by, enum paper_move move,
    const struct paper *was, const struct paper *to)
{
	struct text reason = move == PAPER_RETURN ? to->reason :
	    move == PAPER_PUBLISH ? to->personal_review :
	    move == PAPER_WITHDRAW ? to->withdrawn_why : TEXT("");

	happened(by, to, paper_rules[move].name, reason);
	noted(by, move, was, to);
	return true;
}

/* ---- Moves */

bool
paper_save(const struct paper_editor *by, const struct paper *was,
    struct paper *to)
{
	to->written_at = by->now;
	if (to->posted_until.ymd != was->posted_until.ymd ||
	    !text_same(to->kind, was->kind))
		to->posted_from.ymd = 0, to->posted_days = 0;
	if (to->author_id == 0)
		to->author_id = by->account_id;
	if (was->id == 0) {
		to->version = to->revision = 1;
		to->id = tx_insert(by->tx, by->of->add,
		    BIND_ROW(*by->of->shape, to));
		tx_change(by->tx, by->of->insert,
		    BIND_ROW(*by->of->shape, to));
	} else if (!may(PAPER_SAVE, was) || !run(by, by->of->update, to, was->state))
		return false;
	/* One "write" event per account; the version is locked here. */
	if (!writes(tx_db(by->tx), by->of, to, by->account_id))
		happened(by, to, "write", TEXT(""));
	noted(by, PAPER_SAVE, was->id == 0 ? NULL : was, to);
	if (was->id != 0)
		to->revision++;
	return true;
}

bool
paper_send(const struct paper_editor *by, const struct paper *was)
{
	struct paper to = *was;

	to.state = VERSION_REVIEW;
	to.sent_at = by->now;
	to.reason = TEXT("");
	return may(PAPER_SEND, was) && run(by, by->of->update, &to, was->state) &&
	    done(by, PAPER_SEND, was, &to);
}

bool
paper_return(const struct paper_editor *by, const struct paper *was,
    struct text reason)
{
	struct paper to = *was;

	to.state = VERSION_DRAFT;
	to.reviewed_at = by->now;
	to.reason = reason;
	return may(PAPER_RETURN, was) && run(by, by->of->update, &to, was->state) &&
	    done(by, PAPER_RETURN, was, &to);
}

void
paper_found(struct tx *tx, const struct papers *of, int64_t id)
{
	search_put_row(tx, of->found, id);
}

/* Copies the version to the published row; dates a notice when it was sent. */
static bool
show(const struct paper_editor *by, const struct paper *p)
{
	struct paper face = *p;

	if (by->of == &notice_papers && face.made_on.ymd == 0)
		face.made_on = moment_day(face.sent_at);
	return run(by, by->of->publish, &face, 0);
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

bool
paper_publish(const struct paper_editor *by, const struct paper *was,
    struct moment at, struct text personal_review)
{
	struct paper to = *was;

	to.state = VERSION_PUBLISHED;
	to.reviewer_id = by->account_id;
	to.reviewed_at = by->now;
	to.publish_at = was->face == FACE_PUBLIC ? by->now : at;
	to.personal_review = personal_review;
	end_count(tx_db(by->tx), &to);
	if (!may(PAPER_PUBLISH, was) || !run(by, by->of->update, &to, was->state))
		return false;
	if (to.index_number.len == 0)
		to.index_number = index_number_next(by->tx,
		    moment_clock(to.publish_at).y);
	to.face = FACE_PUBLIC;
	to.public_version = to.version;
	if (to.published_at.s == 0)
		to.published_at = to.publish_at;
	if (!show(by, &to))
		return false;
	paper_found(by->tx, by->of, to.id);
	return done(by, PAPER_PUBLISH, was, &to);
}

bool
paper_revise(const struct paper_editor *by, const struct paper *was)
{
	struct paper to = *was;

	to.newest = ++to.version;
	to.state = VERSION_DRAFT;
	to.revision = was->next_revision;
	to.next_revision = to.reviewer_id = 0;
	to.author_id = by->account_id;
	to.written_at = by->now;
	to.sent_at = to.reviewed_at = to.publish_at = (struct moment){ 0 };
	to.note = to.reason = to.personal_review = TEXT("");
	if (!may(PAPER_REVISE, was) ||
	    !run(by, by->of->change, &to, was->newest))
		return false;
	tx_change(by->tx, by->of->insert, BIND_ROW(*by->of->shape, &to));
	return done(by, PAPER_REVISE, was, &to);
}

bool
paper_withdraw(const struct paper_editor *by, const struct paper *was,
    struct text why)
{
	struct paper to = *was;

	to.face = FACE_WITHDRAWN;
	to.withdrawn_at = by->now;
	to.withdrawn_why = why;
	if (!may(PAPER_WITHDRAW, was) ||
	    !run(by, by->of->change, &to, was->newest))
		return false;
	search_drop(by->tx, by->of->search, was->id);
	return done(by, PAPER_WITHDRAW, was, &to);
}

/* Deletes an unpublished paper; else the published version is newest again. */
static bool
gone(const struct paper_editor *by, const struct paper *was)
{
	struct paper back = *was;

	if (was->face == FACE_NONE) {
		discarded_add(by->tx, &(struct discarded){ by->of->kind,
		    was->id, by->account_id, 0, by->now });
		return run(by, by->of->forget, was, 0);
	}
	run(by, by->of->goes_on, was, 0);
	back.newest = --back.version;
	back.state = VERSION_PUBLISHED;
	happened(by, &back, "discard", TEXT(""));
	return run(by, by->of->change, &back, was->newest);
}

bool
paper_discard(const struct paper_editor *by, const struct paper *was)
{
	struct paper blank;

	if (!may(PAPER_DISCARD, was) || was->sent_at.s != 0 ||
	    !run(by, by->of->delete, was, 0))
		return false;
	history_drop_of(by->tx, by->of->kind, was->id, was->version);
	files_revert(by->tx, (struct file_home){ by->of->files, was->id,
	    was->version });
	if (!gone(by, was))
		return false;
	shape_clear(by->of->shape, &blank);
	blank.id = was->id;
	noted(by, PAPER_DISCARD, was, &blank);
	return true;
}
