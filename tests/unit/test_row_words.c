/* A row as text for the audit log: changes, long and empty texts. */
#include "audit/audit.h"
#include "audit/row_diff.h"
#include "base/shape.h"
#include "trial.h"

/* printf %s abc | sha256sum | head -c 16 */
#define ABC "name=(3, sha256:ba7816bf8f01cfea)\n"
#define PHONE "62cce161e5597e1f"

struct thing {
	int64_t		number;
	bool		flag;
	struct text	name, code;
	struct day	day;
	struct moment	at;
	struct id_list	units;
};

static const struct shape thing_shape = SHAPE(struct thing,
	COLUMNS(struct thing, number, flag, name),
	FIELD(struct thing, code, .logged = true),
	COLUMNS(struct thing, day, at, units));

static struct arena *arena;

static const char *
said(const struct thing *row, const struct thing *other)
{
	return row_diff(arena, &thing_shape, row, other).s;
}

static void
differences_are_reported(void **state)
{
	const int64_t ids[] = { 3, 15 };
	struct thing none = { .name = TEXT(""), .code = TEXT("") };
	struct thing a = { 7, true, TEXT("abc"), TEXT("c"), { 20260401 },
	    { 5 }, { ids, 2 } }, b = a;

	(void)state;
	SAME(said(&none, NULL), "", "an empty row");
	SAME(said(&a, NULL), "number=7\nflag=1\n" ABC "code=c\nday=2026-04-01\n"
	    "at=1970-01-01T08:00:05+08:00\nunits=3 15", "a whole row");
	SAME(said(&b, &a), "", "the same row");
	b.name = TEXT("a"), b.code = TEXT("x"), b.units.count = 1;
	SAME(said(&b, &a), "name=(1, sha256:ca978112ca1bbdca)\ncode=x\n"
	    "units=3", "as it is");
	SAME(said(&a, &b), ABC "code=c\nunits=3 15", "as it was");
	SAME(said(&none, &a), "number=\nflag=\nname=\ncode=\nday=\nat=\n"
	    "units=",
	    "what is gone is said too");
}

static void
a_text_is_its_length_and_digest(void **state)
{
	static char letters[202];
	struct thing a = { .name = TEXT("电话：13800001111") };

	(void)state;
	SAME(said(&a, NULL), "name=(14, sha256:" PHONE ")",
	    "characters, and a digest of UTF-8");
	memset(letters, 'a', 200);
	a = (struct thing){ .code = { letters, 200 } };
	HOLDS(strlen(said(&a, NULL)) == 205, "200 of a code stand");
	letters[200] = 'b', a.code.len = 201;
	HOLDS(strncmp(said(&a, NULL), "code=(201, sha256:", 18) == 0,
	    "201 do not");
}

static void
each_field_changes_the_hash(void **state)
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
		cmocka_unit_test(differences_are_reported),
		cmocka_unit_test(a_text_is_its_length_and_digest),
		cmocka_unit_test(each_field_changes_the_hash),
	};

	arena = arena_new();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
