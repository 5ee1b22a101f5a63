/* Checks the consistency of rows, files and numbers. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#include "admin/verify.h"
#include "base/arena.h"
#include "base/digest.h"
#include "db/count.h"
#include "db/db.h"
#include "files/file.h"
#include "search/search.h"

enum { FIRST_HEX_BYTES = 65 };

void
verify_wrong(struct verify_sum *sum, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	if (sum->wrong < VERIFY_FAULTS_MAX)
		vsnprintf(sum->fault[sum->wrong].what, VERIFY_WORD_MAX, format,
		    ap);
	va_end(ap);
	sum->wrong++;
}

/* ---- Files */

struct stored {
	struct text	sha256;
	bool		whole;		/* a block: is its hash right */
	int64_t		least, most;	/* a content: bounds of its size */
	struct bytes	bytes;
};

static const struct shape stored_shape = SHAPE(struct stored,
	COLUMNS(struct stored, sha256, whole, least, most, bytes));

QUERY(verify_blocks_next, stored_shape,
    "SELECT LOWER(HEX(sha256)) AS sha256,"
    "       sha256 = UNHEX(SHA2(bytes, 256)) AS whole"
    "  FROM file_block"
    " WHERE sha256 > UNHEX(:from)"
    " ORDER BY sha256"
    " LIMIT 100");
QUERY(verify_contents_next, stored_shape,
    "SELECT LOWER(HEX(sha256)) AS sha256, MIN(size) AS least,"
    "       MAX(size) AS most"
    "  FROM file"
    " WHERE sha256 > UNHEX(:from)"
    " GROUP BY file.sha256"
    " ORDER BY file.sha256"
    " LIMIT 100");
QUERY(verify_content_block, stored_shape,
    "SELECT LOWER(HEX(b.sha256)) AS sha256, b.bytes"
    "  FROM file_part p"
    "  JOIN file_block b ON b.sha256 = p.block_sha256"
    " WHERE p.sha256 = UNHEX(:sha256)"
    "   AND p.position = :position"
    " LIMIT 1");

static bool
block_whole(struct db *db, const struct stored *block)
{
	(void)db;
	return block->whole;
}

/* Whether the blocks make up the content; each but the last must be full. */
static bool
content_whole(struct db *db, const struct stored *content)
{
	struct arena *room = arena_new();
	struct digest *d = digest_new();
	unsigned char sha256[DIGEST_BYTES];
	int64_t size = 0, position = 0;
	bool whole = content->least == content->most;
	struct rows rows;

	digest_begin(d);
	while (whole && (rows = db_batch(db, room, &verify_content_block,
	    BIND(P(content->sha256), P(position)))).count > 0) {
		const struct stored *b = rows.at;

		whole = size == position * FILE_BLOCK_BYTES;
		size += (int64_t)b->bytes.len;
		digest_add(d, b->bytes);
		position++;
	}
	digest_end(d, sha256);
	whole = whole && size == content->most &&
	    text_same(text_hex(room, sha256, DIGEST_BYTES), content->sha256);
	digest_free(d);
	arena_free(room);
	return whole;
}

/* Checks all rows of a query, in batches by key. */
static void
stored_verify(struct db *db, struct verify_sum *sum, const struct query *q,
    bool (*whole)(struct db *, const struct stored *))
{
	const char *table = whole == block_whole ? "file_block" : "file";
	struct arena *room = arena_new();
	char key[FIRST_HEX_BYTES] = "";
	struct text from = { key, 0 };
	struct rows rows;

	while ((rows = db_batch(db, room, q, BIND(P(from)))).count > 0) {
		const struct stored *at = rows.at;

		for (size_t i = 0; i < rows.count; i++, sum->looked++)
			if (!whole(db, &at[i]))
				verify_wrong(sum, "%s %s", table,
				    at[i].sha256.s);
		from.len = (size_t)snprintf(key, sizeof key, "%s",
		    at[rows.count - 1].sha256.s);
	}
	arena_free(room);
}

