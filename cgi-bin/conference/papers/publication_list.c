/* Lists of papers, and the sections of the press desk. */
#include "db/db.h"
#include "db/row_cache.h"
#include "db/count.h"
#include "conference/papers/publication_list.h"
#include "db/page_range.h"

const struct shape paper_row_shape = SHAPE(struct paper_row,
	COLUMN(struct paper_row, what),
	COLUMN(struct paper_row, id),
	COLUMN(struct paper_row, version),
	COLUMN(struct paper_row, total),
	COLUMN(struct paper_row, author_id),
	COLUMN(struct paper_row, days),
	COLUMN(struct paper_row, title),
	COLUMN(struct paper_row, kind),
	COLUMN(struct paper_row, author),
	COLUMN(struct paper_row, work),
	COLUMN(struct paper_row, standing),
	COLUMN(struct paper_row, written_at),
	COLUMN(struct paper_row, sent_at),
	COLUMN(struct paper_row, published_at),
	COLUMN(struct paper_row, posted_until),
	COLUMN(struct paper_row, mine));

const struct shape paper_event_shape = SHAPE(struct paper_event,
	COLUMN(struct paper_event, what),
	COLUMN(struct paper_event, title),
	COLUMN(struct paper_event, verb),
	COLUMN(struct paper_event, name),
	COLUMN(struct paper_event, reason),
	COLUMN(struct paper_event, id),
	COLUMN(struct paper_event, version),
	COLUMN(struct paper_event, at));

const struct shape paper_version_shape = SHAPE(struct paper_version,
	COLUMN(struct paper_version, version),
	COLUMN(struct paper_version, state),
	COLUMN(struct paper_version, title),
	COLUMN(struct paper_version, note),
	COLUMN(struct paper_version, author),
	COLUMN(struct paper_version, reviewer),
	COLUMN(struct paper_version, reason),
	COLUMN(struct paper_version, personal),
	COLUMN(struct paper_version, personal_review),
	COLUMN(struct paper_version, written_at),
	COLUMN(struct paper_version, sent_at),
	COLUMN(struct paper_version, reviewed_at),
	COLUMN(struct paper_version, publish_at));

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"

/* A withdrawn paper has no work. */
#define WORK								\
    "CASE WHEN p.state = 3 OR v.state = 2 THEN ''"			\
    "     WHEN v.state = 1 THEN 'review'"				\
    "     WHEN v.reason <> '' THEN 'returned' ELSE 'draft' END"

#define STANDING(posted_until)						\
    "CASE WHEN p.state = 3 THEN 'withdrawn'"				\
    "     WHEN p.state <> 2 THEN ''"					\
    "     WHEN p.published_at > UNIX_TIMESTAMP() THEN 'planned'"	\
    "     WHEN " posted_until " < " TODAY " THEN 'over'"		\
    "     ELSE 'public' END"

#define NOTICE_ROW							\
    "SELECT 'notice' AS what, p.id, v.version, v.title, v.kind,"	\
    "       p.posted_until, " WORK " AS work,"				\
    "       " STANDING("p.posted_until") " AS standing,"		\
    "       v.written_at, v.sent_at, p.published_at, a.name AS author"
#define POLICY_ROW							\
    "SELECT 'policy' AS what, p.id, v.version, v.title,"		\
    "       '' AS kind, NULL AS posted_until, " WORK " AS work,"	\
    "       " STANDING("NULL") " AS standing,"				\
    "       v.written_at, v.sent_at, p.published_at, a.name AS author"

#define NEWEST(face)							\
    "  FROM " face " p"							\
    "  JOIN " face "_version v"						\
    "    ON v." face "_id = p.id AND v.version = p.newest"		\
    "  LEFT JOIN account a ON a.id = v.author_id"

/* Repeats the rare states as conditions that can use an index. */
#define FILTERED(standing, kind, names)					\
    " WHERE p.id < ?"							\
    "   AND (? = '' OR ? = " WORK " OR ? = " standing ")"		\
    "   AND (? NOT IN ('draft', 'returned') OR v.state = 0)"		\
    "   AND (? <> 'review' OR v.state = 1)"				\
    "   AND (? <> 'planned' OR p.published_at > UNIX_TIMESTAMP())"	\
    "   AND (? <> 'withdrawn' OR p.state = 3)"				\
    "   AND (? = '' OR " kind " = ?)"					\
    HAS_WORDS("v.title, " names)
#define LAST_FIRST " ORDER BY p.id DESC LIMIT 21"

