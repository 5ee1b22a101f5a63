/* The moves of a meeting in each state, and the fields they require. */
#include "trial.h"
#include "conference/meetings/meeting_desk.h"

/* Rows: state; columns: save, announce, change, cancel, hold, discard. */
static const int expected[MEETING_STATES][MEETING_MOVES] = {
	{ 0, 1, -1, -1, -1, -2 },	/* draft */
	{ -1, -1, 1, 3, 2, -1 },		/* announced */
	{ -1, -1, -1, -1, -1, -1 },	/* held */
	{ -1, -1, -1, -1, -1, -1 },	/* cancelled */
};

static void
all_pairs_of_state_and_move(void **state)
{
	(void)state;
	for (int s = 0; s < MEETING_STATES; s++)
		for (int m = 0; m < MEETING_MOVES; m++)
			assert_int_equal(meeting_after(s,
			    (enum meeting_move)m), expected[s][m]);
	for (int m = 0; m < MEETING_MOVES; m++) {
		assert_int_equal(meeting_after(-1, (enum meeting_move)m),
		    MEETING_NO);
		assert_int_equal(meeting_after(MEETING_STATES,
		    (enum meeting_move)m), MEETING_NO);
	}
}

static struct desk_meeting
whole(void)
{
	return (struct desk_meeting){ .kind = TEXT("regular"),
	    .name = TEXT("A"), .place = TEXT("B"), .chair_seat_id = 1,
	    .convener = true, .starts_at = { 2000 }, .delegation = TEXT(""),
	    .ground = TEXT(""), .note = TEXT(""), .chair = TEXT("C"),
	    .cancelled_why = TEXT(""), .files = TEXT(""), .uid = TEXT("u") };
}

/* The faults at second 1000 as "member why, member why". */
static const char *
faults(enum meeting_move move, const struct desk_meeting *before,
    const struct desk_meeting *after)
{
	static char out[400];
	struct meeting_fault found[MEETING_FAULTS_MAX];
	size_t n = meeting_faults(move, before, after,
	    (struct moment){ 1000 }, found);

	out[0] = '\0';
	for (size_t i = 0; i < n; i++)
		snprintf(out + strlen(out), sizeof out - strlen(out),
		    "%s%s %s", i > 0 ? ", " : "", found[i].member,
		    found[i].why);
	return out;
}

static void
what_an_announcement_must_have(void **state)
{
	struct desk_meeting before = whole(), m = whole();

	(void)state;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "", "whole");
	m.name = m.place = TEXT("");
	m.starts_at.s = 0;
	m.chair_seat_id = 0;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "name missing, "
	    "starts_at missing, place missing, chair_seat_id missing",
	    "bare");
	SAME(faults(MEETING_SAVE, &before, &m), "", "a draft may be bare");
	m.kind = TEXT("");
	SAME(faults(MEETING_SAVE, &before, &m), "kind missing", "but a kind");
	m = whole();
	m.starts_at.s = 1000;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "starts_at past", "now");
	m = whole();
	m.ends_at.s = 2000;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "ends_at order", "end");
	SAME(faults(MEETING_SAVE, &before, &m), "ends_at order", "draft's end");
	m.ends_at.s = 2001;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "", "a second later");
}

static void
who_chairs_and_why_it_is_held(void **state)
{
	struct desk_meeting before = whole(), m = whole();

	(void)state;
	m.convener = false;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "delegation missing",
	    "not a convener");
	m.delegation = TEXT("D");
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "", "delegated");
	m.kind = TEXT("temporary");
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "ground missing",
	    "temporary");
	m.ground = TEXT("G");
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "", "with its ground");
}

static void
a_change_may_keep_a_start_that_is_past(void **state)
{
	struct desk_meeting before = whole(), m = whole();

	(void)state;
	before.state = m.state = MEETING_ANNOUNCED;
	before.starts_at.s = 700;
	m.starts_at.s = 660;	/* the same minute, as forms have minutes */
	SAME(faults(MEETING_CHANGE, &before, &m), "", "kept");
	m.starts_at.s = 600;
	SAME(faults(MEETING_CHANGE, &before, &m), "starts_at past", "moved");
	before.state = MEETING_DRAFT;
	m.starts_at.s = 700;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "starts_at past",
	    "a draft's start is nobody's yet");
}

static void
what_was_hardly_meant_is_asked(void **state)
{
	struct desk_meeting before = whole(), m = whole();
	const int64_t day = 86400;

	(void)state;
	m.starts_at.s = 1000 + 730 * day;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "", "two years");
	m.starts_at.s = 1000 + 800 * day;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "starts_at far-start",
	    "more");
	SAME(faults(MEETING_SAVE, &before, &m), "", "a draft is not asked");
	m.starts_at.s = 1000 + 4000 * day;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "starts_at absurd",
	    "a slip");
	before.state = m.state = MEETING_ANNOUNCED;
	before.starts_at = m.starts_at;
	SAME(faults(MEETING_CHANGE, &before, &m), "", "nor what it was");
	before = m = whole();
	m.ends_at.s = 2000 + 15 * day;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "", "15 days");
	m.ends_at.s++;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "ends_at far-end", "more");
	m.ends_at.s = 2000 + 400 * day;
	SAME(faults(MEETING_ANNOUNCE, &before, &m), "ends_at absurd", "a slip");
}

static void
how_it_ends(void **state)
{
	struct desk_meeting before = whole(), m = whole();

	(void)state;
	SAME(faults(MEETING_CANCEL, &before, &m), "cancelled_why missing",
	    "no reason");
	m.cancelled_why = TEXT("W");
	SAME(faults(MEETING_CANCEL, &before, &m), "", "a reason");
	before.starts_at.s = 1001;
	SAME(faults(MEETING_HOLD, &before, &m), "starts_at early", "early");
	before.starts_at.s = 1000;
	SAME(faults(MEETING_HOLD, &before, &m), "", "begun");
}

static void
what_a_reader_sees_is_what_differs(void **state)
{
	struct arena *a = arena_new();
	struct desk_meeting before = whole(), m = whole();

	(void)state;
	m.revision = 7;
	m.updated_at.s = 9;
	m.state = MEETING_HELD;
	assert_true(meeting_same(a, &before, &m));
	m.starts_at.s = 2060;
	assert_false(meeting_same(a, &before, &m));
	m = whole();
	m.files = TEXT("a.pdf");
	assert_false(meeting_same(a, &before, &m));
	m = whole();
	m.chair_seat_id = 2;
	assert_false(meeting_same(a, &before, &m));
	arena_free(a);
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
