/*
 * account: who may sign in, and who is signed in.
 *
 * The only program whose account of the database may read a password's hash
 * (sql/grants.sql), so the pages of the administrators of accounts are its
 * own too.  Three workers, so that three passwords at most are checked at
 * once (conf/programs).
 */
#include "pages/account.h"
#include "pages/furnish.h"
#include "web/serve.h"

static const struct route routes[] = {
	{ GET, "/account/signin", .page = signin_show, .stranger = true,
	  .query = &to_query_shape, .template = "account/signin.cs" },
	{ POST, "/account/signin", .act = signin, .stranger = true,
	  .form = &signin_form_shape },
	{ GET, "/account/signout", .page = signout_show, .stranger = true,
	  .template = "account/signout.cs" },
	{ POST, "/account/signout", SIGNED_IN, .act = signout,
	  .stranger = true },

	{ GET, "/account/password", SIGNED_IN, .page = password_show,
	  .stranger = true, .query = &to_query_shape,
	  .template = "account/password.cs" },
	{ POST, "/account/password", SIGNED_IN, .act = password_change,
	  .stranger = true, .form = &password_form_shape },
	{ GET, "/account/sessions", SIGNED_IN, .page = sessions_show,
	  .template = "account/sessions.cs" },
	{ POST, "/account/sessions", SIGNED_IN, .act = sessions_close,
	  .form = &sessions_form_shape },
};

int
main(void)
{
	return serve(&(struct site){ .name = "account", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .furnish = furnish,
	    .error = "public/error.cs" });
}
