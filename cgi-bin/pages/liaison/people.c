/* A liaison's pages of people: the unit's own, and the directory. */
#include "audit/audit.h"
#include "conference/members/unit.h"
#include "conference/people/change_pass.h"
#include "conference/people/directory.h"
#include "conference/people/seat_change.h"
#include "db/db.h"
#include "input/pattern.h"
#include "pages/liaison/people.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/route.h"
#include "web/view/view.h"
#include "web/visitor.h"

/* ---- The unit's people, and what is proposed */

/* Who can be replaced: sitter.N and leaver.N. */
static void
choices_show(struct request *r, struct view *v)
{
	view_rows(v, "sitter", &sitter_shape, sitters(r->db, TEXT("member"),
	    r->visitor.unit_id, r->today));
	view_rows(v, "leaver", &leaver_shape, leavers(r->db,
	    r->visitor.unit_id, r->today));
}

enum status
people_show(struct request *r, struct view *v)
{
	form_show(r, &member_change_shape, v);
	view_text(v, "liaison_form", "once", form_key_new(r).s);
	choices_show(r, v);
	if (r->visitor.unit_id == 0)
		return OK;
	view_rows(v, "contact", &contact_shape, directory(r->db, TEXT(""),
	    r->visitor.unit_id, r->today));
	view_rows(v, "change", &change_line_shape, changes_of_unit(r->db,
	    r->visitor.unit_id));
	return OK;
}

enum status
own_change_new_show(struct request *r, struct view *v)
{
	choices_show(r, v);
	return record_new_page(r, v);
}

enum status
own_member_change_show(struct request *r, struct view *v)
{
	struct seat_change c = { .id = 0 };
	struct change_pass pass;
	enum status status = record_show(r, v, &c);

	if (c.id != 0 && change_passes(r->db, c.id, &pass))
		view_row(v, "pass", &change_pass_shape, &pass);
	return status;
}

/* ---- Telephone and deputy */

enum { PHONE_MAX = 80, DEPUTY_MAX = 120, TYPED_MAX = 60 };

struct contact_form { struct text phone, deputy; int64_t revision; };

const struct shape contact_form_shape = SHAPE(struct contact_form,
	FIELD(struct contact_form, phone, .max = PHONE_MAX),
	FIELD(struct contact_form, deputy, .max = DEPUTY_MAX),
	FIELD(struct contact_form, revision, .max = INT64_MAX,
	    .optional = true));

/* The row of the page: the visitor's own, or a person's of the unit. */
static bool
contact_of(struct request *r, struct db *db, struct contact *out)
{
	return contact_find(db, r->id == 0 ? r->visitor.account_id : 0, r->id,
	    r->visitor.unit_id, r->today, out);
}

enum status
contact_show(struct request *r, struct view *v)
{
	struct contact c;

	if (!contact_of(r, r->db, &c))
		return NOT_FOUND;
	view_row(v, "contact", &contact_shape, &c);
	form_show_row(r, &contact_form_shape, v, &contact_shape, &c);
	return OK;
}

enum status
contact_change(struct request *r, struct tx *tx)
{
	const struct contact_form *in = form_input(r, &contact_form_shape);
	struct contact before, after;

	if (!contact_of(r, tx_db(tx), &before))
		return NOT_FOUND;
	if (own_unit_over(r))
		return refuse(r, "unit-over");
	after = before;
	after.phone = in->phone;
	after.deputy = in->deputy;
	after.revision = in->revision;
	if (text_same(before.phone, after.phone) &&
	    text_same(before.deputy, after.deputy))
		return see_path(r, TEXT("liaison/people"));
	if (!contact_set(tx, &after))
		return refuse(r, "changed");
	audit_change(tx, "contact.save", r->id == 0 ? r->visitor.account_id :
	    r->id, &contact_shape, &before, &after);
	return see_path(r, TEXT("liaison/people"));
}

/* ---- The directory */

struct directory_query { struct text q, unit; };

const struct shape directory_query_shape = SHAPE(struct directory_query,
	FIELD(struct directory_query, q, .max = TYPED_MAX),
	FIELD(struct directory_query, unit, .max = CODE_MAX, .code = true));

enum status
directory_show(struct request *r, struct view *v)
{
	const struct directory_query *q = query_input(r,
	    &directory_query_shape);
	struct unit unit = { .id = 0 };
	struct rows rows;

	if (q->unit.len > 0 && !unit_find(r->db, q->unit, &unit))
		return NOT_FOUND;
	rows = directory(r->db, pattern_of(r->arena, q->q), unit.id,
	    r->today);
	view_rows(v, "contact", &contact_shape, rows);
	view_int(v, "pager", "total", (int64_t)rows.count);
	return OK;
}
