/* Notices as the public reads them. */
#include "conference/members/unit.h"
#include "conference/papers/notice.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape notice_shape = SHAPE(struct notice,
	COLUMNS(struct notice, id, version, category_id, unit_id, views, files,
	    index_number, objection_phone, kind, title, summary, source, body,
	    note, made_on, posted_until, published_at, updated_at));

const struct shape gone_shape = SHAPE(struct gone,
	COLUMNS(struct gone, kind, why, gone_at));

#define NOTICE_FACE							\
    "SELECT p.id, p.kind, p.title, p.summary, p.category_id, p.unit_id,"	\
    "       p.made_on, p.posted_until, p.published_at, p.updated_at"	\
    "  FROM public_notice p"

#define IN_LIST								\
    "   AND p.published_at BETWEEN :from AND :upto"			\
    "   AND (p.published_at, p.id) < (:at, :id)"
#define NEWEST_20 " ORDER BY p.published_at DESC, p.id DESC LIMIT 21"

#define OF_UNIT								\
    " WHERE p.unit_id = (SELECT id FROM unit WHERE code = :unit)"	\
    "   AND (:kind = '' OR p.kind = :kind)"
#define OF_HEIR								\
    " WHERE p.unit_id IN " UNITS_OF(":unit")				\
    "   AND (:kind = '' OR p.kind = :kind)"

QUERY(notices_any, notice_shape, NOTICE_FACE " WHERE TRUE" IN_LIST NEWEST_20);
QUERY(notices_by_kind, notice_shape,
    NOTICE_FACE " WHERE p.kind = :kind" IN_LIST NEWEST_20);
QUERY(notices_by_unit, notice_shape, NOTICE_FACE OF_UNIT IN_LIST NEWEST_20);
QUERY(notices_by_heir, notice_shape, NOTICE_FACE OF_HEIR IN_LIST NEWEST_20);

/* 201 when there is a row behind the 200th. */
#define COUNT(rows)							\
    "SELECT COALESCE((SELECT 201 FROM public_notice p" rows		\
    "                  ORDER BY p.published_at DESC LIMIT 200, 1),"	\
    "       (SELECT COUNT(*) FROM public_notice p" rows ")) AS total"
QUERY(notices_any_count, count_shape, COUNT(" WHERE TRUE" IN_LIST));
QUERY(notices_by_kind_count, count_shape,
    COUNT(" WHERE p.kind = :kind" IN_LIST));
QUERY(notices_by_unit_count, count_shape, COUNT(OF_UNIT IN_LIST));
QUERY(notices_by_heir_count, count_shape, COUNT(OF_HEIR IN_LIST));

#define OVER								\
    "  FROM public_posting_over p"					\
    " WHERE (:unit = '' OR p.unit_id IN " UNITS_OF(":unit") ")"		\
    "   AND (:kind = '' OR p.kind = :kind)"				\
    IN_LIST
QUERY(notices_over_rows, notice_shape,
    "SELECT p.id, p.title, p.kind, p.unit_id, p.published_at,"
    "       p.posted_until" OVER NEWEST_20);
QUERY(notices_over_counted, count_shape,
    "SELECT COUNT(*) AS total"
    "  FROM (SELECT p.id" OVER " LIMIT 201) p");

QUERY(notice_by_id, notice_shape,
    "SELECT p.id, p.version, p.index_number, p.kind, p.title, p.summary,"
    "       p.source, p.category_id, p.unit_id, p.made_on, p.posted_until,"
    "       p.published_at, p.updated_at, p.objection_phone, t.body,"
    "       t.note, c.views,"
    "       EXISTS (SELECT 1 FROM public_file_home h"
    "                WHERE h.notice_id = p.id) AS files"
    "  FROM public_notice p"
    "  JOIN public_notice_text t"
    "    ON t.notice_id = p.id AND t.version = p.version"
    "  LEFT JOIN view_count c ON c.kind = 'notice' AND c.object_id = p.id"
    " WHERE p.id = :id");

QUERY(notices_new, notice_shape, NOTICE_FACE
    " ORDER BY p.published_at DESC, p.id DESC LIMIT 30");

QUERY(gone_row, gone_shape,
    "SELECT kind, why, gone_at FROM public_gone WHERE kind = :kind AND id = :id");

struct rows
notices(struct db *db, const struct notice_filter *f, const struct page_range *w)
{
	if (f->unit.len > 0)
		return db_rows(db, f->heir ? &notices_by_heir :
		    &notices_by_unit, BIND(P(f->unit), P(f->kind), PAGE_RANGE_PARAMS(w)));
	if (f->kind.len > 0)
		return db_rows(db, &notices_by_kind, BIND(P(f->kind),
		    PAGE_RANGE_PARAMS(w)));
	return db_rows(db, &notices_any, BIND(PAGE_RANGE_PARAMS(w)));
}

int64_t
notices_count(struct db *db, const struct notice_filter *f,
    const struct page_range *w)
{
	if (f->unit.len > 0)
		return count_of(row_cache_rows(db, f->heir ?
		    &notices_by_heir_count : &notices_by_unit_count,
		    BIND(P(f->unit), P(f->kind), PAGE_RANGE_PARAMS(w))));
	if (f->kind.len > 0)
		return count_of(row_cache_rows(db, &notices_by_kind_count,
		    BIND(P(f->kind), PAGE_RANGE_PARAMS(w))));
	return count_of(row_cache_rows(db, &notices_any_count,
	    BIND(PAGE_RANGE_PARAMS(w))));
}

struct rows
notices_over(struct db *db, const struct notice_filter *f,
    const struct page_range *w)
{
	return db_rows(db, &notices_over_rows, BIND(P(f->unit), P(f->kind),
	    PAGE_RANGE_PARAMS(w)));
}

int64_t
notices_over_count(struct db *db, const struct notice_filter *f,
    const struct page_range *w)
{
	return count_of(row_cache_rows(db, &notices_over_counted,
	    BIND(P(f->unit), P(f->kind), PAGE_RANGE_PARAMS(w))));
}

bool
notice_find(struct db *db, int64_t id, struct notice *out)
{
	return db_row(db, &notice_by_id, out, BIND(P(id)));
}

struct rows
notices_newest(struct db *db)
{
	return db_rows(db, &notices_new, BIND_NONE);
}

bool
gone_find(struct db *db, struct text kind, int64_t id, struct gone *out)
{
	return db_row(db, &gone_row, out, BIND(P(kind), P(id)));
}
