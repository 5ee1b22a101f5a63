/* Lists that are paged by key. */
#include "base/shape.h"
#include "trial.h"
#include "web/view/pager.h"

static void
windows(void **state)
{
	static const struct { int64_t year; const char *after;
	    struct page_range w; } trials[] = {
		{ 0, "", { { 0 }, { INT64_MAX }, { INT64_MAX }, INT64_MAX } },
		{ 2014, "", { { 1388505600 }, { 1420041599 }, { INT64_MAX },
		  INT64_MAX } },
		{ 0, "1411002840-7", { { 0 }, { 1411002840 }, { 1411002840 },
		  7 } },
		{ 2014, "1411002840-7", { { 1388505600 }, { 1411002840 },
		  { 1411002840 }, 7 } },
		{ 2014, "1500000000-7", { { 1388505600 }, { 1420041599 },
		  { 1500000000 }, 7 } },
		{ 0, "0-0", { { 0 }, { 0 }, { 0 }, 0 } },
		{ 0, "999999999999999999-999999999999999999", { { 0 },
		  { 999999999999999999 }, { 999999999999999999 },
		  999999999999999999 } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		const struct page_range *w = &trials[i].w;
		struct page_range got;

		HOLDS(pager_range(trials[i].year, text_of(trials[i].after),
		    &got), trials[i].after);
		assert_int_equal(got.from.s, w->from.s);
		assert_int_equal(got.upto.s, w->upto.s);
		assert_int_equal(got.at.s, w->at.s);
		assert_int_equal(got.id, w->id);
	}
}

static void
keys_that_are_none(void **state)
{
	static const char *const trials[] = {
		"-", "1", "1-", "-1", "--", "1--1", "1-1-", "1-1-1", "a-1",
		"1-a", " 1-1", "1-1 ", "1_1", "+1-1", "0x1-1", "1.0-1",
		"1000000000000000000-1", "1-1000000000000000000",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct page_range w;

		HOLDS(!pager_range(0, text_of(trials[i]), &w), trials[i]);
	}
}

struct item { int64_t id; struct moment published_at; };

static const struct shape item_shape = SHAPE(struct item,
	COLUMNS(struct item, id, published_at));

static void
a_list_is_cut_to_a_page(void **state)
{
	static const size_t counts[] = { 0, 1, LIST_ROWS, LIST_ROWS + 1 };
	static struct item items[LIST_ROWS + 1];

	(void)state;
	for (size_t i = 0; i <= LIST_ROWS; i++)
		items[i] = (struct item){ (int64_t)(100 - i),
		    { (int64_t)(1000 - i) } };
	for (size_t i = 0; i < COUNT(counts); i++) {
		struct rows rows = { items, counts[i] };
		struct pager p = pager_cut(&item_shape, &rows, 50);
		bool more = counts[i] > LIST_ROWS;

		assert_int_equal(p.more, more);
		assert_int_equal(rows.count, more ? LIST_ROWS : counts[i]);
		assert_int_equal(p.total, 50);
		if (more) {
			assert_int_equal(p.id, 100 - (LIST_ROWS - 1));
			assert_int_equal(p.at.s, 1000 - (LIST_ROWS - 1));
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(windows),
		cmocka_unit_test(keys_that_are_none),
		cmocka_unit_test(a_list_is_cut_to_a_page),
	};

	return cmocka_run_group_tests_name("pager", tests, NULL, NULL);
}
