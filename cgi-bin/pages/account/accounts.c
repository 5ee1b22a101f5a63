/* Pages to manage accounts. */
#include <string.h>

#include "audit/audit.h"
#include "conference/members/unit.h"
#include "conference/people/awaited.h"
#include "credentials/credential.h"
#include "credentials/password.h"
#include "credentials/second_factor.h"
#include "db/db.h"
#include "identity/account.h"
#include "identity/sessions.h"
#include "input/pattern.h"
#include "pages/account/accounts.h"
#include "pages/account/entrance.h"
#include "process/settings.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/route.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { NAME_MAX_POINTS = 40, REASON_MAX = 200 };

struct accounts_query { struct text q, state, role, unit, after; };

/* Names of enum account_state. */
static const char *const states[] = { "active", "locked", "ended", NULL };

const struct shape accounts_query_shape = SHAPE(struct accounts_query,
	FIELD(struct accounts_query, q, .max = CODE_MAX),
	FIELD(struct accounts_query, state, .max = CODE_MAX,
	    .choices = states),
	FIELD(struct accounts_query, role, .max = CODE_MAX,
	    .choices = role_names),
	FIELD(struct accounts_query, unit, .max = CODE_MAX, .code = true),
	FIELD(struct accounts_query, after, .max = CODE_MAX, .code = true));

/* liaison: who waits for it (conference/people/awaited.h). */
struct account_new_form {
	struct text	login, name, first;
	int64_t		unit_id, township_id, person_id, liaison;
};

struct account_new_query { int64_t liaison; };

const struct shape account_new_query_shape = SHAPE(struct account_new_query,
	FIELD(struct account_new_query, liaison, .max = INT64_MAX,
	    .optional = true));

const struct shape account_new_form_shape = SHAPE(struct account_new_form,
	FIELD(struct account_new_form, login, .min = 2, .max = CODE_MAX,
	    .folded = true, .code = true),
	FIELD(struct account_new_form, name, .min = 1,
	    .max = NAME_MAX_POINTS, .no_personal = true),
	FIELD(struct account_new_form, unit_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct account_new_form, township_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct account_new_form, person_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct account_new_form, liaison, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct account_new_form, first, .min = 1, .max = PASSWORD_MAX,
	    .exact = true));

struct account_form {
	struct text	name;
	int64_t		unit_id, township_id, person_id, revision;
	struct day	ends_on;
};

const struct shape account_form_shape = SHAPE(struct account_form,
	FIELD(struct account_form, name, .min = 1, .max = NAME_MAX_POINTS,
	    .no_personal = true),
	FIELD(struct account_form, unit_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct account_form, township_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct account_form, person_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct account_form, ends_on, .optional = true),
	FIELD(struct account_form, revision, .max = INT64_MAX));

struct first_form { struct text first; };

const struct shape first_form_shape = SHAPE(struct first_form,
	FIELD(struct first_form, first, .min = 1, .max = PASSWORD_MAX,
	    .exact = true));

/* By bit, in the order of role_names. */
struct roles_form { bool has[ROLES]; int64_t revision; };

#define ROLE(bit, word)	{ .name = word, .typed = true, .kind = KIND_FLAG, \
	.at = offsetof(struct roles_form, has[bit]), .optional = true }

const struct shape roles_form_shape = SHAPE(struct roles_form,
	ROLE(0, "liaison"), ROLE(1, "editor"), ROLE(2, "reviewer"),
	ROLE(3, "legal"), ROLE(4, "office"), ROLE(5, "convener"),
	ROLE(6, "system"), ROLE(7, "security"), ROLE(8, "auditor"),
	ROLE(9, "member"), ROLE(10, "township"),
	FIELD(struct roles_form, revision, .max = INT64_MAX));

struct move_form { struct text deed, reason; };

/* Those of account_moves, and the reset of the second factor. */
static const char *const move_deeds[] = { "lock", "unlock", "end", "factor",
    NULL };

