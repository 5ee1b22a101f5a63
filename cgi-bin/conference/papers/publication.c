/* Writes, reviews, publishes and withdraws notices and policies. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "markup/plain.h"
#include "audit/audit.h"
#include "db/db.h"
#include "db/count.h"
#include "conference/papers/posting.h"
#include "conference/papers/publication.h"
#include "conference/register.h"
#include "search/search.h"

/* What is audited when a version is saved. */
const struct shape paper_head_shape = SHAPE(struct paper,
	COLUMN(struct paper, title),
	FIELD(struct paper, kind, .logged = true),
	COLUMN(struct paper, body),
	COLUMN(struct paper, summary),
	COLUMN(struct paper, source),
	COLUMN(struct paper, category_id),
	COLUMN(struct paper, unit_id),
	COLUMN(struct paper, document_number),
	COLUMN(struct paper, issuer),
	COLUMN(struct paper, subject),
	COLUMN(struct paper, made_on),
	COLUMN(struct paper, posted_until),
	COLUMN(struct paper, objection_phone),
	COLUMN(struct paper, valid_until),
	FIELD(struct paper, validity, .logged = true),
	COLUMN(struct paper, retold),
	COLUMN(struct paper, note),
	COLUMN(struct paper, personal));

/* What is audited of the other moves. */
static const struct shape paper_move_shape = SHAPE(struct paper,
	COLUMN(struct paper, version),
	COLUMN(struct paper, state),
	COLUMN(struct paper, face),
	COLUMN(struct paper, public_version),
	FIELD(struct paper, index_number, .logged = true),
	COLUMN(struct paper, published_at),
	COLUMN(struct paper, reason),
	COLUMN(struct paper, personal_review),
	COLUMN(struct paper, withdrawn_why));

const struct shape paper_shape = SHAPE(struct paper,
	COLUMN(struct paper, id),
	COLUMN(struct paper, version),
	COLUMN(struct paper, state),
	COLUMN(struct paper, revision),
	COLUMN(struct paper, face),
	COLUMN(struct paper, public_version),
	COLUMN(struct paper, author_id),
	COLUMN(struct paper, category_id),
	COLUMN(struct paper, unit_id),
	COLUMN(struct paper, title),
	COLUMN(struct paper, body),
	COLUMN(struct paper, summary),
	COLUMN(struct paper, source),
	COLUMN(struct paper, note),
	COLUMN(struct paper, kind),
	COLUMN(struct paper, document_number),
	COLUMN(struct paper, issuer),
	COLUMN(struct paper, subject),
	COLUMN(struct paper, validity),
	COLUMN(struct paper, retold),
	COLUMN(struct paper, reason),
	COLUMN(struct paper, personal),
	COLUMN(struct paper, personal_review),
	COLUMN(struct paper, index_number),
	COLUMN(struct paper, withdrawn_why),
	COLUMN(struct paper, made_on),
	COLUMN(struct paper, posted_until),
	COLUMN(struct paper, objection_phone),
	COLUMN(struct paper, valid_until),
	COLUMN(struct paper, written_at),
	COLUMN(struct paper, sent_at),
	COLUMN(struct paper, published_at),
	COLUMN(struct paper, newest),
	COLUMN(struct paper, ended));

/* ---- Statements; only the names of columns differ between the kinds */

#define FIND(face, version, own)					\
    "SELECT p.id, p.state AS face, p.version AS public_version,"	\
    "       p.index_number, p.published_at, p.withdrawn_why,"		\
    "       v.version, v.version = p.newest AS newest, v.state,"	\
    "       v.revision, v.author_id, v.title, v.body, v.summary,"	\
    "       v.source, v.note, v.category_id, v.unit_id, v.made_on,"	\
    "       v.written_at, v.sent_at, v.reason, v.personal,"		\
    "       v.personal_review, " own					\
    "  FROM " face " p JOIN " version " v ON v." face "_id = p.id"	\
    " WHERE p.id = ? AND v.version = IF(? = 0, p.newest, ?)"

QUERY(notice_paper, paper_shape, FIND("notice", "notice_version",
    "v.kind, v.posted_until, v.objection_phone, p.posted_until <"
    " DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) AS ended"));
QUERY(policy_paper, paper_shape, FIND("policy", "policy_version",
    "v.document_number, v.issuer, v.subject, v.valid_until, v.validity, v.retold"));

