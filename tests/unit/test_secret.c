/* Secrets: comparison, random tokens, fingerprints. */
#include "base/secret.h"
#include "trial.h"

static void
sameness(void **state)
{
	static const struct { const char *a, *b; bool same; } trials[] = {
		{ "token", "token", true },
		{ "token", "tokex", false },
		{ "token", "xoken", false },
		{ "token", "toke", false },
		{ "toke", "token", false },
		{ "token", "", false },
		{ "", "token", false },
		{ "", "", false },
		{ "token", "TOKEN", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		HOLDS(secret_same(text_of(trials[i].a),
		    text_of(trials[i].b)) == trials[i].same, trials[i].b);
}

static void
secrets_are_hex_and_new_each_time(void **state)
{
	struct arena *a = arena_new();
	struct text one = secret_hex(a, 16), two = secret_hex(a, 16);

	(void)state;
	assert_int_equal(one.len, 32);
	assert_int_equal(strspn(one.s, "0123456789abcdef"), 32);
	assert_int_equal(one.s[32], '\0');
	assert_false(text_same(one, two));
	arena_free(a);
}

/* BLAKE2b-128 of "" and of "abc", computed with Python. */
static void
prints(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_string_equal(fingerprint(a, TEXT("")).s,
	    "cae66941d9efbd404e4d88758ea67670");
	assert_string_equal(fingerprint(a, TEXT("abc")).s,
	    "cf4ab791c62b8d2b2109c90275287816");
	assert_false(text_same(fingerprint(a, TEXT("abc")),
	    fingerprint(a, TEXT("abd"))));
	arena_free(a);
}

static void
too_many(void)
{
	secret_hex(arena_new(), 65);
}

static void
more_than_it_has_room_for_ends_the_process(void **state)
{
	char said[300];

	(void)state;
	assert_int_equal(child_of(too_many, said, sizeof said), 75);
	assert_non_null(strstr(said, "secret: 65 bytes wanted"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sameness),
		cmocka_unit_test(secrets_are_hex_and_new_each_time),
		cmocka_unit_test(prints),
		cmocka_unit_test(more_than_it_has_room_for_ends_the_process),
	};

	return cmocka_run_group_tests_name("secret", tests, NULL, NULL);
}