const struct shape move_form_shape = SHAPE(struct move_form,
	FIELD(struct move_form, reason, .min = 2, .max = REASON_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct move_form, deed, .min = 1, .max = CODE_MAX,
	    .choices = move_deeds));

/* ---- Shared by the pages */

static void
show_one(struct request *r, struct view *v, const char *key,
    const struct account *a)
{
	view_row(v, key, &account_shape, a);
	view_text(v, key, "state", states[a->state]);
	view_int(v, key, "over", a->state != ACCOUNT_ENDED &&
	    account_over(a, r->today));
	for (int i = 0; i < ROLES; i++)
		if ((a->roles & 1 << i) != 0)
			view_int(v, view_key(v, "%s.role", key),
			    role_names[i], 1);
}

/*
 * Ending an administrator's account on a page would let one administrator
 * remove another, so it is done in the terminal.
 */
static bool
is_administrator(const struct account *a)
{
	return (a->roles & (SYSTEM | SECURITY | AUDITOR)) != 0;
}

/* Shows the account of the request; false when there is none. */
static bool
show_account(struct request *r, struct view *v, struct account *a)
{
	if (!account_find(r->db, r->id, a))
		return false;
	show_one(r, v, "account", a);
	view_int(v, "account", "mine", a->id == r->visitor.account_id);
	return true;
}

/* Sets the choices: present member units, open townships, and people. */
static void
show_links(struct request *r, struct view *v, int64_t township_id)
{
	struct rows units = units_all(r->db);
	struct unit *all = units.at;
	size_t n = 0;

	for (size_t i = 0; i < units.count; i++)
		if (all[i].now)
			all[n++] = all[i];
	for (size_t i = 0; i < n; i++) {
		view_int(v, view_key(v, "unit.%zu", i), "id", all[i].id);
		view_text(v, view_key(v, "unit.%zu", i), "name",
		    all[i].short_name.s);
	}
	view_rows(v, "township", &account_township_shape,
	    account_townships(r->db, township_id));
	view_rows(v, "person", &person_shape, people(r->db));
}

/* An account works for a unit or for a township, which its roles need. */
static void
township_check(struct request *r, const struct account *a, int64_t before)
{
	struct rows rows = account_townships(r->db, before);
	const struct account_township *all = rows.at;
	bool there = a->township_id == 0;

	for (size_t i = 0; i < rows.count; i++)
		there = there || all[i].id == a->township_id;
	if (!there)
		complain(r, "township_id", "choice");
	else if (a->township_id != 0 && a->unit_id != 0)
		complain(r, "township_id", "unit-too");
	else if (a->township_id != 0 && (a->roles & ~TOWNSHIP) != 0)
		complain(r, "township_id", "other-roles");
	else if (a->township_id == 0 && (a->roles & TOWNSHIP) != 0)
		complain(r, "township_id", "missing");
}

/* before: the township that it had. */
static bool
links_wrong(struct request *r, const struct account *a, int64_t before)
{
	if (a->unit_id != 0 && !account_unit_there(r->db, a->unit_id))
		complain(r, "unit_id", "choice");
	if (a->person_id != 0 && !account_person_there(r->db, a->person_id))
		complain(r, "person_id", "choice");
	if (a->unit_id == 0 && (a->roles & (LIAISON | MEMBER)) != 0)
		complain(r, "unit_id", "missing");
	township_check(r, a, before);
	return r->complaint_count > 0;
}

static bool
first_wrong(struct request *r, const struct account *a, struct text first)
{
	const char *why = credential_wrong(r->db, r->arena, a, first);

	if (why != NULL)
		complain(r, "first", why);
	return why != NULL;
}

static void
first_put(struct request *r, struct tx *tx, int64_t id, struct text first)
{
	credential_set(tx, id, &(struct credential){
	    password_hash(r->arena, first), { r->now }, true });
}

