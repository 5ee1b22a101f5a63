/* Makes the search entry of a category, with its published standards. */
#include "conference/assistance/category.h"
#include "db/db.h"
#include "search/search.h"

SHARED_QUERY(category_found, search_row_shape,
    "SELECT 5 AS kind, c.id AS object_id, c.code, c.name AS title,"
    "       c.aliases AS names, c.words, CONCAT(c.id) AS categories,"
    "       CONCAT_WS('\\n', c.what, NULLIF(c.who, ''), NULLIF(c.gives, ''),"
    "           NULLIF(c.papers, ''), NULLIF(c.place, ''),"
    "           NULLIF(c.decides, ''), NULLIF(c.days, ''),"
    "           NULLIF(c.appeal, ''),"
    "           (SELECT GROUP_CONCAT(s.name, ' ', s.area, ' ',"
    "                       TRIM(TRAILING '.00' FROM s.amount), ' ',"
    "                       s.per, ' ', s.document"
    "                    ORDER BY s.name, s.area, s.since DESC"
    "                    SEPARATOR '\\n')"
    "              FROM standard s"
    "             WHERE s.category_id = c.id AND s.state = 2)) AS body"
    "  FROM category c"
    " WHERE c.id = :id");

void
category_put_found(struct tx *tx, int64_t category_id)
{
	search_put_row(tx, &category_found, category_id);
}
