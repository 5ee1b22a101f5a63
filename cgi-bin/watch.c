/*
 * watch: the health of the portal, and its counters.
 *
 * A program of its own, so that it answers when all workers of another are
 * busy. Its database account may read only the number of the schema.
 */
#include "pages/watch/health.h"
#include "web/serve.h"

static const struct route routes[] = {
	{ GET, "/health", .raw = health_show, .without_db = true,
	  .type = "application/json" },
	{ GET, "/metrics", .raw = metrics_show, .without_db = true,
	  .type = "text/plain; version=0.0.4; charset=utf-8" },
};

int
main(void)
{
	return serve(&(struct site){ .name = "watch", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes,
	    .open = health_open, .shared = true,
	    .error = "public/error.cs" });
}