#define ADD(face)							\
    "INSERT INTO " face " (state, newest, author_id, created_at)"	\
    " VALUES (0, 1, ?, ?)"
COMMAND(notice_add, ADD("notice"));
COMMAND(policy_add, ADD("policy"));

#define BEGIN(face, version)						\
    "INSERT INTO " version " (" face "_id, version, title, body, written_at)" \
    " VALUES (?, 1, '', '', ?)"
COMMAND(notice_begin, BEGIN("notice", "notice_version"));
COMMAND(policy_begin, BEGIN("policy", "policy_version"));

/* The version in the state and revision that was read. */
#define AS_IT_WAS(face)							\
    " WHERE " face "_id = ? AND version = ? AND state = ? AND revision = ?"

#define SAVE(face, version, own)					\
    "UPDATE " version							\
    "   SET title = ?, body = ?, note = ?, summary = ?, source = ?,"	\
    "       category_id = ?, unit_id = ?, personal = ?, written_at = ?," \
    "       author_id = COALESCE(author_id, ?),"			\
    "       revision = revision + 1, " own				\
    AS_IT_WAS(face)
COMMAND(notice_save, SAVE("notice", "notice_version",
    "kind = ?, posted_until = ?, objection_phone = ?"));
COMMAND(policy_save, SAVE("policy", "policy_version",
    "document_number = ?, issuer = ?, subject = ?, made_on = ?,"
    " valid_until = ?, validity = ?, retold = ?"));

#define SEND(face, version)						\
    "UPDATE " version							\
    "   SET state = 1, revision = revision + 1, sent_at = ?, reason = ''" \
    AS_IT_WAS(face)
COMMAND(notice_send, SEND("notice", "notice_version"));
COMMAND(policy_send, SEND("policy", "policy_version"));

#define RETURN(face, version)						\
    "UPDATE " version							\
    "   SET state = 0, revision = revision + 1, reason = ?,"		\
    "       reviewed_at = ?"						\
    AS_IT_WAS(face)
COMMAND(notice_return, RETURN("notice", "notice_version"));
COMMAND(policy_return, RETURN("policy", "policy_version"));

#define REVIEW(face, version)						\
    "UPDATE " version							\
    "   SET state = 2, revision = revision + 1, reviewer_id = ?,"	\
    "       reviewed_at = ?, publish_at = ?, personal_review = ?"	\
    AS_IT_WAS(face)
COMMAND(notice_review, REVIEW("notice", "notice_version"));
COMMAND(policy_review, REVIEW("policy", "policy_version"));

/* Unless the editor gave a last day, the kind's number of days does. */
COMMAND(notice_posting,
    "UPDATE notice_version"
    "   SET posted_until = ?"
    " WHERE notice_id = ? AND version = ? AND posted_until IS NULL");

#define BEIJING_DAY(seconds)						\
    "DATE('1970-01-01' + INTERVAL " seconds " + 28800 SECOND)"

/* made_on of a notice is by default the day it was sent to review. */
#define PUBLISH(face, version, own)					\
    "UPDATE " face " p JOIN " version " v"				\
    "    ON v." face "_id = p.id AND v.version = p.newest"		\
    "   SET p.state = 2, p.version = v.version,"			\
    "       p.index_number = COALESCE(p.index_number, ?),"		\
    "       p.published_at = COALESCE(p.published_at, v.publish_at),"	\
    "       p.updated_at = GREATEST(v.publish_at,"			\
    "           COALESCE(p.published_at, v.publish_at)),"		\
    "       p.title = v.title, p.summary = v.summary,"			\
    "       p.category_id = v.category_id, p.unit_id = v.unit_id,"	\
    "       p.source = IF(v.source <> '', v.source, COALESCE("		\
    "           (SELECT n.name FROM unit_name n"			\
    "             WHERE n.unit_id = v.unit_id"				\
    "               AND n.since = (SELECT MAX(m.since) FROM unit_name m"	\
    "                               WHERE m.unit_id = n.unit_id)), '')), " \
    own									\
    " WHERE p.id = ? AND p.state IN (0, 2) AND v.state = 2"
COMMAND(notice_publish, PUBLISH("notice", "notice_version",
    "p.kind = v.kind, p.posted_until = v.posted_until,"
    " p.objection_phone = v.objection_phone,"
    " p.made_on = COALESCE(v.made_on, " BEIJING_DAY("v.sent_at") ")"));
