/* Deadlines in workdays: days counted, days skipped, the last day. */
#include "conference/workday.h"
#include "trial.h"

static struct day
day(int32_t ymd)
{
	return (struct day){ ymd };
}

static void
weeks_go_round(void **state)
{
	static const struct { int32_t ymd; int weekday; } all[] = {
		{ 19700101, 4 }, { 20000229, 2 }, { 20261129, 0 },
		{ 20261205, 6 }, { 20261208, 2 }, { 21000301, 1 },
		{ 19000101, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		assert_int_equal(day_weekday(day(all[i].ymd)), all[i].weekday);
	assert_int_equal(day_plus(day(20261231), 1).ymd, 20270101);
	assert_int_equal(day_plus(day(20280301), -1).ymd, 20280229);
}

static void
a_term_ends_with_its_last_workday(void **state)
{
	static const struct { int32_t start; int64_t n; int32_t end; } all[] = {
		{ 20261129, 7, 20261208 },	/* from a Sunday */
		{ 20261130, 7, 20261209 },	/* from a Monday: not counted */
		{ 20261127, 1, 20261130 },	/* from a Friday */
		{ 20261128, 1, 20261130 },	/* from a Saturday */
		{ 20261204, 7, 20261215 },
		{ 20261129, 20, 20261225 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		assert_int_equal(workday_after(day(all[i].start), all[i].n,
		    weekend, NULL).ymd, all[i].end);
}

/* A calendar in which these days are off. */
static bool
listed(struct day d, const void *with)
{
	for (const int32_t *at = with; *at != 0; at++)
		if (*at == d.ymd)
			return true;
	return false;
}

static bool
always(struct day d, const void *with)
{
	(void)d, (void)with;
	return true;
}

static void
a_calendar_can_be_given(void **state)
{
	static const int32_t off[] = { 20270101, 20270102, 20270103, 0 };

	(void)state;
	assert_int_equal(workday_after(day(20261231), 1, listed, off).ymd,
	    20270104);
	assert_int_equal(workday_after(day(20261231), 1, always, NULL).ymd, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(weeks_go_round),
		cmocka_unit_test(a_term_ends_with_its_last_workday),
		cmocka_unit_test(a_calendar_can_be_given),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
