/* The parent of a program's workers: starts, replaces and ends them. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "process/confine.h"
#include "process/figures.h"
#include "process/pool.h"

/*
 * A worker that ends within STARTED_S has failed to start.  After BURST
 * failures per place there are waits; QUIET_S without one resets the count.
 */
enum { STARTED_S = 1, BURST = 3, QUIET_S = 20 };

enum { BACKLOG = 1024, WORKERS_MAX = FIGURES_SLOTS, RETRY_NS = 1000000 };

static const int64_t second = INT64_C(1000000000);

struct place { pid_t pid; int64_t since; };	/* pid 0: empty */

struct pool_state {
	struct place	places[WORKERS_MAX];
	size_t		count;
	bool		ending;
	int		status;
	size_t		failed;		/* failures to start in a row */
	int64_t		quiet_at;	/* when failed is reset */
	int64_t		wait_s, due;	/* due: earliest next start */
};

void
pool_listen(const char *path)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (strlen(path) >= sizeof at.sun_path)
		log_die("pool: the path of the socket is too long");
	memcpy(at.sun_path, path, strlen(path) + 1);
	if (fd < 0 || bind(fd, (struct sockaddr *)&at, sizeof at) != 0 ||
	    chmod(path, S_IRUSR | S_IWUSR) != 0 || listen(fd, BACKLOG) != 0 ||
	    dup2(fd, STDIN_FILENO) != STDIN_FILENO)
		log_die("pool: cannot listen: %s", strerror(errno));
	close(fd);
}

bool
pool_first(void)
{
	pid_t pid = fork();
	int how = 0;

	if (pid == 0)
		return true;
	if (pid < 0 || waitpid(pid, &how, 0) != pid || how != 0)
		log_die("pool: not starting");
	return false;
}

static void
tell_to_end(struct pool_state *p)
{
	p->ending = true;
	for (size_t i = 0; i < p->count; i++)
		if (p->places[i].pid > 0)
			kill(p->places[i].pid, SIGTERM);
}

static bool
socket_shut(void)
{
	struct pollfd fd = { .fd = STDIN_FILENO };

	return poll(&fd, 1, 0) > 0 && (fd.revents & POLLHUP) != 0;
}

/* Counts a failure to start, and sets the next wait. */
static void
failed_to_start(struct pool_state *p, int64_t now)
{
	if (now > p->quiet_at) {
		p->failed = 0;
		p->wait_s = 0;
	}
	if (++p->failed > BURST * p->count && now >= p->due) {
		p->wait_s = p->wait_s == 0 ? 1 :
		    2 * p->wait_s < WAIT_MAX_S ? 2 * p->wait_s : WAIT_MAX_S;
		p->due = now + p->wait_s * second;
		log_warn("pool: workers end as they start; again in %d s",
		    (int)p->wait_s);
	}
	p->quiet_at = (now > p->due ? now : p->due) + QUIET_S * second;
}

static void
ended(struct pool_state *p, struct place *place, int how)
{
	int64_t now = figures_clock();
	int code = WIFSIGNALED(how) ? 128 + WTERMSIG(how) : WEXITSTATUS(how);

	place->pid = 0;
	if (code == 0 && !p->ending && socket_shut())
		tell_to_end(p);
	if (!p->ending && now - place->since < STARTED_S * second)
		failed_to_start(p, now);
	if (code == 0 || (p->ending && code == 128 + SIGTERM))
		return;
	log_warn("pool: a worker ended with %d", code);
	if (p->ending)
		p->status = code;
}

/* Reaps workers that have ended; returns how many are left. */
static size_t
reap(struct pool_state *p)
{
	size_t left = 0;
	pid_t pid;
	int how;

	while ((pid = waitpid(-1, &how, WNOHANG)) > 0)
		for (size_t i = 0; i < p->count; i++)
			if (p->places[i].pid == pid)
				ended(p, &p->places[i], how);
	for (size_t i = 0; i < p->count; i++)
		left += p->places[i].pid > 0;
	return left;
}

/* Starts a worker in a place; returns true in the worker. */
static bool
place_fill(struct pool_state *p, struct place *place)
{
	pid_t parent = getpid(), pid = fork();

	if (pid == 0) {
		confine_to_parent(parent);
		return true;
	}
	place->since = figures_clock();
	if (pid > 0) {
		place->pid = pid;
		return false;
	}
	log_warn("pool: cannot fork: %s", strerror(errno));
	failed_to_start(p, place->since);
	return false;
}

/* Starts a worker in each empty place; returns true in a worker. */
static bool
places_fill(struct pool_state *p)
{
	for (size_t i = 0; i < p->count; i++)
		if (p->places[i].pid == 0 && !p->ending &&
		    figures_clock() >= p->due && place_fill(p, &p->places[i]))
			return true;
	return false;
}

static bool
place_empty(const struct pool_state *p)
{
	for (size_t i = 0; i < p->count; i++)
		if (p->places[i].pid == 0)
			return true;
	return false;
}

/* Waits for a signal, or until the next worker is due. */
static void
rest(struct pool_state *p, const sigset_t *signals)
{
	int64_t ns = p->due - figures_clock();
	struct timespec most = { 0, RETRY_NS };
	int signal;

	if (ns > RETRY_NS)
		most = (struct timespec){ ns / second, ns % second };
	signal = p->ending || !place_empty(p) ? sigwaitinfo(signals, NULL) :
	    sigtimedwait(signals, NULL, &most);
	if (signal > 0 && signal != SIGCHLD)
		tell_to_end(p);
}

int
pool_run(size_t workers)
{
	struct pool_state p = { .count = workers };
	sigset_t signals, before;

	if (workers > WORKERS_MAX)
		log_die("pool: more than %d workers", WORKERS_MAX);
	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	sigaddset(&signals, SIGHUP);
	sigaddset(&signals, SIGCHLD);
	sigprocmask(SIG_BLOCK, &signals, &before);
	while (reap(&p) > 0 || !p.ending) {
		if (places_fill(&p)) {
			sigprocmask(SIG_SETMASK, &before, NULL);
			return POOL_WORKER;
		}
		rest(&p, &signals);
	}
	return p.status;
}
