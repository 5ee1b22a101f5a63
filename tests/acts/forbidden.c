/*
 * forbidden: a program that makes forbidden system calls after it is confined.
 *
 * GET /try/NAME makes the call of that name, and shows "done" or the number of
 * the error; most calls do not return (tests/stories/t_confine.sh).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "web/request.h"
#include "web/serve.h"
#include "web/view/view.h"

enum { PAGE = 4096 };

static long
try_exec(void)
{
	static char shell[] = "/bin/true";

	return execv(shell, (char *[]){ shell, NULL });
}

static long
try_fork(void)
{
	pid_t child = fork();

	if (child == 0)
		_exit(0);
	return child < 0 ? -1 : waitpid(child, NULL, 0);
}

static void *
idle(void *nothing)
{
	return nothing;
}

static long
try_thread(void)
{
	pthread_t thread;

	return pthread_create(&thread, NULL, idle, NULL) == 0 ? 0 : -1;
}

static long
try_ptrace(void)
{
	return ptrace(PTRACE_ATTACH, getppid(), NULL, NULL);
}

static long
try_inet(void)
{
	return socket(AF_INET, SOCK_STREAM, 0);
}

static long
try_inet6(void)
{
	return socket(AF_INET6, SOCK_STREAM, 0);
}

static long
try_netlink(void)
{
	return socket(AF_NETLINK, SOCK_RAW, 0);
}

static long
try_datagram(void)
{
	return socket(AF_UNIX, SOCK_DGRAM, 0);
}

static long
try_bind(void)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX, .sun_path = "x" };

	return bind(STDIN_FILENO, (struct sockaddr *)&at, sizeof at);
}

static long
try_abstract(void)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	const char *name = getenv("TRY_ABSTRACT");
	int s = socket(AF_UNIX, SOCK_STREAM, 0);
	size_t n = strlen(name);

	memcpy(at.sun_path + 1, name, n);
	return connect(s, (struct sockaddr *)&at,
	    (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + n));
}

static long
try_map(void)
{
	return mmap(NULL, PAGE, PROT_READ | PROT_EXEC,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0;
}

static long
try_protect(void)
{
	void *p = mmap(NULL, PAGE, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return p == MAP_FAILED ? -1 : mprotect(p, PAGE, PROT_READ | PROT_EXEC);
}

static long
try_memfd(void)
{
	return memfd_create("x", 0);
}

static long
try_kill(void)
{
	return kill(getppid(), 0);
}

static long
try_tgkill(void)
{
	return syscall(SYS_tgkill, getppid(), getppid(), 0);
}

static long
try_handler(void)
{
	struct sigaction act = { .sa_handler = SIG_IGN };

	return sigaction(SIGSYS, &act, NULL);
}

static long
try_root(void)
{
	return setresuid(0, 0, 0);
}

static long
try_prctl(void)
{
	return prctl(PR_SET_NAME, "x", 0, 0, 0);
}

static long
try_limit(void)
{
	struct rlimit limit;

	return getrlimit(RLIMIT_NOFILE, &limit);
}

static long
try_mount(void)
{
	return mount("none", "/", "tmpfs", 0, NULL);
}

static long
try_unshare(void)
{
	return unshare(CLONE_NEWUSER);
}

static long
try_folder(void)
{
	return mkdir(getenv("TRY_NEW"), 0700);
}

static long
try_unlink(void)
{
	return unlink(getenv("TRY_OLD"));
}

static long
try_rename(void)
{
	return rename(getenv("TRY_OLD"), getenv("TRY_NEW"));
}

static long
try_mode(void)
{
	return chmod(getenv("TRY_OLD"), 0777);
}

static long
try_uring(void)
{
	return syscall(SYS_io_uring_setup, 1, NULL);
}

static long
try_password(void)
{
	return open("/etc/passwd", O_RDONLY);
}

static long
try_own(void)
{
	return open(getenv("PORTAL_DB_PASSWORD_FILE"), O_RDONLY);
}

static long
try_old(void)
{
	return open(getenv("TRY_OLD"), O_WRONLY | O_APPEND);
}

static long
try_new(void)
{
	return open(getenv("TRY_NEW"), O_WRONLY | O_CREAT, 0600);
}

static long
try_stat(void)
{
	struct stat about;

	return stat("/etc/passwd", &about);
}

static long
try_terminal(void)
{
	return ioctl(STDIN_FILENO, TIOCSTI, "x");
}

static const struct { const char *name; long (*run)(void); } trials[] = {
	{ "exec", try_exec }, { "fork", try_fork }, { "thread", try_thread },
	{ "ptrace", try_ptrace }, { "inet", try_inet },
	{ "inet6", try_inet6 }, { "netlink", try_netlink },
	{ "datagram", try_datagram }, { "bind", try_bind },
	{ "map", try_map }, { "protect", try_protect },
	{ "memfd", try_memfd }, { "kill", try_kill },
	{ "tgkill", try_tgkill }, { "handler", try_handler },
	{ "root", try_root }, { "prctl", try_prctl }, { "limit", try_limit },
	{ "mount", try_mount }, { "unshare", try_unshare },
	{ "folder", try_folder }, { "unlink", try_unlink },
	{ "rename", try_rename }, { "mode", try_mode }, { "uring", try_uring },
	{ "password", try_password }, { "own", try_own },
	{ "old", try_old }, { "new", try_new }, { "stat", try_stat },
	{ "terminal", try_terminal }, { "abstract", try_abstract },
};

static enum status
try_show(struct request *r, struct view *v)
{
	for (size_t i = 0; i < sizeof trials / sizeof *trials; i++)
		if (strcmp(trials[i].name, r->code.s) == 0) {
			errno = 0;
			if (trials[i].run() >= 0)
				view_text(v, "tried", "result", "done");
			else
				view_int(v, "tried", "result", errno);
			return OK;
		}
	return NOT_FOUND;
}

static const struct route routes[] = {
	{ GET, "/try/@", .page = try_show, .template = "forbidden.cs" },
	/* When it runs in place of the program office. */
	{ GET, "/office/try/@", .page = try_show, .template = "forbidden.cs" },
};

int
main(void)
{
	return serve(&(struct site){ .name = "forbidden", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .shared = true,
	    .error = "public/error.cs" });
}
