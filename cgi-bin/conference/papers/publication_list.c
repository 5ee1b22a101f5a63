/* Lists of papers, and the sections of the press desk. */
#include "conference/papers/publication_list.h"
#include "db/db.h"
#include "db/row_cache.h"

enum { CODE_MAX = 40, Q_MAX = 100 };

static const char *const states[] = { "draft", "returned", "review",
    "planned", "public", "over", "withdrawn", NULL };

/* ---- All papers of a kind */

const struct shape papers_query_shape = SHAPE(struct papers_query,
	COLUMNS(struct papers_query, year, words),
	FIELD(struct papers_query, state, .max = CODE_MAX, .choices = states),
	FIELD(struct papers_query, kind, .max = CODE_MAX, .code = true),
	FIELD(struct papers_query, q, .max = Q_MAX),
	FIELD(struct papers_query, after, .max = LISTING_KEY_MAX));

/* A withdrawn paper has no work. */
#define WORK								\
    "CASE WHEN p.state = 3 OR v.state = 2 THEN ''"			\
    "     WHEN v.state = 1 THEN 'review'"				\
    "     WHEN v.reason <> '' THEN 'returned' ELSE 'draft' END"
#define STANDING(posted_until)						\
    "CASE WHEN p.state = 3 THEN 'withdrawn'"				\
    "     WHEN p.state <> 2 THEN ''"					\
    "     WHEN p.published_at > UNIX_TIMESTAMP() THEN 'planned'"	\
    "     WHEN " posted_until " < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)" \
    "     THEN 'over' ELSE 'public' END"

/* Repeats the rare states as conditions that can use an index. */
#define OF_STATE(posted_until)						\
    "   AND (:state = '' OR :state = " WORK				\
    "        OR :state = " STANDING(posted_until) ")"			\
    "   AND (:state NOT IN ('draft', 'returned') OR v.state = 0)"	\
    "   AND (:state <> 'review' OR v.state = 1)"			\
    "   AND (:state <> 'planned' OR p.published_at > UNIX_TIMESTAMP())"	\
    "   AND (:state <> 'withdrawn' OR p.state = 3)"

/* The papers of a kind; `kind` is a column of the version. */
#define PAPERS(table, column, posted_until, words)			\
    "  FROM " table " p"						\
    "  JOIN " table "_version v"					\
    "    ON v." table "_id = p.id AND v.version = p.newest"		\
    "  LEFT JOIN account a ON a.id = v.author_id"			\
    " WHERE p.id < :id AND (:kind = '' OR " column " = :kind)"		\
    OF_STATE(posted_until)						\
    "   AND (:words = '' OR CONCAT_WS(' ', v.title, p.index_number" words ")"	\
    "        REGEXP :words)"
#define NOTICES PAPERS("notice", "v.kind", "p.posted_until", "")
#define POLICIES PAPERS("policy", "v.validity", "NULL", ", v.document_number")

QUERY(notice_rows, notice_paper_shape,
    "SELECT 'notice' AS what, p.id, v.version, v.title, v.kind,"
    "       p.posted_until, " WORK " AS work,"
    "       " STANDING("p.posted_until") " AS standing, v.written_at,"
    "       v.sent_at, p.published_at, a.name AS author"
    NOTICES " ORDER BY p.id DESC LIMIT 21");
QUERY(policy_rows, policy_paper_shape,
    "SELECT 'policy' AS what, p.id, v.version, v.title, " WORK " AS work,"
    "       " STANDING("NULL") " AS standing, v.written_at, v.sent_at,"
    "       p.published_at, a.name AS author"
    POLICIES " ORDER BY p.id DESC LIMIT 21");

QUERY(notice_rows_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT p.id" NOTICES " LIMIT 201) c");
QUERY(policy_rows_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT p.id" POLICIES " LIMIT 201) c");

const struct listing notice_listing = { .name = "row",
    .by = "published_at", .filter = &papers_query_shape,
    .rows = &notice_rows, .count = &notice_rows_count };
const struct listing policy_listing = { .name = "row",
    .by = "published_at", .filter = &papers_query_shape,
    .rows = &policy_rows, .count = &policy_rows_count };

/*
 * ---- The desk
 *
 * MariaDB's query cache answers desk_work() and desk_done() until one of their
 * tables changes, so table account is not used (paper_author() finds names),
 * nor the view own_event, which asks who reads.  Indexes are forced because few
 * of very many rows match, which the statistics do not show.
 */
#define ON_DESK								\
    "what, id, version, title, kind, posted_until, work, standing,"	\
    " written_at, sent_at, published_at, author_id"
/* Rows with these columns; standing is a word or ''. */
#define OF_DESK(table, kind, posted_until, standing)			\
    "SELECT '" table "' AS what, p.id, v.version, v.title,"		\
    "       " kind " AS kind, " posted_until " AS posted_until,"	\
    "       " WORK " AS work, " standing " AS standing, v.written_at,"	\
    "       v.sent_at, p.published_at, v.author_id"
#define NOTICE_OF_DESK(standing)					\
    OF_DESK("notice", "v.kind", "p.posted_until", standing)
#define POLICY_OF_DESK(standing) OF_DESK("policy", "''", "NULL", standing)

