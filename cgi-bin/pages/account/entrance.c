/* What follows a correct password or code: a session, and where it leads. */
#include "credentials/second_factor.h"
#include "db/db.h"
#include "identity/account.h"
#include "identity/sessions.h"
#include "pages/account/entrance.h"
#include "web/form/form.h"
#include "web/view/view.h"
#include "web/visitor.h"

static const struct { unsigned roles; struct text path; } desks[] = {
	{ OFFICE | CONVENER, { "office/", 7 } },
	{ LIAISON | MEMBER, { "liaison/", 8 } },
	{ TOWNSHIP, { "liaison/township", 16 } },
	{ EDITOR | REVIEWER | LEGAL, { "press/", 6 } },
	{ SYSTEM | SECURITY, { "office/accounts", 15 } },
	{ AUDITOR, { "office/audit", 12 } },
};

struct text
desk_of(int64_t roles)
{
	for (size_t i = 0; i < sizeof desks / sizeof *desks; i++)
		if ((roles & desks[i].roles) != 0)
			return desks[i].path;
	return TEXT("account/sessions");
}

/*
 * Whether a path is one of ours: below the base, short enough for a header,
 * and nothing that a browser takes for another host: it starts with one slash
 * and has no backslash.
 */
static bool
is_ours(struct text to)
{
	if (to.len == 0 || to.len > LOCATION_MAX || to.s[0] != '/' ||
	    to.s[1] == '/')
		return false;
	for (size_t i = 0; i < to.len; i++)
		if (to.s[i] <= ' ' || to.s[i] > '~' || to.s[i] == '\\')
			return false;
	return true;
}

enum status
go_on(struct request *r, const struct entrance *e)
{
	struct session s = { .step = e->step, .must_change = e->must_change };
	enum sign_in_step step = session_step(&s);
	struct text escaped = query_escape(r->arena, is_ours(e->to) ? e->to :
	    TEXT(""));
	bool back = escaped.len > 0 && escaped.len <= LOCATION_MAX;

	if (step == STEP_DONE)
		return see_path(r, is_ours(e->to) ? e->to :
		    desk_of(e->account->roles));
	return see_path(r, text_print(r->arena, "account/%s%s%s",
	    step == STEP_PASSWORD ? "password" : "second-factor",
	    back ? "?to=" : "", back ? escaped.s : ""));
}

enum status
enter(struct request *r, struct tx *tx, const struct entrance *e)
{
	if (r->visitor.id != 0)
		session_end(tx, r->visitor.account_id, r->visitor.id, r->now);
	visitor_cookie(r, session_begin(tx, r->arena, &(struct session_start){
	    .account_id = e->account->id, .now = r->now,
	    .address = r->address, .agent = r->agent, .step = e->step,
	    .must_change = e->must_change }));
	return go_on(r, e);
}

enum sign_in_step
step_after_password(struct request *r, struct tx *tx,
    const struct account *account)
{
	struct second_factor f;

	if (!second_factor_find(tx_db(tx), account->id, &f))
		return roles_need_factor(tx_db(tx), account->roles) ?
		    STEP_ENROL : STEP_DONE;
	return device_used(tx, account->id, r->device, r->now) ? STEP_DONE :
	    STEP_CODE;
}

/* ---- Throttling */

struct attempt
attempt_of(const struct request *r, struct text login)
{
	return (struct attempt){ .arena = r->arena, .address = r->address,
	    .now = r->now, .login = text_lower(r->arena, login) };
}

enum status
wait_first(struct request *r, int64_t wait_s)
{
	r->retry_s = wait_s;
	r->refusal = "wait";
	return TOO_MANY;
}

void
wait_show(const struct request *r, struct view *v)
{
	if (r->retry_s > 0)
		view_int(v, "wait", "seconds", r->retry_s);
	if (r->retry_s > 60)
		view_int(v, "wait", "minutes", (r->retry_s + 59) / 60);
}
