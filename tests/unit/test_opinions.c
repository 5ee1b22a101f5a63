/* What the moves of inquiries, opinions and settlements demand. */
#include "conference/opinions/settlement.h"
#include "conference/topics/topic.h"
#include "identity/role.h"
#include "record_trial.h"

/* Noon of 1 April 2026 in Beijing. */
enum { NOON = 1775016000 };

static const struct record_trial asked[] = {
	{ "whole", "ask", "", "", "" },
	{ "of nobody, nothing", "ask", "", "question=", "question missing" },
	{ "by today", "ask", "", "due_on=20260401", "" },
	{ "by yesterday", "ask", "", "due_on=20260331", "due_on past-day" },
	{ "by a far day", "ask", "", "due_on=20270501", "due_on far" },
	{ "of a draft", "ask", "", "topic_state=0", "state topic-closed" },
	{ "of what was settled", "ask", "", "topic_state=10",
	  "state topic-closed" },
	{ "of what was deferred", "ask", "", "topic_state=11", "" },
	{ "of what is on a conference's agenda", "ask", "", "topic_state=12",
	  "state topic-closed" },
	{ "of another topic", "ask", "id=1 topic_id=5", "id=1 topic_id=6",
	  "state topic-closed" },
	{ "of its own unit", "ask", "", "topic_unit=3", "units own-topic" },
	{ "declined", "decline", "", "", "reason missing" },
};

static const struct record_trial answered[] = {
	{ "in time", "answer", "", "answer=agree", "" },
	{ "without a word", "answer", "", "", "answer missing" },
	{ "an objection says why", "answer", "", "answer=object",
	  "text missing" },
	{ "so do changes", "answer", "", "answer=agree-changes",
	  "text missing" },
	{ "with them", "answer", "", "answer=agree-changes text=t", "" },
	{ "on the last day", "change", "state=1 due_on=20260401",
	  "state=1 answer=agree", "" },
	{ "after it", "change", "state=1 due_on=20260331",
	  "state=1 answer=agree", "due_on fixed" },
	{ "late for the first time", "answer", "due_on=20260331",
	  "answer=agree", "" },
	{ "of an older version", "answer", "topic_version=2", "answer=agree",
	  "topic_state topic-closed" },
	{ "on a conference's agenda", "answer", "topic_state=12",
	  "answer=agree", "" },
	{ "of what was resolved", "answer", "topic_state=13", "answer=agree",
	  "topic_state topic-closed" },
	{ "of a returned topic", "answer", "topic_state=2", "answer=agree",
	  "topic_state topic-closed" },
};

static const struct record_trial changed[] = {
	{ "extended", "extend", "", "due_on=20260501 reason=r", "" },
	{ "without a reason", "extend", "", "due_on=20260501",
	  "reason missing" },
	{ "to an earlier day", "extend", "", "due_on=20260402 reason=r",
	  "due_on not-later" },
	{ "to a day before today", "extend", "due_on=20260301",
	  "due_on=20260331 reason=r", "due_on not-later" },
	{ "called off", "call-off", "", "reason=r", "" },
};

static const struct record_trial parts[] = {
	{ "confirmed", "confirm", "", "", "" },
	{ "an objection says why", "object", "", "", "reason missing" },
	{ "ended meanwhile", "confirm", "settlement_state=2", "",
	  "state ended" },
	{ "on an agenda meanwhile", "confirm", "topic_state=12", "",
	  "state topic-closed" },
};

static void
what_a_move_demands(void **state)
{
	static const int64_t ids[] = { 3 };
	struct inquiry i;
	struct opinion o;
	struct settlement_part p;

	(void)state;
	shape_clear(&inquiry_shape, &i);
	i.units = (struct id_list){ ids, 1 };
	i.question = TEXT("q");
	i.due_on.ymd = 20260410;
	i.topic_state = TOPIC_ACCEPTED;
	i.topic_unit = 1;
	for (size_t n = 0; n < COUNT(asked); n++)
		record_try(&inquiry_of_office, &i, NOON, &asked[n]);
	shape_clear(&opinion_shape, &o);
	o.number = o.topic_version = 1;
	o.topic_state = TOPIC_ACCEPTED;
	o.due_on.ymd = 20260410;
	for (size_t n = 0; n < COUNT(answered); n++)
		record_try(&opinion_of_unit, &o, NOON, &answered[n]);
	for (size_t n = 0; n < COUNT(changed); n++)
		record_try(&opinion_of_office, &o, NOON, &changed[n]);
	shape_clear(&settlement_part_shape, &p);
	p.number = p.topic_version = 1;
	p.topic_state = TOPIC_ACCEPTED;
	for (size_t n = 0; n < COUNT(parts); n++)
		record_try(&settlement_part_of_unit, &p, NOON, &parts[n]);
}

static void
whose_moves_they_are(void **state)
{
	static const struct record_roles all[] = {
	    { &inquiry_of_office, OFFICE },
	    { &inquiry_of_unit, LIAISON }, { &opinion_of_office, OFFICE },
	    { &opinion_of_unit, LIAISON }, { &settlement_record, OFFICE },
	    { &settlement_part_of_unit, LIAISON } };

	(void)state;
	record_roles_are(all, COUNT(all));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_move_demands),
		cmocka_unit_test(whose_moves_they_are),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
