/* The second factor: setting it up, giving a code, changing it. */
#include <string.h>

#include "audit/audit.h"
#include "credentials/second_factor.h"
#include "db/db.h"
#include "identity/account.h"
#include "identity/sessions.h"
#include "pages/account/account.h"
#include "pages/account/entrance.h"
#include "process/settings.h"
#include "web/form/form.h"
#include "web/view/qr.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { GIVEN_MAX = 40, GROUP = 4 };

/* A code of the app, or a recovery code. */
struct factor_form { struct text deed, code, recovery, to; bool remember; };

static const char *const deeds[] = { "prove", "begin", "confirm", "drop",
    NULL };

const struct shape factor_form_shape = SHAPE(struct factor_form,
	FIELD(struct factor_form, deed, .min = 1, .max = GIVEN_MAX,
	    .choices = deeds),
	FIELD(struct factor_form, code, .max = GIVEN_MAX, .folded = true),
	FIELD(struct factor_form, recovery, .max = GIVEN_MAX,
	    .folded = true),
	FIELD(struct factor_form, remember, .optional = true),
	FIELD(struct factor_form, to, .max = TO_MAX, .lines = true));

static const struct shape to_shape = SHAPE(struct factor_form,
	COLUMN(struct factor_form, to));

/* ---- The page */

/* What the app reads from the QR code; the secret also to be typed. */
static void
offer_show(struct request *r, struct view *v, const struct offer *o)
{
	struct text_buffer groups = { .arena = r->arena };
	const char *host = strstr(r->origin, "//");
	struct account account;
	struct text label;
	int side;

	if (!account_find(r->db, r->visitor.account_id, &account))
		return;
	label = query_escape(r->arena, text_of(host != NULL ? host + 2 :
	    r->origin));
	view_text(v, "offer", "qr", qr_path(r->arena, text_print(r->arena,
	    "otpauth://totp/%s:%s?secret=%s&issuer=%s", label.s,
	    account.login.s, o->secret.s, label.s), &side).s);
	view_int(v, "offer", "side", side);
	view_text(v, "offer", "login", account.login.s);
	for (size_t i = 0; i < o->secret.len; i += GROUP)
		text_put_print(&groups, "%.*s ", GROUP, o->secret.s + i);
	view_text(v, "offer", "secret", text_written(&groups).s);
	view_lines(v, "offer", "codes", o->codes);
}

enum status
factor_show(struct request *r, struct view *v)
{
	struct factor_form shown = { .to = TEXT("") };
	struct second_factor f;
	struct offer offer;

	if (r->method == GET && r->query != NULL)
		shown.to = *(const struct text *)query_input(r,
		    &to_query_shape);
	form_show_row(r, &factor_form_shape, v, &to_shape, &shown);
	wait_show(r, v);
	view_int(v, "factor", "step", r->visitor.step);
	view_int(v, "factor", "days", setting(SECOND_FACTOR_DAYS));
	if (r->visitor.step == STEP_CODE)
		return OK;
	view_int(v, "factor", "must", r->visitor.step == STEP_ENROL ||
	    roles_need_factor(r->db, r->visitor.roles));
	if (second_factor_find(r->db, r->visitor.account_id, &f)) {
		view_moment(v, "factor", "since", f.since);
		view_int(v, "factor", "left", f.left);
	}
	if (offer_find(r->db, r->visitor.id, &offer))
		offer_show(r, v, &offer);
	return OK;
}

/* ---- Acts */

/* One form with its account and what was typed into it. */
struct giving {
	const struct factor_form *in;
	struct account	account;
	const char	*member;	/* the field of the code */
	struct proof	proof;
};

static enum status
code_failed(struct request *r, struct tx *tx, const struct giving *g,
    const char *why)
{
	complain(r, g->member, why);
	audit(tx, "account.code-failed", g->account.id, text_of(why));
	return deny(r, UNPROCESSABLE, "wrong");
}

/*
 * Uses up the code that was typed.  The failures are counted apart from those
 * of the password, which a right password forgets, and for all addresses
 * together: who gets here knows the password.  Nobody can type such a login
 * at the sign-in page, and so make its owner wait.
 */
