/* The moves of a meeting in each state, and the fields they require. */
#include "trial.h"
#include "conference/meetings/meeting_desk.h"

enum { STATES = 4, MOVES = 6, NO = -2 };
static const char *const names[MOVES] = { "save", "announce", "change",
    "cancel", "hold", "discard" };

/* Rows: state; columns: as in names. */
static const int expected[STATES][MOVES] = {
	{ 0, 1, NO, NO, NO, GONE_STATE },	/* draft */
	{ NO, NO, 1, 3, 2, NO },		/* announced */
	{ NO, NO, NO, NO, NO, NO },		/* held */
	{ NO, NO, NO, NO, NO, NO },		/* cancelled */
};

static int
after_move(int state, const char *name)
{
	const struct move *m = move_from(&meeting_record, name, state);

	return m != NULL ? m->to : NO;
}

static void
all_pairs_of_state_and_move(void **state)
{
	(void)state;
	assert_int_equal(meeting_record.move_count, MOVES);
	record_check(&meeting_record);
	for (int m = 0; m < MOVES; m++) {
		for (int s = 0; s < STATES; s++)
			assert_int_equal(after_move(s, names[m]),
			    expected[s][m]);
		assert_int_equal(after_move(-1, names[m]), NO);
		assert_int_equal(after_move(STATES, names[m]), NO);
	}
}

static struct meeting
whole(void)
{
	return (struct meeting){ .kind = TEXT("regular"),
	    .name = TEXT("A"), .place = TEXT("B"), .chair_seat_id = 1,
	    .convener = true, .starts_at = { 2000 }, .delegation = TEXT(""),
	    .ground = TEXT(""), .note = TEXT(""), .chair = TEXT("C"),
	    .cancelled_why = TEXT(""), .files = TEXT(""), .uid = TEXT("u") };
}

/* The faults at second 1000 as "member why, member why". */
static const char *
faults(const char *name, const struct meeting *before,
    const struct meeting *after)
{
	static char out[400];
	struct faults found = { .count = 0 };
	const struct move *m = NULL;

	for (size_t i = 0; i < meeting_record.move_count; i++)
		if (strcmp(meeting_record.moves[i].name, name) == 0)
			m = &meeting_record.moves[i];
	assert_non_null(m);
	move_faults(&meeting_record, m, before, after, (struct moment){ 1000 },
	    &found);
	out[0] = '\0';
	for (size_t i = 0; i < found.count; i++)
		snprintf(out + strlen(out), sizeof out - strlen(out),
		    "%s%s %s", i > 0 ? ", " : "", found.at[i].member,
		    found.at[i].why);
	return out;
}

static void
what_an_announcement_must_have(void **state)
{
	struct meeting before = whole(), m = whole();

	(void)state;
	SAME(faults("announce", &before, &m), "", "whole");
	m.name = m.place = TEXT("");
	m.starts_at.s = 0;
	m.chair_seat_id = 0;
	SAME(faults("announce", &before, &m), "name missing, "
	    "starts_at missing, place missing, chair_seat_id missing",
	    "bare");
	SAME(faults("save", &before, &m), "", "a draft may be bare");
	m.kind = TEXT("");
	SAME(faults("save", &before, &m), "kind missing", "but a kind");
	m = whole();
	m.starts_at.s = 1000;
	SAME(faults("announce", &before, &m), "starts_at past", "now");
	m = whole();
	m.ends_at.s = 2000;
	SAME(faults("announce", &before, &m), "ends_at order", "end");
	SAME(faults("save", &before, &m), "ends_at order", "draft's end");
	m.ends_at.s = 2001;
	SAME(faults("announce", &before, &m), "", "a second later");
}

static void
who_chairs_and_why_it_is_held(void **state)
{
	struct meeting before = whole(), m = whole();

	(void)state;
	m.convener = false;
	SAME(faults("announce", &before, &m), "delegation missing",
	    "not a convener");
	m.delegation = TEXT("D");
	SAME(faults("announce", &before, &m), "", "delegated");
	m.kind = TEXT("temporary");
	SAME(faults("announce", &before, &m), "ground missing",
	    "temporary");
	m.ground = TEXT("G");
	SAME(faults("announce", &before, &m), "", "with its ground");
}

static void
a_change_may_keep_a_start_that_is_past(void **state)
{
	struct meeting before = whole(), m = whole();

	(void)state;
	before.state = m.state = MEETING_ANNOUNCED;
	before.starts_at.s = 700;
	m.starts_at.s = 660;	/* the same minute, as a form has it */
	SAME(faults("change", &before, &m), "", "kept");
	m.starts_at.s = 600;
	SAME(faults("change", &before, &m), "starts_at past", "moved");
	before.state = MEETING_DRAFT;
	m.starts_at.s = 700;
	SAME(faults("announce", &before, &m), "starts_at past",
	    "a draft's start is nobody's yet");
}

static void
what_was_hardly_meant_is_asked(void **state)
{
	struct meeting before = whole(), m = whole();
	const int64_t day = 86400;

	(void)state;
	m.starts_at.s = 1000 + 730 * day;
	SAME(faults("announce", &before, &m), "", "two years");
	m.starts_at.s = 1000 + 800 * day;
	SAME(faults("announce", &before, &m), "starts_at far-start",
	    "more");
	SAME(faults("save", &before, &m), "", "a draft is not asked");
	m.starts_at.s = 1000 + 4000 * day;
	SAME(faults("announce", &before, &m), "starts_at absurd",
	    "a slip");
	before.state = m.state = MEETING_ANNOUNCED;
	before.starts_at = m.starts_at;
	SAME(faults("change", &before, &m), "", "nor what it was");
	before = m = whole();
	m.ends_at.s = 2000 + 15 * day;
	SAME(faults("announce", &before, &m), "", "15 days");
	m.ends_at.s++;
	SAME(faults("announce", &before, &m), "ends_at far-end", "more");
	m.ends_at.s = 2000 + 400 * day;
	SAME(faults("announce", &before, &m), "ends_at absurd", "a slip");
}

static void
how_it_ends(void **state)
{
	struct meeting before = whole(), m = whole();

	(void)state;
	SAME(faults("cancel", &before, &m), "cancelled_why missing",
	    "no reason");
	m.cancelled_why = TEXT("W");
	SAME(faults("cancel", &before, &m), "", "a reason");
	before.starts_at.s = 1001;
	SAME(faults("hold", &before, &m), "starts_at early", "early");
	before.starts_at.s = 1000;
	SAME(faults("hold", &before, &m), "", "begun");
}

static void
what_a_reader_sees_is_what_differs(void **state)
{
	struct meeting before = whole(), m = whole();

	(void)state;
	m.revision = 7;
	m.updated_at.s = 9;
	m.state = MEETING_HELD;
	assert_true(record_same(&meeting_record, &before, &m));
	m.starts_at.s = 2060;
	assert_false(record_same(&meeting_record, &before, &m));
	m = whole();
	m.files = TEXT("a.pdf");
	assert_false(record_same(&meeting_record, &before, &m));
	m = whole();
	m.chair_seat_id = 2;
	assert_false(record_same(&meeting_record, &before, &m));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_pairs_of_state_and_move),
		cmocka_unit_test(what_an_announcement_must_have),
		cmocka_unit_test(who_chairs_and_why_it_is_held),
		cmocka_unit_test(a_change_may_keep_a_start_that_is_past),
		cmocka_unit_test(what_was_hardly_meant_is_asked),
		cmocka_unit_test(how_it_ends),
		cmocka_unit_test(what_a_reader_sees_is_what_differs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
