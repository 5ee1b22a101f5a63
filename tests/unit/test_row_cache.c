/*
 * The row cache: returns the same rows until it is cleared, and never those of
 * another query or parameter.  Uses the portal's database, read only.
 */
#include <stdlib.h>

#include "db/db.h"
#include "db/open.h"
#include "db/row_cache.h"
#include "trial.h"

static struct arena *arena;
static struct db *db;

struct answer { int64_t n; struct text said; };

static const struct shape answer_shape = SHAPE(struct answer,
	COLUMNS(struct answer, n, said));

/* Returns another number each time it is executed. */
QUERY(kept_trial, answer_shape,
    "SELECT UUID_SHORT() MOD 1000000000 AS n, CONCAT(:s, :i) AS said");
QUERY(kept_other, answer_shape,
    "SELECT UUID_SHORT() MOD 1000000000 AS n, CONCAT(:s, :i) AS said");
QUERY(kept_long, answer_shape,
    "SELECT UUID_SHORT() MOD 1000000000 AS n, REPEAT('x', :n) AS said");

/* Fails for any number but 1. */
QUERY(kept_wrong, answer_shape,
    "SELECT (SELECT 1 UNION SELECT :n) AS n, 'x' AS said");

static struct answer
ask(const struct query *q, struct params in)
{
	struct answer a = { 0 };

	assert_true(row_cache_row(db, q, &a, in));
	return a;
}

static int64_t
number(const char *s, int64_t i)
{
	return ask(&kept_trial, BIND(AS(s, P(text_of(s))), P(i))).n;
}

static int
set_up(void **state)
{
	(void)state;
	arena = arena_new();
	db = db_new();
	db_begin_request(db, arena);
	row_cache_end();
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	row_cache_end();
	db_close(db);
	arena_free(arena);
	return 0;
}

static void
nothing_is_kept_before_it_is_begun(void **state)
{
	(void)state;
	assert_int_not_equal(number("a", 1), number("a", 1));
}

static void
the_same_question_has_the_same_answer(void **state)
{
	struct answer first;
	int64_t n;

	(void)state;
	row_cache_renew();
	n = number("a", 1);
	assert_int_equal(number("a", 1), n);
	assert_int_not_equal(number("a", 2), n);
	assert_int_not_equal(number("b", 1), n);
	assert_int_not_equal(number("a1", 1), n);
	assert_int_not_equal(ask(&kept_other, BIND(AS(s, P(TEXT("a"))),
	    AS(i, P(1)))).n, n);
	assert_int_not_equal(ask(&kept_trial, BIND(AS(s, P(TEXT("a"))),
	    AS(i, P(TEXT("1"))))).n, n);
	arena_reset(arena);		/* the next request */
	db_begin_request(db, arena);
	first = ask(&kept_trial, BIND(AS(s, P(TEXT("a"))),
	    AS(i, P(1))));
	assert_int_equal(first.n, n);
	SAME(first.said.s, "a1", "still there");
	row_cache_renew();
	assert_int_not_equal(number("a", 1), n);
}

static void
what_is_kept_has_an_end(void **state)
{
	int64_t n, last;

	(void)state;
	row_cache_renew();
	for (int64_t i = 0; i < CACHE_MAX; i++)
		number("a", i);
	n = number("a", CACHE_MAX - 1);
	assert_int_equal(number("a", CACHE_MAX - 1), n);
	last = number("a", CACHE_MAX);
	assert_int_not_equal(number("a", CACHE_MAX), last);
	row_cache_renew();
	ask(&kept_long, BIND(AS(n, P(CACHE_BYTES))));
	last = number("a", 1);
	assert_int_not_equal(number("a", 1), last);
}

static void
a_failure_is_not_kept(void **state)
{
	(void)state;
	row_cache_renew();
	assert_int_equal(ask(&kept_wrong, BIND(AS(n, P(1)))).n, 1);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(row_cache_rows(db, &kept_wrong,
		    BIND(AS(n, P(2)))).count, 0);
		assert_true(db_failed(db));
		db_begin_request(db, arena);
	}
}

#define TRY(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TRY(nothing_is_kept_before_it_is_begun),
		TRY(the_same_question_has_the_same_answer),
		TRY(what_is_kept_has_an_end),
		TRY(a_failure_is_not_kept),
	};

	return cmocka_run_group_tests_name("row_cache", tests, NULL, NULL);
}
