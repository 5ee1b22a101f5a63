/* Any bytes as an address: the address it redirects to needs no repair. */
#include "base/shape.h"
#include "fuzz.h"
#include "input/charset.h"
#include "input/pattern.h"
#include "pages/public/search.h"
#include "web/form/address.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/serve.h"

static const struct route routes[] = {
	{ .method = GET, .path = "/" },
	{ .method = GET, .path = "/a/@" },
	{ .method = GET, .path = "/b/#" },
	{ .method = GET, .path = "/b.atom" },
	{ .method = GET, .path = "/c/" },
	{ .method = POST, .path = "/b/#/c" },
	{ .method = GET, .path = "/search", .query = &search_query_shape,
	  .lenient = true },
};

static const struct site site = { .routes = routes,
    .route_count = sizeof routes / sizeof *routes };

static void
path_check(struct arena *a, struct text path)
{
	struct text near = address_near(&site, a, path);

	if (route_find(&site, a, GET, path.s).route != NULL)
		return;
	MUST(near.len <= path.len + 1 && near.s[near.len] == '\0');
	MUST(near.len == 0 || (!text_same(near, path) &&
	    route_find(&site, a, GET, near.s).route != NULL));
}

static struct request
asked(struct arena *a, const char *query, size_t n, enum status *status)
{
	struct request r = { .arena = a, .method = GET, .base = "/",
	    .path = TEXT("/search"), .location = TEXT("") };

	r.route = route_find(&site, a, GET, r.path.s).route;
	r.query = arena_alloc(a, r.route->query->size);
	*status = form_decode(&r, query, n) ? form_read(&r, r.route->query,
	    r.query) : BAD_REQUEST;
	return r;
}

static void
query_check(struct arena *a, const char *query, size_t n)
{
	enum status status;
	struct request r = asked(a, query, n, &status);

	for (size_t i = 0; i < r.pair_count; i++) {
		struct text pattern = pattern_of(a, r.pairs[i].value);

		text_check(a, r.pairs[i].value);
		text_check(a, pattern);
		MUST(strspn(pattern.s, "(?=.*)[]+-\\AxsBCDEF{}0123456789") ==
		    pattern.len);
	}
	if (status == OK || address_foreign(&r) != MOVED)
		return;
	MUST(strncmp(r.location.s, "/search", 7) == 0);
	MUST(r.location.len <= LOCATION_MAX + 1);
	query = strchr(r.location.s, '?');
	query = query != NULL ? query + 1 : "";
	asked(a, query, strlen(query), &status);
	MUST(status == OK);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static bool opened;
	struct arena *a = arena_new();
	const char *s = string_of(a, bytes, n);
	const char *mark = memchr(s, '?', n);
	size_t path = mark != NULL ? (size_t)(mark - s) : n;

	if (!opened)
		charset_open();
	opened = true;
	path_check(a, text_repair(a, s, path));
	if (mark != NULL)
		query_check(a, mark + 1, n - path - 1);
	arena_free(a);
	return 0;
}
