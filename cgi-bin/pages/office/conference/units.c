/* The office's pages of units: a new one, one, and a change from a day. */
#include "conference/members/unit.h"
#include "conference/units/unit_change.h"
#include "conference/units/unit_undo.h"
#include "db/db.h"
#include "pages/office/conference/units.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/view/view.h"

enum { UNDO_REASON_MAX = 500 };

enum status
office_unit_show(struct request *r, struct view *v)
{
	struct unit_row u = { .id = 0 };
	enum status status = record_show(r, v, &u);

	if (status == OK)	/* name, alias, before, after, and what was later */
		view_groups(v, "word.", "what", &unit_word_shape,
		    unit_words(r->db, u.id, r->today));
	return status;
}

/* ---- A change from a day */

static void
plan_show(struct request *r, struct view *v, const struct unit_plan *plan)
{
	struct unit_touched touched;

	view_text(v, "preview", "print", plan->print.s);
	view_day(v, "preview", "since", plan->form->since);
	view_int(v, "preview", "past", plan->form->since.ymd <= r->today.ymd);
	if (plan->later.ymd != 0) {
		view_day(v, "preview", "later", plan->later);
		view_text(v, "preview", "later_name", plan->later_name.s);
	}
	for (size_t i = 0; i < plan->ending_count; i++) {
		const char *at = view_key(v, "preview.ending.%zu", i);

		view_text(v, at, "name", plan->ending[i].name.s);
		if (unit_touched(r->db, plan->ending[i].id, r->today,
		    &touched))
			view_row(v, at, &unit_touched_shape, &touched);
	}
	for (size_t i = 0; i < plan->heir_count; i++) {
		const char *at = view_key(v, "preview.heir.%zu", i);

		view_text(v, at, "name", plan->heirs[i].name.s);
		view_text(v, at, "short_name", plan->heirs[i].short_name.s);
		view_int(v, at, "new", plan->heirs[i].id == 0);
	}
}

/* What was sent was whole, and is asked about. */
static void
preview_show(struct request *r, struct view *v, const struct unit_row *u)
{
	struct faults faults = { .count = 0 };
	struct unit_plan plan;

	if (!r->asked || r->sent_to->form != &unit_change_shape)
		return;
	unit_plan(r->db, u, r->input, &plan, &faults);
	if (faults.count == 0)
		plan_show(r, v, &plan);
}

enum status
unit_change_show(struct request *r, struct view *v)
{
	struct unit unit;
	struct unit_row u;

	if (!unit_find(r->db, r->code, &unit) ||
	    !unit_row_find(r->db, unit.id, &u))
		return NOT_FOUND;
	view_row(v, "unit", &unit_record_shape, &u);
	preview_show(r, v, &u);
	form_show(r, &unit_change_shape, v);
	return OK;
}

static bool
faults_tell(struct request *r, const struct unit_plan *plan,
    const struct faults *faults)
{
	for (size_t i = 0; i < faults->count; i++)
		complain_about(r, faults->at[i].member, faults->at[i].why,
		    unit_plan_about(r->arena, plan, faults->at[i].why));
	return faults->count > 0;
}

/* First it is asked about; sent again as it was, with the print, it is made. */
enum status
unit_change_do(struct request *r, struct tx *tx)
{
	const struct unit_change *form = form_input(r, &unit_change_shape);
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct faults faults = { .count = 0 };
	struct unit_plan plan;
	struct unit_row u;

	if (!unit_row_lock(tx, r->code, &u))
		return NOT_FOUND;
	if (form->revision != u.revision)
		return refuse(r, "changed");
	personal_check(r, &unit_change_shape);
	unit_plan(r->db, &u, form, &plan, &faults);
	if (faults_tell(r, &plan, &faults) || r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!text_same(form->seen, plan.print)) {
		r->asked = true;
		complain(r, "seen", "preview");
		return UNPROCESSABLE;
	}
	if (!unit_change_make(&by, &plan))
		return refuse(r, "changed");
	return see_path(r, text_print(r->arena, "office/units/%s", u.code.s));
}

/* ---- Taken back */

struct undo_form { struct text reason; int64_t revision; };

const struct shape unit_undo_form_shape = SHAPE(struct undo_form,
	FIELD(struct undo_form, reason, .min = 1, .max = UNDO_REASON_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct undo_form, revision, .max = INT64_MAX));

enum status
unit_undo_show(struct request *r, struct view *v)
{
	struct unit_undo undo;
	struct unit unit;
	struct unit_row u;

	if (!unit_find(r->db, r->code, &unit) ||
	    !unit_row_find(r->db, unit.id, &u))
		return NOT_FOUND;
	unit_undo_find(r->db, &u, &undo);
	view_row(v, "unit", &unit_record_shape, &u);
	view_row(v, "undo", &unit_undo_shape, &undo);
	form_show(r, &unit_undo_form_shape, v);
	return OK;
}

enum status
unit_undo_do(struct request *r, struct tx *tx)
{
	const struct undo_form *form = form_input(r, &unit_undo_form_shape);
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct unit_undo undo;
	struct unit_row u;

	if (!unit_row_lock(tx, r->code, &u))
		return NOT_FOUND;
	personal_check(r, &unit_undo_form_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	unit_undo_find(tx_db(tx), &u, &undo);
	if (undo.what.len == 0)
		return refuse(r, "closed");
	if (form->revision != u.revision ||
	    !unit_undo_make(&by, &u, &undo, form->reason))
		return refuse(r, "changed");
	return see_path(r, text_print(r->arena, "office/units/%s", u.code.s));
}
