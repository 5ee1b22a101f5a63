/* The home page, and the page about the conference. */

#include "conference/headline.h"
#include "conference/members/conference.h"
#include "conference/members/unit.h"
#include "pages/public/home.h"
#include "pages/public/parts/on.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum status
home_show(struct request *r, struct view *v)
{
	view_groups(v, "", "what", &headline_shape,
	    headlines(r->db, (struct moment){ r->now }));
	return OK;
}

enum status
about_show(struct request *r, struct view *v)
{
	const struct on_query *q = query_input(r, &on_query_shape);
	struct founding founding;
	struct day on;

	if (on_read(r, v, q->on, &on) != OK)
		return BAD_REQUEST;
	view_groups(v, "charter.", "part", &charter_shape,
	    charter_all(r->db));
	view_rows(v, "seat", &seat_shape, seats_on(r->db, on));
	if (founding_find(r->db, &founding))
		view_row(v, "founding", &founding_shape, &founding);
	return OK;
}