void
verify_blocks(struct db *db, struct verify_sum *sum)
{
	stored_verify(db, sum, &verify_blocks_next, block_whole);
}

void
verify_files(struct db *db, struct verify_sum *sum)
{
	stored_verify(db, sum, &verify_contents_next, content_whole);
}

/* ---- Numbers */

struct register_year { int64_t year, last, given, least, most, counted; };

static const struct shape register_year_shape = SHAPE(struct register_year,
	COLUMNS(struct register_year, year, last, given, least, most,
	    counted));

/* Counts numbers without parsing them: their format may change in a year. */
QUERY(verify_topics_numbered, register_year_shape,
    "SELECT 0 AS year,"
    "       (SELECT COALESCE(SUM(last), 0) FROM register"
    "         WHERE kind = 'topic') AS last,"
    "       COUNT(number) AS given,"
    "       COUNT(DISTINCT number) AS counted"
    "  FROM topic LIMIT 1");

void
verify_topic_numbers(struct db *db, struct verify_sum *sum)
{
	struct register_year all = { 0 };

	db_row(db, &verify_topics_numbered, &all, BIND_NONE);
	sum->looked = all.given;
	if (all.given != all.last || all.given != all.counted)
		verify_wrong(sum, "topic: %" PRId64 " of %" PRId64, all.counted,
		    all.last);
}

/* Papers that were loaded have numbers of their own, and created_at 0. */
QUERY(verify_papers_numbered, register_year_shape,
    "SELECT r.year, r.last,"
    "       COUNT(p.serial) AS given,"
    "       COUNT(DISTINCT p.serial) AS counted,"
    "       MIN(p.serial) AS least,"
    "       MAX(p.serial) AS most"
    "  FROM register r"
    "  LEFT JOIN (SELECT CAST(SUBSTRING(index_number, 11, 4) AS UNSIGNED)"
    "                    AS year, CAST(RIGHT(index_number, 5) AS UNSIGNED)"
    "                    AS serial"
    "               FROM policy WHERE created_at > 0"
    "                AND index_number IS NOT NULL"
    "             UNION ALL"
    "             SELECT CAST(SUBSTRING(index_number, 11, 4) AS UNSIGNED),"
    "                    CAST(RIGHT(index_number, 5) AS UNSIGNED)"
    "               FROM notice WHERE created_at > 0"
    "                AND index_number IS NOT NULL) p ON p.year = r.year"
    " WHERE r.kind = 'index'"
    " GROUP BY r.year, r.last"
    " ORDER BY r.year"
    " LIMIT 200");

void
verify_index_numbers(struct db *db, struct verify_sum *sum)
{
	struct rows rows = db_rows(db, &verify_papers_numbered, BIND_NONE);
	const struct register_year *at = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		sum->looked += at[i].given;
		if (at[i].given == 0)
			continue;
		if (at[i].counted != at[i].given || at[i].most != at[i].last ||
		    at[i].most - at[i].least + 1 != at[i].given)
			verify_wrong(sum, "index %" PRId64 ": %" PRId64
			    " of %" PRId64 "-%" PRId64 ", register %" PRId64,
			    at[i].year, at[i].counted, at[i].least,
			    at[i].most, at[i].last);
	}
}

/* ---- States */

struct named { int64_t id; struct text what; };

static const struct shape named_shape = SHAPE(struct named,
	COLUMNS(struct named, id, what));

QUERY(verify_states_counted, count_shape,
    "SELECT (SELECT COUNT(*) FROM policy) + (SELECT COUNT(*) FROM notice)"
    "     + (SELECT COUNT(*) FROM topic) AS total LIMIT 1");
