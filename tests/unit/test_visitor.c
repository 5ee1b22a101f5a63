/* Visitors: cookies, roles, form tokens. */
#include "identity/session.h"
#include "trial.h"
#include "web/request.h"
#include "web/visitor.h"

#define TOKEN "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123-_x"	/* 43 */

/* Replaces identity/session.c: the token that was looked up. */
static char looked_for[100];

bool
session_find(struct db *db, struct arena *a, struct text token, int64_t now,
    struct session *out)
{
	(void)db, (void)a, (void)now;
	snprintf(looked_for, sizeof looked_for, "%s", token.s);
	out->account_id = 7;
	out->roles = OFFICE | EDITOR;
	out->form_token = TEXT("form token");
	return true;
}

static void
the_cookie_is_found(void **state)
{
	static const struct { const char *origin, *cookies, *token; }
	trials[] = {
		{ "http://a", "", "" },
		{ "http://a", "lianxi=" TOKEN, TOKEN },
		{ "http://a", "a=1; lianxi=" TOKEN "; b=2", TOKEN },
		{ "http://a", "a=1;lianxi=" TOKEN ";b=2", TOKEN },
		{ "http://a", "a=lianxi=" TOKEN, "" },
		{ "http://a", "xlianxi=" TOKEN, "" },
		{ "http://a", "Lianxi=" TOKEN, "" },
		{ "http://a", "lianxi=" TOKEN "y", "" },
		{ "http://a", "lianxi=short", "" },
		{ "http://a", "lianxi=", "" },
		{ "http://a", "lianxi", "" },
		{ "http://a", "; ; ;lianxi=" TOKEN, TOKEN },
		{ "http://a", "lianxi=\"" TOKEN "\"", "" },
		{ "http://a", "__Host-lianxi=" TOKEN, "" },
		{ "https://a", "__Host-lianxi=" TOKEN, TOKEN },
		{ "https://a", "lianxi=" TOKEN, "" },
		{ "http://a", "lianxi=\x01" "bcdefghijklmnopqrstuvwxyz"
		  "ABCDEFGHIJ0123-_x", "" },
		{ "http://a", "lianxi=\xff" "bcdefghijklmnopqrstuvwxyz"
		  "ABCDEFGHIJ0123-_x", "" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct request r = { .arena = a, .origin = trials[i].origin,
		    .visitor = { .account_id = 9, .roles = 1 } };

		looked_for[0] = '\0';
		visitor_load(&r, trials[i].cookies);
		SAME(looked_for, trials[i].token, trials[i].cookies);
		assert_int_equal(r.visitor.account_id,
		    *trials[i].token != '\0' ? 7 : 0);
		assert_int_equal(visitor_may(&r, OFFICE),
		    *trials[i].token != '\0');
	}
	arena_free(a);
}

static void
one_of_the_roles_is_enough(void **state)
{
	struct request r = { .visitor = { .roles = OFFICE | EDITOR } },
	    nobody = { .visitor = { .roles = 0 } };

	(void)state;
	assert_true(visitor_may(&r, ANYONE));
	assert_true(visitor_may(&nobody, ANYONE));
	assert_true(visitor_may(&r, OFFICE));
	assert_true(visitor_may(&r, EDITOR | LIAISON));
	assert_false(visitor_may(&r, LIAISON));
	assert_false(visitor_may(&r, REVIEWER | LEGAL | CONVENER | SYSTEM |
	    SECURITY | AUDITOR | LIAISON));
	assert_false(visitor_may(&nobody, OFFICE));
}

static void
the_token_of_the_form_is_compared(void **state)
{
	static const struct { const char *name, *sent, *kept; bool same; }
	trials[] = {
		{ "token", "abc", "abc", true },
		{ "token", "abd", "abc", false },
		{ "token", "ab", "abc", false },
		{ "token", "", "abc", false },
		{ "token", "", "", false },
		{ "token", "abc", "", false },
		{ "Token", "abc", "abc", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct pair pair = { text_of(trials[i].name),
		    text_of(trials[i].sent) };
		struct request r = { .pairs = &pair, .pair_count = 1,
		    .visitor = { .form_token = text_of(trials[i].kept) } };

		HOLDS(visitor_sent_token(&r) == trials[i].same,
		    trials[i].sent);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_cookie_is_found),
		cmocka_unit_test(one_of_the_roles_is_enough),
		cmocka_unit_test(the_token_of_the_form_is_compared),
	};

	return cmocka_run_group_tests_name("visitor", tests, NULL, NULL);
}