#define NOTICES_IN NEWEST("notice") FILTERED(STANDING("p.posted_until"),	\
    "v.kind", "p.index_number")
#define POLICIES_IN NEWEST("policy") FILTERED(STANDING("NULL"),		\
    "v.validity", "p.index_number, v.document_number")

QUERY(notice_list, paper_row_shape, NOTICE_ROW NOTICES_IN LAST_FIRST);
QUERY(policy_list, paper_row_shape, POLICY_ROW POLICIES_IN LAST_FIRST);

#define COUNTED(in)							\
    "SELECT COUNT(*) AS total FROM (SELECT p.id" in " LIMIT 201) counted"
QUERY(notice_list_count, number_shape, COUNTED(NOTICES_IN));
QUERY(policy_list_count, number_shape, COUNTED(POLICIES_IN));

/*
 * The sections of the desk.  MariaDB's query cache answers these until one of
 * their tables changes, so the clock is a parameter, and table account is not
 * used (paper_author() finds the names).  Indexes are forced because few of
 * very many rows match, which the statistics do not show.
 */
#define DESK_FACES(name, standing, kind, posted_until)			\
    " '" name "' AS what, p.id, v.version, v.title,"			\
    " " kind " AS kind, " posted_until " AS posted_until,"		\
    " " WORK " AS work, '" standing "' AS standing,"			\
    " v.written_at, v.sent_at, p.published_at, v.author_id"

#define UNDER_WORK(face)						\
    "  FROM " face "_version v FORCE INDEX (state)"			\
    "  STRAIGHT_JOIN " face " p"					\
    "    ON p.id = v." face "_id AND p.newest = v.version"
#define BY_INDEX(face, index)						\
    "  FROM " face " p FORCE INDEX (" index ")"				\
    "  STRAIGHT_JOIN " face "_version v"				\
    "    ON v." face "_id = p.id AND v.version = p.newest"
#define TO_COME(face) BY_INDEX(face, "published_at")

/* A section with both kinds, by the same condition. */
#define DESK(more, standing, from, where, order)			\
    "SELECT SQL_CACHE what, id, version, title, kind, posted_until, work," \
    "       standing, written_at, sent_at, published_at, author_id" more "," \
    "       COUNT(*) OVER () AS total"					\
    "  FROM (SELECT" DESK_FACES("notice", standing, "v.kind",		\
    "p.posted_until") ", 0 AS policy_id, p.id AS notice_id"		\
    from("notice") where						\
    "        UNION ALL SELECT" DESK_FACES("policy", standing, "''", "NULL") \
    ", p.id, 0" from("policy") where ") both_"				\
    " ORDER BY " order " LIMIT 20"

#define MINE " AND (v.author_id = ? OR v.author_id IS NULL)"
QUERY(desk_draft_rows, paper_row_shape, DESK("", "", UNDER_WORK,
    " WHERE v.state = 0 AND v.reason = '' AND p.state <> 3" MINE,
    "written_at"));
QUERY(desk_returned_rows, paper_row_shape, DESK("", "", UNDER_WORK,
    " WHERE v.state = 0 AND v.reason <> '' AND p.state <> 3" MINE,
    "written_at"));
QUERY(desk_waiting_rows, paper_row_shape, DESK(
    ", (author_id = ? OR EXISTS (SELECT 1 FROM publication_event e"
    "   WHERE (e.policy_id = both_.policy_id"
    "       OR e.notice_id = both_.notice_id)"
    "     AND e.version = both_.version AND e.account_id = ?"
    "     AND e.verb = 'write')) AS mine", "", UNDER_WORK,
    " WHERE v.state = 1 AND p.state <> 3", "sent_at"));
QUERY(desk_planned_rows, paper_row_shape, DESK("", "planned", TO_COME,
    " WHERE p.state = 2 AND p.published_at > ?", "published_at"));
QUERY(desk_ending_rows, paper_row_shape, "SELECT SQL_CACHE"
    DESK_FACES("notice", "public", "v.kind", "p.posted_until")
    ", COUNT(*) OVER () AS total" BY_INDEX("notice", "posted_until")
    " WHERE p.state = 2 AND p.published_at <= ?"
    "   AND p.posted_until BETWEEN ? AND ?"
    " ORDER BY p.posted_until, p.id LIMIT 20");
QUERY(paper_author_name, paper_row_shape,
    "SELECT name AS author FROM account WHERE id = ?");

