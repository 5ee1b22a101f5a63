/* Tasks: their lights over holidays, and what their moves demand. */
#include "conference/tasks/task.h"
#include "identity/role.h"
#include "record_trial.h"

/* Noon of 1 April 2026 in Beijing. */
enum { NOON = 1775016000 };

static struct day
day(int32_t ymd)
{
	return (struct day){ ymd };
}

/* National day of 2026: seven days off; 27 September and 10 October are worked. */
static bool
national_day(struct day d, const void *with)
{
	return (d.ymd >= 20261001 && d.ymd <= 20261007) ||
	    (d.ymd != 20260927 && d.ymd != 20261010 && weekend(d, with));
}

static void
a_light_is_yellow_from_n_workdays_before(void **state)
{
	static const struct { int32_t today; int64_t n; int32_t warn; }
	    all[] = {
		{ 20261130, 3, 20261203 },	/* Monday: to Thursday */
		{ 20261202, 3, 20261207 },	/* Wednesday: to Monday */
		{ 20261201, 3, 20261206 },	/* Friday, and the weekend */
		{ 20261205, 1, 20261207 },	/* from a Saturday */
		{ 20260925, 2, 20260928 },	/* 27th is worked */
		{ 20260929, 2, 20261008 },	/* over the holidays */
		{ 20260929, 1, 20261007 },	/* all days off are as near */
		{ 20261008, 2, 20261011 },	/* Saturday 10th is worked */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		assert_int_equal(light_warn(day(all[i].today), all[i].n,
		    national_day, NULL).ymd, all[i].warn);
}

static void
lights_follow_from_days(void **state)
{
	static const struct { int64_t state; int32_t due, done;
	    const char *light; } all[] = {
		{ TASK_OPEN, 20261129, 0, "red" },
		{ TASK_OPEN, 20261130, 0, "yellow" },
		{ TASK_SIGNED, 20261203, 0, "yellow" },
		{ TASK_SIGNED, 20261204, 0, "green" },
		{ TASK_DONE, 20261129, 20261129, "green" },
		{ TASK_DONE, 20261130, 20261129, "green" },
		{ TASK_DONE, 20261128, 20261129, "red" },
		{ TASK_CLOSED, 20261128, 20261129, "grey" },
		{ TASK_OFF, 20261128, 0, "grey" },
	};
	const struct lights l = { day(20261130), day(20261203) };

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++) {
		struct task t = { .state = all[i].state,
		    .due_on = day(all[i].due), .done_on = day(all[i].done) };

		assert_string_equal(light_of(&l, &t).s, all[i].light);
	}
}

static const struct record_trial of_unit[] = {
	{ "signed", "sign", "", "", "" },
	{ "by a helping unit", "sign", "lead=0", "", "lead not-lead" },
	{ "done", "done", "state=1", "state=1", "" },
	{ "by a helping unit", "done", "state=1 lead=0", "state=1",
	  "lead not-lead" },
	{ "a later day", "extend", "", "asked_until=20260420 asked_why=w",
	  "" },
	{ "without a word", "extend", "", "asked_until=20260420",
	  "asked_why missing" },
	{ "without a day", "extend", "", "asked_why=w",
	  "asked_until missing" },
	{ "the same day", "extend", "", "asked_until=20260410 asked_why=w",
	  "asked_until not-later" },
	{ "before today", "extend", "due_on=20260301",
	  "asked_until=20260331 asked_why=w", "asked_until not-later" },
	{ "a slip", "extend", "", "asked_until=20620420 asked_why=w",
	  "asked_until absurd" },
	{ "while one waits", "extend", "asked_until=20260420",
	  "asked_until=20260421 asked_why=w", "due_on asked" },
	{ "by a helping unit", "extend", "lead=0",
	  "asked_until=20260420 asked_why=w", "lead not-lead" },
};

static const struct record_trial of_office[] = {
	{ "assigned", "assign", "", "", "" },
	{ "with nothing", "assign", "", "source= document= received_on=0"
	  " title= unit_id=0 due_on=0", "source missing, document missing,"
	  " received_on missing, title missing, unit_id missing,"
	  " due_on missing" },
	{ "by today", "assign", "", "due_on=20260401", "" },
	{ "by yesterday", "assign", "", "due_on=20260331",
	  "due_on past-day" },
	{ "received tomorrow", "assign", "", "received_on=20260402",
	  "received_on future" },
	{ "sent back", "back", "state=2", "reason=r", "" },
	{ "without a word", "back", "state=2", "", "reason missing" },
	{ "closed without a word", "close", "state=2", "", "" },
	{ "pressed without a word", "press", "", "", "reason missing" },
	{ "granted", "grant", "asked_until=20260420", "", "" },
	{ "not asked", "grant", "", "", "asked_until not-asked" },
	{ "not asked", "refuse", "", "reason=r", "asked_until not-asked" },
	{ "refused without a word", "refuse", "asked_until=20260420", "",
	  "reason missing" },
	{ "a late one, of other units", "change", "due_on=20260301",
	  "due_on=20260301 reason=r", "" },
	{ "to a past day", "change", "", "due_on=20260301 reason=r",
	  "due_on past-day" },
	{ "another lead", "change", "", "unit_id=5 reason=r",
	  "unit_id hand" },
	{ "another lead", "hand", "", "unit_id=5 reason=r", "" },
	{ "the same lead", "hand", "", "reason=r", "unit_id same-lead" },
	{ "called off without a word", "off", "", "", "reason missing" },
};

static const struct record_trial reports[] = {
	{ "of a helping unit", "report", "", "", "" },
	{ "without a word", "report", "", "text=", "text missing" },
	{ "of the lead unit, unsigned", "report", "", "lead=1",
	  "task_id not-signed" },
	{ "of the lead unit", "report", "", "lead=1 task_state=1", "" },
	{ "when it is done", "report", "", "task_state=2",
	  "task_id closed" },
};

static void
what_a_move_demands(void **state)
{
	struct progress p;
	struct task t;

	(void)state;
	shape_clear(&task_shape, &t);
	t.lead = 1;
	t.unit_id = 3;
	t.due_on.ymd = 20260410;
	for (size_t n = 0; n < COUNT(of_unit); n++)
		record_try(&task_of_unit, &t, NOON, &of_unit[n]);
	t.source = TEXT("assignment");
	t.document = t.title = TEXT("d");
	t.received_on.ymd = 20260401;
	for (size_t n = 0; n < COUNT(of_office); n++)
		record_try(&task_of_office, &t, NOON, &of_office[n]);
	shape_clear(&progress_shape, &p);
	p.unit_id = p.task_id = 3;
	p.text = TEXT("t");
	for (size_t n = 0; n < COUNT(reports); n++)
		record_try(&progress_of_unit, &p, NOON, &reports[n]);
}

static void
whose_moves_they_are(void **state)
{
	static const struct record_roles all[] = {
	    { &task_of_unit, LIAISON }, { &task_of_office, OFFICE },
	    { &progress_of_unit, LIAISON },
	    { &progress_of_township, OFFICE } };

	(void)state;
	record_roles_are(all, COUNT(all));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_light_is_yellow_from_n_workdays_before),
		cmocka_unit_test(lights_follow_from_days),
		cmocka_unit_test(what_a_move_demands),
		cmocka_unit_test(whose_moves_they_are),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