/* Sets the first password in the form: a random one, or as typed. */
static void
first_offer(struct request *r, struct view *v)
{
	view_int(v, "form.first", "min", setting(PASSWORD_MIN));
	if (r->method == GET)
		view_text(v, "form.first", "value",
		    password_random(r->arena).s);
}

/* ---- The list */

static int64_t
state_of(struct text word)
{
	for (int i = 0; states[i] != NULL; i++)
		if (strcmp(states[i], word.s) == 0)
			return i + 1;
	return 0;
}

enum status
accounts_show(struct request *r, struct view *v)
{
	const struct accounts_query *q = query_input(r, &accounts_query_shape);
	struct unit unit = { .id = 0 };
	struct account_filter filter = {
	    .words = pattern_of(r->arena, q->q), .role = q->role,
	    .after = q->after, .state = state_of(q->state) };
	const struct account *all;
	struct rows rows;

	if (q->unit.len > 0 && !unit_find(r->db, q->unit, &unit))
		return NOT_FOUND;
	filter.unit_id = unit.id;
	rows = accounts(r->db, &filter);
	all = rows.at;
	for (size_t i = 0; i < rows.count && i < ACCOUNT_ROWS; i++)
		show_one(r, v, view_key(v, "account.%zu", i), &all[i]);
	if (rows.count > ACCOUNT_ROWS)
		view_text(v, "pager", "next", query_link(r, "after",
		    all[ACCOUNT_ROWS - 1].login).s);
	view_rows(v, "awaited", &awaited_shape, awaited_all(r->db));
	return OK;
}

/* ---- A new account */

/* What the office has confirmed is filled in. */
static const struct shape filled_shape = SHAPE(struct account_new_form,
	COLUMNS(struct account_new_form, name, unit_id, person_id, liaison));

enum status
account_new_show(struct request *r, struct view *v)
{
	struct account_new_form a = { .liaison = 0, .name = TEXT("") };
	struct awaited who;

	if (r->method == GET && r->query != NULL)
		a.liaison = ((const struct account_new_query *)query_input(r,
		    &account_new_query_shape))->liaison;
	else
		int_parse(form_sent(r, "liaison"), &a.liaison);
	if (a.liaison != 0 && awaited_find(r->db, a.liaison, &who)) {
		a.name = who.name;
		a.unit_id = who.unit_id;
		a.person_id = who.person_id;
		view_text(v, "awaits", "role", who.role.s);
	}
	form_show_row(r, &account_new_form_shape, v, &filled_shape, &a);
	first_offer(r, v);
	show_links(r, v, 0);
	return OK;
}

/*
 * Complains about the form; true when something is wrong or the login is
 * taken.
 */
static bool
new_wrong(struct request *r, const struct account *a, struct text first)
{
	struct account other;

	if (!account_login_well(a->login))
		complain(r, "login", "code");
	else if (account_of_login(r->db, a->login, &other))
		complain(r, "login", "taken");
	first_wrong(r, a, first);
	return links_wrong(r, a, 0);
}

enum status
account_new(struct request *r, struct tx *tx)
{
	const struct account_new_form *in = form_input(r,
	    &account_new_form_shape);
	struct account a = { .login = in->login, .name = in->name,
	    .unit_id = in->unit_id, .township_id = in->township_id,
	    .person_id = in->person_id, .created_at = { r->now } };
	struct awaited who = { .id = 0 };

	if (in->liaison != 0 && !awaited_find(tx_db(tx), in->liaison, &who))
		return refuse(r, "given");
	if (who.id != 0) {
		a.name = who.name;
		a.unit_id = who.unit_id;
		a.township_id = 0;
		a.person_id = who.person_id;
	}
	personal_check(r, &account_new_form_shape);
	if (new_wrong(r, &a, in->first))
		return UNPROCESSABLE;
	a.id = account_add(tx, &a);
	if (tx_duplicate(tx))
		return refuse(r, "twice");
	first_put(r, tx, a.id, in->first);
	if (who.id != 0 && (!awaited_given(tx, who.id, a.id) ||
	    !account_roles_set(tx, &a, strcmp(who.role.s, "member") == 0 ?
	    MEMBER : LIAISON)))
		return refuse(r, "given");
	audit_change(tx, "account.add", a.id, &account_shape, NULL, &a);
	return see_other(r, "office/accounts/", a.id);
}

