/* Any bytes as a path: the row of the table that matches, or none. */
#include "fuzz.h"
#include "web/route.h"
#include "web/serve.h"

static const struct route routes[] = {
	{ .method = GET, .path = "/" },
	{ .method = GET, .path = "/a/@" },
	{ .method = GET, .path = "/b/#" },
	{ .method = POST, .path = "/b/#/c" },
	{ .method = GET, .path = "/b/#/@/#" },
	{ .method = GET, .path = "/b.atom" },
	{ .method = GET, .path = "/f/#/*" },
};

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const struct site site = { .routes = routes,
	    .route_count = sizeof routes / sizeof *routes };
	struct arena *a = arena_new();
	const char *path = string_of(a, bytes, n);
	char wanted[40];

	for (int method = GET; method <= POST; method++) {
		struct match m = route_find(&site, a, (enum method)method,
		    path);

		if (m.route == NULL)
			continue;
		MUST((int)m.route->method == method);
		MUST(m.id >= 0 && m.id < 1000000000000000000);
		MUST(m.code.len <= CODE_MAX && strlen(m.code.s) == m.code.len);
		if (strcmp(m.route->path, "/b/#") == 0) {
			snprintf(wanted, sizeof wanted, "/b/%lld",
			    (long long)m.id);
			MUST(strcmp(path, wanted) == 0);
		}
		if (strcmp(m.route->path, "/a/@") == 0)
			MUST(strcmp(path + 3, m.code.s) == 0);
		if (strcmp(m.route->path, "/f/#/*") == 0) {
			MUST(m.name.len > 0 && m.name.s[m.name.len] == '\0');
			MUST(strchr(m.name.s, '/') == NULL);
			MUST(strcmp(strrchr(path, '/') + 1, m.name.s) == 0);
		}
	}
	arena_free(a);
	return 0;
}
