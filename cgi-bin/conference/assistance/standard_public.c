/* Reads the published standards of a category. */
#include "conference/assistance/standard_public.h"
#include "db/db.h"

const struct shape public_standard_shape = SHAPE(struct public_standard,
	COLUMNS(struct public_standard, name, area, per, document, amount, fen,
	    policy_id, since, until, current, coming));

QUERY(public_standard_rows, public_standard_shape,
    "SELECT s.name, s.area, s.per, s.document, p.id AS policy_id, s.since,"
    "       s.until, TRIM(TRAILING '.00' FROM s.amount) AS amount,"
    "       CAST(s.amount * 100 AS SIGNED) AS fen,"
    "       (s.since <= :today"
    "           AND (s.until IS NULL OR s.until >= :today)) AS current,"
    "       s.since > :today AS coming"
    "  FROM public_standard s"
    "  LEFT JOIN public_policy p ON p.id = s.policy_id"
    " WHERE s.category_id = :category_id"
    " ORDER BY s.name, s.area, s.since LIMIT 500");

struct rows
public_standards(struct db *db, int64_t category_id, struct day today)
{
	return db_rows(db, &public_standard_rows, BIND(P(today),
	    P(category_id)));
}
