/*
 * bench_start PORT PATH PARENT COUNT: prints the time from the start of a
 * worker to its first answer, in ms, COUNT times.
 *
 * PARENT is the pid of a program with one worker.  It is stopped, the worker
 * is killed and the page is requested; the time runs from when the parent
 * continues to the last byte of the answer.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { LINE = 500, REST_MS = 1100, PATIENCE = 5000 };

static void
die(const char *why)
{
	perror(why);
	exit(1);
}

static double
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void
sleep_ms(long ms)
{
	nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL);
}

/* Reads the first line of /proc/PID/WHERE; false when there is no process. */
static bool
proc_line(pid_t pid, const char *where, char line[static LINE])
{
	char path[LINE];
	FILE *f;
	bool got;

	snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, where);
	if ((f = fopen(path, "r")) == NULL)
		return false;
	got = fgets(line, LINE, f) != NULL;
	fclose(f);
	return got;
}

static pid_t
worker_of(pid_t parent)
{
	char where[LINE], line[LINE];

	snprintf(where, sizeof where, "task/%d/children", (int)parent);
	if (!proc_line(parent, where, line) || atoi(line) <= 0)
		die("no worker");
	return atoi(line);
}

/* Waits until the process is a zombie. */
static void
ended(pid_t pid)
{
	char line[LINE];

	for (int n = 0; n < PATIENCE; n++) {
		if (!proc_line(pid, "stat", line) ||
		    strstr(line, ") Z") != NULL)
			return;
		sleep_ms(1);
	}
	die("the worker does not end");
}

static int
asked(int port, const char *path)
{
	struct sockaddr_in to = { .sin_family = AF_INET,
	    .sin_port = htons((uint16_t)port),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) != 0)
		die("connect");
	dprintf(fd, "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
	    "Connection: close\r\n\r\n", path, port);
	return fd;
}

static void
answered(int fd)
{
	static char answer[65536];
	size_t len = 0;
	ssize_t n;

	while ((n = read(fd, answer + (len < LINE ? len : LINE),
	    sizeof answer - LINE)) > 0)
		len += (size_t)n;
	close(fd);
	if (strncmp(answer, "HTTP/1.1 200", 12) != 0)
		die("not answered by 200");
}

int
main(int argc, char **argv)
{
	pid_t parent;

	if (argc != 5)
		return 64;
	parent = atoi(argv[3]);
	for (int n = atoi(argv[4]); n > 0; n--) {
		pid_t worker = worker_of(parent);
		double began;
		int fd;

		sleep_ms(REST_MS);	/* longer than pool.c's STARTED_S */
		kill(parent, SIGSTOP);
		kill(worker, SIGKILL);
		ended(worker);
		fd = asked(atoi(argv[1]), argv[2]);
		sleep_ms(50);	/* the request waits at the socket */
		began = now_ms();
		kill(parent, SIGCONT);
		answered(fd);
		printf("%.3f\n", now_ms() - began);
	}
	return 0;
}
