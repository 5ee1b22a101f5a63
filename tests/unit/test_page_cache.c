/* Finished pages: for their second and their address, and no more than fit. */
#include "trial.h"
#include "web/transfer/page_cache.h"

static struct arena *arena;

static int
set_up(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	page_cache_end();
	arena_free(arena);
	return 0;
}

static void
add(int64_t now, const char *path, const char *query, const char *body)
{
	page_cache_add(now, (struct page){ text_of(path), query,
	    text_of(body), TEXT("p1"), NULL });
}

/* The body at this address, "" when there is none. */
static const char *
at(int64_t now, const char *path, const char *query)
{
	const struct page *page = page_cached(now, text_of(path), query);

	return page != NULL ? page->body.s : "";
}

static void
a_page_is_kept_in_its_second(void **state)
{
	const struct page *page;

	(void)state;
	assert_null(page_cached(7, TEXT("/"), ""));
	page_cache_add(7, (struct page){ TEXT("/a"), "x=1", TEXT("body"),
	    TEXT("p1"), "text/plain" });
	page = page_cached(7, TEXT("/a"), "x=1");
	assert_non_null(page);
	assert_string_equal(page->body.s, "body");
	assert_int_equal(page->body.len, 4);
	assert_string_equal(page->print.s, "p1");
	assert_string_equal(page->type, "text/plain");
}

static void
it_is_of_its_address(void **state)
{
	(void)state;
	add(7, "/a", "", "one");
	add(7, "/a", "x=1", "two");
	add(7, "/a/b", "", "three");
	assert_string_equal(at(7, "/a", ""), "one");
	assert_string_equal(at(7, "/a", "x=1"), "two");
	assert_string_equal(at(7, "/a/b", ""), "three");
	assert_string_equal(at(7, "/a", "x=2"), "");
	assert_string_equal(at(7, "/", ""), "");
}

/* What was given to it may change; what it has does not. */
static void
it_is_a_copy(void **state)
{
	char path[] = "/a", query[] = "x", body[] = "body";

	(void)state;
	page_cache_add(7, (struct page){ { path, 2 }, query, { body, 4 },
	    TEXT("p1"), NULL });
	path[1] = query[0] = body[0] = '?';
	assert_string_equal(at(7, "/a", "x"), "body");
}

static void
another_second_has_none_of_it(void **state)
{
	(void)state;
	add(7, "/a", "", "one");
	assert_string_equal(at(8, "/a", ""), "");
	assert_string_equal(at(6, "/a", ""), "");
	add(8, "/b", "", "two");
	assert_string_equal(at(8, "/a", ""), "");
	assert_string_equal(at(8, "/b", ""), "two");
	assert_string_equal(at(7, "/a", ""), "");
}

static void
all_of_it_is_cleared(void **state)
{
	(void)state;
	page_cache_clear();
	add(7, "/a", "", "one");
	page_cache_clear();
	assert_string_equal(at(7, "/a", ""), "");
	add(7, "/a", "", "two");
	assert_string_equal(at(7, "/a", ""), "two");
}

static void
no_more_pages_than_there_is_room_for(void **state)
{
	char path[16];

	(void)state;
	for (int i = 0; i <= PAGES_MAX; i++) {
		snprintf(path, sizeof path, "/%d", i);
		add(7, path, "", "body");
	}
	snprintf(path, sizeof path, "/%d", PAGES_MAX - 1);
	assert_string_equal(at(7, path, ""), "body");
	snprintf(path, sizeof path, "/%d", PAGES_MAX);
	assert_string_equal(at(7, path, ""), "");
	add(8, path, "", "body");	/* in the next second there is */
	assert_string_equal(at(8, path, ""), "body");
}

static void
no_more_bytes_either(void **state)
{
	enum { HALF = PAGES_BYTES / 2 };
	char *body = arena_alloc(arena, PAGES_BYTES + 1);

	(void)state;
	memset(body, 'x', PAGES_BYTES);
	page_cache_add(7, (struct page){ TEXT("/whole"), "", { body,
	    PAGES_BYTES }, TEXT("p1"), NULL });
	assert_string_equal(at(7, "/whole", ""), "");
	body[HALF] = '\0';
	add(7, "/half", "", body);
	assert_string_equal(at(7, "/half", ""), body);
	add(7, "/other", "", body);
	assert_string_equal(at(7, "/other", ""), "");
	add(7, "/small", "", "body");
	assert_string_equal(at(7, "/small", ""), "body");
}

#define TRY(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TRY(a_page_is_kept_in_its_second),
		TRY(it_is_of_its_address),
		TRY(it_is_a_copy),
		TRY(another_second_has_none_of_it),
		TRY(all_of_it_is_cleared),
		TRY(no_more_pages_than_there_is_room_for),
		TRY(no_more_bytes_either),
	};

	return cmocka_run_group_tests_name("page_cache", tests, NULL, NULL);
}
