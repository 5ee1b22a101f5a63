/* Reads what is set on screen. */
#include "conference/settings/setting.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

QUERY(setting_of_name, count_shape,
    "SELECT CAST(value AS SIGNED) AS total FROM setting WHERE name = :name");

int64_t
setting_number(struct db *db, const char *name)
{
	return count_of(row_cache_rows(db, &setting_of_name, BIND(AS(name,
	    p_text(text_of(name))))));
}

int64_t
setting_number_now(struct db *db, const char *name)
{
	return count_of(db_rows(db, &setting_of_name, BIND(AS(name,
	    p_text(text_of(name))))));
}