COMMAND(policy_publish, PUBLISH("policy", "policy_version",
    "p.document_number = v.document_number, p.issuer = v.issuer,"
    " p.subject = v.subject, p.valid_until = v.valid_until,"
    " p.validity = v.validity, p.retold = v.retold, p.made_on = v.made_on"));

#define NEXT(face)							\
    "UPDATE " face " SET newest = newest + 1"				\
    " WHERE id = ? AND newest = ? AND state = 2"
COMMAND(notice_next, NEXT("notice"));
COMMAND(policy_next, NEXT("policy"));

#define REVISE(face, version, own)					\
    "INSERT INTO " version " (" face "_id, version, state, title, body,"	\
    "       summary, source, category_id, unit_id, made_on, personal,"	\
    "       written_at, author_id, revision, " own ")"			\
    " SELECT " face "_id, version + 1, 0, title, body, summary, source,"	\
    "       category_id, unit_id, made_on, personal, ?, ?,"		\
    "       next_revision, " own					\
    "  FROM " version " WHERE " face "_id = ? AND version = ?"
COMMAND(notice_revise, REVISE("notice", "notice_version",
    "kind, posted_until, objection_phone"));
COMMAND(policy_revise, REVISE("policy", "policy_version",
    "document_number, issuer, subject, valid_until, validity, retold"));

#define WITHDRAW(face)							\
    "UPDATE " face							\
    "   SET state = 3, withdrawn_at = ?, withdrawn_why = ?"		\
    " WHERE id = ? AND state = 2"
COMMAND(notice_withdraw, WITHDRAW("notice"));
COMMAND(policy_withdraw, WITHDRAW("policy"));

/* Where the search finds it, as it is now public. */
#define FOUND(number, face, version, own)				\
    "SELECT " number " AS kind, p.id AS object_id, CONCAT(p.id) AS code,"	\
    "       v.title, v.summary AS body, v.body AS prose, p.published_at,"	\
    "       YEAR('1970-01-01' + INTERVAL p.published_at + 28800 SECOND)" \
    "       AS year, CONCAT(v.category_id) AS categories,"		\
    "       CONCAT(v.unit_id) AS units, " own				\
    "  FROM " face " p JOIN " version " v"				\
    "    ON v." face "_id = p.id AND v.version = p.version"		\
    " WHERE p.id = ? AND p.state = 2"
QUERY(notice_found, search_row_shape, FOUND("2", "notice", "notice_version",
    "v.posted_until AS visible_until"));
QUERY(policy_found, search_row_shape, FOUND("1", "policy", "policy_version",
    "v.document_number AS names"));

static const struct {
	const struct query	*find, *found;
	const struct command	*add, *begin, *send, *back, *review, *publish,
				*next, *revise, *withdraw;
	const char		*verbs[PAPER_MOVES];
	enum search_kind	 search;
} papers[] = {
	[PAPER_NOTICE] = { &notice_paper, &notice_found,
	    &notice_add, &notice_begin, &notice_send, &notice_return, &notice_review,
	    &notice_publish, &notice_next, &notice_revise, &notice_withdraw,
	    { "notice.save", "notice.send", "notice.return", "notice.publish",
	    "notice.revise", "notice.withdraw" }, SEARCH_NOTICE },
	[PAPER_POLICY] = { &policy_paper, &policy_found,
	    &policy_add, &policy_begin, &policy_send, &policy_return, &policy_review,
	    &policy_publish, &policy_next, &policy_revise, &policy_withdraw,
	    { "policy.save", "policy.send", "policy.return", "policy.publish",
	    "policy.revise", "policy.withdraw" }, SEARCH_POLICY },
};

COMMAND(event_add,
    "INSERT INTO publication_event (notice_id, policy_id, version, at,"
    "       account_id, verb, reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)");

QUERY(event_written, number_shape,
    "SELECT COUNT(*) AS total FROM publication_event"
    " WHERE (notice_id = ? OR policy_id = ?) AND version = ?"
    "   AND account_id = ? AND verb = 'write'");

QUERY(kind_known, number_shape,
    "SELECT COUNT(*) AS total FROM notice_kind WHERE code = ?");
QUERY(unit_known, number_shape,
    "SELECT COUNT(*) AS total FROM unit WHERE id = ?");
QUERY(category_known, number_shape,
    "SELECT COUNT(*) AS total FROM category WHERE id = ?");

/* ---- Moves */

