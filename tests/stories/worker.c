/*
 * worker SOCKET WORD...: runs a FastCGI program at a socket, for the stories.
 *
 * The program has the listening socket as descriptor 0.  On SIGTERM, and when
 * our parent has ended, we shut the socket down: accept() fails in the
 * program, which then ends by itself, so that a sanitizer or valgrind still
 * reports leaks.  Our exit status is the program's; 128 + n after signal n;
 * 124 when it did not end within END_S.  SOCKET exists once the program
 * listens.  When our parent has ended we delete the socket's folder.
 */
#include <errno.h>
#include <libgen.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { END_S = 60, WAITING = 64, STARTED_NOT = 71, ENDED_NOT = 124 };

static void
die(const char *what)
{
	fprintf(stderr, "worker: %s: %s\n", what, strerror(errno));
	exit(STARTED_NOT);
}

/* Makes the socket; renames it to its name when it listens. */
static int
listening(const char *path)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int n = snprintf(at.sun_path, sizeof at.sun_path, "%s.new", path);

	if (fd < 0 || n < 0 || n >= (int)sizeof at.sun_path ||
	    bind(fd, (struct sockaddr *)&at, sizeof at) != 0 ||
	    listen(fd, WAITING) != 0 || rename(at.sun_path, path) != 0)
		die(path);
	return fd;
}

static pid_t
program_start(int fd, char *const words[], const sigset_t *before)
{
	pid_t pid = fork();

	if (pid < 0)
		die("fork");
	if (pid > 0)
		return pid;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	sigprocmask(SIG_SETMASK, before, NULL);
	if (dup2(fd, 0) != 0)
		die("dup2");
	execvp(words[0], words);
	die(words[0]);
	return 0;
}

/* Waits until the program ends or we are told to end. */
static int
program_end(pid_t pid, int fd, const sigset_t *awaited)
{
	const struct timespec most = { END_S, 0 };
	int status, late = 0;

	if (sigwaitinfo(awaited, NULL) == SIGTERM) {
		sigset_t child;

		sigemptyset(&child);
		sigaddset(&child, SIGCHLD);
		shutdown(fd, SHUT_RDWR);
		late = sigtimedwait(&child, NULL, &most) != SIGCHLD;
	}
	if (late)
		kill(pid, SIGKILL);
	if (waitpid(pid, &status, 0) != pid)
		die("waitpid");
	return late ? ENDED_NOT : WIFSIGNALED(status) ?
	    128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int
main(int argc, char **argv)
{
	pid_t starter = getppid(), pid;
	sigset_t awaited, before;
	int fd, status;

	if (argc < 3)
		return STARTED_NOT;
	sigemptyset(&awaited);
	sigaddset(&awaited, SIGTERM);
	sigaddset(&awaited, SIGCHLD);
	sigprocmask(SIG_BLOCK, &awaited, &before);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	fd = listening(argv[1]);
	pid = program_start(fd, argv + 2, &before);
	status = program_end(pid, fd, &awaited);
	unlink(argv[1]);
	if (getppid() != starter) {
		char log[sizeof ((struct sockaddr_un *)0)->sun_path];

		snprintf(log, sizeof log, "%s.log", argv[1]);
		unlink(log);
		rmdir(dirname(argv[1]));
	}
	return status;
}
