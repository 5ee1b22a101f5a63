/* The office's pages of the duty list: editions, sections, clauses. */
#include <inttypes.h>
#include <string.h>

#include "conference/duties/edition.h"
#include "conference/duties/edition_part.h"
#include "conference/members/duty.h"
#include "db/db.h"
#include "pages/office/conference/duties.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/view/view.h"

/* ---- Editions */

enum status
office_duties_show(struct request *r, struct view *v)
{
	struct duty_edition present;

	view_rows(v, "edition", &edition_shape, editions(r->db));
	if (duty_edition_on(r->db, r->today, &present))
		view_int(v, "present", "id", present.id);
	return OK;
}

/* What a form chooses from. */
static void
choices_show(struct request *r, struct view *v)
{
	view_rows(v, "published", &duty_edition_shape, duty_editions(r->db));
	view_rows(v, "policies", &edition_policy_shape,
	    edition_policies(r->db));
}

enum status
edition_new_show(struct request *r, struct view *v)
{
	choices_show(r, v);
	return record_new_page(r, v);
}

static void
units_view(struct view *v, const char *at, const char *name,
    struct id_list units)
{
	for (size_t i = 0; i < units.count; i++)
		view_int(v, view_key(v, "%s.%s.%zu", at, name, i), "id",
		    units.at[i]);
}

void
part_view(struct view *v, const char *at, const struct shape *shape,
    const struct part *p)
{
	view_row(v, at, shape, p);
	units_view(v, at, "units", p->units);
	units_view(v, at, "lead", p->lead);
	units_view(v, at, "joint", p->joint);
	units_view(v, at, "assist", p->assist);
}

/* Sets section.N and, of those whose section is chosen or all, clause.M. */
static void
sections_show(struct request *r, struct view *v, int64_t edition_id)
{
	struct rows rows = parts_of(r->db, &section_part, edition_id);
	struct rows within = parts_of(r->db, &clause_part, edition_id);
	const struct part *s = rows.at, *c = within.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "section.%zu", i);

		part_view(v, at, &section_shape, &s[i]);
		for (size_t k = 0; k < within.count; k++)
			if (c[k].parent_id == s[i].id)
				part_view(v, view_key(v, "%s.clause.%zu", at,
				    k), &clause_shape, &c[k]);
	}
}

enum status
edition_show(struct request *r, struct view *v)
{
	struct edition e = { .id = 0 };
	enum status status = record_show(r, v, &e);

	choices_show(r, v);
	if (status != OK)
		return status;
	view_rows_by(v, "about", "id", &part_about_shape,
	    part_abouts(r->db));
	sections_show(r, v, e.id);
	if (e.from_id != 0)
		edition_changes_show(r, v, e.from_id, e.id);
	return OK;
}

/* ---- Sections and clauses: /office/duties/7/sections/12, /clauses/3 */

/* 7 */
static int64_t
edition_of_path(const struct request *r)
{
	const char *s = r->path.s + strlen("/office/duties/");
	int64_t id = 0;

	return int_parse((struct text){ s, strspn(s, "0123456789") }, &id) ?
	    id : 0;
}

/* The page of a part, or of a new one, whose edition is e. */
static enum status
part_page(struct request *r, struct view *v, const struct part_kind *of,
    const struct part *p)
{
	struct edition e;
	struct asker who = { .id = p->edition_id,
	    .account_id = r->visitor.account_id };

	if (p->edition_id != edition_of_path(r) ||
	    !record_find(r->db, &edition_record, &who, &e))
		return NOT_FOUND;
	view_row(v, "edition", &edition_shape, &e);
	part_view(v, "part", part_shape(of), p);
	view_rows_by(v, "about", "id", &part_about_shape,
	    part_abouts(r->db));
	form_show_row(r, part_shape(of), v, part_shape(of), p);
	return OK;
}

enum status
section_new_show(struct request *r, struct view *v)
{
	struct part p;

	return part_blank(r->db, &section_part, r->id, &p) ?
	    part_page(r, v, &section_part, &p) : NOT_FOUND;
}

enum status
clause_new_show(struct request *r, struct view *v)
{
	struct part p;

	return part_blank(r->db, &clause_part, r->id, &p) ?
	    part_page(r, v, &clause_part, &p) : NOT_FOUND;
}

enum status
section_show(struct request *r, struct view *v)
{
	struct part p;
	enum status status;

	if (!part_find(r->db, &section_part, r->id, &p))
		return NOT_FOUND;
	if ((status = part_page(r, v, &section_part, &p)) == OK)
		sections_show(r, v, p.edition_id);
	return status;
}

enum status
clause_show(struct request *r, struct view *v)
{
	struct part p;

	return part_find(r->db, &clause_part, r->id, &p) ?
	    part_page(r, v, &clause_part, &p) : NOT_FOUND;
}

/* Where one goes on: the page that has the part in it. */
static enum status
see_around(struct request *r, const struct part_kind *of,
    const struct part *p, bool gone)
{
	int64_t section = of == &clause_part ? p->parent_id : p->id;

	if (of == &section_part && gone)
		return see_other(r, "office/duties/", p->edition_id);
	return see_path(r, text_print(r->arena,
	    "office/duties/%" PRId64 "/sections/%" PRId64, p->edition_id,
	    section));
}

static bool
faults_tell(struct request *r, const struct faults *faults)
{
	for (size_t i = 0; i < faults->count; i++)
		complain(r, faults->at[i].member, faults->at[i].why);
	return faults->count > 0;
}

static const struct part_kind *
kind_of(const struct request *r)
{
	return r->route->form == &section_shape ? &section_part : &clause_part;
}

static enum status
save(struct request *r, struct tx *tx, const struct part *was)
{
	const struct part_kind *of = kind_of(r);
	struct part typed = *(const struct part *)form_input(r,
	    part_shape(of));
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct faults faults = { .count = 0 };

	personal_check(r, part_shape(of));
	part_faults(tx_db(tx), of, &typed, &faults);
	if (faults_tell(r, &faults) || r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!part_save(&by, of, was, &typed)) {
		complain(r, of == &section_part ? "units" : "lead", "choice");
		return UNPROCESSABLE;
	}
	return see_around(r, of, &typed, false);
}

enum status
part_make(struct request *r, struct tx *tx)
{
	struct part p;

	if (!part_begin(tx, kind_of(r), edition_of_path(r), r->id, &p))
		return NOT_FOUND;
	if (p.edition_state != EDITION_DRAFT)
		return refuse(r, "closed");
	return save(r, tx, &p);
}

/* A second click finds it as it was to be. */
enum status
part_change(struct request *r, struct tx *tx)
{
	const struct part_kind *of = kind_of(r);
	const struct part *typed = form_input(r, part_shape(of));
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	bool keeps = strcmp(typed->deed.s, "save") == 0;
	bool removes = strcmp(typed->deed.s, "remove") == 0;
	struct part p;

	if (!part_lock(tx, of, edition_of_path(r), r->id, &p))
		return NOT_FOUND;
	if (typed->deed.len == 0) {
		complain(r, "deed", "missing");
		return UNPROCESSABLE;
	}
	if (keeps && part_same(of, &p, typed))
		return see_around(r, of, &p, false);
	if (p.edition_state != EDITION_DRAFT)
		return refuse(r, "closed");
	if (typed->revision != p.revision)
		return refuse(r, "changed");
	if (keeps)
		return save(r, tx, &p);
	if (removes)
		part_remove(&by, of, &p);
	else
		part_place(&by, of, &p, p.place +
		    (strcmp(typed->deed.s, "up") == 0 ? -1 : 1));
	return see_around(r, of, &p, removes);
}
