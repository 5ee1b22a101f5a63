/* Reads the site data: conference, units, categories, notice kinds. */
#include <inttypes.h>

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
		n += all[i].now;
	return n;
}

/* A name, from one day until before another, as 20180705. */
struct named { int64_t from, before; struct text name, short_name; };

static const struct shape named_shape = SHAPE(struct named,
	COLUMNS(struct named, from, before, name, short_name));

enum { NEVER = 99999999 };

/*
 * Sets site.unit.ID.named.N for units that were renamed: what has a date is
 * shown with the name of its day (unit_short() in templates/_pieces.cs).
 */
static void
names_show(struct view *v, struct rows rows)
{
	const struct unit_word *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		bool first = i == 0 || all[i].unit_id != all[i - 1].unit_id;
		bool last = i + 1 == rows.count ||
		    all[i].unit_id != all[i + 1].unit_id;

		view_row(v, view_key(v, "site.unit.%" PRId64 ".named.%zu",
		    all[i].unit_id, i), &named_shape, &(struct named){
		    first ? 0 : all[i].since.ymd,
		    last ? NEVER : all[i + 1].since.ymd,
		    all[i].name, all[i].short_name });
	}
}

bool
desk_fill(struct db *db, struct view *v)
{
	struct conference conference;
	struct rows units;

	if (conference_find(db, &conference))
		view_row(v, "site.conference", &conference_shape,
		    &conference);
	view_int(v, "site", "sample", conference_sample(db));
	units = units_all(db);
	view_rows_by(v, "site.unit", "id", &unit_shape, units);
	view_int(v, "site", "members", members(units));
	names_show(v, unit_names(db));
	view_rows_by(v, "site.category", "id", &category_face_shape,
	    categories_all(db));
	view_rows_by(v, "site.kind", "code", &notice_kind_shape,
	    notice_kinds(db));
	return true;
}

bool
site_fill(struct db *db, struct view *v)
{
	struct conference conference;

	return conference_find(db, &conference) && desk_fill(db, v);
}
