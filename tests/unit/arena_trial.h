/* arena_trial: an arena for each test, or for each group of tests. */
#ifndef TESTS_ARENA_TRIAL_H
#define TESTS_ARENA_TRIAL_H

#include "trial.h"

static struct arena *arena;

static inline int
arena_set_up(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static inline int
arena_tear_down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

#endif