static enum status
prove(struct request *r, struct tx *tx, const struct giving *g)
{
	struct attempt attempt = attempt_of(r, text_print(r->arena,
	    "code\n%s", g->account.login.s));
	const char *why;
	int64_t wait_s;

	attempt.address = attempt.login;
	if (g->proof.code.len == 0) {
		complain(r, g->member, "missing");
		return UNPROCESSABLE;
	}
	if ((wait_s = attempt_begin(tx, &attempt)) > 0)
		return wait_first(r, wait_s);
	why = second_factor_prove(tx, r->arena, &g->proof);
	if (why != NULL) {
		r->retry_s = attempt_failed(tx, &attempt);
		return code_failed(r, tx, g, why);
	}
	attempt_passed(tx, &attempt);
	audit(tx, "account.code", g->account.id, text_of(g->member));
	return OK;
}

static void
remember(struct request *r, struct tx *tx, int64_t account_id)
{
	int64_t life_s = setting(SECOND_FACTOR_DAYS) * DAY_S;

	visitor_device_cookie(r, device_add(tx, r->arena, account_id,
	    &(struct device){ .created_at = { r->now },
	    .expires_at = { r->now + life_s }, .address = r->address,
	    .agent = r->agent }), life_s);
	audit(tx, "account.device-add", account_id, TEXT(""));
}

/* After the password: the session becomes a whole one. */
static enum status
prove_then_enter(struct request *r, struct tx *tx, const struct giving *g)
{
	enum status status = prove(r, tx, g);

	if (status != OK)
		return status;
	if (g->in->remember && setting(SECOND_FACTOR_DAYS) > 0)
		remember(r, tx, g->account.id);
	return enter(r, tx, &(struct entrance){ &g->account, g->in->to,
	    STEP_DONE, r->visitor.must_change });
}

/* Shows a new offer; who has a second factor gives a code of it first. */
static enum status
begin(struct request *r, struct tx *tx, const struct giving *g, bool has)
{
	enum status status = has ? prove(r, tx, g) : OK;

	if (status != OK)
		return status;
	offer_make(tx, r->arena, r->visitor.id);
	audit(tx, "account.factor-begin", g->account.id, TEXT(""));
	return go_on(r, &(struct entrance){ &g->account, g->in->to,
	    STEP_ENROL, false });
}

/* All other sessions end: they began without it. */
static enum status
confirm(struct request *r, struct tx *tx, const struct giving *g)
{
	struct offer offer;
	const char *why;

	if (!offer_find(tx_db(tx), r->visitor.id, &offer))
		return refuse(r, "no-offer");
	why = second_factor_accept(tx, r->arena, &offer, &g->proof);
	if (why != NULL)
		return code_failed(r, tx, g, why);
	sessions_end(tx, g->account.id, 0, r->now);
	audit(tx, "account.factor-on", g->account.id, TEXT(""));
	return enter(r, tx, &(struct entrance){ &g->account,
	    r->visitor.step == STEP_ENROL ? g->in->to :
	    TEXT("/account/second-factor"), STEP_DONE, false });
}

static enum status
drop(struct request *r, struct tx *tx, const struct giving *g)
{
	enum status status;

	if (roles_need_factor(tx_db(tx), g->account.roles))
		return refuse(r, "must");
	if ((status = prove(r, tx, g)) != OK)
		return status;
	second_factor_drop(tx, g->account.id);
	audit(tx, "account.factor-off", g->account.id, TEXT(""));
	return see_path(r, TEXT("account/second-factor"));
}

enum status
factor_act(struct request *r, struct tx *tx)
{
	const struct factor_form *in = form_input(r, &factor_form_shape);
	struct giving g = { .in = in, .member = in->recovery.len > 0 ?
	    "recovery" : "code" };
	struct second_factor f;
	bool has, half = r->visitor.step == STEP_CODE;

	if (!account_find(tx_db(tx), r->visitor.account_id, &g.account))
		return NOT_FOUND;
	g.proof = (struct proof){ g.account.id, r->now,
	    in->recovery.len > 0 ? in->recovery : in->code };
	has = second_factor_find(tx_db(tx), g.account.id, &f);
	if (half != (strcmp(in->deed.s, "prove") == 0) ||
	    (!has && (half || strcmp(in->deed.s, "drop") == 0)))
		return refuse(r, "state");
	if (half)
		return prove_then_enter(r, tx, &g);
	if (strcmp(in->deed.s, "begin") == 0)
		return begin(r, tx, &g, has);
	return strcmp(in->deed.s, "confirm") == 0 ? confirm(r, tx, &g) :
	    drop(r, tx, &g);
}
