/* Pages for signing in and out, the own password and sessions. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit.h"
#include "base/secret.h"
#include "conference/feeds/feed.h"
#include "credentials/credential.h"
#include "credentials/password.h"
#include "credentials/second_factor.h"
#include "credentials/sign_in.h"
#include "db/db.h"
#include "identity/account.h"
#include "identity/sessions.h"
#include "pages/account/account.h"
#include "pages/account/entrance.h"
#include "process/settings.h"
#include "web/form/form.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { LOGIN_MAX = 100 };

struct to_query { struct text to; };
struct signin_form { struct text login, password, to; };
struct password_form { struct text present, fresh, again, to; };
struct sessions_form { struct text deed; int64_t session, feed, device; };

static const char *const deeds[] = { "one", "others", "all",
    "feed-make", "feed-end", "device", NULL };

const struct shape to_query_shape = SHAPE(struct to_query,
	FIELD(struct to_query, to, .max = TO_MAX, .lines = true));

const struct shape signin_form_shape = SHAPE(struct signin_form,
	FIELD(struct signin_form, login, .min = 1, .max = LOGIN_MAX,
	    .folded = true),
	FIELD(struct signin_form, password, .min = 1, .max = PASSWORD_MAX,
	    .exact = true),
	FIELD(struct signin_form, to, .max = TO_MAX, .lines = true));

const struct shape password_form_shape = SHAPE(struct password_form,
	FIELD(struct password_form, present, .min = 1, .max = PASSWORD_MAX,
	    .exact = true),
	FIELD(struct password_form, fresh, .min = 1, .max = PASSWORD_MAX,
	    .exact = true),
	FIELD(struct password_form, again, .min = 1, .max = PASSWORD_MAX,
	    .exact = true),
	FIELD(struct password_form, to, .max = TO_MAX, .lines = true));

const struct shape sessions_form_shape = SHAPE(struct sessions_form,
	FIELD(struct sessions_form, deed, .min = 1, .max = 10,
	    .choices = deeds),
	FIELD(struct sessions_form, session, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct sessions_form, feed, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct sessions_form, device, .max = INT64_MAX,
	    .optional = true));

/* ---- Signing in */

/* Shows the form with the path to go to afterwards. */
static void
form_to_show(struct request *r, const struct shape *shape, struct view *v)
{
	form_show_row(r, shape, v, &to_query_shape,
	    r->method == GET ? query_input(r, &to_query_shape) : NULL);
	wait_show(r, v);
}

enum status
signin_show(struct request *r, struct view *v)
{
	form_to_show(r, &signin_form_shape, v);
	view_text(v, "desk", "path", desk_of(r->visitor.roles).s);
	return OK;
}

/*
 * Audits the failure.  An unknown login may be a password typed into the wrong
 * field, so only its fingerprint is logged.
 */
static enum status
signin_failed(struct request *r, struct tx *tx, const struct attempt *attempt,
    const struct account *account)
{
	r->retry_s = attempt_failed(tx, attempt);
	audit_of(tx, 0, "account.signin-failed", account->id,
	    text_print(r->arena, "%s%s%swait_s=%" PRId64,
	    account->id == 0 ? "login_print=" : "",
	    account->id == 0 ? fingerprint(r->arena, attempt->login).s : "",
	    account->id == 0 ? "\n" : "", r->retry_s));
	return deny(r, UNPROCESSABLE, "wrong");
}

/* Answers a correct password of a locked or ended account. */
static enum status
signin_refused(struct request *r, struct tx *tx, const struct account *account)
{
	bool locked = account->state == ACCOUNT_LOCKED;

	audit_of(tx, account->id, "account.signin-refused", account->id,
	    locked ? TEXT("locked") : TEXT("ended"));
	return deny(r, CONFLICT, locked ? "locked" : "ended");
}

