#include "data/category.h"
#include "data/conference.h"
#include "data/db.h"
#include "data/unit.h"
#include "pages/furnish.h"
#include "web/view.h"

bool
furnish(struct db *db, struct view *v)
{
	struct conference conference;

	if (!conference_find(db, &conference))
		return false;
	view_row(v, "site.conference", &conference_shape, &conference);
	view_rows_by(v, "site.unit", "id", &unit_shape, units_all(db));
	view_rows_by(v, "site.category", "id", &category_face_shape,
	    categories_all(db));
	view_rows_by(v, "site.kind", "code", &notice_kind_shape,
	    notice_kinds(db));
	return true;
}