#define WORKED_ON(table)						\
    "  FROM " table "_version v FORCE INDEX (state)"			\
    "  STRAIGHT_JOIN " table " p"					\
    "    ON p.id = v." table "_id AND p.newest = v.version"		\
    " WHERE v.state IN (0, 1) AND p.state <> 3"				\
    "   AND (v.state = 1 OR v.author_id = :me OR v.author_id IS NULL)"
#define DATED(table, index)						\
    "  FROM " table " p FORCE INDEX (" index ")"			\
    "  STRAIGHT_JOIN " table "_version v"				\
    "    ON v." table "_id = p.id AND v.version = p.newest"		\
    " WHERE p.state = 2"

QUERY(desk_work_rows, notice_paper_shape,
    "SELECT SQL_CACHE " ON_DESK ", total,"
    "       work = 'review' AND (author_id = :me OR EXISTS (SELECT 1"
    "           FROM paper_event e WHERE e.kind = ranked.what"
    "            AND e.object_id = ranked.id AND e.version = ranked.version"
    "            AND e.account_id = :me AND e.verb = 'write')) AS mine"
    "  FROM (SELECT " ON_DESK ", COUNT(*) OVER (PARTITION BY work) AS total,"
    "               ROW_NUMBER() OVER (PARTITION BY work"
    "                   ORDER BY IF(work = 'review', sent_at, written_at))"
    "                   AS place"
    "          FROM (" NOTICE_OF_DESK("''") WORKED_ON("notice")
    "                UNION ALL "
                     POLICY_OF_DESK("''") WORKED_ON("policy") ") papers)"
    "       ranked"
    " WHERE place <= 20 ORDER BY place LIMIT 60");

QUERY(desk_dates_rows, notice_paper_shape,
    "SELECT " ON_DESK ", total"
    "  FROM (SELECT " ON_DESK ","
    "               COUNT(*) OVER (PARTITION BY standing) AS total,"
    "               ROW_NUMBER() OVER (PARTITION BY standing ORDER BY"
    "                   IF(standing = 'public', posted_until, NULL),"
    "                   IF(standing = 'public', id, published_at)) AS place"
    "          FROM (" NOTICE_OF_DESK("'planned'")
                     DATED("notice", "published_at")
    "                   AND p.published_at > :now"
    "                UNION ALL "
                     POLICY_OF_DESK("'planned'")
                     DATED("policy", "published_at")
    "                   AND p.published_at > :now"
    "                UNION ALL "
                     NOTICE_OF_DESK("'public'")
                     DATED("notice", "posted_until")
    "                   AND p.published_at <= :now"
    "                   AND p.posted_until BETWEEN :today AND :upto) papers)"
    "       ranked"
    " WHERE place <= 20 ORDER BY place LIMIT 40");

QUERY(desk_done_rows, notice_paper_shape,
    "SELECT SQL_CACHE e.kind AS what, e.object_id AS id, e.version, e.verb,"
    "       e.at AS written_at, COALESCE(n.title, p.title) AS title"
    "  FROM (SELECT MAX(l.id) AS id"
    "          FROM (SELECT id, kind, object_id FROM paper_event"
    "                 WHERE account_id = :account_id"
    "                 ORDER BY id DESC LIMIT 100) l"
    "         GROUP BY l.kind, l.object_id) last"
    "  STRAIGHT_JOIN paper_event e ON e.id = last.id"
    "  LEFT JOIN notice_version n ON e.kind = 'notice'"
    "        AND n.notice_id = e.object_id AND n.version = e.version"
    "  LEFT JOIN policy_version p ON e.kind = 'policy'"
    "        AND p.policy_id = e.object_id AND p.version = e.version"
    " ORDER BY e.id DESC LIMIT 10");

QUERY(paper_author_name, notice_paper_shape,
    "SELECT name AS author FROM account WHERE id = :account_id");

/* ---- The versions of one */

#define VERSIONS(table)							\
    "SELECT v.version, v.state, v.title, v.note, v.reason,"		\
    "       COALESCE(v.publish_at, v.written_at) AS written_at,"	\
    "       a.name AS author, r.name AS reviewer"			\
    "  FROM " table "_version v"					\
    "  LEFT JOIN account a ON a.id = v.author_id"			\
    "  LEFT JOIN account r ON r.id = v.reviewer_id"			\
    " WHERE v." table "_id = :id ORDER BY v.version DESC LIMIT 100"
QUERY(notice_versions, notice_paper_shape, VERSIONS("notice"));
QUERY(policy_versions, policy_paper_shape, VERSIONS("policy"));

struct rows
desk_work(struct db *db, int64_t account_id)
{
	return row_cache_rows(db, &desk_work_rows, BIND(AS(me, P(account_id))));
}

struct rows
desk_dates(struct db *db, struct moment now, struct day today,
    struct day upto)
{
	return row_cache_rows(db, &desk_dates_rows, BIND(P(now), P(today), P(upto)));
}

struct rows
desk_done(struct db *db, int64_t account_id)
{
	return row_cache_rows(db, &desk_done_rows, BIND(P(account_id)));
}

struct text
paper_author(struct db *db, int64_t account_id)
{
	struct paper row = { .author = TEXT("") };

	if (account_id != 0)
		row_cache_row(db, &paper_author_name, &row, BIND(P(account_id)));
	return row.author;
}

struct rows
paper_versions(struct db *db, const struct papers *of, int64_t id)
{
	return db_rows(db, of == &notice_papers ? &notice_versions :
	    &policy_versions, BIND(P(id)));
}
