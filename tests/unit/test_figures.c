/* Figures of workers, and which workers live. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "trial.h"
#include "process/cache_log.h"
#include "process/figures.h"

enum { WORKERS = 4, EACH = 5000 };

static char folder[] = "/tmp/lianxi-figures.XXXXXX", path[100];
static const char names[2][FIGURES_NAME_MAX] = { "GET /", "GET /units/@" };

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
		alarm(60);	/* if the test does not kill it */
		figures_open("trial", 1000, names[0], 2);
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
		figures_request((size_t)i % 3, i % 2 ? 200 : 418,
		    i % 5 ? 999999 : 2000000000);
	figures_busy(true);
}

static struct figures *
counted(struct pool *pool)
{
	static struct figures f;
	struct pool pools[FIGURES_PROGRAMS_MAX];

	assert_int_equal(figures_pools(pools, "nobody"), 1);
	*pool = pools[0];
	assert_true(figures_read(pool, &f));
	return &f;
}

static void
all_that_is_counted_is_there(void **state)
{
	int ready[WORKERS];
	pid_t pids[WORKERS];
	struct figures *f;
	struct pool pool;
	struct crew crew;
	uint64_t fast = 0, all = 0;

	(void)state;
	for (int i = 0; i < WORKERS; i++) {
		pids[i] = worker_begin(count, &ready[i]);
		assert_true(pids[i] > 0);
	}
	for (int i = 0; i < WORKERS; i++)
		worker_wait(ready[i]);
	f = counted(&pool);
	assert_string_equal(pool.name, "trial");
	assert_int_equal(pool.of, 4);
	assert_int_equal(figure_of(&f->starts), WORKERS);
	assert_string_equal(f->routes[1].name, "GET /units/@");
	assert_string_equal(f->routes[2].name, "none");
	for (int r = 0; r < 3; r++)
		for (int s = 0; s < FIGURES_STATUSES; s++)
			all += figure_of(&f->routes[r].answers[s]);
	assert_int_equal(all, WORKERS * EACH);
	assert_int_equal(figure_of(&f->routes[0].answers[0]),
	    WORKERS * 833);
	fast = figure_of(&f->times[0]);
	assert_int_equal(fast, WORKERS * EACH / 5 * 4);
	assert_int_equal(figure_of(&f->times[10]), WORKERS * EACH / 5);
	crew = figures_crew(&pool, f);
	assert_int_equal(crew.up, WORKERS);
	assert_int_equal(crew.busy, WORKERS);

	/* A killed worker is not counted as alive; its figures stay. */
	worker_end(pids[0]);
	f = counted(&pool);
	crew = figures_crew(&pool, f);
	assert_int_equal(crew.up, WORKERS - 1);
	assert_int_equal(crew.busy, WORKERS - 1);
	assert_int_equal(figure_of(&f->times[0]), fast);

	/* A new worker takes its slot. */
	pids[0] = worker_begin(count, &ready[0]);
	worker_wait(ready[0]);
	f = counted(&pool);
	crew = figures_crew(&pool, f);
	assert_int_equal(crew.up, WORKERS);
	assert_int_equal(figure_of(&f->starts), WORKERS + 1);
	for (int i = 0; i < WORKERS; i++)
		worker_end(pids[i]);
	f = counted(&pool);
	assert_int_equal(figures_crew(&pool, f).up, 0);
}

static void
nothing(void)
{
}

/* A file of another version is cleared when nobody uses it. */
static void
a_foreign_file_is_begun_anew(void **state)
{
	static const char rubbish[8192] = "rubbish";
	int ready, fd = open(path, O_WRONLY | O_TRUNC);
	struct figures *f;
	struct pool pool;
	pid_t pid;

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, rubbish, sizeof rubbish), sizeof rubbish);
	close(fd);
	pid = worker_begin(nothing, &ready);
	worker_wait(ready);
	f = counted(&pool);
	assert_int_equal(figure_of(&f->starts), 1);
	assert_int_equal(f->started_at, 1000);
	assert_int_equal(f->route_count, 2);
	assert_int_equal(figure_of(&f->routes[0].answers[0]), 0);
	worker_end(pid);
}

static void
the_cache_is_told_from_the_path(void **state)
{
	static const char lines[] =
	    "t a GET \"/x\" 200 1 1 cache=\"cache hit\" id=1\n"
	    "t a GET \"/ cache=\\\"cache hit\\\"\" 200 1 1 cache=\"-\" id=2\n"
	    "t a GET \"/\" 200 1 1 cache=\"cache miss: no\" id=3\n"
	    "t a GET \"/\" 200 1 1 cache=\"cache hit: 503 stale\" id=4\n"
	    "t a GET \"/\" 200 1 1 cache=\"cache hit\" id=";
	struct cache_counts c = { 0 };

	(void)state;
	assert_int_equal(cache_log_count(lines, sizeof lines - 1, &c),
	    strrchr(lines, '\n') + 1 - lines);
	assert_int_equal(c.hits, 1);
	assert_int_equal(c.misses, 1);
	assert_int_equal(c.stale, 1);
	assert_int_equal(c.refreshed, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_that_is_counted_is_there),
		cmocka_unit_test(a_foreign_file_is_begun_anew),
		cmocka_unit_test(the_cache_is_told_from_the_path),
	};

	return cmocka_run_group_tests(tests, folder_make, folder_drop);
}
