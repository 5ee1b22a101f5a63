/*
 * liaison: the desk of a member unit, and its topics.
 *
 * Colleagues of a unit see the same; records of other units do not exist here.
 */
#include "conference/units/unit_desk.h"
#include "pages/files/files.h"
#include "pages/liaison/topics.h"
#include "pages/liaison/unit.h"
#include "pages/shared/record.h"
#include "pages/shared/site_fill.h"
#include "pages/shared/topic_form.h"
#include "web/serve.h"
#include "web/transfer/upload.h"

static const struct route routes[] = {
	{ GET, "/liaison/", LIAISON, .page = liaison_desk_show,
	  .template = "liaison/desk.cs" },
	{ GET, "/liaison/topics", LIAISON, .page = topics_show,
	  .query = &topic_query_shape, .template = "liaison/topics.cs" },
	{ GET, "/liaison/topics/new", LIAISON, .record = &topic_of_unit,
	  .page = topic_new_show, .template = "liaison/topic_new.cs" },
	{ POST, "/liaison/topics/new", LIAISON, .record = &topic_of_unit,
	  .act = record_make, .form = &topic_shape, .files = true,
	  .once = true },
	{ GET, "/liaison/topics/#", LIAISON, .record = &topic_of_unit,
	  .page = topic_show, .template = "liaison/topic.cs" },
	{ POST, "/liaison/topics/#", LIAISON, .record = &topic_of_unit,
	  .act = record_change, .form = &topic_shape, .files = true },

	{ GET, "/liaison/unit", LIAISON, .record = &unit_contact_record,
	  .page = liaison_unit_show, .template = "liaison/unit.cs" },
	{ POST, "/liaison/unit", LIAISON, .record = &unit_contact_record,
	  .act = liaison_unit_change, .form = &unit_contact_shape },

	{ GET, "/liaison/files/#/*", LIAISON, .file = liaison_file },
};

int
main(void)
{
	return serve(&(struct site){ .name = "liaison", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .site_fill = site_fill,
	    .error = "public/error.cs",
	    .desk_error = "desk_error.cs", .uploads = &uploads });
}
