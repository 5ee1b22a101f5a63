/*
 * trial: shared by the unit tests.
 *
 * A rule is tested with a table of cases; a failure prints its case.
 */
#ifndef TESTS_TRIAL_H
#define TESTS_TRIAL_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/arena.h"
#include "base/text.h"

#define COUNT(table) (sizeof (table) / sizeof *(table))

/* Fails with the text of the case. */
#define HOLDS(condition, what) do {					\
	if (!(condition))						\
		fail_msg("%s: %s", #condition, (what));			\
} while (0)

#define SAME(got, wanted, what) do {					\
	const char *got_ = (got), *wanted_ = (wanted);			\
	if (strcmp(got_, wanted_) != 0)					\
		fail_msg("%s: got \"%s\", not \"%s\"", (what), got_,	\
		    wanted_);						\
} while (0)

/* For children that end by log_die() and so leak. */
extern void __lsan_disable(void) __attribute__((weak));

/* Runs a function in a child: its stderr and exit status, -1 after a signal. */
static inline int
child_of(void (*act)(void), char *said, size_t size)
{
	int status = 0, pipes[2];
	size_t n = 0;
	ssize_t got;
	pid_t pid;

	if (pipe(pipes) != 0 || (pid = fork()) < 0)
		return -2;
	if (pid == 0) {
		dup2(pipes[1], STDERR_FILENO);
		close(pipes[0]);
		if (__lsan_disable != NULL)
			__lsan_disable();
		act();
		_exit(0);
	}
	close(pipes[1]);
	while (n + 1 < size && (got = read(pipes[0], said + n,
	    size - 1 - n)) > 0)
		n += (size_t)got;
	said[n] = '\0';
	close(pipes[0]);
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#endif
