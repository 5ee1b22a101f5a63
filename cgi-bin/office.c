/*
 * office: the secretariat's desk, and the three administrators'.
 *
 * This table is the whole of it, but for the accounts: /office/accounts is
 * of the program account, which alone may touch passwords.
 */
#include "pages/furnish.h"
#include "pages/office_desk.h"
#include "web/serve.h"

#define DESK (OFFICE | CONVENER | SYSTEM | SECURITY | AUDITOR)

static const struct route routes[] = {
	{ GET, "/office/", DESK, .page = office_desk_show,
	  .template = "office/desk.cs" },
};

int
main(void)
{
	return serve(&(struct site){ .name = "office", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .furnish = furnish,
	    .error = "public/error.cs" });
}
