/* Accounts: moves in each state, roles that exclude each other, and waits after
 * failed attempts. */
#include "credentials/sign_in.h"
#include "identity/account.h"
#include "trial.h"

static void
every_move_from_every_state(void **state)
{
	static const bool may[3][3] = {
		/*		    lock   unlock end */
		[ACCOUNT_ACTIVE] = { true,  false, true },
		[ACCOUNT_LOCKED] = { false, true,  true },
		[ACCOUNT_ENDED] = { false, false, false },
	};

	(void)state;
	for (enum account_state s = ACCOUNT_ACTIVE; s <= ACCOUNT_ENDED; s++)
		for (enum account_move m = ACCOUNT_LOCK; m <= ACCOUNT_END; m++)
			HOLDS(account_may(s, m) == may[s][m],
			    account_moves[m]);
	assert_null(account_moves[ACCOUNT_END + 1]);
}

static void
moves_need_their_role(void **state)
{
	(void)state;
	assert_int_equal(account_move_roles[ACCOUNT_LOCK], SECURITY);
	assert_int_equal(account_move_roles[ACCOUNT_UNLOCK], SECURITY);
	assert_int_equal(account_move_roles[ACCOUNT_END], SYSTEM);
}

/* All sets of roles; a township has that one alone, too. */
static void
administrators_are_apart(void **state)
{
	(void)state;
	for (int64_t roles = 0; roles < 1 << ROLES; roles++) {
		int system = (roles & SYSTEM) != 0;
		int security = (roles & SECURITY) != 0;
		int auditor = (roles & AUDITOR) != 0;
		int town = (roles & TOWNSHIP) != 0;
		int works = (roles & ~(SYSTEM | SECURITY | AUDITOR |
		    TOWNSHIP)) != 0;
		bool apart = system + security + auditor + town == 0 ||
		    system + security + auditor + town + works == 1;

		assert_int_equal(roles_apart(roles), apart);
	}
}

static void
roles_have_names(void **state)
{
	(void)state;
	assert_int_equal(role_of(TEXT("liaison")), LIAISON);
	assert_int_equal(role_of(TEXT("auditor")), AUDITOR);
	assert_int_equal(role_of(TEXT("")), 0);
	assert_int_equal(role_of(TEXT("Liaison")), 0);
	assert_int_equal(role_of(TEXT("liaisons")), 0);
}

static void
logins(void **state)
{
	static const struct { const char *login; bool well; } trials[] = {
		{ "ab", true }, { "a", false }, { "", false },
		{ "a-b-1", true }, { "1ab", false }, { "-ab", false },
		{ "Ab", false }, { "a_b", false }, { "a.b", false },
		{ "王", false }, { "a b", false },
		{ "abcdefghijabcdefghijabcdefghijabcdefghij", true },
		{ "abcdefghijabcdefghijabcdefghijabcdefghijk", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		HOLDS(account_login_well(text_of(trials[i].login)) ==
		    trials[i].well, trials[i].login);
}

static void
the_wait_doubles_up_to_its_most(void **state)
{
	static const struct { enum tried tried; int64_t failures, wait_s; }
	trials[] = {
		{ TRIED_BOTH, 0, 0 }, { TRIED_BOTH, 1, 0 },
		{ TRIED_BOTH, 5, 0 }, { TRIED_BOTH, 6, 2 },
		{ TRIED_BOTH, 7, 4 }, { TRIED_BOTH, 8, 8 },
		{ TRIED_BOTH, 14, 512 }, { TRIED_BOTH, 15, 900 },
		{ TRIED_BOTH, 16, 900 }, { TRIED_BOTH, INT64_MAX, 900 },
		{ TRIED_ACCOUNT, 5, 0 }, { TRIED_ACCOUNT, 6, 2 },
		{ TRIED_ACCOUNT, 9, 16 }, { TRIED_ACCOUNT, 10, 30 },
		{ TRIED_ACCOUNT, 11, 30 }, { TRIED_ACCOUNT, INT64_MAX, 30 },
		{ TRIED_ADDRESS, 5, 0 }, { TRIED_ADDRESS, 20, 0 },
		{ TRIED_ADDRESS, 21, 2 }, { TRIED_ADDRESS, 25, 32 },
		{ TRIED_ADDRESS, 26, 60 }, { TRIED_ADDRESS, INT64_MAX, 60 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		assert_int_equal(tried_wait_s(trials[i].tried,
		    trials[i].failures), trials[i].wait_s);
}

static void
an_ipv6_network_counts_as_one(void **state)
{
	static const struct { const char *address, *from; } trials[] = {
		{ "10.0.0.1", "10.0.0.1" }, { "", "" }, { "::1",
		"0000000000000000" }, { "::ffff:10.0.0.1", "::ffff:10.0.0.1" },
		{ "2001:db8:1:2::1", "20010db800010002" },
		{ "2001:DB8:1:2:ffff:ffff:ffff:ffff", "20010db800010002" },
		{ "2001:db8:1:3::1", "20010db800010003" },
		{ "fe80::1%lo", "fe80::1%lo" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		assert_string_equal(tried_from(a, (struct text){
		    trials[i].address, strlen(trials[i].address) }).s,
		    trials[i].from);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_move_from_every_state),
		cmocka_unit_test(moves_need_their_role),
		cmocka_unit_test(administrators_are_apart),
		cmocka_unit_test(roles_have_names),
		cmocka_unit_test(logins),
		cmocka_unit_test(the_wait_doubles_up_to_its_most),
		cmocka_unit_test(an_ipv6_network_counts_as_one),
	};

	return cmocka_run_group_tests_name("account", tests, NULL, NULL);
}