/* ---- An account: name, unit, person */

enum status
account_show(struct request *r, struct view *v)
{
	struct credential credential;
	struct second_factor factor;
	struct account a;

	if (!show_account(r, v, &a))
		return NOT_FOUND;
	if (second_factor_find(r->db, a.id, &factor)) {
		view_moment(v, "factor", "since", factor.since);
		view_int(v, "factor", "left", factor.left);
	}
	if (credential_of(r->db, a.id, &credential)) {
		view_moment(v, "password", "changed_at",
		    credential.changed_at);
		view_int(v, "password", "must", credential.must_change);
	}
	view_int(v, "account", "sessions", (int64_t)sessions_of(r->db, a.id,
	    r->now).count);
	form_show_row(r, &account_form_shape, v, &account_shape, &a);
	show_links(r, v, a.township_id);
	return OK;
}

/* An administrator ends on the server only, like in account_move(). */
static void
ends_on_check(struct request *r, const struct account *a, struct day ends_on)
{
	if (a->ends_on.ymd == ends_on.ymd)
		return;
	if (a->id == r->visitor.account_id)
		complain(r, "ends_on", "own-account");
	else if (is_administrator(a))
		complain(r, "ends_on", "administrator");
}

enum status
account_edit(struct request *r, struct tx *tx)
{
	const struct account_form *in = form_input(r, &account_form_shape);
	struct account before, after;

	if (!account_find(tx_db(tx), r->id, &before))
		return NOT_FOUND;
	after = before;
	after.name = in->name;
	after.unit_id = in->unit_id;
	after.township_id = in->township_id;
	after.person_id = in->person_id;
	after.ends_on = in->ends_on;
	after.revision = in->revision;
	ends_on_check(r, &before, in->ends_on);
	personal_check(r, &account_form_shape);
	if (links_wrong(r, &after, before.township_id))
		return UNPROCESSABLE;
	if (!account_change(tx, &after))
		return refuse(r, before.state == ACCOUNT_ENDED ? "ended" :
		    "changed");
	after.revision = before.revision;
	audit_change(tx, "account.edit", r->id, &account_shape, &before,
	    &after);
	return see_other(r, "office/accounts/", r->id);
}

/* ---- First password */

enum status
first_show(struct request *r, struct view *v)
{
	struct account a;

	if (!show_account(r, v, &a))
		return NOT_FOUND;
	form_show(r, &first_form_shape, v);
	first_offer(r, v);
	return OK;
}

enum status
first_set(struct request *r, struct tx *tx)
{
	const struct first_form *in = form_input(r, &first_form_shape);
	struct account a;

	if (!account_find(tx_db(tx), r->id, &a))
		return NOT_FOUND;
	if (a.id == r->visitor.account_id)
		return refuse(r, "self");
	if (is_administrator(&a))
		return refuse(r, "administrator");
	if (a.state == ACCOUNT_ENDED)
		return refuse(r, "ended");
	if (first_wrong(r, &a, in->first))
		return UNPROCESSABLE;
	first_put(r, tx, a.id, in->first);
	sessions_end(tx, a.id, 0, r->now);
	devices_end(tx, a.id);
	audit(tx, "account.password-reset", a.id, TEXT(""));
	return see_other(r, "office/accounts/", a.id);
}

/* ---- Roles */

enum status
roles_show(struct request *r, struct view *v)
{
	struct roles_form now = { .revision = 0 };
	struct account a;

	if (!show_account(r, v, &a))
		return NOT_FOUND;
	now.revision = a.revision;
	for (int i = 0; i < ROLES; i++)
		now.has[i] = (a.roles & 1 << i) != 0;
	form_show_row(r, &roles_form_shape, v, &roles_form_shape, &now);
	return OK;
}

