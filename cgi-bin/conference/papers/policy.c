/* Policies as the public reads them. */
#include "db/db.h"
#include "db/row_cache.h"
#include "db/count.h"
#include "conference/papers/policy.h"

const struct shape policy_shape = SHAPE(struct policy,
	COLUMN(struct policy, id),
	COLUMN(struct policy, version),
	COLUMN(struct policy, category_id),
	COLUMN(struct policy, unit_id),
	COLUMN(struct policy, views),
	COLUMN(struct policy, retold),
	COLUMN(struct policy, files),
	COLUMN(struct policy, index_number),
	COLUMN(struct policy, title),
	COLUMN(struct policy, document_number),
	COLUMN(struct policy, issuer),
	COLUMN(struct policy, subject),
	COLUMN(struct policy, summary),
	COLUMN(struct policy, source),
	COLUMN(struct policy, validity),
	COLUMN(struct policy, body),
	COLUMN(struct policy, note),
	COLUMN(struct policy, made_on),
	COLUMN(struct policy, valid_until),
	COLUMN(struct policy, published_at),
	COLUMN(struct policy, updated_at));

#define POLICY_FACE							\
    "SELECT p.id, p.title, p.document_number, p.issuer, p.summary,"	\
    "       p.category_id, p.unit_id, p.made_on, p.validity,"		\
    "       p.published_at, p.updated_at"				\
    "  FROM public_policy p"

#define IN_LIST	IN_WINDOW("published_at") " AND (? = '' OR p.validity = ?)"

#define OF_CATEGORY							\
    " WHERE p.category_id = (SELECT id FROM category WHERE code = ?)"	\
    "   AND (? = '' OR p.unit_id = (SELECT id FROM unit WHERE code = ?))"

#define OF_UNIT								\
    " WHERE p.unit_id = (SELECT id FROM unit WHERE code = ?)"

/* One filter uses an index; the others are checked row by row. */
QUERY(policies_any, policy_shape, POLICY_FACE
    " WHERE TRUE" IN_LIST NEWEST_FIRST("published_at"));
QUERY(policies_by_category, policy_shape, POLICY_FACE
    OF_CATEGORY IN_LIST NEWEST_FIRST("published_at"));
QUERY(policies_by_unit, policy_shape, POLICY_FACE
    OF_UNIT IN_LIST NEWEST_FIRST("published_at"));

#define COUNT(rows) COUNT_OF("public_policy", "published_at", rows)

QUERY(policies_any_count, number_shape, COUNT(" WHERE TRUE" IN_LIST));
QUERY(policies_by_category_count, number_shape, COUNT(OF_CATEGORY IN_LIST));
QUERY(policies_by_unit_count, number_shape, COUNT(OF_UNIT IN_LIST));

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
    " WHERE p.id = ?");

QUERY(policies_new, policy_shape, POLICY_FACE
    " ORDER BY p.published_at DESC, p.id DESC LIMIT 30");

#define ANY(f, w) WINDOW_PARAMS(w), P((f)->validity), P((f)->validity)
#define BY_CATEGORY(f, w) P((f)->category), P((f)->unit), P((f)->unit),	\
	ANY(f, w)
#define BY_UNIT(f, w) P((f)->unit), ANY(f, w)

struct rows
policies(struct db *db, const struct policy_filter *f, const struct window *w)
{
	if (f->category.len > 0)
		return db_rows(db, &policies_by_category,
		    BIND(BY_CATEGORY(f, w)));
	if (f->unit.len > 0)
		return db_rows(db, &policies_by_unit, BIND(BY_UNIT(f, w)));
	return db_rows(db, &policies_any, BIND(ANY(f, w)));
}

int64_t
policies_count(struct db *db, const struct policy_filter *f,
    const struct window *w)
{
	if (f->category.len > 0)
		return number_of(kept_rows(db, &policies_by_category_count,
		    BIND(BY_CATEGORY(f, w), BY_CATEGORY(f, w))));
	if (f->unit.len > 0)
		return number_of(kept_rows(db, &policies_by_unit_count,
		    BIND(BY_UNIT(f, w), BY_UNIT(f, w))));
	return number_of(kept_rows(db, &policies_any_count, BIND(ANY(f, w),
	    ANY(f, w))));
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
