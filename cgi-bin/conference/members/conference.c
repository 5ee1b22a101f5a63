/* The conference itself, its charter and its notice kinds. */
#include "conference/members/conference.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape conference_shape = SHAPE(struct conference,
	COLUMN(struct conference, name),
	COLUMN(struct conference, short_name),
	COLUMN(struct conference, county),
	COLUMN(struct conference, government),
	COLUMN(struct conference, office),
	COLUMN(struct conference, office_unit),
	COLUMN(struct conference, phone),
	COLUMN(struct conference, address),
	COLUMN(struct conference, hours),
	COLUMN(struct conference, site_domain),
	COLUMN(struct conference, site_code),
	COLUMN(struct conference, organisation),
	COLUMN(struct conference, purpose),
	COLUMN(struct conference, basis),
	COLUMN(struct conference, founded_on));

const struct shape charter_shape = SHAPE(struct charter,
	COLUMN(struct charter, part),
	COLUMN(struct charter, heading),
	COLUMN(struct charter, text));

const struct shape notice_kind_shape = SHAPE(struct notice_kind,
	COLUMN(struct notice_kind, code),
	COLUMN(struct notice_kind, name),
	COLUMN(struct notice_kind, catalogue));

const struct shape founding_shape = SHAPE(struct founding,
	COLUMN(struct founding, id),
	COLUMN(struct founding, title));

QUERY(conference_row, conference_shape,
    "SELECT SQL_CACHE name, short_name, county, government, office,"
    "       office_unit, phone, address, hours, site_domain, site_code,"
    "       organisation, purpose, basis, founded_on"
    "  FROM conference WHERE id = 1");

QUERY(charter_rows, charter_shape,
    "SELECT SQL_CACHE part, heading, text FROM charter"
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
	return kept_row(db, &conference_row, out, BIND_NONE);
}

struct rows
charter_all(struct db *db)
{
	return kept_rows(db, &charter_rows, BIND_NONE);
}

struct rows
notice_kinds(struct db *db)
{
	return kept_rows(db, &notice_kind_rows, BIND_NONE);
}

bool
founding_find(struct db *db, struct founding *out)
{
	return kept_row(db, &founding_row, out, BIND_NONE);
}
