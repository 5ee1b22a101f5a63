/* Figures of workers, and which workers live. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "process/figures.h"
#include "trial.h"

enum { WORKERS = 4, EACH = 5000 };

static char folder[] = "/tmp/lianxi-figures.XXXXXX", path[100];

static int
folder_make(void **state)
{
	char of[80];

	(void)state;
	if (mkdtemp(folder) == NULL)
		return 1;
	snprintf(of, sizeof of, "%.40s/trial", folder);
	snprintf(path, sizeof path, "%s/figures", of);
	return mkdir(of, 0700) != 0 ||
	    setenv("PORTAL_FIGURES", folder, 1) != 0 ||
	    setenv("WORKERS_trial", "4", 1) != 0;
}

static int
folder_drop(void **state)
{
	char words[100];

	(void)state;
	snprintf(words, sizeof words, "rm -rf %s", folder);
	return system(words);
}

/* Forks a worker that signals `ready` and lives until it is killed. */
static pid_t
worker_begin(void (*work)(void), int *ready)
{
	int pipes[2];
	pid_t pid;

	if (pipe(pipes) != 0 || (pid = fork()) < 0)
		return -1;
	if (pid == 0) {
		alarm(60);	/* whatever becomes of the test */
		figures_open("trial");
		figures_join();
		work();
		if (write(pipes[1], "", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	close(pipes[1]);
	*ready = pipes[0];
	return pid;
}

static void
worker_end(pid_t pid)
{
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

static void
worker_wait(int ready)
{
	char byte;

	assert_int_equal(read(ready, &byte, 1), 1);
	close(ready);
}

static void
count(void)
{
	for (int i = 0; i < EACH; i++)
		figures_request(i % 2 ? 200 : 503,
		    i % 5 ? 5000000 : 2000000001);
	figures_busy(true);
}

static struct pool
counted(void)
{
	struct pool pools[FIGURES_PROGRAMS_MAX];

	assert_int_equal(figures_pools(pools, "nobody"), 1);
	figures_read(&pools[0]);
	return pools[0];
}

static void
counts_of_workers_add_up(void **state)
{
	int ready[WORKERS];
	pid_t pids[WORKERS];
	struct pool p;

	(void)state;
	for (int i = 0; i < WORKERS; i++) {
		pids[i] = worker_begin(count, &ready[i]);
		assert_true(pids[i] > 0);
		if (i == 0)	/* who comes first begins the file */
			worker_wait(ready[0]);
	}
	for (int i = 1; i < WORKERS; i++)
		worker_wait(ready[i]);
	p = counted();
	assert_string_equal(p.name, "trial");
	assert_int_equal(p.of, 4);
	assert_int_equal(p.figures.starts, WORKERS);
	assert_int_equal(p.figures.answers[0], WORKERS * EACH / 2);
	assert_int_equal(p.figures.answers[3], WORKERS * EACH / 2);
	assert_int_equal(p.figures.times[0], WORKERS * EACH / 5 * 4);
	assert_int_equal(p.figures.times[4], WORKERS * EACH / 5 * 4);
	assert_int_equal(p.figures.times[5], WORKERS * EACH);
	assert_int_equal(p.figures.ns, (uint64_t)WORKERS * EACH / 5 *
	    (4 * 5000000 + 2000000001));
	assert_int_equal(p.up, WORKERS);
	assert_int_equal(p.busy, WORKERS);

	/* A killed worker is not counted as alive; its figures stay. */
	worker_end(pids[0]);
	p = counted();
	assert_int_equal(p.up, WORKERS - 1);
	assert_int_equal(p.missing, 1);
	assert_int_equal(p.busy, WORKERS - 1);
	assert_int_equal(p.figures.times[5], WORKERS * EACH);

	/* A new worker takes its slot. */
	pids[0] = worker_begin(count, &ready[0]);
	worker_wait(ready[0]);
	p = counted();
	assert_int_equal(p.up, WORKERS);
	assert_int_equal(p.missing, 0);
	assert_int_equal(p.figures.starts, WORKERS + 1);
	for (int i = 0; i < WORKERS; i++)
		worker_end(pids[i]);
	assert_int_equal(counted().up, 0);
}

static void
nothing(void)
{
}

/* A file of another version is cleared when nobody uses it. */
static void
a_file_of_another_layout_is_reset(void **state)
{
	static const char rubbish[8192] = "rubbish";
	int ready, fd = open(path, O_WRONLY | O_TRUNC);
	struct figures f;
	pid_t pid;

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, rubbish, sizeof rubbish), sizeof rubbish);
	close(fd);
	pid = worker_begin(nothing, &ready);
	worker_wait(ready);
	f = counted().figures;
	assert_int_equal(f.starts, 1);
	assert_int_equal(f.answers[0], 0);
	worker_end(pid);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_of_workers_add_up),
		cmocka_unit_test(a_file_of_another_layout_is_reset),
	};

	return cmocka_run_group_tests(tests, folder_make, folder_drop);
}
