/* What may be done to a topic, in which state, and what it must have. */
#include "trial.h"
#include "conference/topics/topic.h"

enum { MOVES = 7, NO = -2 };
static const char *const names[MOVES] = { "save", "submit", "withdraw",
    "discard", "accept", "return", "decline" };

/* Rows: state, and one that is new; columns: as in names. */
static const int expected[TOPIC_STATES + 1][MOVES] = {
	[TOPIC_DRAFT] = { 0, 1, 5, GONE_STATE, NO, NO, NO },
	[TOPIC_SUBMITTED] = { NO, NO, 5, NO, 3, 2, 4 },
	[TOPIC_RETURNED] = { 2, 1, 5, NO, NO, NO, NO },
	[TOPIC_ACCEPTED] = { NO, NO, NO, NO, NO, NO, NO },
	[TOPIC_DECLINED] = { NO, NO, NO, NO, NO, NO, NO },
	[TOPIC_WITHDRAWN] = { 5, 1, NO, NO, NO, NO, NO },
	[TOPIC_STATES] = { 0, 1, NO, NO, NO, NO, NO },
};

static int
leads(const struct record *of, const char *name, int state)
{
	const struct move *m = move_from(of, name, state);

	return m != NULL ? m->to : NO;
}

static void
all_pairs_of_state_and_move(void **state)
{
	(void)state;
	record_check(&topic_of_unit);
	record_check(&topic_sent);
	record_check(&topic_of_office);
	assert_null(topic_states[TOPIC_STATES]);
	for (int s = 0; s <= TOPIC_STATES; s++)
		for (int m = 0; m < MOVES; m++) {
			int from = s < TOPIC_STATES ? s : NEW_STATE;
			const struct record *of = m < 4 ? &topic_of_unit :
			    &topic_sent;

			assert_int_equal(leads(of, names[m], from),
			    expected[s][m]);
			assert_int_equal(leads(m < 4 ? &topic_sent :
			    &topic_of_unit, names[m], from), NO);
			assert_int_equal(leads(&topic_of_office, names[m],
			    from), m == 1 && from == NEW_STATE ? 1 : NO);
		}
}

static void
a_unit_writes_what_is_not_with_the_office(void **state)
{
	(void)state;
	for (int s = 0; s < TOPIC_STATES; s++)
		for (size_t i = 0; i < topic_of_unit.move_count; i++) {
			const struct move *m = &topic_of_unit.moves[i];

			HOLDS(!m->words || (m->from & IN(s)) == 0 ||
			    s == TOPIC_DRAFT || s == TOPIC_RETURNED ||
			    s == TOPIC_WITHDRAWN, topic_states[s]);
		}
}

static struct topic
whole(void)
{
	static const int64_t ids[] = { 3, 15 };

	return (struct topic){ .title = TEXT("four"), .problem = TEXT("p"),
	    .facts = TEXT("f"), .proposal = TEXT("o"), .decision = TEXT("d"),
	    .reason = TEXT(""), .files = TEXT(""), .category_id = 1,
	    .duties = { ids, 2 }, .units = { ids, 1 } };
}

static void
what_is_the_same_is_known(void **state)
{
	const struct topic a = whole();
	struct topic others[8] = { a, a, a, a, a, a, a, a }, b = a;

	(void)state;
	b.revision = 9, b.state = TOPIC_ACCEPTED;
	HOLDS(record_same(&topic_of_unit, &a, &b), "what nobody writes");
	others[0].title = TEXT("x"), others[1].problem = TEXT("");
	others[2].facts = TEXT("ff"), others[3].proposal = TEXT("x");
	others[4].decision = TEXT("x"), others[5].category_id = 0;
	others[6].duties.count = 1, others[7].units.at = a.units.at + 1;
	for (size_t i = 0; i < COUNT(others); i++)
		HOLDS(!record_same(&topic_of_unit, &a, &others[i]),
		    "one part differs");
}

/* "member why, member why" */
static const char *
faults(const char *name, int state, const struct topic *t)
{
	static char out[200];
	struct faults found = { .count = 0 };
	const struct record *of = strcmp(name, "submit") == 0 ||
	    strcmp(name, "save") == 0 ? &topic_of_unit : &topic_sent;

	move_faults(of, move_from(of, name, state), t, t, (struct moment){ 1 },
	    &found);
	out[0] = '\0';
	for (size_t i = 0; i < found.count; i++)
		snprintf(out + strlen(out), sizeof out - strlen(out),
		    "%s%s %s", i > 0 ? ", " : "", found.at[i].member,
		    found.at[i].why);
	return out;
}

static void
what_a_move_demands(void **state)
{
	struct topic t = whole();

	(void)state;
	SAME(faults("submit", TOPIC_DRAFT, &t), "", "whole");
	t.title = TEXT("abc");
	SAME(faults("submit", TOPIC_RETURNED, &t), "title short", "three");
	t.title = t.problem = t.facts = t.proposal = t.decision = TEXT("");
	t.category_id = 0;
	SAME(faults("submit", TOPIC_WITHDRAWN, &t), "title missing, "
	    "category_id missing, problem missing, proposal missing, "
	    "decision missing", "bare");
	SAME(faults("save", NEW_STATE, &t), "title missing", "an empty one");
	t.id = 1;
	SAME(faults("save", TOPIC_DRAFT, &t), "", "one that was emptied");
	SAME(faults("accept", TOPIC_SUBMITTED, &t), "", "needs no reason");
	SAME(faults("return", TOPIC_SUBMITTED, &t), "reason missing", "why");
	SAME(faults("decline", TOPIC_SUBMITTED, &t), "reason missing", "why");
	t.reason = TEXT("r");
	SAME(faults("decline", TOPIC_SUBMITTED, &t), "", "said");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_pairs_of_state_and_move),
		cmocka_unit_test(a_unit_writes_what_is_not_with_the_office),
		cmocka_unit_test(what_is_the_same_is_known),
		cmocka_unit_test(what_a_move_demands),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
