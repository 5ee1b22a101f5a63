/* Policies as the public reads them. */
#include "conference/members/unit.h"
#include "conference/papers/policy.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape policy_shape = SHAPE(struct policy,
	COLUMNS(struct policy, id, version, category_id, unit_id, views,
	    retold, files, index_number, title, document_number, issuer,
	    subject, summary, source, validity, body, note, made_on,
	    valid_until, published_at, updated_at));

#define POLICY_FACE							\
    "SELECT p.id, p.title, p.document_number, p.issuer, p.summary,"	\
    "       p.category_id, p.unit_id, p.made_on, p.validity,"		\
    "       p.published_at, p.updated_at"				\
    "  FROM public_policy p"

#define IN_LIST								\
    "   AND p.published_at BETWEEN :from AND :upto"			\
    "   AND (p.published_at, p.id) < (:at, :id)"			\
    "   AND (:validity = '' OR p.validity = :validity)"
#define NEWEST_20 " ORDER BY p.published_at DESC, p.id DESC LIMIT 21"

#define OF_CATEGORY							\
    " WHERE p.category_id = (SELECT id FROM category WHERE code = :category)" \
    "   AND (:unit = '' OR p.unit_id IN " UNITS_OF(":unit") ")"
#define OF_HEIR " WHERE p.unit_id IN " UNITS_OF(":unit")
#define OF_UNIT								\
    " WHERE p.unit_id = (SELECT id FROM unit WHERE code = :unit)"

/* One filter uses an index; the others are checked row by row. */
QUERY(policies_any, policy_shape, POLICY_FACE " WHERE TRUE" IN_LIST NEWEST_20);
QUERY(policies_by_category, policy_shape,
    POLICY_FACE OF_CATEGORY IN_LIST NEWEST_20);
QUERY(policies_by_unit, policy_shape, POLICY_FACE OF_UNIT IN_LIST NEWEST_20);
QUERY(policies_by_heir, policy_shape, POLICY_FACE OF_HEIR IN_LIST NEWEST_20);

/* 201 when there is a row behind the 200th. */
#define COUNT(rows)							\
    "SELECT COALESCE((SELECT 201 FROM public_policy p" rows		\
    "                  ORDER BY p.published_at DESC LIMIT 200, 1),"	\
    "       (SELECT COUNT(*) FROM public_policy p" rows ")) AS total"
QUERY(policies_any_count, count_shape, COUNT(" WHERE TRUE" IN_LIST));
QUERY(policies_by_category_count, count_shape, COUNT(OF_CATEGORY IN_LIST));
QUERY(policies_by_unit_count, count_shape, COUNT(OF_UNIT IN_LIST));
QUERY(policies_by_heir_count, count_shape, COUNT(OF_HEIR IN_LIST));

QUERY(policy_by_id, policy_shape,
    "SELECT p.id, p.version, p.index_number, p.title, p.document_number,"
    "       p.issuer, p.subject, p.summary, p.source, p.category_id,"
    "       p.unit_id, p.made_on, p.valid_until, p.validity,"
    "       p.published_at, p.updated_at, p.retold, t.body, t.note, c.views,"
    "       EXISTS (SELECT 1 FROM public_file_home h"
    "                WHERE h.policy_id = p.id) AS files"
    "  FROM public_policy p"
    "  JOIN public_policy_text t"
    "    ON t.policy_id = p.id AND t.version = p.version"
    "  LEFT JOIN view_count c ON c.kind = 'policy' AND c.object_id = p.id"
    " WHERE p.id = :id");

QUERY(policies_new, policy_shape, POLICY_FACE
    " ORDER BY p.published_at DESC, p.id DESC LIMIT 30");

struct rows
policies(struct db *db, const struct policy_filter *f, const struct page_range *w)
{
	if (f->category.len > 0)
		return db_rows(db, &policies_by_category, BIND(P(f->category),
		    P(f->unit), P(f->validity), PAGE_RANGE_PARAMS(w)));
	if (f->unit.len > 0)
		return db_rows(db, f->heir ? &policies_by_heir :
		    &policies_by_unit, BIND(P(f->unit), P(f->validity), PAGE_RANGE_PARAMS(w)));
	return db_rows(db, &policies_any, BIND(P(f->validity),
	    PAGE_RANGE_PARAMS(w)));
}

int64_t
policies_count(struct db *db, const struct policy_filter *f,
    const struct page_range *w)
{
	if (f->category.len > 0)
		return count_of(row_cache_rows(db, &policies_by_category_count,
		    BIND(P(f->category), P(f->unit), P(f->validity),
		    PAGE_RANGE_PARAMS(w))));
	if (f->unit.len > 0)
		return count_of(row_cache_rows(db, f->heir ?
		    &policies_by_heir_count : &policies_by_unit_count,
		    BIND(P(f->unit), P(f->validity), PAGE_RANGE_PARAMS(w))));
	return count_of(row_cache_rows(db, &policies_any_count,
	    BIND(P(f->validity), PAGE_RANGE_PARAMS(w))));
}

bool
policy_find(struct db *db, int64_t id, struct policy *out)
{
	return db_row(db, &policy_by_id, out, BIND(P(id)));
}

struct rows
policies_newest(struct db *db)
{
	return db_rows(db, &policies_new, BIND_NONE);
}
