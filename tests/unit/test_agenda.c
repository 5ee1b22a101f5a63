/* What the moves of an agenda's item demand. */
#include "conference/agenda/agenda.h"
#include "conference/agenda/written_position.h"
#include "record_trial.h"

#define TOPIC		"sort=topic topic_id=7 topic_version=1 "
#define LIAISON		"kind=liaison "
#define TEMPORARY	"kind=temporary "
#define PASSED		"gate_id=3 gate_outcome=up-topic "

static const struct record_trial of_new[] = {
	{ "something else", "add", "", "", "" },
	{ "a topic on a liaison meeting", "add", "", LIAISON TOPIC, "" },
	{ "on a conference it passed first", "add", "", TOPIC PASSED, "" },
	{ "or it does not come", "add", "", TOPIC, "gate_id gate" },
	{ "to a temporary one a convener may put it", "add", "",
	  TEMPORARY TOPIC, "gate_id gate-temporary" },
	{ "a member's change", "add", "", "sort=member seat_change_id=1", "" },
	{ "a meeting that was held", "add", "", "meeting_state=2",
	  "meeting_state over" },
	{ "a ground", "override", "", TEMPORARY TOPIC,
	  "override_ground missing" },
	{ "is enough", "override", "", TEMPORARY TOPIC "override_ground=G",
	  "" },
	{ "for a temporary one", "override", "", TOPIC "override_ground=G",
	  "gate_id not-temporary" },
	{ "for a topic", "override", "", TEMPORARY "override_ground=G",
	  "topic_id missing" },
	{ "that did not pass", "override", "",
	  TEMPORARY TOPIC PASSED "override_ground=G", "gate_id passed" },
};

static const struct record_trial of_item[] = {
	{ "a change", "save", "", "minutes=5", "" },
	{ "not after the meeting", "save", "", "meeting_state=3",
	  "meeting_state over" },
	{ "off", "off", "", "", "" },
	{ "the report on tasks stays", "off", "", "sort=tasks", "sort tasks" },
};

static const struct record_trial of_outcome[] = {
	{ "none", "record", "", "", "outcome missing" },
	{ "of a conference", "record", "", "outcome=resolved", "" },
	{ "noted", "record", "", "outcome=noted", "" },
	{ "referred", "record", "", "outcome=referred", "" },
	{ "not of a liaison meeting", "record", "", "outcome=up-topic",
	  "outcome choice" },
	{ "of a liaison meeting", "record", "", LIAISON "outcome=up-topic",
	  "" },
	{ "for decision", "record", "", LIAISON "outcome=up-decision", "" },
	{ "not of a conference", "record", "", LIAISON "outcome=resolved",
	  "outcome choice" },
	{ "settled how", "record", "", LIAISON "outcome=settled",
	  "outcome_text missing" },
	{ "returned why", "record", "", LIAISON "outcome=returned",
	  "outcome_text missing" },
	{ "deferred by both", "record", "", "outcome=deferred outcome_text=T",
	  "" },
	{ "a change is agreed to", "record", "", "sort=member outcome=agreed",
	  "" },
	{ "declined why", "record", "", "sort=member outcome=declined",
	  "outcome_text missing" },
	{ "not resolved", "record", "", "sort=member outcome=resolved",
	  "outcome choice" },
	{ "of a change only", "record", "", "outcome=agreed",
	  "outcome choice" },
	{ "a draft has none", "record", "", "outcome=noted meeting_state=0",
	  "meeting_state unannounced" },
};

/* On the agenda of a conference that is announced. */
static struct agenda_item
whole(void)
{
	struct agenda_item i;

	shape_clear(&agenda_new_shape, &i);
	i.id = i.meeting_id = 1;
	i.kind = TEXT("regular");
	i.sort = TEXT("other");
	i.meeting_state = 1;
	i.position = i.last = 2;
	return i;
}

#define TRY(record, trials) for (size_t t = 0;				\
    t < sizeof trials / sizeof *trials; t++)				\
	record_try(&record, &item, 1000, &trials[t])

static void
moves_demand(void **state)
{
	struct agenda_item item = whole();

	(void)state;
	record_check(&agenda_new_record);
	record_check(&agenda_item_record);
	record_check(&agenda_outcome_record);
	record_check(&written_position_new);
	TRY(agenda_new_record, of_new);
	TRY(agenda_item_record, of_item);
	TRY(agenda_outcome_record, of_outcome);
}

/* The clock runs from the start of the meeting. */
static void
times_run(void **state)
{
	struct arena *a = arena_new();
	struct agenda_item items[3] = { whole(), whole(), whole() };
	const struct agenda_item *timed;

	(void)state;
	items[0].minutes = 10;
	items[1].minutes = 5;
	timed = agenda_times(a, (struct moment){ 1000 },
	    (struct rows){ items, 3 }).at;
	assert_int_equal(timed[0].begins.s, 1000);
	assert_int_equal(timed[1].begins.s, 1600);
	assert_int_equal(timed[2].begins.s, 1900);
	timed = agenda_times(a, (struct moment){ 0 },
	    (struct rows){ items, 3 }).at;
	assert_int_equal(timed[2].begins.s, 0);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(moves_demand),
		cmocka_unit_test(times_run),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
