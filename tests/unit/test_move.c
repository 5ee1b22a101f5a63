/* A table of moves: what a button means, what it takes, what a table must have. */
#include "conference/records/move.h"
#include "trial.h"

struct thing {
	RECORD_HAS;
	struct text	name, why, files;
	struct moment	sent_at;
	int64_t		number;
};

static const struct shape thing_shape = SHAPE(struct thing,
	RECORD_MEMBERS(struct thing),
	FIELD(struct thing, name, .max = 9, .told = true),
	FIELD(struct thing, why, .max = 9, .reason = true),
	COLUMN_AS(struct thing, files, .derived = true, .told = true),
	COLUMNS(struct thing, sent_at, number));

enum { DRAFT, SENT, ENDED };

static const struct move moves[] = {
	{ "save", IN(DRAFT), DRAFT, 1, .words = true },
	{ "send", IN(DRAFT) | IN(ENDED), SENT, 1, .words = true,
	  .stamp = "sent_at" },
	{ "change", IN(SENT), SENT, 1, .button = "save", .words = true },
	{ "refuse", IN(SENT), ENDED, 2, .reason = "why" },
};

#define THING .kind = "thing", .shape = &thing_shape, .moves = moves,	\
	.move_count = COUNT(moves)
static const struct record thing = { THING };

static const struct {
	const char	*button;
	int64_t		 state;
	const char	*move, *like;	/* "": none */
	bool		 done;
} buttons[] = {
	{ "save", DRAFT, "save", "save", true },
	{ "save", SENT, "change", "change", true },
	{ "save", ENDED, "", "save", false },
	{ "send", DRAFT, "send", "send", false },
	{ "send", SENT, "", "send", true },
	{ "send", ENDED, "send", "send", false },
	{ "refuse", SENT, "refuse", "refuse", false },
	{ "refuse", ENDED, "", "refuse", true },
	{ "change", SENT, "", "", false },	/* its button is another */
	{ "burn", DRAFT, "", "", false },
	{ "save", -1, "", "save", false },
	{ "save", 32, "", "save", false },
};

static const char *
name_of(const struct move *m)
{
	return m == NULL ? "" : m->name;
}

static void
a_button_means_a_move_of_its_state(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(buttons); i++) {
		struct pressed p = move_pressed(&thing, buttons[i].button,
		    buttons[i].state);

		SAME(name_of(p.move), buttons[i].move, buttons[i].button);
		SAME(name_of(p.like), buttons[i].like, buttons[i].button);
		HOLDS(p.done == buttons[i].done, buttons[i].button);
	}
	SAME(name_of(move_from(&thing, "change", SENT)), "change", "by name");
	assert_null(move_from(&thing, "change", DRAFT));
}

/* The members that a move takes from a form, in their order. */
static const char *
taken(const struct move *m)
{
	static char names[80];

	names[0] = '\0';
	for (size_t i = 0; i < thing_shape.count; i++)
		if (move_takes(m, &thing_shape.members[i]))
			strcat(strcat(names, thing_shape.members[i].name), " ");
	return names;
}

static void
a_move_takes_words_or_its_reason(void **state)
{
	(void)state;
	SAME(taken(&moves[0]), "name ", "words");
	SAME(taken(&moves[3]), "why ", "a reason");
	assert_false(move_takes(&moves[0], NULL));
}

static void
a_reason_is_needed(void **state)
{
	struct thing before, after;
	struct faults faults = { .count = 0 };

	(void)state;
	shape_clear(&thing_shape, &before);
	after = before;
	move_faults(&thing, &moves[3], &before, &after, (struct moment){ 1 },
	    &faults);
	assert_int_equal(faults.count, 1);
	SAME(faults.at[0].member, "why", "its member");
	for (int i = 0; i < FAULTS_MAX + 9; i++)
		fault_ask_if(&faults, true, "name", "odd");
	assert_int_equal(faults.count, FAULTS_MAX);
	assert_true(faults.at[1].ask);
}

/* ---- What the shape has not, a table cannot name */

static const struct move reasonless = { "end", IN(SENT), ENDED, 1,
    .reason = "sent_at" }, stampless = { "end", IN(SENT), ENDED, 1,
    .stamp = "at" }, countless = { "end", IN(SENT), ENDED, 1,
    .counted = true }, lost = { "end", IN(SENT), ENDED, 1, .found = true },
    gone = { "end", IN(SENT), GONE_STATE, 1, .maker = true };

#define TABLE(m) .kind = "thing", .shape = &thing_shape, .moves = &(m),	\
	.move_count = 1
static const struct record wrong[] = {
	{ TABLE(reasonless) }, { TABLE(stampless) }, { TABLE(countless) },
	{ TABLE(lost) }, { TABLE(gone) },
	{ THING, .changed = "number" }, { THING, .sequence = "name" },
	{ THING, .editor = "nobody" }, { THING, .file_names = "sent_at" },
};
static size_t tried;

static void
check(void)
{
	record_check(&wrong[tried]);
}

static void
a_table_names_members_of_the_shape(void **state)
{
	char said[200];

	(void)state;
	record_check(&thing);
	for (tried = 0; tried < COUNT(wrong); tried++) {
		HOLDS(child_of(check, said, sizeof said) != 0, "not refused");
		HOLDS(strstr(said, "record: thing ") != NULL, said);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_button_means_a_move_of_its_state),
		cmocka_unit_test(a_move_takes_words_or_its_reason),
		cmocka_unit_test(a_reason_is_needed),
		cmocka_unit_test(a_table_names_members_of_the_shape),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
