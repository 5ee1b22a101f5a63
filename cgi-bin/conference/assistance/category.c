/* Categories of assistance. */
#include "conference/assistance/category.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

const struct shape category_face_shape = SHAPE(struct category,
	COLUMNS(struct category, id, position, code, name, need, articles,
	    what));

const struct shape category_words_shape = SHAPE(struct category,
	COLUMNS(struct category, code, name, aliases, words));

const struct shape category_shape = SHAPE(struct category,
	COLUMN_AS(struct category, id, .automatic = true),
	COLUMN_AS(struct category, position, .automatic = true),
	COLUMN_AS(struct category, version, .automatic = true),
	COLUMN_AS(struct category, published_at, .automatic = true),
	FIELD(struct category, code, .min = 1, .max = 40, .code = true),
	CATEGORY_FIELDS(struct category, 1));

QUERY(category_rows, category_face_shape,
    "SELECT SQL_CACHE id, position, code, name, need, articles, what"
    "  FROM category ORDER BY position LIMIT 100");

QUERY(category_words, category_words_shape,
    "SELECT code, name, aliases, words FROM category"
    " ORDER BY position LIMIT 100");

QUERY(category_by_code, category_shape,
    "SELECT SQL_CACHE {} FROM category WHERE code = :code");

QUERY(category_count, count_shape,
    "SELECT SQL_CACHE COUNT(*) AS total FROM category WHERE id = :id");

struct rows
categories_all(struct db *db)
{
	return row_cache_rows(db, &category_rows, BIND_NONE);
}

struct rows
categories_words(struct db *db)
{
	return db_rows(db, &category_words, BIND_NONE);
}

bool
category_find(struct db *db, struct text code, struct category *out)
{
	return row_cache_row(db, &category_by_code, out, BIND(P(code)));
}

bool
category_exists(struct db *db, int64_t id)
{
	return count_of(db_rows(db, &category_count, BIND(P(id)))) > 0;
}
