/* Every move from every state: its result, or that it is refused. */
#include "trial.h"
#include "conference/topics/topic.h"

static void
each_pair_leads_where_it_should(void **state)
{
	static const struct {
		enum topic_state from;
		enum topic_move move;
		enum topic_state to;
	} leads[] = {
		{ TOPIC_DRAFT, TOPIC_SUBMIT, TOPIC_SUBMITTED },
		{ TOPIC_DRAFT, TOPIC_WITHDRAW, TOPIC_WITHDRAWN },
		{ TOPIC_DRAFT, TOPIC_DISCARD, TOPIC_GONE },
		{ TOPIC_SUBMITTED, TOPIC_RETURN, TOPIC_RETURNED },
		{ TOPIC_SUBMITTED, TOPIC_ACCEPT, TOPIC_ACCEPTED },
		{ TOPIC_SUBMITTED, TOPIC_DECLINE, TOPIC_DECLINED },
		{ TOPIC_SUBMITTED, TOPIC_WITHDRAW, TOPIC_WITHDRAWN },
		{ TOPIC_RETURNED, TOPIC_SUBMIT, TOPIC_SUBMITTED },
		{ TOPIC_RETURNED, TOPIC_WITHDRAW, TOPIC_WITHDRAWN },
		{ TOPIC_WITHDRAWN, TOPIC_SUBMIT, TOPIC_SUBMITTED },
	};
	char what[40];

	(void)state;
	for (int from = 0; from < TOPIC_STATES; from++)
		for (int move = 0; move < TOPIC_MOVES; move++) {
			int to = TOPIC_STATES;

			for (size_t i = 0; i < COUNT(leads); i++)
				if ((int)leads[i].from == from &&
				    (int)leads[i].move == move)
					to = (int)leads[i].to;
			snprintf(what, sizeof what, "%s, %s",
			    topic_state_words[from], topic_move_words[move]);
			HOLDS((int)topic_next((enum topic_state)from,
			    (enum topic_move)move) == to, what);
		}
}

static void
a_unit_writes_what_is_not_with_the_office(void **state)
{
	static const bool open[TOPIC_STATES] = { [TOPIC_DRAFT] = true,
	    [TOPIC_RETURNED] = true, [TOPIC_WITHDRAWN] = true };

	(void)state;
	for (int s = 0; s < TOPIC_STATES; s++) {
		HOLDS(topic_open((enum topic_state)s) == open[s],
		    topic_state_words[s]);
		HOLDS((topic_next((enum topic_state)s, TOPIC_SUBMIT) ==
		    TOPIC_SUBMITTED) == open[s], "and submits it");
	}
	HOLDS(topic_state_words[TOPIC_STATES] == NULL, "no more states");
	HOLDS(topic_move_words[TOPIC_MOVES] == NULL, "no more moves");
}

static void
what_is_the_same_is_known(void **state)
{
	const int64_t ids[] = { 3, 15 };
	const struct topic a = { .title = TEXT("t"), .problem = TEXT("p"),
	    .facts = TEXT("f"), .proposal = TEXT("o"), .decision = TEXT("d"),
	    .category_id = 1, .duties = { ids, 2 }, .units = { ids, 1 } };
	struct topic others[8] = { a, a, a, a, a, a, a, a }, b = a;

	(void)state;
	b.revision = 9, b.state = TOPIC_ACCEPTED;
	HOLDS(topic_same(&a, &b), "what a person does not write");
	others[0].title = TEXT("x"), others[1].problem = TEXT("");
	others[2].facts = TEXT("ff"), others[3].proposal = TEXT("x");
	others[4].decision = TEXT("x"), others[5].category_id = 0;
	others[6].duties.count = 1, others[7].units.at = ids + 1;
	for (size_t i = 0; i < COUNT(others); i++)
		HOLDS(!topic_same(&a, &others[i]), "one part differs");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_pair_leads_where_it_should),
		cmocka_unit_test(a_unit_writes_what_is_not_with_the_office),
		cmocka_unit_test(what_is_the_same_is_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