enum status
signin(struct request *r, struct tx *tx)
{
	const struct signin_form *in = form_input(r, &signin_form_shape);
	struct attempt attempt = attempt_of(r, in->login);
	struct account account = { .login = TEXT("") };
	struct credential credential = { .password_hash = TEXT("") };
	int64_t wait_s = attempt_begin(tx, &attempt);
	int64_t step;

	if (wait_s > 0)
		return wait_first(r, wait_s);
	if (account_of_login(tx_db(tx), attempt.login, &account))
		credential_of(tx_db(tx), account.id, &credential);
	if (!password_is(r->arena, in->password, credential.password_hash))
		return signin_failed(r, tx, &attempt, &account);
	if (account.state != ACCOUNT_ACTIVE ||
	    account_over(&account, r->today))
		return signin_refused(r, tx, &account);
	if (password_hash_old(credential.password_hash))
		credential_rehash(tx, account.id,
		    password_hash(r->arena, in->password));
	attempt_passed(tx, &attempt);
	step = step_after_password(r, tx, &account);
	audit_of(tx, account.id, "account.signin", account.id, r->agent);
	return enter(r, tx, &(struct entrance){ &account, in->to, step,
	    credential_must_change(&credential, r->now) });
}

/* ---- Signing out */

enum status
signout_show(struct request *r, struct view *v)
{
	view_text(v, "form", "token", r->visitor.form_token.s);
	return OK;
}

enum status
signout(struct request *r, struct tx *tx)
{
	session_end(tx, r->visitor.account_id, r->visitor.id, r->now);
	audit(tx, "account.signout", r->visitor.account_id, TEXT(""));
	visitor_cookie(r, TEXT(""));
	return see_path(r, TEXT("account/signout"));
}

/* ---- The password */

enum status
password_show(struct request *r, struct view *v)
{
	form_to_show(r, &password_form_shape, v);
	view_int(v, "form.fresh", "min", setting(PASSWORD_MIN));
	view_int(v, "password", "must", r->visitor.must_change);
	view_int(v, "password", "min", setting(PASSWORD_MIN));
	view_int(v, "password", "kinds", setting(PASSWORD_KINDS));
	view_int(v, "password", "days", setting(PASSWORD_AGE_DAYS));
	view_int(v, "password", "history", setting(PASSWORD_HISTORY));
	view_text(v, "desk", "path", desk_of(r->visitor.roles).s);
	return OK;
}

/* Complains about the new password; false when it is acceptable. */
static bool
fresh_wrong(struct request *r, struct tx *tx, const struct account *account)
{
	const struct password_form *in = form_input(r, &password_form_shape);
	const char *why = credential_wrong(tx_db(tx), r->arena, account,
	    in->fresh);

	if (why == NULL && credential_used(tx_db(tx), r->arena, account->id,
	    in->fresh))
		why = "before";
	if (why != NULL)
		complain(r, "fresh", why);
	else if (!text_same(in->fresh, in->again))
		complain(r, "again", "again");
	return r->complaint_count > 0;
}

static enum status
present_wrong(struct request *r, struct tx *tx, const struct attempt *attempt)
{
	r->retry_s = attempt_failed(tx, attempt);
	complain(r, "present", "wrong");
	audit(tx, "account.password-failed", r->visitor.account_id, TEXT(""));
	return deny(r, UNPROCESSABLE, "wrong");
}

/* Changes the password, ends all sessions and begins a new one. */
enum status
password_change(struct request *r, struct tx *tx)
{
	const struct password_form *in = form_input(r, &password_form_shape);
	struct account account;
	struct attempt attempt;
	struct credential now;
	int64_t wait_s;

	if (!account_find(tx_db(tx), r->visitor.account_id, &account))
		return NOT_FOUND;
	attempt = attempt_of(r, account.login);
	if ((wait_s = attempt_begin(tx, &attempt)) > 0)
		return wait_first(r, wait_s);
	credential_of(tx_db(tx), account.id, &now);
	if (!password_is(r->arena, in->present, now.password_hash))
		return present_wrong(r, tx, &attempt);
	if (fresh_wrong(r, tx, &account))
		return UNPROCESSABLE;
	attempt_passed(tx, &attempt);
	credential_set(tx, account.id, &(struct credential){
	    password_hash(r->arena, in->fresh), { r->now }, false });
	sessions_end(tx, account.id, 0, r->now);
	if (!r->visitor.must_change)	/* then they are new */
		devices_end(tx, account.id);
	audit(tx, "account.password", account.id, TEXT(""));
	return enter(r, tx, &(struct entrance){ &account, in->to,
	    r->visitor.step, false });
}

/* ---- Sessions */

/*
 * The first word that the agent has; specific ones stand before those that
 * other browsers also send.
 */