QUERY(desk_done_rows, paper_event_shape,
    "SELECT SQL_CACHE IF(e.notice_id IS NULL, 'policy', 'notice') AS what,"
    "       COALESCE(e.notice_id, e.policy_id) AS id, e.version, e.verb,"
    "       e.at, COALESCE(n.title, p.title) AS title"
    "  FROM (SELECT MAX(l.id) AS id FROM"
    "       (SELECT id, notice_id, policy_id FROM publication_event"
    "         WHERE account_id = ? ORDER BY id DESC LIMIT 100) l"
    "        GROUP BY l.notice_id, l.policy_id) last"
    "  STRAIGHT_JOIN publication_event e ON e.id = last.id"
    "  LEFT JOIN notice_version n"
    "    ON n.notice_id = e.notice_id AND n.version = e.version"
    "  LEFT JOIN policy_version p"
    "    ON p.policy_id = e.policy_id AND p.version = e.version"
    " ORDER BY e.id DESC LIMIT 10");

QUERY(event_rows, paper_event_shape,
    "SELECT e.version, e.verb, e.reason, e.at, a.name"
    "  FROM publication_event e JOIN account a ON a.id = e.account_id"
    " WHERE e.notice_id = ? OR e.policy_id = ?"
    " ORDER BY e.id DESC LIMIT 200");

#define VERSIONS(face)							\
    "SELECT v.version, v.state, v.title, v.note, v.reason, v.personal,"	\
    "       v.personal_review, v.written_at, v.sent_at, v.reviewed_at,"	\
    "       v.publish_at, a.name AS author, r.name AS reviewer"		\
    "  FROM " face "_version v"						\
    "  LEFT JOIN account a ON a.id = v.author_id"			\
    "  LEFT JOIN account r ON r.id = v.reviewer_id"			\
    " WHERE v." face "_id = ? ORDER BY v.version DESC LIMIT 100"
QUERY(notice_versions, paper_version_shape, VERSIONS("notice"));
QUERY(policy_versions, paper_version_shape, VERSIONS("policy"));

#define FILTER(f, before) P(before), P((f)->state), P((f)->state),	\
	P((f)->state), P((f)->state), P((f)->state), P((f)->state),	\
	P((f)->state), P((f)->kind), P((f)->kind), WORDS_PARAMS((f)->words)

struct rows
papers_list(struct db *db, enum paper_kind kind, const struct paper_filter *f)
{
	return db_rows(db, kind == PAPER_NOTICE ? &notice_list : &policy_list,
	    BIND(FILTER(f, f->before_id)));
}

int64_t
papers_count(struct db *db, enum paper_kind kind, const struct paper_filter *f)
{
	return number_of(db_rows(db, kind == PAPER_NOTICE ?
	    &notice_list_count : &policy_list_count,
	    BIND(FILTER(f, INT64_MAX))));
}

struct rows
desk_drafts(struct db *db, int64_t account_id)
{
	return kept_rows(db, &desk_draft_rows, BIND(P(account_id),
	    P(account_id)));
}

struct rows
desk_returned(struct db *db, int64_t account_id)
{
	return kept_rows(db, &desk_returned_rows, BIND(P(account_id),
	    P(account_id)));
}

struct rows
desk_waiting(struct db *db, int64_t account_id)
{
	return kept_rows(db, &desk_waiting_rows, BIND(P(account_id),
	    P(account_id)));
}

struct rows
desk_planned(struct db *db, struct moment now)
{
	return kept_rows(db, &desk_planned_rows, BIND(P(now), P(now)));
}

struct rows
desk_ending(struct db *db, struct moment now, struct day today,
    struct day upto)
{
	return kept_rows(db, &desk_ending_rows, BIND(P(now), P(today),
	    P(upto)));
}

struct text
paper_author(struct db *db, int64_t account_id)
{
	struct paper_row row = { .author = TEXT("") };

	if (account_id != 0)
		kept_row(db, &paper_author_name, &row, BIND(P(account_id)));
	return row.author;
}

struct rows
desk_done(struct db *db, int64_t account_id)
{
	return kept_rows(db, &desk_done_rows, BIND(P(account_id)));
}

struct rows
paper_events(struct db *db, enum paper_kind kind, int64_t id)
{
	return db_rows(db, &event_rows,
	    BIND(P_OR_NULL(kind == PAPER_NOTICE ? id : (int64_t)0),
	    P_OR_NULL(kind == PAPER_POLICY ? id : (int64_t)0)));
}

struct rows
paper_versions(struct db *db, enum paper_kind kind, int64_t id)
{
	return db_rows(db, kind == PAPER_NOTICE ? &notice_versions :
	    &policy_versions, BIND(P(id)));
}
