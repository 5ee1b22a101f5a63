/* What the moves of seats and of their changes demand, on 1 January 1970. */
#include "conference/people/seat.h"
#include "conference/people/seat_change.h"
#include "record_trial.h"

#define STORED	"id=7 person_id=3 "
#define HELD	STORED "role=convener "

static const struct record_trial seats[] = {
	{ "whole", "add", "", "", "" },
	{ "bare", "add", "", "name= role= office= post= since=0 why=",
	  "why missing, name missing, role missing, office missing,"
	  " post missing, since missing" },
	{ "a liaison is a unit's", "add", "", "role=liaison",
	  "unit_id missing" },
	{ "of this one", "add", "", "role=liaison unit_id=2", "" },
	{ "the day before", "add", "", "until=20260331", "until order" },
	{ "one day", "add", "", "until=20260401", "" },
	{ "no convener is added", "add", "", "role=convener",
	  "role two-people" },
	{ "nor a first one", "add", "", "role=first-convener",
	  "role two-people" },
	{ "corrected", "correct", STORED, STORED "name=B post=C", "" },
	{ "without a reason", "correct", STORED, STORED "why=", "why missing" },
	{ "another person", "correct", STORED, "id=7 person_id=4",
	  "person_id choice" },
	{ "a convener's note", "correct", HELD, HELD "note=C", "" },
	{ "his post", "correct", HELD, HELD "post=C", "post two-people" },
	{ "his name", "correct", HELD, HELD "name=B", "name two-people" },
	{ "his days", "correct", HELD, HELD "since=20260402 until=20270101",
	  "since two-people, until two-people" },
	{ "convener no more", "correct", HELD, STORED, "role two-people" },
	{ "made a convener", "correct", STORED, HELD, "role two-people" },
};

static const struct record_trial appointments[] = {
	{ "whole", "propose", "", "", "" },
	{ "bare", "propose", "", "role= name= post= since=0 office= document=",
	  "name missing, post missing, since missing, role missing,"
	  " office missing, document missing" },
	{ "not before the one before", "propose", "", "seat_since=20260401",
	  "since before-seat" },
	{ "a day later", "propose", "", "seat_since=20260331", "" },
	{ "agreed", "agree", "", "", "" },
	{ "the seat has changed meanwhile", "agree", "",
	  "seat_since=20260401", "seat_id before-seat" },
	{ "no, and why", "decline", "", "", "answer missing" },
	{ "no", "decline", "", "answer=A", "" },
};

static const struct record_trial decisions[] = {
	{ "whole", "agree", "", "document=D decided_on=19700101", "" },
	{ "bare", "agree", "", "", "document missing, decided_on missing" },
	{ "tomorrow", "agree", "", "document=D decided_on=19700102",
	  "decided_on future" },
	/* It begins on the day of the decision then. */
	{ "after the seat began", "agree", "", "document=D"
	  " since=19600101 seat_since=19690101 decided_on=19700101", "" },
	{ "before", "agree", "", "document=D"
	  " since=19600101 seat_since=19700101 decided_on=19700101",
	  "seat_id before-seat" },
	{ "no, and why", "decline", "", "document=D decided_on=19700101",
	  "answer missing" },
};

static const struct record_trial proposals[] = {
	{ "whole", "propose", "", "reason=R", "" },
	{ "no reason", "propose", "", "", "reason missing" },
	{ "withdrawn", "withdraw", "", "", "" },
};

static const struct record_trial liaisons[] = {
	{ "whole", "propose", "", "unit_id=2", "" },
	{ "of no unit", "propose", "", "", "unit_id missing" },
	{ "agreed", "agree", "", "", "" },
};

static struct seat_change
change(const struct shape *shape)
{
	struct seat_change c;

	shape_clear(shape, &c);
	c.role = TEXT("convener");
	c.name = c.office = c.post = c.document = TEXT("A");
	c.since.ymd = 20260401;
	return c;
}

static void
of_seats(void **state)
{
	struct seat_row s;

	(void)state;
	record_check(&seat_record);
	shape_clear(&seat_row_shape, &s);
	s.role = TEXT("member");
	s.name = s.office = s.post = s.why = TEXT("A");
	s.since.ymd = 20260401;
	for (size_t i = 0; i < COUNT(seats); i++)
		record_try(&seat_record, &s, 0, &seats[i]);
}

static void
of_changes(void **state)
{
	struct seat_change c = change(&appointment_shape);

	(void)state;
	record_check(&appointment_record);
	for (size_t i = 0; i < COUNT(appointments); i++)
		record_try(&appointment_record, &c, 0, &appointments[i]);
	c.document = TEXT("");
	record_check(&member_change_record);
	for (size_t i = 0; i < COUNT(decisions); i++)
		record_try(&member_change_record, &c, 0, &decisions[i]);
	record_check(&member_change_of_unit);
	for (size_t i = 0; i < COUNT(proposals); i++)
		record_try(&member_change_of_unit, &c, 0, &proposals[i]);
	record_check(&liaison_change_of_unit);
	record_check(&liaison_change_record);
	for (size_t i = 0; i < COUNT(liaisons); i++)
		record_try(&liaison_change_record, &c, 0, &liaisons[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(of_seats),
		cmocka_unit_test(of_changes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
