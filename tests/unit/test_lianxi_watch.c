/* Tests the levels of lianxi watch (admin/watch). */
#include "admin/watch/report.h"
#include "admin/watch/watch.h"
#include "trial.h"

static void
levels(void **state)
{
	const int64_t above[] = { 85, 92 }, below[] = { 21, 7 };

	(void)state;
	assert_int_equal(watch_above(84, above), WATCH_OK);
	assert_int_equal(watch_above(85, above), WATCH_WARNING);
	assert_int_equal(watch_above(91, above), WATCH_WARNING);
	assert_int_equal(watch_above(92, above), WATCH_CRITICAL);
	assert_int_equal(watch_below(21, below), WATCH_OK);
	assert_int_equal(watch_below(20, below), WATCH_WARNING);
	assert_int_equal(watch_below(7, below), WATCH_WARNING);
	assert_int_equal(watch_below(6, below), WATCH_CRITICAL);
	assert_int_equal(watch_below(-1, below), WATCH_CRITICAL);
}

/* What is critical must not hide behind what is unknown. */
static void
worst(void **state)
{
	struct report r = { .count = 0 };

	(void)state;
	assert_int_equal(report_level(&r), WATCH_OK);
	report_add(&r, WATCH_OK, "well");
	assert_int_equal(report_level(&r), WATCH_OK);
	report_add(&r, WATCH_UNKNOWN, "unknown");
	assert_int_equal(report_level(&r), WATCH_UNKNOWN);
	report_add(&r, WATCH_WARNING, "%d", 1);
	assert_int_equal(report_level(&r), WATCH_WARNING);
	report_add(&r, WATCH_CRITICAL, "critical");
	assert_int_equal(report_level(&r), WATCH_CRITICAL);
}

/* More findings than places keep the last. */
static void
full(void **state)
{
	struct report r = { .count = 0 };

	(void)state;
	for (int i = 0; i < WATCH_FINDINGS_MAX + 5; i++)
		report_add(&r, WATCH_OK, "well");
	report_add(&r, WATCH_CRITICAL, "critical");
	assert_int_equal(r.count, WATCH_FINDINGS_MAX);
	assert_int_equal(report_level(&r), WATCH_CRITICAL);
}

static void
nodes(void **state)
{
	(void)state;
	assert_int_equal(watch_node(4), WATCH_OK);
	assert_int_equal(watch_node(2), WATCH_WARNING);
	/* Not in a cluster, joining, joined. */
	assert_int_equal(watch_node(0), WATCH_CRITICAL);
	assert_int_equal(watch_node(1), WATCH_CRITICAL);
	assert_int_equal(watch_node(3), WATCH_CRITICAL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(levels),
		cmocka_unit_test(worst),
		cmocka_unit_test(full),
		cmocka_unit_test(nodes),
	};

	return cmocka_run_group_tests_name("watch", tests, NULL, NULL);
}
