/* Passwords: the rules, and the hashes. */
#include <stdlib.h>

#include "credentials/password.h"
#include "process/settings.h"
#include "trial.h"

static void
setting_of(const char *name, const char *value)
{
	setenv(name, value, 1);
	settings_read();
}

static int
cheap(void **state)
{
	(void)state;
	setenv("ARGON_MEMORY_KIB", "8192", 1);
	setenv("ARGON_PASSES", "1", 1);
	settings_read();
	return 0;
}

static void
the_rule(void **state)
{
	static const struct { const char *password, *login, *name, *why; }
	trials[] = {
		{ "Quiet-Moon7", "wang", "王", "" },
		{ "", "wang", "王", "short" },
		{ "Quiet-Mo7", "wang", "王", "short" },
		{ "Quiet-Moo7", "wang", "王", "" },
		{ "安静的月亮照着山A1", "wang", "王", "" },
		{ "安静的月亮照着A1", "wang", "王", "short" },
		{ "quietmoon77", "wang", "王", "kinds" },
		{ "QUIETMOON77", "wang", "王", "kinds" },
		{ "QuietMoonQ", "wang", "王", "kinds" },
		{ "1234567890", "wang", "王", "kinds" },
		{ "quiet-moon-7", "wang", "王", "" },
		{ "QuietMoon77", "wang", "王", "" },
		{ "Xwang-2026a", "wang", "王", "own" },
		{ "XWANG-2026a", "wang", "王", "own" },
		{ "XWaNg-2026a", "WANG", "王", "own" },
		{ "Quiet-王小明-7", "wang", "王小明", "own" },
		{ "Quiet-王-Moon7", "wang", "王", "" },
		{ "Quiet-Moon7", "", "", "" },
		{ "Quiet-Moon7", "q", "", "" },
		{ "Quiet-Moon7", "moon", "", "own" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		const char *why = password_wrong(a,
		    text_of(trials[i].password), text_of(trials[i].login),
		    text_of(trials[i].name));

		SAME(why != NULL ? why : "", trials[i].why,
		    trials[i].password);
	}
	arena_free(a);
}

static void
the_rule_is_a_setting(void **state)
{
	struct arena *a = arena_new();
	struct text eight = TEXT("moonmoon"), kinds = TEXT("Moonmoon-1");

	(void)state;
	setting_of("PASSWORD_MIN", "8");
	setting_of("PASSWORD_KINDS", "1");
	assert_null(password_wrong(a, eight, TEXT("x"), TEXT("")));
	setting_of("PASSWORD_KINDS", "4");
	assert_non_null(password_wrong(a, eight, TEXT("x"), TEXT("")));
	assert_null(password_wrong(a, kinds, TEXT("x"), TEXT("")));
	unsetenv("PASSWORD_MIN");
	unsetenv("PASSWORD_KINDS");
	settings_read();
	arena_free(a);
}

static void
common_passwords_are_looked_up_by_stem(void **state)
{
	static const struct { const char *typed, *folded, *stem; } trials[] = {
		{ "Admin@2026", "admin@2026", "admin" },
		{ "1qaz@WSX", "1qaz@wsx", "1qaz@wsx" },
		{ "PASSWORD", "password", "password" },
		{ "12345678", "12345678", "" },
		{ "密码12", "密码12", "密码" },
		{ "", "", "" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		SAME(text_lower(a, text_of(trials[i].typed)).s,
		    trials[i].folded, trials[i].typed);
		SAME(password_stem(a, text_of(trials[i].typed)).s,
		    trials[i].stem, trials[i].typed);
	}
	arena_free(a);
}

static void
the_hash_is_argon2id(void **state)
{
	struct arena *a = arena_new();
	struct text one = password_hash(a, TEXT("Quiet-Moon7")),
	    two = password_hash(a, TEXT("Quiet-Moon7"));

	(void)state;
	assert_memory_equal(one.s, "$argon2id$v=19$m=8192,t=1,p=1$", 30);
	assert_true(one.len < 128);
	assert_false(text_same(one, two));
	assert_true(password_is(a, TEXT("Quiet-Moon7"), one));
	assert_true(password_is(a, TEXT("Quiet-Moon7"), two));
	assert_false(password_is(a, TEXT("Quiet-Moon8"), one));
	assert_false(password_is(a, TEXT("quiet-moon7"), one));
	assert_false(password_is(a, TEXT(""), one));
	assert_false(password_is(a, TEXT("Quiet-Moon7"), TEXT("")));
	assert_false(password_is(a, TEXT("Quiet-Moon7"), TEXT("nonsense")));
	assert_false(password_hash_old(one));
	setting_of("ARGON_PASSES", "2");
	assert_true(password_hash_old(one));
	assert_true(password_is(a, TEXT("Quiet-Moon7"), one));
	setting_of("ARGON_PASSES", "1");
	arena_free(a);
}

/* RFC 9106 has a test vector with a secret only; this one is the reference
 * implementation's: m=65536, t=2, p=1, "password", "somesalt". */
static void
hashes_of_the_reference_implementation_verify(void **state)
{
	struct arena *a = arena_new();
	struct text known = TEXT("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
	    "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

	(void)state;
	assert_true(password_is(a, TEXT("password"), known));
	assert_false(password_is(a, TEXT("differentpassword"), known));
	arena_free(a);
}

static void
random_passwords_are_accepted(void **state)
{
	static const char *const least[] = { "8", "10", "19", "20", "64" };
	struct arena *a = arena_new();

	(void)state;
	setting_of("PASSWORD_KINDS", "4");
	for (size_t i = 0; i < COUNT(least); i++) {
		struct text one, two;

		setting_of("PASSWORD_MIN", least[i]);
		one = password_random(a);
		two = password_random(a);
		assert_null(password_wrong(a, one, TEXT("wang"), TEXT("")));
		assert_false(text_same(one, two));
		assert_int_equal(strcspn(one.s, "0O1lI"), one.len);
	}
	unsetenv("PASSWORD_MIN");
	unsetenv("PASSWORD_KINDS");
	settings_read();
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_rule),
		cmocka_unit_test(the_rule_is_a_setting),
		cmocka_unit_test(common_passwords_are_looked_up_by_stem),
		cmocka_unit_test(the_hash_is_argon2id),
		cmocka_unit_test(hashes_of_the_reference_implementation_verify),
		cmocka_unit_test(random_passwords_are_accepted),
	};

	return cmocka_run_group_tests_name("password", tests, cheap, NULL);
}
