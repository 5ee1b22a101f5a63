/* A row in one text: what differs, what is long, what is empty. */
#include "trial.h"
#include "base/shape.h"
#include "data/audit.h"
#include "data/row_words.h"

struct thing {
	int64_t		number;
	bool		flag;
	struct text	name;
	struct day	day;
	struct moment	at;
	struct id_list	units;
};

static const struct shape thing_shape = SHAPE(struct thing,
	COLUMN(struct thing, number),
	COLUMN(struct thing, flag),
	COLUMN(struct thing, name),
	COLUMN(struct thing, day),
	COLUMN(struct thing, at),
	COLUMN(struct thing, units));

static struct arena *arena;

static const char *
said(const struct thing *row, const struct thing *other)
{
	return row_words(arena, &thing_shape, row, other).s;
}

static void
what_differs_is_said(void **state)
{
	const int64_t ids[] = { 3, 15 };
	struct thing none = { .name = TEXT("") };
	struct thing a = { 7, true, TEXT("abc"), { 20260401 }, { 5 },
	    { ids, 2 } }, b = a;

	(void)state;
	SAME(said(&none, NULL), "", "an empty row");
	SAME(said(&a, NULL), "number=7\nflag=1\nname=abc\nday=2026-04-01\n"
	    "at=1970-01-01T08:00:05+08:00\nunits=3 15", "a whole row");
	SAME(said(&b, &a), "", "the same row");
	b.name = TEXT("x"), b.units.count = 1;
	SAME(said(&b, &a), "name=x\nunits=3", "as it is");
	SAME(said(&a, &b), "name=abc\nunits=3 15", "as it was");
	SAME(said(&none, &a), "number=\nflag=\nname=\nday=\nat=\nunits=",
	    "what is gone is said too");
}

static void
a_long_text_is_its_length_and_print(void **state)
{
	static char letters[202];
	struct thing a = { .name = { letters, 200 } };

	(void)state;
	memset(letters, 'a', 200);
	HOLDS(strlen(said(&a, NULL)) == 205, "200 stand as they are");
	letters[200] = 'b', a.name.len = 201;
	HOLDS(strncmp(said(&a, NULL), "name=(201, ", 11) == 0, "201 do not");
}

static void
each_part_moves_the_hash(void **state)
{
	const struct audit_row row = { 1, 2, 3, 4, TEXT("verb"),
	    TEXT("here"), TEXT("was"), TEXT("is") };
	struct audit_row other[8] = { row, row, row, row, row, row, row, row };
	const char *one = audit_hash(arena, TEXT("00"), &row).s;

	(void)state;
	other[0].id = 2, other[1].at = 3, other[2].account_id = 0;
	other[3].object_id = 5, other[4].verb = TEXT("ver");
	other[5].address = TEXT("there"), other[6].before = TEXT("wasi");
	other[7].detail = TEXT("");
	HOLDS(strlen(one) == 64, "64 digits");
	SAME(audit_hash(arena, TEXT("00"), &row).s, one, "the same again");
	for (size_t i = 0; i < COUNT(other); i++)
		HOLDS(strcmp(audit_hash(arena, TEXT("00"), &other[i]).s,
		    one) != 0, "another row");
	HOLDS(strcmp(audit_hash(arena, TEXT("01"), &row).s, one) != 0,
	    "behind another");
	other[6].before = TEXT("wa"), other[6].detail = TEXT("sis");
	HOLDS(strcmp(audit_hash(arena, TEXT("00"), &other[6]).s, one) != 0,
	    "what stands where counts");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_differs_is_said),
		cmocka_unit_test(a_long_text_is_its_length_and_print),
		cmocka_unit_test(each_part_moves_the_hash),
	};

	arena = arena_new();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