QUERY(verify_states_wrong, named_shape,
    "SELECT p.id, 'policy' AS what FROM policy p"
    "  LEFT JOIN policy_version v ON v.policy_id = p.id"
    "   AND v.version = p.version AND v.state = 2"
    " WHERE (p.state >= 2 AND v.version IS NULL)"
    "    OR p.newest <> (SELECT MAX(w.version) FROM policy_version w"
    "                     WHERE w.policy_id = p.id)"
    " UNION ALL "
    "SELECT n.id, 'notice' FROM notice n"
    "  LEFT JOIN notice_version v ON v.notice_id = n.id"
    "   AND v.version = n.version AND v.state = 2"
    " WHERE (n.state >= 2 AND v.version IS NULL)"
    "    OR n.newest <> (SELECT MAX(w.version) FROM notice_version w"
    "                     WHERE w.notice_id = n.id)"
    " UNION ALL "
    "SELECT t.id, 'topic' FROM topic t"
    "  JOIN event e ON e.kind = 'topic' AND e.object_id = t.id"
    " WHERE e.id = (SELECT MAX(f.id) FROM event f"
    "                WHERE f.kind = 'topic' AND f.object_id = t.id)"
    "   AND e.state <> t.state"
    " LIMIT 200");

static void
named_wrong(struct verify_sum *sum, struct rows rows)
{
	const struct named *at = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		verify_wrong(sum, "%s %" PRId64, at[i].what.s, at[i].id);
}

void
verify_versions(struct db *db, struct verify_sum *sum)
{
	sum->looked = count_of(db_rows(db, &verify_states_counted,
	    BIND_NONE));
	named_wrong(sum, db_rows(db, &verify_states_wrong, BIND_NONE));
}

/* ---- The search index */

QUERY(verify_documents_counted, count_shape,
    "SELECT COUNT(*) AS total FROM search_doc");
/*
 * By kind: 1 policy, 2 notice ... (search/search.h).  A notice past its last
 * day may have been dropped from the index.
 */
QUERY(verify_documents_missing, named_shape,
    "SELECT x.id, x.what"
    "  FROM (SELECT 1 AS kind, id, 'policy' AS what FROM policy"
    "         WHERE state = 2"
    "        UNION ALL"
    "        SELECT 2, id, 'notice' FROM notice WHERE state = 2"
    "           AND (posted_until IS NULL OR posted_until >="
    "               DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR))"
    "        UNION ALL SELECT 3, id, 'unit' FROM unit"
    "        UNION ALL SELECT 5, id, 'category' FROM category"
    "        UNION ALL SELECT 6, id, 'meeting' FROM meeting WHERE state > 0"
    "        UNION ALL SELECT 7, id, 'resolution' FROM public_resolution) x"
    "  LEFT JOIN search_doc d ON d.kind = x.kind AND d.object_id = x.id"
    " WHERE d.id IS NULL"
    " UNION ALL "
    "SELECT object_id, 'search_doc' FROM search_doc WHERE place IS NULL"
    " LIMIT 200");
QUERY(verify_documents_extra, named_shape,
    "SELECT d.object_id AS id, 'search_doc policy' AS what FROM search_doc d"
    "  LEFT JOIN policy p ON p.id = d.object_id AND p.state = 2"
    " WHERE d.kind = 1 AND p.id IS NULL"
    " UNION ALL "
    "SELECT d.object_id, 'search_doc notice' FROM search_doc d"
    "  LEFT JOIN notice n ON n.id = d.object_id AND n.state = 2"
    " WHERE d.kind = 2 AND n.id IS NULL"
    " UNION ALL "
    "SELECT d.object_id, 'search_doc meeting' FROM search_doc d"
    "  LEFT JOIN meeting m ON m.id = d.object_id AND m.state > 0"
    " WHERE d.kind = 6 AND m.id IS NULL"
    " LIMIT 200");

void
verify_documents(struct db *db, struct verify_sum *sum)
{
	sum->looked = count_of(db_rows(db, &verify_documents_counted,
	    BIND_NONE));
	named_wrong(sum, db_rows(db, &verify_documents_missing, BIND_NONE));
	named_wrong(sum, db_rows(db, &verify_documents_extra, BIND_NONE));
}

static void
index_wrong(void *sum, const char *what)
{
	verify_wrong(sum, "%s", what);
}

void
verify_index(struct db *db, struct verify_sum *sum)
{
	sum->looked = search_verify(db, index_wrong, sum);
}
