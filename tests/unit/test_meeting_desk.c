/* What the moves of a meeting demand, at second 1000. */
#include "conference/meetings/meeting_desk.h"
#include "record_trial.h"

#define ANNOUNCED	"state=1 "
#define TWO_YEARS	"starts_at=63073000"	/* 730 days ahead */
#define MORE		"starts_at=69121000"	/* 800 */
#define TEN_YEARS	"starts_at=345601000"	/* 4000 */

static const struct record_trial trials[] = {
	{ "whole", "announce", "", "", "" },
	{ "bare", "announce", "", "name= place= starts_at=0 chair_seat_id=0",
	  "name missing, starts_at missing, place missing, chair_seat_id missing" },
	{ "a draft may be bare", "save", "",
	  "name= place= starts_at=0 chair_seat_id=0", "" },
	{ "but has a kind", "save", "", "kind=", "kind missing" },
	{ "now is past", "announce", "", "starts_at=1000", "starts_at past" },
	{ "no length", "announce", "", "ends_at=2000", "ends_at order" },
	{ "nor in a draft", "save", "", "ends_at=2000", "ends_at order" },
	{ "a second long", "announce", "", "ends_at=2001", "" },
	{ "not a convener", "announce", "", "convener=0", "delegation missing" },
	{ "delegated", "announce", "", "convener=0 delegation=D", "" },
	{ "temporary", "announce", "", "kind=temporary", "ground missing" },
	{ "with its ground", "announce", "", "kind=temporary ground=G", "" },
	/* A change may keep a start that is past; a form has no seconds. */
	{ "kept", "change", ANNOUNCED "starts_at=700", "starts_at=660", "" },
	{ "moved", "change", ANNOUNCED "starts_at=700", "starts_at=600",
	  "starts_at past" },
	{ "a draft's start is nobody's yet", "announce", "starts_at=700",
	  "starts_at=700", "starts_at past" },
	{ "two years", "announce", "", TWO_YEARS, "" },
	{ "more is asked about", "announce", "", MORE, "starts_at far-start?" },
	{ "not of a draft", "save", "", MORE, "" },
	{ "a slip", "announce", "", TEN_YEARS, "starts_at absurd" },
	{ "nor what it was", "change", ANNOUNCED TEN_YEARS, TEN_YEARS, "" },
	{ "15 days", "announce", "", "ends_at=1298000", "" },
	{ "more is asked about", "announce", "", "ends_at=1298001",
	  "ends_at far-end?" },
	{ "a slip", "announce", "", "ends_at=34562000", "ends_at absurd" },
	{ "no reason", "cancel", ANNOUNCED, ANNOUNCED, "cancelled_why missing" },
	{ "a reason", "cancel", ANNOUNCED, ANNOUNCED "cancelled_why=W", "" },
	{ "early", "hold", ANNOUNCED "starts_at=1001", ANNOUNCED,
	  "starts_at early" },
	{ "begun", "hold", ANNOUNCED "starts_at=1000", ANNOUNCED, "" },
};

static struct meeting
whole(void)
{
	struct meeting m;

	shape_clear(&meeting_record_shape, &m);
	m.kind = TEXT("regular");
	m.name = TEXT("A");
	m.place = TEXT("B");
	m.chair_seat_id = 1;
	m.convener = true;
	m.starts_at.s = 2000;
	return m;
}

static void
what_a_move_demands(void **state)
{
	struct meeting m = whole();

	(void)state;
	record_check(&meeting_record);
	for (size_t i = 0; i < COUNT(trials); i++)
		record_try(&meeting_record, &m, 1000, &trials[i]);
}

static void
what_a_reader_sees_is_what_differs(void **state)
{
	static const char *const unseen[] = { "revision=7", "updated_at=9",
	    "state=2", "starts_at=2039", "sequence=4", "deed=save" };
	static const char *const seen[] = { "starts_at=2040", "files=a.pdf",
	    "chair_seat_id=2", "cancelled_why=W", "remote_link=R" };
	struct meeting m = whole();

	(void)state;
	for (size_t i = 0; i < COUNT(unseen); i++)
		HOLDS(record_same_but(&meeting_record, &m, unseen[i]),
		    unseen[i]);
	for (size_t i = 0; i < COUNT(seen); i++)
		HOLDS(!record_same_but(&meeting_record, &m, seen[i]), seen[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_move_demands),
		cmocka_unit_test(what_a_reader_sees_is_what_differs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
