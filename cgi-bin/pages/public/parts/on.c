/* Reads the day that a page is to show, and shows the units of that day. */
#include "base/arena.h"
#include "conference/members/conference.h"
#include "conference/members/unit.h"
#include "input/day_typed.h"
#include "pages/public/parts/on.h"
#include "web/form/form.h"
#include "web/view/view.h"

const struct shape on_query_shape = SHAPE(struct on_query,
	FIELD(struct on_query, on, .max = ON_MAX));

static const char *
wrong_of(enum day_fate fate)
{
	return fate == DAY_NO_SUCH ? "none" : fate == DAY_YEAR ? "year" :
	    "unread";
}

static void
units_put(struct request *r, struct view *v, struct day day)
{
	struct rows rows = units_on(r->db, day);
	const struct unit *all = rows.at;
	int64_t members = 0;

	for (size_t i = 0; i < rows.count; i++)
		members += all[i].now;
	view_rows_by(v, "site.unit", "id", &unit_shape, rows);
	view_int(v, "site", "members", members);
}

enum status
on_read(struct request *r, struct view *v, struct text typed, struct day *out)
{
	struct day_typed day = { .today = r->today };
	struct conference c = { .founded_on = { 0 } };
	enum day_fate fate;

	*out = r->today;
	if (typed.len == 0)
		return OK;
	if ((fate = day_typed(r->arena, typed, &day)) != DAY_READ) {
		view_text(v, "on", "typed", typed.s);
		view_text(v, "on", "wrong", wrong_of(fate));
		return BAD_REQUEST;
	}
	*out = day.day;
	conference_find(r->db, &c);
	view_day(v, "on", "day", day.day);
	view_int(v, "on", "future", day.day.ymd > r->today.ymd);
	view_int(v, "on", "early", day.day.ymd < c.founded_on.ymd);
	view_text(v, "on", "today", text_print(r->arena, "%s%s",
	    r->path.s + 1, query_link(r, "on", TEXT("")).s).s);
	units_put(r, v, day.day);
	return OK;
}

int64_t
unit_asked(struct request *r, struct view *v, struct text code,
    struct day day, struct id_list *before)
{
	struct unit unit = { .id = 0 };
	struct rows rows;
	const struct unit_fate *all;
	int64_t *ids;

	*before = (struct id_list){ NULL, 0 };
	if (code.len == 0 || !unit_find(r->db, code, &unit))
		return 0;
	rows = unit_places(r->db, unit.id, day);
	all = rows.at;
	ids = arena_alloc(r->arena, (rows.count + 1) * sizeof *ids);
	before->at = ids;
	for (size_t i = 0; i < rows.count; i++) {
		bool is_heir = all[i].heir_id == unit.id;

		view_int(v, view_key(v, "%s.%zu", is_heir ? "before" : "after",
		    i), "id", is_heir ? all[i].unit_id : all[i].heir_id);
		if (is_heir)
			ids[before->count++] = all[i].unit_id;
	}
	return unit.id;
}
