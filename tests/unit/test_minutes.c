/* The sentences of minutes, and what the moves of minutes demand. */
#include "base/arena.h"
#include "conference/minutes/minutes.h"
#include "conference/minutes/module.h"
#include "conference/resolutions/resolution.h"
#include "record_trial.h"

/* ---- Sentences */

static const struct { const char *module, *filled; } sentences[] = {
	{ "", "" }, { "as it is", "as it is" },
	{ "{a} and {b}", "A and " },
	{ "[by {a}, ][for {b}, ]done", "by A, done" },
	{ "[{a}{b}]", "" }, { "[{b}]", "" }, { "[{a}]", "A" },
	{ "x[plain]y", "xplainy" },
	{ "{c} stays, {a", "{c} stays, {a" },
	{ "[{a}", "[A" }, { "{a}]", "A]" }, { "{}", "{}" }, { "[]", "" },
	{ "[{c}]", "{c}" }, { "{{a}}", "{{a}}" },
	{ "[\u7531{a}][\uff0c{b}][\uff0c{a}]\u3002[{a}\u3002]",
	    "\u7531A\uff0cA\u3002A\u3002" },
	{ "[\u7531{b}][\uff0c{a}]\u3002", "A\u3002" },
	{ "[\u7531{b}][\uff0c{b}]\u3002[{b}\u3002]", "" },
	{ "a\u3002\u3002\uff0cb", "a\u3002b" },
};

static void
sentences_are_filled(void **state)
{
	struct arena *a = arena_new();
	const struct module_value values[] = { { "a", TEXT("A") },
	    { "b", TEXT("") } };

	(void)state;
	for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
		assert_string_equal(module_fill(a,
		    text_of(sentences[i].module), values, 2).s,
		    sentences[i].filled);
	arena_free(a);
}

static void
parts_are_cut(void **state)
{
	struct text module = TEXT("a[b]c[d]e[f"), part;

	(void)state;
	assert_true(module_part(&module, &part));
	assert_memory_equal(part.s, "b", part.len);
	assert_true(module_part(&module, &part));
	assert_memory_equal(part.s, "d", part.len);
	assert_false(module_part(&module, &part));
	assert_string_equal(module.s, "e[f");
}

/* ---- Moves */

static const struct record_trial of_minutes[] = {
	{ "without a title", "save", "title=", "title=", "title missing" },
	{ "with one", "save", "", "closing=C", "" },
	{ "a correction says what it changes", "save", "state=4 version=1",
	  "state=4 version=1", "correction missing" },
	{ "to begin it, too", "correct", "state=3 version=1",
	  "state=3 version=1", "correction missing" },
	{ "said", "correct", "state=3 version=1",
	  "state=3 version=1 correction=C", "" },
	{ "returned without a reason", "return", "state=2", "state=2",
	  "reason missing" },
};

static const struct record_trial of_resolution[] = {
	{ "of a draft meeting", "save", "", "meeting_state=0",
	  "meeting_state no-meeting" },
	{ "of a liaison meeting", "save", "", "kind=liaison",
	  "kind no-conference" },
	{ "of a meeting that is on", "save", "", "meeting_state=1", "" },
	{ "of minutes that were sent", "save", "", "minutes_state=2",
	  "minutes_state minutes-locked" },
	{ "of minutes that were issued", "save", "", "minutes_state=3",
	  "minutes_state minutes-locked" },
	{ "while they are corrected", "save", "", "minutes_state=4", "" },
	{ "nothing", "save", "", "title=", "title missing" },
	{ "due before the meeting", "save", "", "due_on=19990101",
	  "due_on before-meeting" },
	{ "thrown away late", "discard", "", "minutes_state=3",
	  "minutes_state minutes-locked" },
};

static void
moves_demand(void **state)
{
	struct minutes n;
	struct resolution x;

	(void)state;
	record_check(&minutes_new_record);
	record_check(&minutes_record);
	record_check(&minuted_record);
	record_check(&confirmation_of_unit);
	record_check(&minutes_report_record);
	record_check(&resolution_record);
	record_check(&resolution_extract_record);
	shape_clear(&minutes_shape, &n);
	n.id = 1;
	n.title = TEXT("T");
	for (size_t i = 0; i < sizeof of_minutes / sizeof *of_minutes; i++)
		record_try(&minutes_record, &n, 1577836800, &of_minutes[i]);
	shape_clear(&resolution_shape, &x);
	x.id = 1;
	x.title = TEXT("T");
	x.kind = TEXT("regular");
	x.meeting_state = 2;
	x.starts_at.s = 1577836800;
	for (size_t i = 0; i < sizeof of_resolution / sizeof *of_resolution; i++)
		record_try(&resolution_record, &x, 1577836800,
		    &of_resolution[i]);
}

/* Written as long as the minutes are a draft or a correction is written. */
static void
minutes_are_locked(void **state)
{
	(void)state;
	for (int s = MINUTES_NONE; s < MINUTES_STATES; s++)
		assert_int_equal(minutes_are_open(s), s == MINUTES_NONE ||
		    s == MINUTES_DRAFT || s == MINUTES_CORRECTED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences_are_filled),
		cmocka_unit_test(parts_are_cut),
		cmocka_unit_test(moves_demand),
		cmocka_unit_test(minutes_are_locked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
