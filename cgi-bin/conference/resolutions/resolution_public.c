/* Resolutions as the public reads them. */
#include "conference/resolutions/resolution_public.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape public_resolution_shape = SHAPE(struct public_resolution,
	COLUMNS(struct public_resolution, id, meeting_id, category_id,
	    unit_id, policy_id, meeting, title, extract, policy, progress,
	    due_on, issued_on, published_at));
const struct shape public_minutes_shape = SHAPE(struct public_minutes,
	COLUMNS(struct public_minutes, number, issued_on, issued_at));

/* A policy that is not public any more is not named. */
#define PUBLISHED							\
    "SELECT p.id, p.meeting_id, m.name AS meeting, p.title, p.extract,"	\
    "       p.category_id, p.unit_id, l.id AS policy_id,"		\
    "       l.title AS policy, p.progress, p.due_on, p.issued_on,"	\
    "       p.published_at"						\
    "  FROM public_resolution p"					\
    "  JOIN public_meeting m ON m.id = p.meeting_id"			\
    "  LEFT JOIN public_policy l ON l.id = p.policy_id"

#define ON_PAGE								\
    " WHERE p.published_at BETWEEN :from AND :upto"			\
    "   AND (p.published_at, p.id) < (:at, :id)"

QUERY(public_resolution_rows, public_resolution_shape, PUBLISHED
    ON_PAGE " ORDER BY p.published_at DESC, p.id DESC LIMIT 21");

QUERY(public_resolution_count, count_shape,
    "SELECT COALESCE("
    "       (SELECT 201 FROM public_resolution p" ON_PAGE
    "         ORDER BY p.published_at DESC LIMIT 200, 1),"
    "       (SELECT COUNT(*) FROM public_resolution p" ON_PAGE ")) AS total");

QUERY(public_resolutions_by_meeting, public_resolution_shape, PUBLISHED
    " WHERE p.meeting_id = :meeting_id ORDER BY p.position LIMIT 200");

QUERY(public_resolution_by_id, public_resolution_shape, PUBLISHED
    " WHERE p.id = :id");

QUERY(public_minutes_of_meeting, public_minutes_shape,
    "SELECT {} FROM public_minutes WHERE meeting_id = :meeting_id LIMIT 1");

struct rows
resolutions(struct db *db, const struct page_range *w)
{
	return db_rows(db, &public_resolution_rows,
	    BIND(PAGE_RANGE_PARAMS(w)));
}

int64_t
resolutions_count(struct db *db, const struct page_range *w)
{
	return count_of(row_cache_rows(db, &public_resolution_count,
	    BIND(PAGE_RANGE_PARAMS(w))));
}

struct rows
resolutions_of_meeting(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &public_resolutions_by_meeting,
	    BIND(P(meeting_id)));
}

bool
resolution_find(struct db *db, int64_t id, struct public_resolution *out)
{
	return db_row(db, &public_resolution_by_id, out, BIND(P(id)));
}

bool
minutes_of_meeting(struct db *db, int64_t meeting_id,
    struct public_minutes *out)
{
	return db_row(db, &public_minutes_of_meeting, out,
	    BIND(P(meeting_id)));
}
