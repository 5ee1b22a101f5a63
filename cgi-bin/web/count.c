/* Counts and logs each request. */
#include <inttypes.h>
#include <stdio.h>

#include "base/arena.h"
#include "process/figures.h"
#include "base/log.h"
#include "web/count.h"
#include "web/serve.h"

void
count_open(const struct site *site, int64_t now)
{
	char names[FIGURES_ROUTES_MAX][FIGURES_NAME_MAX] = { 0 };

	if (site->route_count > FIGURES_ROUTES_MAX)
		log_die("count: more than %d routes", FIGURES_ROUTES_MAX);
	for (size_t i = 0; i < site->route_count; i++) {
		const struct route *r = &site->routes[i];

		if (snprintf(names[i], FIGURES_NAME_MAX, "%s %s",
		    r->method == GET ? "GET" : "POST", r->path) >=
		    FIGURES_NAME_MAX)
			log_die("count: a path of more than %d bytes",
			    FIGURES_NAME_MAX);
	}
	figures_open(site->name, now, names[0], site->route_count);
}

struct visit
count_begin(const char *method)
{
	figures_busy(true);
	return (struct visit){ .method = method, .began = figures_clock() };
}

/* What the log takes of a path: one word, so that its fields stay apart. */
static const char *
path_word(const struct request *r)
{
	enum { BYTES_MAX = 1000 };
	size_t n = r->path.len < BYTES_MAX ? r->path.len : BYTES_MAX;
	char *word = arena_alloc(r->arena, n + 1);

	for (size_t i = 0; i < n; i++)
		word[i] = r->path.s[i] == ' ' ? '?' : r->path.s[i];
	return word;
}

void
count_end(const struct site *site, const struct request *r,
    const struct visit *visit, enum status status)
{
	size_t route = visit->route != NULL ?
	    (size_t)(visit->route - site->routes) : site->route_count;
	int64_t ns = figures_clock() - visit->began;

	figures_request(route, (int)status, ns);
	log_warn("%.8s %s %d %" PRId64 "ms %s", visit->method, path_word(r),
	    (int)status, ns / 1000000, r->trace.s);
}
