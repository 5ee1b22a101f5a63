/* Meetings as the public reads them. */
#include "conference/meetings/meeting.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape meeting_shape = SHAPE(struct meeting,
	COLUMNS(struct meeting, id, state, sequence, uid, kind, name, place,
	    chair, delegation, ground, note, cancelled_why, starts_at, ends_at,
	    announced_at, updated_at),
	COLUMN_AS(struct meeting, begun, .derived = true));

const struct shape announced_change_shape = SHAPE(struct announced_change,
	COLUMNS(struct announced_change, sequence, at, field, before_,
	    after_));

#define MEETING_PUBLISHED							\
    "SELECT {}, state = 1 AND starts_at <= UNIX_TIMESTAMP() AS begun"	\
    "  FROM public_meeting p"

QUERY(meetings_to_come, meeting_shape, MEETING_PUBLISHED
    " WHERE starts_at > :now"
    " ORDER BY starts_at, id LIMIT 50");

/* On a page of meetings that have begun. */
#define OVER								\
    " WHERE starts_at <= :now AND starts_at BETWEEN :from AND :upto"	\
    "   AND (starts_at, id) < (:at, :id)"

QUERY(meetings_over, meeting_shape, MEETING_PUBLISHED
    OVER " ORDER BY starts_at DESC, id DESC LIMIT 21");

/* 201 when there is a row behind the 200th; else the number of rows. */
QUERY(meetings_over_count, count_shape,
    "SELECT COALESCE("
    "       (SELECT 201 FROM public_meeting" OVER
    "         ORDER BY starts_at DESC LIMIT 200, 1),"
    "       (SELECT COUNT(*) FROM public_meeting" OVER ")) AS total");

QUERY(meeting_by_id, meeting_shape, MEETING_PUBLISHED
    " WHERE id = :id");

QUERY(meetings_all, meeting_shape, MEETING_PUBLISHED
    " ORDER BY starts_at DESC, id DESC LIMIT 500");

QUERY(meetings_in, meeting_shape, MEETING_PUBLISHED
    " WHERE starts_at BETWEEN :from AND :upto"
    " ORDER BY starts_at, id LIMIT 200");

QUERY(meetings_new, meeting_shape, MEETING_PUBLISHED
    " ORDER BY updated_at DESC, id DESC LIMIT 30");

QUERY(announced_change_rows, announced_change_shape,
    "SELECT {} FROM public_meeting_change"
    " WHERE meeting_id = :meeting_id ORDER BY id DESC LIMIT 200");

QUERY(meeting_years_row, years_shape,
    "SELECT YEAR(FROM_UNIXTIME(MIN(starts_at)) + INTERVAL 8 HOUR) AS first,"
    "       YEAR(FROM_UNIXTIME(MAX(starts_at)) + INTERVAL 8 HOUR) AS last"
    "  FROM public_meeting");

struct rows
meetings_coming(struct db *db, struct moment now)
{
	return db_rows(db, &meetings_to_come, BIND(P(now)));
}

struct rows
meetings_past(struct db *db, struct moment now, const struct page_range *w)
{
	return db_rows(db, &meetings_over, BIND(P(now), PAGE_RANGE_PARAMS(w)));
}

int64_t
meetings_past_count(struct db *db, struct moment now, const struct page_range *w)
{
	return count_of(row_cache_rows(db, &meetings_over_count, BIND(P(now),
	    PAGE_RANGE_PARAMS(w))));
}

struct rows
meetings_between(struct db *db, struct moment from, struct moment upto)
{
	return db_rows(db, &meetings_in, BIND(P(from), P(upto)));
}

bool
meeting_find(struct db *db, int64_t id, struct meeting *out)
{
	return db_row(db, &meeting_by_id, out, BIND(P(id)));
}

struct rows
meetings_announced(struct db *db)
{
	return db_rows(db, &meetings_all, BIND_NONE);
}

struct rows
meetings_newest(struct db *db)
{
	return db_rows(db, &meetings_new, BIND_NONE);
}

struct rows
announced_changes(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &announced_change_rows, BIND(P(meeting_id)));
}

struct years
meeting_years(struct db *db)
{
	struct years years = { 0, 0 };

	row_cache_row(db, &meeting_years_row, &years, BIND_NONE);
	return years;
}