enum { DRAFT = 1 << VERSION_DRAFT, REVIEWED = 1 << VERSION_REVIEW,
    DONE = 1 << VERSION_PUBLISHED, NONE = 1 << FACE_NONE,
    SHOWN = 1 << FACE_PUBLIC };

static const struct { unsigned versions, faces; } moves[PAPER_MOVES] = {
	[PAPER_SAVE]	 = { DRAFT,			NONE | SHOWN },
	[PAPER_SEND]	 = { DRAFT,			NONE | SHOWN },
	[PAPER_RETURN]	 = { REVIEWED,			NONE | SHOWN },
	[PAPER_PUBLISH]	 = { REVIEWED,			NONE | SHOWN },
	[PAPER_REVISE]	 = { DONE,			SHOWN },
	[PAPER_WITHDRAW] = { DRAFT | REVIEWED | DONE,	SHOWN },
	[PAPER_DISCARD]	 = { DRAFT,			NONE | SHOWN },
};

bool
paper_may(enum paper_move move, enum version_state version,
    enum face_state face)
{
	return (moves[move].versions & 1u << version) != 0 &&
	    (moves[move].faces & 1u << face) != 0;
}

static bool
may(enum paper_move move, const struct paper *p)
{
	return paper_may(move, (enum version_state)p->state,
	    (enum face_state)p->face);
}

/* Whether exactly one row was changed; false after a failure. */
static bool
one(int64_t changed)
{
	return changed == 1;
}

/* The paper in publication_event: one of two columns, the other NULL. */
#define IN_EVENT(kind, id)						\
	P_OR_NULL((kind) == PAPER_NOTICE ? (id) : (int64_t)0),		\
	P_OR_NULL((kind) == PAPER_POLICY ? (id) : (int64_t)0)

#define WAS(p) P((p)->id), P((p)->version), P((p)->state), P((p)->revision)

bool
paper_find(struct db *db, enum paper_kind kind, struct paper *paper)
{
	return db_row(db, papers[kind].find, paper, BIND(P(paper->id),
	    P(paper->version), P(paper->version)));
}

void
paper_happened(const struct paper_hand *h, const struct paper *p,
    const char *verb, struct text reason)
{
	tx_insert(h->tx, &event_add, BIND(IN_EVENT(h->kind, p->id),
	    P(p->version), P(h->now), P(h->account_id),
	    P(text_of(verb)), P(reason)));
}

/* Whether the history has the account as a writer of this version. */
static bool
event_found(struct db *db, enum paper_kind kind, const struct paper *p,
    int64_t account_id)
{
	return number_of(db_rows(db, &event_written, BIND(IN_EVENT(kind, p->id),
	    P(p->version), P(account_id)))) > 0;
}

/* Adds a move to the paper's history and to the audit log. */
static void
done(const struct paper_hand *h, const struct paper *was,
    enum paper_move move, struct text words)
{
	const char *verb = papers[h->kind].verbs[move];
	struct paper after = { .id = was->id, .version = was->version +
	    (move == PAPER_REVISE) };

	paper_find(tx_db(h->tx), h->kind, &after);
	paper_happened(h, &after, strchr(verb, '.') + 1, words);
	audit_change(h->tx, verb, was->id, &paper_move_shape, was, &after);
}

/* Updates the fields that editors write. */
static int64_t
head_save(const struct paper_hand *h, const struct paper *was,
    const struct paper *head)
{
	if (h->kind == PAPER_NOTICE)
		return tx_change(h->tx, &notice_save, BIND(P(head->title),
		    P(head->body), P(head->note), P(head->summary),
		    P(head->source), P_OR_NULL(head->category_id),
		    P_OR_NULL(head->unit_id), P(head->personal), P(h->now),
		    P(h->account_id), P_OR_NULL(head->kind),
		    P_OR_NULL(head->posted_until), P(head->objection_phone),
		    WAS(was)));
	return tx_change(h->tx, &policy_save, BIND(P(head->title),
	    P(head->body), P(head->note), P(head->summary), P(head->source),
	    P_OR_NULL(head->category_id), P_OR_NULL(head->unit_id),
	    P(head->personal), P(h->now), P(h->account_id),
	    P(head->document_number), P(head->issuer), P(head->subject),
	    P_OR_NULL(head->made_on), P_OR_NULL(head->valid_until),
	    P(head->validity), P(head->retold), WAS(was)));
}

