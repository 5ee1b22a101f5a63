/* A parent replaces its workers, and they do not outlive it. */
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

#include "base/log.h"
#include "process/figures.h"
#include "process/pool.h"
#include "trial.h"

enum { WORKERS = 3, MOST_S = 20 };

static char path[] = "/tmp/lianxi-pool.XXXXXX";
static int came;	/* a pipe: each worker writes its pid at start */

static void
sleep_ms(long ms)
{
	nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL);
}

/* Forks a parent whose workers run this function. */
static pid_t
pool_begin(void (*work)(void))
{
	int pipes[2], status;
	pid_t pid, own;

	if (pipe(pipes) != 0 || (pid = fork()) < 0)
		return -1;
	if (pid > 0) {
		close(pipes[1]);
		came = pipes[0];
		return pid;
	}
	alarm(MOST_S);
	if (__lsan_disable != NULL)
		__lsan_disable();
	unlink(path);
	pool_listen(path);
	if ((status = pool_run(WORKERS)) != POOL_WORKER)
		_exit(status);
	alarm(MOST_S);
	own = getpid();
	if (write(pipes[1], &own, sizeof own) != sizeof own)
		_exit(1);
	work();
	_exit(0);
}

/* The pid of the next worker that starts; 0 when none does within ms. */
static pid_t
worker_next(int ms)
{
	struct pollfd fd = { .fd = came, .events = POLLIN };
	pid_t pid;

	return poll(&fd, 1, ms) == 1 && read(came, &pid, sizeof pid) ==
	    sizeof pid ? pid : 0;
}

/* The exit status, or 128 + n after signal n. */
static int
pool_end(pid_t pool)
{
	int how;

	assert_int_equal(waitpid(pool, &how, 0), pool);
	close(came);
	return WIFSIGNALED(how) ? 128 + WTERMSIG(how) : WEXITSTATUS(how);
}

static bool
gone(pid_t pid)
{
	for (int tenths = 0; tenths < 50; tenths++) {
		if (kill(pid, 0) != 0)
			return true;
		sleep_ms(100);
	}
	return false;
}

static void
waits(void)
{
	for (;;)
		pause();
}

static void
dead_workers_are_replaced_and_a_stop_ends_all(void **state)
{
	pid_t pool = pool_begin(waits), pids[WORKERS], fresh;

	(void)state;
	for (int i = 0; i < WORKERS; i++)
		assert_true((pids[i] = worker_next(5000)) > 0);
	kill(pids[1], SIGKILL);
	assert_true((fresh = worker_next(5000)) > 0);
	assert_int_not_equal(fresh, pids[1]);
	assert_int_equal(worker_next(200), 0);
	kill(pool, SIGTERM);
	assert_int_equal(pool_end(pool), 0);
	assert_true(gone(pids[0]) && gone(pids[2]) && gone(fresh));
}

/* Blocks SIGTERM as during a request. */
static void
finishes(void)
{
	sigset_t term;

	sigemptyset(&term);
	sigaddset(&term, SIGTERM);
	sigprocmask(SIG_BLOCK, &term, NULL);
	sleep_ms(1500);
	_exit(7);
}

static void
a_stop_waits_for_running_requests(void **state)
{
	pid_t pool = pool_begin(finishes);

	(void)state;
	for (int i = 0; i < WORKERS; i++)
		assert_true(worker_next(5000) > 0);
	kill(pool, SIGTERM);
	assert_int_equal(pool_end(pool), 7);
}

static void
fails(void)
{
	_exit(3);
}

/* Four rounds at once, one after a second, one after two more. */
static void
who_ends_at_its_start_is_tried_ever_more_rarely(void **state)
{
	enum { ROUNDS = 6 };
	static const int64_t second = 1000000000;
	pid_t pool = pool_begin(fails);
	int64_t began[ROUNDS];

	(void)state;
	for (int round = 0; round < ROUNDS; round++)
		for (int i = 0; i < WORKERS; i++) {
			assert_true(worker_next(8000) > 0);
			began[round] = figures_clock();
		}
	HOLDS(began[4] - began[3] >= second * 9 / 10, "the first wait");
	HOLDS(began[5] - began[4] >= second * 19 / 10, "the second");
	kill(pool, SIGINT);
	assert_in_range(pool_end(pool), 0, 3);
}

static void
workers_end_with_their_parent(void **state)
{
	pid_t pool = pool_begin(waits), pids[WORKERS];

	(void)state;
	for (int i = 0; i < WORKERS; i++)
		assert_true((pids[i] = worker_next(5000)) > 0);
	kill(pool, SIGKILL);
	assert_int_equal(pool_end(pool), 128 + SIGKILL);
	for (int i = 0; i < WORKERS; i++)
		HOLDS(gone(pids[i]), "a worker");
}

static void
shuts(void)
{
	shutdown(STDIN_FILENO, SHUT_RDWR);
}

static void
a_shut_socket_ends_the_pool(void **state)
{
	pid_t pool = pool_begin(shuts);

	(void)state;
	assert_true(worker_next(5000) > 0);
	assert_int_equal(pool_end(pool), 0);
}

static void
too_long(void)
{
	char name[200];

	memset(name, 'a', sizeof name - 1);
	name[sizeof name - 1] = '\0';
	pool_listen(name);
}

static void
nowhere(void)
{
	pool_listen("/nonexistent/socket");
}

static void
first_fails(void)
{
	if (pool_first())
		_exit(3);
}

static void
first_is_well(void)
{
	if (pool_first())
		_exit(0);
	log_warn("on it goes");
}

static void
failures_to_start_end_the_program(void **state)
{
	static const struct {
		void (*act)(void);
		int status;
		const char *said;
	} trials[] = {
		{ too_long, 75, "the path of the socket is too long" },
		{ nowhere, 75, "cannot listen: No such file" },
		{ first_fails, 75, "not starting" },
		{ first_is_well, 0, "on it goes" },
	};
	char said[300];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		HOLDS(child_of(trials[i].act, said, sizeof said) ==
		    trials[i].status, trials[i].said);
		HOLDS(strstr(said, trials[i].said) != NULL, said);
	}
}

static int
path_make(void **state)
{
	int fd = mkstemp(path);

	(void)state;
	return fd < 0 || close(fd) != 0;
}

static int
path_drop(void **state)
{
	(void)state;
	return unlink(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dead_workers_are_replaced_and_a_stop_ends_all),
		cmocka_unit_test(a_stop_waits_for_running_requests),
		cmocka_unit_test(
		    who_ends_at_its_start_is_tried_ever_more_rarely),
		cmocka_unit_test(workers_end_with_their_parent),
		cmocka_unit_test(a_shut_socket_ends_the_pool),
		cmocka_unit_test(failures_to_start_end_the_program),
	};

	return cmocka_run_group_tests(tests, path_make, path_drop);
}