static const char *
agent_word(struct text agent, const char *const words[][2])
{
	size_t i;

	for (i = 0; words[i][0] != NULL; i++)
		if (strstr(agent.s, words[i][0]) != NULL)
			break;
	return words[i][1];
}

static const char *const browsers[][2] = {
	{ "MicroMessenger", "wechat" }, { "QQBrowser", "qq" },
	{ "Edg", "edge" }, { "360", "qihoo" }, { "UOS", "uos" },
	{ "Firefox", "firefox" }, { "Chrome", "chrome" },
	{ "Safari", "safari" }, { NULL, "other" },
};

static const char *const systems[][2] = {
	{ "Android", "android" }, { "iPhone", "iphone" }, { "iPad", "ipad" },
	{ "Windows", "windows" }, { "Mac OS", "mac" }, { "Linux", "linux" },
	{ NULL, "other" },
};

/* Where it began, below key. */
static void
place_show(struct view *v, const char *key, struct text agent)
{
	view_text(v, key, "browser", agent_word(agent, browsers));
	view_text(v, key, "system", agent_word(agent, systems));
}

enum status
sessions_show(struct request *r, struct view *v)
{
	int64_t me = r->visitor.account_id;
	struct rows rows = sessions_of(r->db, me, r->now);
	struct rows devices = devices_of(r->db, me, r->now);
	const struct session_line *all = rows.at;
	const struct device *device = devices.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "session.%zu", i);

		view_row(v, key, &session_line_shape, &all[i]);
		place_show(v, key, all[i].agent);
		view_int(v, key, "here", all[i].id == r->visitor.id);
	}
	for (size_t i = 0; i < devices.count; i++) {
		const char *key = view_key(v, "device.%zu", i);

		view_row(v, key, &device_shape, &device[i]);
		place_show(v, key, device[i].agent);
	}
	view_rows(v, "feed", &feed_shape, feeds_of(r->db, me));
	view_text(v, "page", "origin", r->origin);
	form_show(r, &sessions_form_shape, v);
	return OK;
}

static enum status
device_forget(struct request *r, struct tx *tx, int64_t id)
{
	if (device_end(tx, r->visitor.account_id, id) == 0)
		return refuse(r, "device-ended");
	audit(tx, "account.device-end", r->visitor.account_id, TEXT(""));
	return see_path(r, TEXT("account/sessions"));
}

/*
 * A personal calendar is made or ended, beside the sessions.  Calendars have
 * meetings and what units have to do, so townships have none.
 */
static enum status
feed_change(struct request *r, struct tx *tx, bool make, int64_t id)
{
	int64_t me = r->visitor.account_id;

	if (visitor_may(r, TOWNSHIP))
		return FORBIDDEN;
	if (make ? !feed_add(tx, me, (struct moment){ r->now }) :
	    !feed_end(tx, me, id, (struct moment){ r->now }))
		return refuse(r, make ? "feeds" : "feed-ended");
	audit(tx, make ? "account.feed-make" : "account.feed-end", me,
	    TEXT(""));
	return see_path(r, TEXT("account/sessions"));
}

enum status
sessions_close(struct request *r, struct tx *tx)
{
	const struct sessions_form *in = form_input(r, &sessions_form_shape);
	int64_t me = r->visitor.account_id, ended;
	bool here = strcmp(in->deed.s, "all") == 0;

	if (strncmp(in->deed.s, "feed", 4) == 0)
		return feed_change(r, tx, strcmp(in->deed.s, "feed-make") == 0,
		    in->feed);
	if (strcmp(in->deed.s, "device") == 0)
		return device_forget(r, tx, in->device);
	if (strcmp(in->deed.s, "one") == 0) {
		ended = session_end(tx, me, in->session, r->now);
		here = in->session == r->visitor.id;
	} else
		ended = sessions_end(tx, me, here ? 0 : r->visitor.id, r->now);
	if (ended == 0)
		return refuse(r, "ended");
	if (strcmp(in->deed.s, "all") == 0)
		devices_end(tx, me);
	audit(tx, "account.sessions-end", me, in->deed);
	if (!here)
		return see_path(r, TEXT("account/sessions"));
	visitor_cookie(r, TEXT(""));
	return see_path(r, TEXT("account/signout"));
}