bool
paper_save(const struct paper_hand *h, struct paper *was,
    const struct paper *head)
{
	if (!may(PAPER_SAVE, was) || !one(head_save(h, was, head)))
		return false;
	/* One row per writer: the UPDATE above has locked the version. */
	if (!event_found(tx_db(h->tx), h->kind, was, h->account_id))
		paper_happened(h, was, "write", TEXT(""));
	audit_change(h->tx, papers[h->kind].verbs[PAPER_SAVE], was->id,
	    &paper_head_shape, was, head);
	was->revision++;
	return true;
}

bool
paper_add(const struct paper_hand *h, const struct paper *head,
    struct paper *added)
{
	*added = (struct paper){ .version = 1, .state = VERSION_DRAFT,
	    .newest = true };
	added->id = tx_insert(h->tx, papers[h->kind].add,
	    BIND(P(h->account_id), P(h->now)));
	tx_change(h->tx, papers[h->kind].begin, BIND(P(added->id), P(h->now)));
	return paper_save(h, added, head);
}

bool
paper_send(const struct paper_hand *h, const struct paper *was)
{
	if (!may(PAPER_SEND, was) || !one(tx_change(h->tx,
	    papers[h->kind].send, BIND(P(h->now), WAS(was)))))
		return false;
	done(h, was, PAPER_SEND, TEXT(""));
	return true;
}

bool
paper_return(const struct paper_hand *h, const struct paper *was,
    struct text reason)
{
	if (!may(PAPER_RETURN, was) || !one(tx_change(h->tx,
	    papers[h->kind].back, BIND(P(reason), P(h->now), WAS(was)))))
		return false;
	done(h, was, PAPER_RETURN, reason);
	return true;
}

void
paper_found(struct tx *tx, enum paper_kind kind, int64_t id)
{
	search_put_row(tx, papers[kind].found, id);
}

bool
paper_publish(const struct paper_hand *h, const struct paper *was,
    struct moment at, struct text personal_review)
{
	struct text number = TEXT("");
	struct posting posting;

	if (!may(PAPER_PUBLISH, was))
		return false;
	if (was->face == FACE_PUBLIC)
		at.s = h->now;
	if (!one(tx_change(h->tx, papers[h->kind].review,
	    BIND(P(h->account_id), P(h->now), P(at), P(personal_review),
	    WAS(was)))))
		return false;
	if (h->kind == PAPER_NOTICE && posting_find(tx_db(h->tx), was->kind,
	    moment_day(at), &posting))
		tx_change(h->tx, &notice_posting, BIND(P(posting.until),
		    P(was->id), P(was->version)));
	if (was->index_number.len == 0)
		number = index_number_next(h->tx, moment_clock(at).y);
	if (!one(tx_change(h->tx, papers[h->kind].publish,
	    BIND(P_OR_NULL(number), P(was->id)))))
		return false;
	paper_found(h->tx, h->kind, was->id);
	done(h, was, PAPER_PUBLISH, personal_review);
	return true;
}

bool
paper_revise(const struct paper_hand *h, const struct paper *was)
{
	if (!may(PAPER_REVISE, was) || !one(tx_change(h->tx,
	    papers[h->kind].next, BIND(P(was->id), P(was->version)))) ||
	    !one(tx_change(h->tx, papers[h->kind].revise, BIND(P(h->now),
	    P(h->account_id), P(was->id), P(was->version)))))
		return false;
	done(h, was, PAPER_REVISE, TEXT(""));
	return true;
}

bool
paper_withdraw(const struct paper_hand *h, const struct paper *was,
    struct text why)
{
	if (!may(PAPER_WITHDRAW, was) || !one(tx_change(h->tx,
	    papers[h->kind].withdraw, BIND(P(h->now), P(why), P(was->id)))))
		return false;
	search_drop(h->tx, papers[h->kind].search, was->id);
	done(h, was, PAPER_WITHDRAW, why);
	return true;
}

bool
paper_wrote(struct db *db, enum paper_kind kind, const struct paper *p,
    int64_t account_id)
{
	return p->author_id == account_id ||
	    event_found(db, kind, p, account_id);
}

bool
paper_kind_known(struct db *db, struct text code)
{
	return number_of(db_rows(db, &kind_known, BIND(P(code)))) > 0;
}

bool
paper_unit_known(struct db *db, int64_t id)
{
	return number_of(db_rows(db, &unit_known, BIND(P(id)))) > 0;
}

bool
paper_category_known(struct db *db, int64_t id)
{
	return number_of(db_rows(db, &category_known, BIND(P(id)))) > 0;
}
