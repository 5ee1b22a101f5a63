/* The newest public items of all kinds, in one query. */
#include "conference/headline.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape headline_shape = SHAPE(struct headline,
	COLUMNS(struct headline, what, id, category_id, unit_id, state, title,
	    note, place, at, day));

const struct shape address_part_shape = SHAPE(struct address_part,
	COLUMNS(struct address_part, what, part, changed_at));

const struct shape address_shape = SHAPE(struct address,
	COLUMNS(struct address, id, changed_at));

#define POLICIES_NEW(which)						\
    "(SELECT 'policy' AS what, id, category_id, unit_id, 0 AS state, title," \
    "        document_number AS note, '' AS place, published_at AS at,"	\
    "        made_on AS day"						\
    "   FROM public_policy" which					\
    "  ORDER BY published_at DESC, id DESC LIMIT 5)"

#define NOTICES_NEW(which)						\
    "(SELECT 'notice' AS what, id, category_id, unit_id, 0 AS state, title," \
    "        kind AS note, '' AS place, published_at AS at,"		\
    "        posted_until AS day"					\
    "   FROM public_notice" which					\
    "  ORDER BY published_at DESC, id DESC LIMIT 5)"

QUERY(headline_rows, headline_shape,
    POLICIES_NEW("") " UNION ALL " NOTICES_NEW("") " UNION ALL "
    "(SELECT 'meeting', id, 0, 0, state, name, kind, place, starts_at, NULL"
    "   FROM public_meeting"
    "  WHERE starts_at > :now AND state <> 3"
    "  ORDER BY starts_at, id LIMIT 3)"
    " UNION ALL "
    "(SELECT 'resolution', id, category_id, unit_id, 0, title, '', '',"
    "        published_at, issued_on"
    "   FROM public_resolution"
    "  ORDER BY published_at DESC, id DESC LIMIT 3)");

QUERY(headline_rows_of_unit, headline_shape,
    POLICIES_NEW(" WHERE unit_id = :unit_id") " UNION ALL "
    NOTICES_NEW(" WHERE unit_id = :unit_id"));

QUERY(headline_rows_of_category, headline_shape,
    POLICIES_NEW(" WHERE category_id = :category_id") " UNION ALL "
    NOTICES_NEW(" WHERE category_id = :category_id"));

#define PARTS_OF(what, table, changed)					\
    "(SELECT '" what "' AS what, (id - 1) DIV 2000 + 1 AS part,"		\
    "        MAX(" changed ") AS changed_at"				\
    "   FROM " table " GROUP BY part ORDER BY part LIMIT 1000)"

QUERY(address_part_rows, address_part_shape,
    PARTS_OF("policies", "public_policy", "updated_at") " UNION ALL "
    PARTS_OF("notices", "public_notice", "updated_at") " UNION ALL "
    PARTS_OF("meetings", "public_meeting", "updated_at") " UNION ALL "
    PARTS_OF("resolutions", "public_resolution", "published_at"));

#define PART_OF(table, changed)						\
    "SELECT id, " changed " AS changed_at FROM " table			\
    " WHERE id > :after AND id <= :upto ORDER BY id LIMIT 2000"

QUERY(policy_addresses, address_shape, PART_OF("public_policy", "updated_at"));
QUERY(notice_addresses, address_shape, PART_OF("public_notice", "updated_at"));
QUERY(meeting_addresses, address_shape,
    PART_OF("public_meeting", "updated_at"));
QUERY(resolution_addresses, address_shape,
    PART_OF("public_resolution", "published_at"));

/* Not MIN() and MAX(), which would read every row of the view. */
#define YEAR_AT_END(table, order)					\
    "(SELECT YEAR(FROM_UNIXTIME(published_at) + INTERVAL 8 HOUR)"	\
    "   FROM " table " ORDER BY published_at " order " LIMIT 1)"

#define YEARS_OF(table)							\
    "SELECT " YEAR_AT_END(table, "ASC") " AS first,"			\
    "       " YEAR_AT_END(table, "DESC") " AS last"

QUERY(policy_years, years_shape, YEARS_OF("public_policy"));
QUERY(notice_years, years_shape, YEARS_OF("public_notice"));
QUERY(resolution_years, years_shape, YEARS_OF("public_resolution"));

struct rows
headlines(struct db *db, struct moment now)
{
	return row_cache_rows(db, &headline_rows, BIND(P(now)));
}

struct rows
headlines_of_unit(struct db *db, int64_t unit_id)
{
	return row_cache_rows(db, &headline_rows_of_unit, BIND(P(unit_id)));
}

struct rows
headlines_of_category(struct db *db, int64_t category_id)
{
	return row_cache_rows(db, &headline_rows_of_category, BIND(P(category_id)));
}

struct rows
address_parts(struct db *db)
{
	return db_rows(db, &address_part_rows, BIND_NONE);
}

struct rows
addresses(struct db *db, struct text what, int64_t part)
{
	const struct query *query =
	    text_same(what, TEXT("policies")) ? &policy_addresses :
	    text_same(what, TEXT("notices")) ? &notice_addresses :
	    text_same(what, TEXT("meetings")) ? &meeting_addresses :
	    &resolution_addresses;

	if (part > INT64_MAX / ADDRESS_IDS)
		return (struct rows){ NULL, 0 };
	return db_rows(db, query, BIND(AS(after, P((part - 1) * ADDRESS_IDS)),
	    AS(upto, P(part * ADDRESS_IDS))));
}

struct years
published_years(struct db *db, struct text what)
{
	struct years years = { 0, 0 };

	row_cache_row(db, text_same(what, TEXT("policy")) ? &policy_years :
	    text_same(what, TEXT("notice")) ? &notice_years :
	    &resolution_years, &years, BIND_NONE);
	return years;
}
