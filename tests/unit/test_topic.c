/* What the moves of a topic demand, and which tables have which. */
#include <string.h>

#include "conference/topics/topic.h"
#include "identity/role.h"
#include "record_trial.h"

#define BARE "title= problem= proposal= decision= category_id=0"

static const struct record_trial of_unit[] = {
	{ "whole", "submit", "", "", "" },
	{ "three letters", "submit", "", "title=abc", "title short" },
	{ "bare", "submit", "", BARE, "title missing, category_id missing, "
	  "problem missing, proposal missing, decision missing" },
	{ "a new one says something", "save", "id=0", BARE, "title missing" },
	{ "if only facts", "save", "id=0", BARE " facts=f", "" },
	{ "a stored one may be emptied", "save", "", BARE, "" },
	{ "needs nothing", "withdraw", "", BARE, "" },
};

static const struct record_trial sent[] = {
	{ "accepted without a word", "accept", "", "", "" },
	{ "returned", "return", "", "", "reason missing" },
	{ "declined", "decline", "", "", "reason missing" },
	{ "with a reason", "decline", "", "reason=r", "" },
};

static struct topic
whole(void)
{
	static const int64_t ids[] = { 3, 15 };
	struct topic t;

	shape_clear(&topic_shape, &t);
	t.id = t.category_id = 1;
	t.title = TEXT("four");
	t.problem = t.proposal = t.decision = TEXT("p");
	t.duties = (struct id_list){ ids, 2 };
	t.units = (struct id_list){ ids, 1 };
	return t;
}

static void
what_a_move_demands(void **state)
{
	struct topic t = whole();

	(void)state;
	for (size_t i = 0; i < COUNT(of_unit); i++)
		record_try(&topic_of_unit, &t, 1, &of_unit[i]);
	for (size_t i = 0; i < COUNT(sent); i++)
		record_try(&topic_sent, &t, 1, &sent[i]);
}

static void
whose_moves_they_are(void **state)
{
	const struct record *const all[] = { &topic_of_unit, &topic_sent,
	    &topic_of_office };

	(void)state;
	for (size_t r = 0; r < COUNT(all); r++)
		record_check(all[r]);
	assert_int_equal(move_from(&topic_of_unit, "hand", TOPIC_DRAFT)->roles,
	    LIAISON);
	assert_int_equal(move_from(&topic_of_unit, "pass", TOPIC_PASSING)->roles,
	    MEMBER);
	assert_int_equal(move_from(&topic_of_unit, "back", TOPIC_PASSING)->roles,
	    MEMBER);
	for (size_t i = 0; i < topic_sent.move_count; i++)
		assert_true(topic_sent.moves[i].other);
	assert_null(move_from(&topic_of_unit, "withdraw", TOPIC_TABLED));
	assert_null(move_from(&topic_sent, "return", TOPIC_TABLED));
	record_check(&topic_chain);
	for (size_t i = 0; i < topic_chain.move_count; i++)
		assert_int_equal(topic_chain.moves[i].roles,
		    strcmp(topic_chain.moves[i].name, "settle") == 0 ?
		    OFFICE | LIAISON : OFFICE);
	assert_null(move_from(&topic_of_unit, "withdraw", NEW_STATE));
	assert_null(move_from(&topic_of_unit, "discard", NEW_STATE));
	assert_null(move_from(&topic_sent, "accept", TOPIC_DRAFT));
	assert_null(topic_states[TOPIC_STATES]);
}

static void
what_a_reader_sees_is_what_differs(void **state)
{
	static const char *const seen[] = { "title=x", "problem=", "facts=ff",
	    "proposal=x", "decision=x", "category_id=0", "files=a.pdf" };
	struct topic t = whole(), other = t;

	(void)state;
	HOLDS(record_same_but(&topic_of_unit, &t, "revision=9"), "revision");
	HOLDS(record_same_but(&topic_of_unit, &t, "state=3"), "state");
	for (size_t i = 0; i < COUNT(seen); i++)
		HOLDS(!record_same_but(&topic_of_unit, &t, seen[i]), seen[i]);
	other.duties.count = 1;
	HOLDS(!record_same(&topic_of_unit, &t, &other), "a clause less");
	other = t;
	other.units.at++;
	HOLDS(!record_same(&topic_of_unit, &t, &other), "another unit");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_move_demands),
		cmocka_unit_test(whose_moves_they_are),
		cmocka_unit_test(what_a_reader_sees_is_what_differs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
