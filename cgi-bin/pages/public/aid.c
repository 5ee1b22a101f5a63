/* Pages on the categories of assistance. */
#include <string.h>

#include "base/arena.h"
#include "base/shape.h"
#include "conference/assistance/category.h"
#include "conference/assistance/standard_public.h"
#include "conference/assistance/township.h"
#include "conference/headline.h"
#include "conference/members/duty.h"
#include "conference/settings/setting.h"
#include "input/pattern.h"
#include "pages/public/aid.h"
#include "pages/public/parts/sheet.h"
#include "pages/public/parts/standards_chart.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { TOWNSHIP_MAX = 40 };

struct aid_query { struct text township; };
const struct shape aid_query_shape = SHAPE(struct aid_query,
	FIELD(struct aid_query, township, .max = TOWNSHIP_MAX));

static void
lines_show(struct view *v, const struct category *c)
{
	view_lines(v, "category", "aliases", c->aliases);
	view_lines(v, "category", "who", c->who);
	view_lines(v, "category", "gives", c->gives);
	view_lines(v, "category", "papers", c->papers);
	view_lines(v, "category", "place", c->place);
	view_lines(v, "category", "decides", c->decides);
	view_lines(v, "category", "days", c->days);
	view_lines(v, "category", "appeal", c->appeal);
}

/* U+FF1A, the colon after the name of a step. */
static const char colon[] = "\xef\xbc\x9a";

/* From lines "name：who：days" step.N.name, .what and .days, if they are there. */
static void
steps_show(struct request *r, struct view *v, struct text steps)
{
	char *line = arena_copy(r->arena, steps.s, steps.len + 1), *stop;

	for (unsigned n = 0; line != NULL; line = stop) {
		const char *at = view_key(v, "step.%u", n);
		char *what, *days;

		if ((stop = strchr(line, '\n')) != NULL)
			*stop++ = '\0';
		if (*line == '\0')
			continue;
		if ((what = strstr(line, colon)) != NULL) {
			*what = '\0';
			what += strlen(colon);
			if ((days = strstr(what, colon)) != NULL) {
				*days = '\0';
				view_text(v, at, "days", days + strlen(colon));
			}
			view_text(v, at, "what", what);
		}
		view_text(v, at, "name", line);
		n++;
	}
}

enum status
aid_show(struct request *r, struct view *v)
{
	struct category category;

	if (!category_find(r->db, r->code, &category))
		return NOT_FOUND;
	view_row(v, "category", &category_shape, &category);
	lines_show(v, &category);
	steps_show(r, v, category.steps);
	if (category.review_by.ymd != 0 && category.review_by.ymd <=
	    moment_day((struct moment){ r->now + DAY_S *
	    setting_number(r->db, "review-warn-days") }).ymd)
		view_int(v, "category", "due", 1 +
		    (category.review_by.ymd < r->today.ymd));
	view_rows(v, "window", &township_face_shape, public_townships(r->db,
	    pattern_of(r->arena, ((const struct aid_query *)
	    query_input(r, &aid_query_shape))->township)));
	sheet_show(r, v);
	standards_chart(v, public_standards(r->db, category.id, r->today));
	view_groups(v, "", "role", &duty_unit_shape,	/* lead, joint, assist */
	    duty_units_of_category(r->db, category.id, r->today));
	view_groups(v, "", "what", &headline_shape,
	    headlines_of_category(r->db, category.id));
	return OK;
}
