/* The office's pages of people, seats and their changes. */
#include "conference/members/unit.h"
#include "conference/people/change_pass.h"
#include "conference/people/seat.h"
#include "conference/people/seat_change.h"
#include "identity/account.h"
#include "pages/office/conference/people.h"
#include "pages/shared/record.h"
#include "web/view/view.h"

void
office_people_waiting(struct request *r, struct view *v)
{
	view_rows(v, "change", &change_line_shape, changes_waiting(r->db));
}

enum status
office_people_show(struct request *r, struct view *v)
{
	struct rows rows = seats_all(r->db);
	const struct seat_row *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "seat.%s.%zu", all[i].part.s, i),
		    &seat_row_shape, &all[i]);
	office_people_waiting(r, v);
	view_rows(v, "decided", &change_line_shape, changes_decided(r->db));
	return OK;
}

/* Units to choose from: members, and the one that is chosen already. */
static void
units_show(struct request *r, struct view *v, int64_t chosen)
{
	struct rows rows = units_all(r->db);
	const struct unit *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "unit.%zu", i);

		if (all[i].ended && all[i].id != chosen)
			continue;
		view_int(v, key, "id", all[i].id);
		view_text(v, key, "name", all[i].short_name.s);
	}
}

/* ---- Seats */

enum status
office_seat_new_show(struct request *r, struct view *v)
{
	units_show(r, v, 0);
	view_rows(v, "person", &person_shape, people(r->db));
	return record_new_page(r, v);
}

enum status
office_seat_show(struct request *r, struct view *v)
{
	struct seat_row s = { .id = 0 };
	enum status status = record_show(r, v, &s);

	units_show(r, v, s.unit_id);
	return status;
}

/* ---- Changes */

enum status
office_appointment_new_show(struct request *r, struct view *v)
{
	units_show(r, v, 0);
	return record_new_page(r, v);
}

enum status
office_change_show(struct request *r, struct view *v)
{
	struct seat_change c = { .id = 0 };
	struct change_pass pass;
	enum status status = record_show(r, v, &c);

	view_int(v, "change", "mine", c.id != 0 &&
	    c.author_id == r->visitor.account_id);
	if (change_passes(r->db, c.id, &pass))
		view_row(v, "pass", &change_pass_shape, &pass);
	return status;
}

enum status
office_liaison_new_show(struct request *r, struct view *v)
{
	units_show(r, v, 0);
	view_rows(v, "leaver", &leaver_shape, leavers(r->db, 0, r->today));
	return record_new_page(r, v);
}
