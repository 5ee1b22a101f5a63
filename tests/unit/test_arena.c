/* Memory of one request. */
#include <stdalign.h>

#include "trial.h"

static void
pieces_are_apart_zeroed_and_aligned(void **state)
{
	enum { PIECES = 3000 };
	static char *at[PIECES];
	struct arena *a = arena_new();

	(void)state;
	for (int round = 0; round < 2; round++) {
		for (size_t i = 0; i < PIECES; i++) {
			size_t n = i % 97 + 1;

			at[i] = arena_alloc(a, n);
			assert_int_equal((uintptr_t)at[i] %
			    alignof(max_align_t), 0);
			for (size_t b = 0; b < n; b++)
				assert_int_equal(at[i][b], 0);
			memset(at[i], (int)(i % 100) + 1, n);
		}
		for (size_t i = 0; i < PIECES; i++)
			for (size_t b = 0; b < i % 97 + 1; b++)
				assert_int_equal(at[i][b], i % 100 + 1);
		arena_reset(a);
	}
	arena_free(a);
}

static void
a_piece_may_be_larger_than_a_chunk(void **state)
{
	struct arena *a = arena_new();
	char *small = arena_copy(a, "small", 6);
	char *large = arena_alloc(a, 1024 * 1024);

	(void)state;
	memset(large, 'x', 1024 * 1024);
	assert_string_equal(small, "small");
	arena_free(a);
}

static void
grow_too_large(void)
{
	struct arena *a = arena_new();

	for (;;)
		arena_alloc(a, 64 * 1024);
}

static void
ask_too_much(void)
{
	arena_alloc(arena_new(), SIZE_MAX);
}

static void
a_request_above_the_limit_ends_the_process(void **state)
{
	char said[400];

	(void)state;
	assert_int_equal(child_of(grow_too_large, said, sizeof said), 75);
	assert_non_null(strstr(said, "arena: request needs more than"));
	assert_int_equal(child_of(ask_too_much, said, sizeof said), 75);
	assert_non_null(strstr(said, "arena: request needs more than"));
}

/* After a reset the full size is available again. */
static void
a_reset_frees_everything(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	for (int i = 0; i < 10; i++) {
		assert_non_null(arena_alloc(a, ARENA_MAX - 1000));
		arena_reset(a);
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces_are_apart_zeroed_and_aligned),
		cmocka_unit_test(a_piece_may_be_larger_than_a_chunk),
		cmocka_unit_test(a_request_above_the_limit_ends_the_process),
		cmocka_unit_test(a_reset_frees_everything),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
