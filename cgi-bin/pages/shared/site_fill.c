/* Reads the site data: conference, units, categories, notice kinds. */
#include "conference/assistance/category.h"
#include "conference/members/conference.h"
#include "conference/members/unit.h"
#include "db/db.h"
#include "pages/shared/site_fill.h"
#include "web/view/view.h"

/* The number of units that are members today. */
static int64_t
members(struct rows rows)
{
	const struct unit *all = rows.at;
	int64_t n = 0;

	for (size_t i = 0; i < rows.count; i++)
		n += !all[i].ended;
	return n;
}

bool
site_fill(struct db *db, struct view *v)
{
	struct conference conference;
	struct rows units;

	if (!conference_find(db, &conference))
		return false;
	view_row(v, "site.conference", &conference_shape, &conference);
	units = units_all(db);
	view_rows_by(v, "site.unit", "id", &unit_shape, units);
	view_int(v, "site", "members", members(units));
	view_rows_by(v, "site.category", "id", &category_face_shape,
	    categories_all(db));
	view_rows_by(v, "site.kind", "code", &notice_kind_shape,
	    notice_kinds(db));
	return true;
}
