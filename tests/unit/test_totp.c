/* Codes of authenticator apps: the vectors of RFC 6238, and the window. */
#include "credentials/totp.h"
#include "trial.h"

/* "12345678901234567890" in base32, as in appendix B. */
#define SECRET "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

/* The last six of the eight digits there. */
static void
the_vectors(void **state)
{
	static const struct { int64_t now; const char *code; } trials[] = {
		{ 59, "287082" }, { 1111111109, "081804" },
		{ 1111111111, "050471" }, { 1234567890, "005924" },
		{ 2000000000, "279037" }, { 20000000000, "353130" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		int64_t step = 0;

		HOLDS(totp_step(TEXT(SECRET), text_of(trials[i].code),
		    trials[i].now, &step), trials[i].code);
		HOLDS(step == trials[i].now / TOTP_STEP_S, trials[i].code);
	}
}

static void
the_window(void **state)
{
	static const struct { int64_t now; bool well; } trials[] = {
		{ 1111111109 - 60, false }, { 1111111109 - 30, true },
		{ 1111111109, true }, { 1111111109 + 30, true },
		{ 1111111109 + 60, false },
	};
	int64_t step;

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		step = 0;
		HOLDS(totp_step(TEXT(SECRET), TEXT("081804"), trials[i].now,
		    &step) == trials[i].well, "081804");
		HOLDS(!trials[i].well || step == 1111111109 / TOTP_STEP_S,
		    "the step is the code's");
	}
}

static void
what_is_no_code(void **state)
{
	static const char *const trials[] = { "", "0", "81804", "0818040",
	    "07081804", "08180a", " 81804", "-81804", "081805", "+81804" };
	int64_t step;

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		HOLDS(!totp_step(TEXT(SECRET), text_of(trials[i]), 1111111109,
		    &step), trials[i]);
	HOLDS(!totp_step(TEXT("1"), TEXT("081804"), 1111111109, &step),
	    "no base32");
}

static void
a_secret(void **state)
{
	struct arena *a = arena_new();
	struct text one = totp_secret(a), other = totp_secret(a);

	(void)state;
	HOLDS(one.len == TOTP_SECRET_LEN, "160 bits");
	HOLDS(strspn(one.s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == one.len,
	    "in base32");
	HOLDS(!text_same(one, other), "two are not the same");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_vectors),
		cmocka_unit_test(the_window),
		cmocka_unit_test(what_is_no_code),
		cmocka_unit_test(a_secret),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
