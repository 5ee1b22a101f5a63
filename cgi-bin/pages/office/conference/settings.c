/* The pages of settings: all of them, a rule, the facts, a kind of notice. */
#include <ctype.h>
#include <string.h>

#include "base/arena.h"
#include "conference/members/unit.h"
#include "conference/settings/charter_desk.h"
#include "conference/settings/setting_desk.h"
#include "db/db.h"
#include "input/typed.h"
#include "pages/office/conference/settings.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum status
settings_show(struct request *r, struct view *v)
{
	struct facts facts;

	if (facts_find(r->db, &facts))
		view_row(v, "facts", &facts_shape, &facts);
	view_rows_by(v, "rule", "name", &setting_shape, settings_all(r->db));
	view_rows(v, "kind", &kind_set_shape, kinds_all(r->db));
	view_rows(v, "field", &field_set_shape, fields_all(r->db));
	return OK;
}

static struct setter
setter_of(const struct request *r, struct tx *tx)
{
	return (struct setter){ tx, r->visitor.account_id, { r->now } };
}

/* What the form sends, over what is there. */
static void
take(const struct shape *shape, void *to, const void *typed)
{
	for (size_t i = 0; i < shape->count; i++)
		if (shape->members[i].typed)
			member_copy(&shape->members[i], to, typed);
}

/* After an act, to the list; a form of an older revision is refused. */
static enum status
answer(struct request *r, bool set)
{
	return set ? see_path(r, TEXT("office/settings")) :
	    refuse(r, "changed");
}

/* ---- A rule */

enum status
rule_show(struct request *r, struct view *v)
{
	struct setting s;

	if (!setting_find(r->db, r->code, &s))
		return NOT_FOUND;
	view_row(v, "rule", &setting_shape, &s);
	form_show_row(r, &setting_shape, v, &setting_shape, &s);
	if (strcmp(s.kind.s, "number") == 0) {
		view_int(v, "form.value", "min", s.least);
		view_int(v, "form.value", "max", s.most);
	}
	return OK;
}

/* Letters, figures and braces made half width; other marks stay as they are. */
static struct text
rule_folded(struct arena *a, struct text t)
{
	struct text_buffer out = { .arena = a };
	size_t n;

	for (size_t i = 0; i < t.len; i += n) {
		int32_t point = text_point(t.s + i, &n);
		int32_t half = point_half(point);

		if (half < 0x80 && (isalnum(half) || half == '{' ||
		    half == '}'))
			text_put(&out, &(char){ (char)half }, 1);
		else
			text_put(&out, t.s + i, n);
	}
	return text_written(&out);
}

static size_t
count_char(struct text t, char c)
{
	size_t n = 0;

	for (size_t i = 0; i < t.len; i++)
		n += t.s[i] == c;
	return n;
}

/* {year} and {n} once each, and no other braces. */
static bool
is_numbering(struct text t)
{
	return strstr(t.s, "{year}") != NULL && strstr(t.s, "{n}") != NULL &&
	    count_char(t, '{') == 2 && count_char(t, '}') == 2;
}

/* Do the minutes of the other kind of meeting have numbers written like this? */
static bool
is_taken(struct db *db, const struct setting *s, struct text value)
{
	bool liaison = strcmp(s->name.s, "minutes-liaison-number") == 0;
	struct setting other;

	return (liaison || strcmp(s->name.s, "minutes-number") == 0) &&
	    setting_find(db, liaison ? TEXT("minutes-number") :
	    TEXT("minutes-liaison-number"), &other) &&
	    strcmp(other.value.s, value.s) == 0;
}

/* A number that the column takes; numbers that none repeats. */
static void
rule_check(struct request *r, struct db *db, const struct setting *s,
    struct text value)
{
	int64_t n;

	if (strcmp(s->kind.s, "number") == 0) {
		if (!int_parse(value, &n) || n < s->least || n > s->most)
			complain(r, "value", "number");
	} else if ((int64_t)text_points(value) > s->most)
		complain(r, "value", "long-rule");
	else if (strstr(s->name.s, "-number") != NULL && !is_numbering(value))
		complain(r, "value", "topic-number");
	else if (is_taken(db, s, value))
		complain(r, "value", "number-taken");
}

enum status
rule_edit(struct request *r, struct tx *tx)
{
	struct setting in = *(const struct setting *)form_input(r,
	    &setting_shape);
	struct setter by = setter_of(r, tx);
	struct setting was, to;

	if (!setting_find(tx_db(tx), r->code, &was))
		return NOT_FOUND;
	if (strcmp(was.name.s, "second-factor") == 0 &&
	    !visitor_may(r, SYSTEM))
		return FORBIDDEN;
	in.value = strcmp(was.kind.s, "number") == 0 ?
	    text_fold(r->arena, in.value) : rule_folded(r->arena, in.value);
	rule_check(r, tx_db(tx), &was, in.value);
	personal_check(r, &setting_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	to = was;
	take(&setting_shape, &to, &in);
	return answer(r, setting_set(&by, &was, &to));
}

/* ---- A field of work */

enum status
field_show(struct request *r, struct view *v)
{
	struct kind_set f;

	if (!field_find(r->db, r->code, &f))
		return NOT_FOUND;
	view_row(v, "field", &field_set_shape, &f);
	form_show_row(r, &field_set_shape, v, &field_set_shape, &f);
	return OK;
}

/* ---- The conference's own facts */

/* unit.N.id, a code, and .name: the members of today. */
static void
units_show(struct request *r, struct view *v)
{
	struct rows rows = units_all(r->db);
	const struct unit *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "unit.%zu", i);

		if (!all[i].now)
			continue;
		view_text(v, key, "id", all[i].code.s);
		view_text(v, key, "name", all[i].name.s);
	}
}

