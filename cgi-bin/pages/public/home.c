/* The home page, and the page about the conference. */

#include "conference/headline.h"
#include "conference/members/conference.h"
#include "conference/members/unit.h"
#include "pages/public/home.h"
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
	struct founding founding;

	view_groups(v, "charter.", "part", &charter_shape,
	    charter_all(r->db));
	view_rows(v, "seat", &seat_shape, seats_on(r->db, r->today));
	if (founding_find(r->db, &founding))
		view_row(v, "founding", &founding_shape, &founding);
	return OK;
}
