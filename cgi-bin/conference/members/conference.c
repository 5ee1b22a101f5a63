/* The conference, its charter and its notice kinds. */
#include "conference/members/conference.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape conference_shape = SHAPE(struct conference,
	FIELD(struct conference, name, .min = 1, .max = 80),
	FIELD(struct conference, short_name, .min = 1, .max = 40),
	FIELD(struct conference, county, .min = 1, .max = 40),
	FIELD(struct conference, government, .min = 1, .max = 80),
	FIELD(struct conference, office, .min = 1, .max = 80),
	FIELD(struct conference, office_unit,
	    .min = 1, .max = 40, .code = true),
	FIELD(struct conference, phone, .min = 0, .max = 80),
	FIELD(struct conference, address, .min = 0, .max = 200),
	FIELD(struct conference, hours, .min = 0, .max = 200),
	FIELD(struct conference, site_domain, .min = 1, .max = 39),
	FIELD(struct conference, site_code, .min = 0, .max = 20),
	FIELD(struct conference, organisation, .min = 0, .max = 9),
	FIELD(struct conference, purpose,
	    .min = 1, .max = 1000, .lines = true),
	FIELD(struct conference, basis, .min = 1, .max = 1000, .lines = true),
	FIELD(struct conference, founded_on, .optional = false));

static const char *const charter_parts[] = { "function", "composition", "rule",
    "demand", NULL };

const struct shape charter_shape = SHAPE(struct charter,
	COLUMN_AS(struct charter, id, .automatic = true),
	FIELD(struct charter, part,
	    .min = 1, .max = 20, .choices = charter_parts),
	FIELD(struct charter, heading, .min = 0, .max = 40),
	FIELD(struct charter, text, .min = 1, .max = 1000));

const struct shape notice_kind_shape = SHAPE(struct notice_kind,
	COLUMNS(struct notice_kind, code, name, catalogue));

const struct shape founding_shape = SHAPE(struct founding,
	COLUMNS(struct founding, id, title));

QUERY(conference_row, conference_shape,
    "SELECT SQL_CACHE {} FROM conference WHERE id = 1");

QUERY(conference_sample_row, count_shape,
    "SELECT SQL_CACHE sample AS total FROM conference WHERE id = 1");

bool
conference_sample(struct db *db)
{
	return count_of(row_cache_rows(db, &conference_sample_row,
	    BIND_NONE)) != 0;
}

QUERY(charter_rows, charter_shape,
    "SELECT SQL_CACHE {} FROM charter"
    " ORDER BY part, position LIMIT 200");

QUERY(notice_kind_rows, notice_kind_shape,
    "SELECT SQL_CACHE code, name, catalogue FROM notice_kind"
    " ORDER BY position LIMIT 100");

QUERY(founding_row, founding_shape,
    "SELECT p.id, p.title"
    "  FROM public_policy p JOIN conference c ON p.made_on = c.founded_on"
    " ORDER BY p.published_at, p.id LIMIT 1");

bool
conference_find(struct db *db, struct conference *out)
{
	return row_cache_row(db, &conference_row, out, BIND_NONE);
}

struct rows
charter_all(struct db *db)
{
	return row_cache_rows(db, &charter_rows, BIND_NONE);
}

struct rows
notice_kinds(struct db *db)
{
	return row_cache_rows(db, &notice_kind_rows, BIND_NONE);
}

bool
founding_find(struct db *db, struct founding *out)
{
	return row_cache_row(db, &founding_row, out, BIND_NONE);
}
