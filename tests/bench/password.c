/*
 * bench_password: prints the time of eleven password checks in ms, with the
 * settings of the environment.
 */
#include <stdio.h>
#include <time.h>

#include "base/arena.h"
#include "base/log.h"
#include "credentials/password.h"
#include "process/settings.h"

enum { TIMES = 11 };

static double
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

int
main(void)
{
	struct arena *a = arena_new();
	struct text hash;

	log_open("bench_password");
	settings_read();
	hash = password_hash(a, TEXT("Correct-Horse-7"));
	for (int i = 0; i < TIMES; i++) {
		double began = now_ms();

		if (!password_is(a, TEXT("Correct-Horse-7"), hash))
			log_die("it was the right one");
		printf("%.3f\n", now_ms() - began);
	}
	arena_free(a);
	return 0;
}
