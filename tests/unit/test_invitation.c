/* What the moves of an invitation demand, at second 1000. */
#include "conference/invitations/invitation.h"
#include "record_trial.h"

#define NO_ANSWER	"answer= person= post= reason="
#define EXCUSED		"answer=excused person= post= reason="

static const struct record_trial unit[] = {
	{ "comes", "answer", "", "", "" },
	{ "nothing", "answer", "", NO_ANSWER, "answer missing" },
	{ "nobody comes", "answer", "", "person= post=",
	  "person missing, post missing" },
	{ "nobody instead", "answer", "", "answer=substitute person= post=",
	  "person missing, post missing" },
	{ "excused, why", "answer", "", EXCUSED, "reason missing" },
	{ "excused", "answer", "", EXCUSED "R", "" },
	{ "a change", "answer", "state=1", "person=C", "" },
	{ "a second before", "answer", "starts_at=1001", "", "" },
	{ "begun", "answer", "starts_at=1000", "", "starts_at begun" },
	{ "called off", "answer", "meeting_state=3", "",
	  "meeting_state called-off" },
	{ "held", "answer", "meeting_state=2", "", "meeting_state over" },
};

static const struct record_trial office[] = {
	{ "by telephone", "record", "", "", "" },
	{ "nothing", "record", "", NO_ANSWER, "answer missing" },
	{ "begun", "record", "starts_at=1000", "", "" },
	{ "held", "record", "meeting_state=2", "", "meeting_state over" },
	{ "taken back", "withdraw", "", "withdrawn_why=W", "" },
	{ "without a reason", "withdraw", "", "", "withdrawn_why missing" },
	{ "of what is over", "withdraw", "meeting_state=2", "withdrawn_why=W",
	  "meeting_state over" },
	{ "again", "renew", "state=2", "", "" },
	{ "called off", "renew", "state=2 meeting_state=3", "",
	  "meeting_state called-off" },
};

static struct invitation
whole(void)
{
	struct invitation i;

	shape_clear(&receipt_shape, &i);
	i.answer = TEXT("comes");
	i.person = TEXT("A");
	i.post = TEXT("B");
	i.meeting_state = 1;
	i.starts_at.s = 2000;
	return i;
}

static void
what_a_move_demands(void **state)
{
	struct invitation i = whole();

	(void)state;
	record_check(&receipt_of_unit);
	record_check(&receipt_by_office);
	record_check(&invitation_new_record);
	for (size_t n = 0; n < COUNT(unit); n++)
		record_try(&receipt_of_unit, &i, 1000, &unit[n]);
	for (size_t n = 0; n < COUNT(office); n++)
		record_try(&receipt_by_office, &i, 1000, &office[n]);
}

static void
an_answer_keeps_only_what_it_has(void **state)
{
	struct invitation i = whole();

	(void)state;
	i.reason = TEXT("R");
	receipt_derive(NULL, (struct day){ 0 }, &i, NULL);
	assert_string_equal(i.person.s, "A");
	assert_string_equal(i.reason.s, "");
	i.reason = TEXT("R");
	i.answer = TEXT("substitute");
	receipt_derive(NULL, (struct day){ 0 }, &i, NULL);
	assert_string_equal(i.person.s, "A");
	assert_string_equal(i.reason.s, "R");
	i.answer = TEXT("excused");
	receipt_derive(NULL, (struct day){ 0 }, &i, NULL);
	assert_string_equal(i.person.s, "");
	assert_string_equal(i.post.s, "");
	assert_string_equal(i.reason.s, "R");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_move_demands),
		cmocka_unit_test(an_answer_keeps_only_what_it_has),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
