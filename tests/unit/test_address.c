/* Redirects of damaged addresses. */
#include "trial.h"
#include "web/form/address.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/serve.h"

static const char *const states[] = { "valid", "repealed", NULL };

struct list { struct text q, state; int64_t year; };

static const struct shape list_shape = SHAPE(struct list,
	FIELD(struct list, q, .max = 4),
	FIELD(struct list, state, .max = 9, .choices = states),
	FIELD(struct list, year, .min = 1949, .max = 2099, .optional = true));

static const struct route table[] = {
	{ .method = GET, .path = "/" },
	{ .method = GET, .path = "/notices", .query = &list_shape },
	{ .method = GET, .path = "/notices/#" },
	{ .method = GET, .path = "/notices.atom" },
	{ .method = GET, .path = "/units/@" },
	{ .method = GET, .path = "/desk/" },
	{ .method = POST, .path = "/views/#" },
	{ .method = GET, .path = "/files/#/*" },
	{ .method = GET, .path = "/search", .query = &list_shape,
	  .lenient = true },
};

static const struct site site = { .routes = table,
    .route_count = COUNT(table) };

static void
paths(void **state)
{
	static const struct { const char *path, *near; } trials[] = {
		{ "/notices/", "/notices" },
		{ "/notices//", "/notices" },
		{ "//notices", "/notices" },
		{ "/notices/12/", "/notices/12" },
		{ "/notices/12。", "/notices/12" },
		{ "/notices/12）", "/notices/12" },
		{ "/notices/12)", "/notices/12" },
		{ "/notices/12，请看", "/notices/12" },
		{ "/notices/12请看", "/notices/12" },
		{ "/notices/12 请看", "/notices/12" },
		{ "/notices/12.", "/notices/12" },
		{ "/notices/12\"", "/notices/12" },
		{ "/notices/12\xe3\x80\x80", "/notices/12" },
		{ "/notices/１２", "/notices/12" },
		{ "/notices／12", "/notices/12" },
		{ "/notices/012", "/notices/12" },
		{ "/notices/ 12", "/notices/12" },
		{ "/ notices/12", "/notices/12" },
		{ "/Notices/12", "/notices/12" },
		{ "/NOTICES", "/notices" },
		{ "/notices.atom，", "/notices.atom" },
		{ "/units/finance；", "/units/finance" },
		{ "/Units/Finance", "/units/finance" },
		{ "/desk", "/desk/" },
		{ "/desk。", "/desk/" },
		{ "/。", "/" },
		{ "/notices/12x", "" },
		{ "/notices/x", "" },
		{ "/notices/0", "" },
		{ "/notice", "" },
		{ "/nothing。", "" },
		{ "/views/1。", "" },
		{ "/files/7/", "" },
		{ "", "" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		SAME(address_near(&site, a, (struct text){ trials[i].path,
		    strlen(trials[i].path) }).s, trials[i].near,
		    trials[i].path);
	arena_free(a);
}

static void
queries(void **state)
{
	static const struct { const char *path, *query, *clean; } trials[] = {
		{ "/notices", "from=singlemessage", "/notices" },
		{ "/notices", "year=2014&utm_source=a&q=b",
		  "/notices?year=2014&q=b" },
		{ "/notices", "fbclid=a&q=%E6%95%91&gclid=", "/notices?q=%E6%95%91" },
		{ "/notices", "year=abc", "" },
		{ "/notices", "q=a&q=b", "" },
		{ "/notices/12", "from=a", "/notices/12" },
		{ "/files/7/\xe5\x90\x8d 1.pdf", "from=a",
		  "/files/7/%E5%90%8D%201.pdf" },
		{ "/search", "q=a&year=abc", "/search?q=a" },
		{ "/search", "q=a&state=x&year=1", "/search?q=a" },
		{ "/search", "q=a&q=b", "/search?q=a" },
		{ "/search", "q=abcdef", "/search?q=abcd" },
		{ "/search", "q=%E6%95%91%E5%8A%A9%E6%95%91%E5%8A%A9%E6%95%91",
		  "/search?q=%E6%95%91%E5%8A%A9%E6%95%91%E5%8A%A9" },
		{ "/search", "page=&q=a", "/search?q=a" },
		{ "/search", "q=a&year=x&from=b", "/search?q=a" },
		{ "/search", "q=a&state=repealedrepealed", "/search?q=a" },
		{ "/notices", "q=a&amp;year=2014", "/notices?q=a&year=2014" },
		{ "/search", "q=a&amp;amp;x=b&amp;q=c", "/search?q=a" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct request r = { .arena = a, .method = GET,
		    .base = "/", .path = { trials[i].path, strlen(trials[i].path) } };
		struct list out = { .year = 0 };

		r.route = route_find(&site, a, GET, r.path.s).route;
		form_decode(&r, trials[i].query, strlen(trials[i].query));
		form_read(&r, r.route->query, &out);
		r.location = TEXT("");
		address_foreign(&r);
		SAME(r.location.s, trials[i].clean, trials[i].query);
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths),
		cmocka_unit_test(queries),
	};

	return cmocka_run_group_tests_name("address", tests, NULL, NULL);
}
