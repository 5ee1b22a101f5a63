/*
 * account: signing in, passwords, sessions, and the administration of
 * accounts.
 *
 * The only program whose database account may read password hashes
 * (sql/grants.sql); so /office/accounts belongs to it, too.  It has three
 * workers, so that at most three passwords are checked at once
 * (conf/programs).
 */
#include "pages/account/account.h"
#include "pages/account/accounts.h"
#include "pages/shared/help.h"
#include "pages/shared/site_fill.h"
#include "web/serve.h"

static const struct route routes[] = {
	{ GET, "/account/signin", .page = signin_show, .no_account = true,
	  .query = &to_query_shape, .template = "account/signin.cs" },
	{ POST, "/account/signin", .act = signin, .no_account = true,
	  .form = &signin_form_shape },
	{ GET, "/account/signout", .page = signout_show, .no_account = true,
	  .template = "account/signout.cs" },
	{ POST, "/account/signout", SIGNED_IN, .act = signout,
	  .no_account = true, .secret = true,
	  .steps = STEP_CODE | STEP_PASSWORD | STEP_ENROL },

	{ GET, "/account/password", SIGNED_IN, .page = password_show,
	  .no_account = true, .steps = STEP_PASSWORD,
	  .query = &to_query_shape, .template = "account/password.cs" },
	{ POST, "/account/password", SIGNED_IN, .act = password_change,
	  .no_account = true, .steps = STEP_PASSWORD, .secret = true,
	  .form = &password_form_shape },
	{ GET, "/account/second-factor", SIGNED_IN, .page = factor_show,
	  .no_account = true, .steps = STEP_CODE | STEP_ENROL,
	  .query = &to_query_shape, .template = "account/second_factor.cs" },
	{ POST, "/account/second-factor", SIGNED_IN, .act = factor_act,
	  .no_account = true, .steps = STEP_CODE | STEP_ENROL,
	  .secret = true, .form = &factor_form_shape },
	{ GET, "/account/sessions", SIGNED_IN, .page = sessions_show,
	  .template = "account/sessions.cs" },
	{ POST, "/account/sessions", SIGNED_IN, .act = sessions_close,
	  .secret = true, .form = &sessions_form_shape },
	{ GET, "/account/help", SIGNED_IN, .page = help_show,
	  .template = "account/help.cs" },

	{ GET, "/office/accounts", SYSTEM | SECURITY, .page = accounts_show,
	  .query = &accounts_query_shape, .template = "account/accounts.cs" },
	{ GET, "/office/accounts/new", SYSTEM, .page = account_new_show,
	  .query = &account_new_query_shape, .template = "account/new.cs" },
	{ POST, "/office/accounts/new", SYSTEM, .act = account_new,
	  .secret = true, .form = &account_new_form_shape,
	  .once = true },
	{ GET, "/office/accounts/#", SYSTEM | SECURITY, .page = account_show,
	  .template = "account/account.cs" },
	{ POST, "/office/accounts/#", SYSTEM, .act = account_edit,
	  .form = &account_form_shape },
	{ GET, "/office/accounts/#/password", SYSTEM, .page = first_show,
	  .template = "account/first.cs" },
	{ POST, "/office/accounts/#/password", SYSTEM, .act = first_set,
	  .secret = true, .form = &first_form_shape },
	{ GET, "/office/accounts/#/roles", SECURITY, .page = roles_show,
	  .template = "account/roles.cs" },
	{ POST, "/office/accounts/#/roles", SECURITY, .act = roles_set,
	  .form = &roles_form_shape },
	{ GET, "/office/accounts/#/state", SYSTEM | SECURITY,
	  .page = move_show, .template = "account/state.cs" },
	{ POST, "/office/accounts/#/state", SYSTEM | SECURITY,
	  .act = account_move, .form = &move_form_shape },
};

int
main(void)
{
	return serve(&(struct site){ .name = "account", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .site_fill = desk_fill,
	    .error = "public/error.cs", .open = help_open,
	    .desk_error = "desk_error.cs" });
}
