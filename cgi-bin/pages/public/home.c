/* The home page, and the page about the conference. */
#include <inttypes.h>

#include "conference/members/conference.h"
#include "conference/headline.h"
#include "conference/members/unit.h"
#include "pages/public/parts/headlines.h"
#include "pages/public/home.h"
#include "web/view/view.h"

enum status
home_show(struct request *r, struct view *v)
{
	headlines_show(v, headlines(r->db, (struct moment){ r->now }));
	return OK;
}

/* Sets charter.function.N, charter.composition.N, charter.rule.N … */
static void
charter_show(struct view *v, struct rows rows)
{
	const struct charter *all = rows.at;
	size_t n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		n = i > 0 && text_same(all[i].part, all[i - 1].part) ? n + 1 : 0;
		view_row(v, view_key(v, "charter.%s.%zu", all[i].part.s, n),
		    &charter_shape, &all[i]);
	}
}

enum status
about_show(struct request *r, struct view *v)
{
	struct founding founding;

	charter_show(v, charter_all(r->db));
	view_rows(v, "seat", &seat_shape, seats_on(r->db, r->today));
	if (founding_find(r->db, &founding))
		view_row(v, "founding", &founding_shape, &founding);
	return OK;
}