enum status
facts_show(struct request *r, struct view *v)
{
	struct facts f;

	if (facts_find(r->db, &f))
		view_row(v, "facts", &facts_shape, &f);
	else
		shape_clear(&facts_shape, &f);
	units_show(r, v);
	form_show_row(r, &facts_shape, v, &facts_shape, &f);
	return OK;
}

/* The first part of an index number: 9 capital letters and figures, or none. */
static bool
is_organisation(struct text t)
{
	return t.len == 0 || (t.len == 9 && strspn(t.s,
	    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 9);
}

enum status
facts_edit(struct request *r, struct tx *tx)
{
	struct facts in = *(const struct facts *)form_input(r, &facts_shape);
	struct setter by = setter_of(r, tx);
	struct facts was, to;
	struct unit unit;
	bool there = facts_find(tx_db(tx), &was);

	in.organisation = text_fold(r->arena, in.organisation);
	if (!is_organisation(in.organisation))
		complain(r, "organisation", "organisation");
	if (in.site_domain.len > 0 && !is_domain(in.site_domain))
		complain(r, "site_domain", "domain");
	if (in.office_unit.len > 0 && 
	    !unit_find(tx_db(tx), in.office_unit, &unit))
		complain(r, "office_unit", "choice");
	if (in.founded_on.ymd > r->today.ymd)
		complain(r, "founded_on", "future");
	personal_check(r, &facts_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!there)
		return answer(r, facts_add(&by, &in));
	to = was;
	take(&facts_shape, &to, &in);
	return answer(r, facts_set(&by, &was, &to));
}

/* ---- A kind of notice */

enum status
kind_show(struct request *r, struct view *v)
{
	struct kind_set k;

	if (!kind_find(r->db, r->code, &k))
		return NOT_FOUND;
	view_row(v, "kind", &kind_set_shape, &k);
	form_show_row(r, &kind_set_shape, v, &kind_set_shape, &k);
	return OK;
}

/* A kind, or a field of work. */
static enum status
named_edit(struct request *r, struct tx *tx, const struct shape *shape,
    kind_find_fn *find, kind_set_fn *set)
{
	struct setter by = setter_of(r, tx);
	struct kind_set was, to;

	if (!find(tx_db(tx), r->code, &was))
		return NOT_FOUND;
	personal_check(r, shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	to = was;
	take(shape, &to, form_input(r, shape));
	return answer(r, set(&by, &was, &to));
}

enum status
kind_edit(struct request *r, struct tx *tx)
{
	return named_edit(r, tx, &kind_set_shape, kind_find, kind_set);
}

enum status
field_edit(struct request *r, struct tx *tx)
{
	return named_edit(r, tx, &field_set_shape, field_find, field_set);
}

/* A new one stands last, unless its form says otherwise. */
enum status
kind_new_show(struct request *r, struct view *v)
{
	struct rows all = kinds_all(r->db);
	const struct kind_set *there = all.at;
	struct kind_set k;

	shape_clear(&kind_new_shape, &k);
	k.position = all.count > 0 ? there[all.count - 1].position + 1 : 1;
	form_show_row(r, &kind_new_shape, v, &kind_new_shape, &k);
	return OK;
}

enum status
kind_new(struct request *r, struct tx *tx)
{
	const struct kind_set *in = form_input(r, &kind_new_shape);
	struct setter by = setter_of(r, tx);
	struct kind_set there;

	personal_check(r, &kind_new_shape);
	if (in->code.len > 0 && (!text_is_code(in->code) ||
	    text_same(in->code, TEXT("new"))))
		complain(r, "code", "code");
	if (kind_find(tx_db(tx), in->code, &there))
		complain(r, "code", "taken");
	return r->complaint_count > 0 ? UNPROCESSABLE :
	    answer(r, kind_add(&by, in));
}

/* ---- The charter */

enum status
charter_show(struct request *r, struct view *v)
{
	struct charter_part p;

	if (!charter_part_find(r->db, r->code, &p))
		return NOT_FOUND;
	view_row(v, "part", &charter_part_shape, &p);
	view_lines(v, "part", "lines", p.lines);
	form_show_row(r, &charter_part_shape, v, &charter_part_shape, &p);
	return OK;
}

enum status
charter_edit(struct request *r, struct tx *tx)
{
	struct charter_part to = *(const struct charter_part *)form_input(r,
	    &charter_part_shape);
	struct setter by = setter_of(r, tx);
	struct charter_part was;
	const char *wrong = charter_lines_wrong(to.lines);

	if (!charter_part_find(tx_db(tx), r->code, &was))
		return NOT_FOUND;
	if (was.lines.len > 0 && text_points(to.lines) == 0)
		wrong = "empty-part";
	if (wrong != NULL)
		complain(r, "lines", wrong);
	personal_check(r, &charter_part_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (text_same(to.lines, was.lines))
		return answer(r, true);
	was.seen = to.seen;
	to.code = was.code;
	return answer(r, charter_part_set(&by, &was, &to));
}
