/* The row of the route table for a path. */
#include "trial.h"
#include "web/route.h"
#include "web/serve.h"

static const struct route table[] = {
	{ .method = GET, .path = "/" },
	{ .method = GET, .path = "/units" },
	{ .method = GET, .path = "/units/@" },
	{ .method = GET, .path = "/papers/#" },
	{ .method = GET, .path = "/papers/#/edit" },
	{ .method = POST, .path = "/papers/#" },
	{ .method = POST, .path = "/papers/#/withdraw" },
	{ .method = GET, .path = "/papers/new" },
	{ .method = GET, .path = "/papers.atom" },
	{ .method = GET, .path = "/files/#/*" },
};

static const struct site site = { .routes = table,
    .route_count = COUNT(table) };

/* The pattern of the row, "-" when only another method matches, else "". */
static void
paths_and_rows(void **state)
{
	static const struct { enum method method; const char *path, *pattern;
	    int64_t id; const char *code; } trials[] = {
		{ GET, "/", "/", 0, "" },
		{ GET, "", "", 0, "" },
		{ GET, "//", "", 0, "" },
		{ GET, "/units", "/units", 0, "" },
		{ GET, "/units/", "", 0, "" },
		{ GET, "/unit", "", 0, "" },
		{ GET, "/unitss", "", 0, "" },
		{ GET, "/Units", "", 0, "" },
		{ GET, "/units/finance", "/units/@", 0, "finance" },
		{ GET, "/units/a", "/units/@", 0, "a" },
		{ GET, "/units/a-1", "/units/@", 0, "a-1" },
		{ GET, "/units/1a", "", 0, "" },
		{ GET, "/units/-a", "", 0, "" },
		{ GET, "/units/A", "", 0, "" },
		{ GET, "/units/a_b", "", 0, "" },
		{ GET, "/units/a/", "", 0, "" },
		{ GET, "/units/a/b", "", 0, "" },
		{ GET, "/units/..", "", 0, "" },
		{ GET, "/units/abcdefghijabcdefghijabcdefghijabcdefghij",
		  "/units/@", 0, "abcdefghijabcdefghijabcdefghijabcdefghij" },
		{ GET, "/units/abcdefghijabcdefghijabcdefghijabcdefghijk", "",
		  0, "" },
		{ GET, "/papers/1", "/papers/#", 1, "" },
		{ POST, "/papers/12", "/papers/#", 12, "" },
		{ GET, "/papers/12/edit", "/papers/#/edit", 12, "" },
		{ GET, "/papers/999999999999999999", "/papers/#",
		  999999999999999999, "" },
		{ GET, "/papers/1000000000000000000", "", 0, "" },
		{ GET, "/papers/0", "", 0, "" },
		{ GET, "/papers/01", "", 0, "" },
		{ GET, "/papers/-1", "", 0, "" },
		{ GET, "/papers/+1", "", 0, "" },
		{ GET, "/papers/1x", "", 0, "" },
		{ GET, "/papers/ 1", "", 0, "" },
		{ GET, "/papers/1.0", "", 0, "" },
		{ GET, "/papers/#", "", 0, "" },
		{ GET, "/papers/1/", "", 0, "" },
		{ GET, "/papers/new", "/papers/new", 0, "" },
		{ GET, "/papers.atom", "/papers.atom", 0, "" },
		{ GET, "/papersXatom", "", 0, "" },
		{ GET, "/files/7/a", "/files/#/*", 7, "a" },
		{ GET, "/files/7/\xe5\x90\x8d (1).pdf", "/files/#/*", 7,
		  "\xe5\x90\x8d (1).pdf" },
		{ GET, "/files/7/", "", 0, "" },
		{ GET, "/files/7", "", 0, "" },
		{ GET, "/files/7/a/", "", 0, "" },
		{ GET, "/files/7/a/b", "", 0, "" },
		{ GET, "/files/7//b", "", 0, "" },
		{ GET, "/files/x/a", "", 0, "" },
		{ POST, "/files/7/a", "-", 0, "" },
		{ POST, "/units", "-", 0, "" },
		{ POST, "/papers/1/edit", "-", 0, "" },
		{ GET, "/papers/1/withdraw", "-", 0, "" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct match m = route_find(&site, a, trials[i].method,
		    trials[i].path);

		SAME(m.route != NULL ? m.route->path : m.get || m.post ? "-" :
		    "", trials[i].pattern, trials[i].path);
		if (m.route == NULL)
			continue;
		HOLDS(m.route->method == trials[i].method, trials[i].path);
		if (strchr(m.route->path, '#') != NULL)
			assert_int_equal(m.id, trials[i].id);
		if (strchr(m.route->path, '@') != NULL)
			SAME(m.code.s, trials[i].code, trials[i].path);
		if (strchr(m.route->path, '*') != NULL)
			SAME(m.name.s, trials[i].code, trials[i].path);
	}
	arena_free(a);
}

static void
methods_of_a_path_are_known(void **state)
{
	struct arena *a = arena_new();
	struct match both = route_find(&site, a, POST, "/papers/7"),
	    get = route_find(&site, a, POST, "/units"),
	    post = route_find(&site, a, GET, "/papers/7/withdraw");

	(void)state;
	assert_true(both.get && both.post);
	assert_true(get.get && !get.post && get.route == NULL);
	assert_true(post.post && !post.get && post.route == NULL);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths_and_rows),
		cmocka_unit_test(methods_of_a_path_are_known),
	};

	return cmocka_run_group_tests_name("route", tests, NULL, NULL);
}