enum status
roles_set(struct request *r, struct tx *tx)
{
	const struct roles_form *in = form_input(r, &roles_form_shape);
	int64_t roles = 0;
	struct account a;

	for (int i = 0; i < ROLES; i++)
		roles |= in->has[i] ? 1 << i : 0;
	if (!account_find(tx_db(tx), r->id, &a))
		return NOT_FOUND;
	if (a.id == r->visitor.account_id)
		return refuse(r, "self");
	if (!roles_apart(roles))
		return refuse(r, "apart");
	if ((roles & (LIAISON | MEMBER)) != 0 && a.unit_id == 0)
		return refuse(r, "unit");
	if (((roles & TOWNSHIP) != 0) != (a.township_id != 0) && roles != 0)
		return refuse(r, "township");
	if (a.revision != in->revision || !account_roles_set(tx, &a, roles))
		return refuse(r, a.state == ACCOUNT_ENDED ? "ended" :
		    "changed");
	audit(tx, "account.roles", a.id, TEXT(""));
	second_factor_ask(tx, a.id, roles);
	return see_other(r, "office/accounts/", a.id);
}

/* ---- State */

enum status
move_show(struct request *r, struct view *v)
{
	struct second_factor factor;
	struct account a;

	if (!show_account(r, v, &a))
		return NOT_FOUND;
	for (enum account_move m = ACCOUNT_LOCK; m <= ACCOUNT_END; m++)
		view_int(v, "may", account_moves[m],
		    account_may((enum account_state)a.state, m) &&
		    (m != ACCOUNT_END || !is_administrator(&a)) &&
		    visitor_may(r, account_move_roles[m]));
	view_int(v, "may", "factor", visitor_may(r, SECURITY) &&
	    second_factor_find(r->db, a.id, &factor));
	form_show(r, &move_form_shape, v);
	return OK;
}

/* For somebody who lost both the app and the recovery codes. */
static enum status
factor_reset(struct request *r, struct tx *tx, const struct account *a,
    struct text reason)
{
	if (!visitor_may(r, SECURITY))
		return refuse(r, "role");
	if (!second_factor_drop(tx, a->id))
		return refuse(r, "state");
	sessions_end(tx, a->id, 0, r->now);
	audit(tx, "account.factor-reset", a->id, reason);
	return see_other(r, "office/accounts/", a->id);
}

static enum account_move
move_of(struct text deed)
{
	enum account_move m = ACCOUNT_LOCK;

	while (m < ACCOUNT_END && strcmp(account_moves[m], deed.s) != 0)
		m++;
	return m;
}

enum status
account_move(struct request *r, struct tx *tx)
{
	static const char *const verbs[] = {
		[ACCOUNT_LOCK] = "account.lock",
		[ACCOUNT_UNLOCK] = "account.unlock",
		[ACCOUNT_END] = "account.end",
	};
	const struct move_form *in = form_input(r, &move_form_shape);
	enum account_move move = move_of(in->deed);
	bool factor = strcmp(in->deed.s, "factor") == 0;
	struct account a;

	if (!account_find(tx_db(tx), r->id, &a))
		return NOT_FOUND;
	if (a.id == r->visitor.account_id)
		return refuse(r, "self");
	if (!factor && !visitor_may(r, account_move_roles[move]))
		return refuse(r, "role");
	if (!factor && move == ACCOUNT_END && is_administrator(&a))
		return refuse(r, "administrator");
	personal_check(r, &move_form_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (factor)
		return factor_reset(r, tx, &a, in->reason);
	if (!account_moved(tx, &a, move, r->now))
		return refuse(r, "state");
	devices_end(tx, a.id);
	audit(tx, verbs[move], a.id, in->reason);
	return see_other(r, "office/accounts/", a.id);
}
