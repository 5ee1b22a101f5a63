/*
 * office: the secretariat's desk, and the three administrators'.
 *
 * This table is the whole of it, but for the accounts: /office/accounts is
 * of the program account, which alone may touch passwords.
 */
#include "pages/files.h"
#include "pages/furnish.h"
#include "pages/office_desk.h"
#include "pages/office_topics.h"
#include "pages/topic_form.h"
#include "web/serve.h"
#include "web/upload.h"

#define DESK (OFFICE | CONVENER | SYSTEM | SECURITY | AUDITOR)

static const struct route routes[] = {
	{ GET, "/office/", DESK, .page = office_desk_show,
	  .template = "office/desk.cs" },

	{ GET, "/office/topics", OFFICE | CONVENER,
	  .page = office_topics_show, .query = &office_topics_query_shape,
	  .template = "office/topics.cs" },
	{ GET, "/office/topics/new", OFFICE, .page = office_topic_new_show,
	  .template = "office/topic_new.cs" },
	{ POST, "/office/topics/new", OFFICE, .act = office_topic_new,
	  .form = &topic_form_shape, .files = true },
	{ GET, "/office/topics/#", OFFICE | CONVENER,
	  .page = office_topic_show, .template = "office/topic.cs" },
	{ POST, "/office/topics/#", OFFICE, .act = office_topic,
	  .form = &answer_form_shape },

	{ GET, "/office/files/#/*", OFFICE | CONVENER, .file = office_file },
};

int
main(void)
{
	return serve(&(struct site){ .name = "office", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .furnish = furnish,
	    .error = "public/error.cs", .uploads = &uploads });
}
