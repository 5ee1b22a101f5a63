/*
 * bench_post PORT PATH CONNECTIONS COUNT SESSIONS [FIRST]: sends COUNT forms
 * over CONNECTIONS connections, each waiting for its answer before the next.
 * The fields are read from stdin, one NAME=VALUE per line; a number is appended
 * to the last value.
 *
 * SESSIONS is a file with a cookie and a form token per line, which connections
 * use in turn.
 *
 * Without FIRST each form creates something: it has its own form key, and is
 * multipart with an empty file field.  With FIRST each connection changes a
 * record of its own, again and again, by its revision: the one whose number,
 * from FIRST on, stands in PATH for the #.  Values are percent-encoded then.
 *
 * Prints a line as wrk.lua does: forms per second, p50, p90 and p99 in ms, and
 * the number of answers other than 303.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SESSIONS_MAX = 100, WORD = 100, FIELDS_MAX = 60000, ANSWER = 65536 };

struct session { char cookie[WORD], token[WORD]; };
struct visitor {
	const struct session *session;
	char	path[WORD];
	long	revision;	/* of the record that it changes */
};

static struct session sessions[SESSIONS_MAX];
static char fields[FIELDS_MAX];
static size_t session_count;
static const char *path;
static int port;
static bool changes;
static long count, next, wrong;
static double *took_ms;
static unsigned long long key_base;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

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

static int
connected(void)
{
	struct sockaddr_in to = { .sin_family = AF_INET,
	    .sin_port = htons((uint16_t)port),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int on = 1, fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) != 0)
		die("connect");
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	return fd;
}

#define PART "--------part\r\nContent-Disposition: form-data; name="

static int
body_print(char body[static FIELDS_MAX + 600], const struct visitor *v,
    long number)
{
	if (changes)
		return snprintf(body, FIELDS_MAX + 600,
		    "token=%s&revision=%ld&%s%ld", v->session->token,
		    v->revision, fields, number);
	return snprintf(body, FIELDS_MAX + 600,
	    PART "\"token\"\r\n\r\n%s\r\n"
	    PART "\"once\"\r\n\r\n%016llx%016llx\r\n%s%ld\r\n"
	    PART "\"files\"; filename=\"\"\r\n"
	    "Content-Type: application/octet-stream\r\n\r\n\r\n"
	    "--------part--\r\n", v->session->token, key_base,
	    (unsigned long long)number, fields, number);
}

static bool
send_form(int fd, const struct visitor *v, long number)
{
	static const char head[] = "POST %s HTTP/1.1\r\n"
	    "Host: 127.0.0.1:%d\r\nCookie: lianxi=%s\r\n"
	    "Content-Type: %s\r\nContent-Length: %d\r\n\r\n";
	char body[FIELDS_MAX + 600], whole[FIELDS_MAX + 1200];
	int n = body_print(body, v, number);
	int m = snprintf(whole, sizeof whole, head, v->path, port,
	    v->session->cookie, changes ? "application/x-www-form-urlencoded" :
	    "multipart/form-data; boundary=------part", n);

	memcpy(whole + m, body, (size_t)n);
	return write(fd, whole, (size_t)(m + n)) == m + n;
}

/* Whether the buffer has a complete answer. */
static bool
whole(const char *answer, size_t len)
{
	const char *body = strstr(answer, "\r\n\r\n"), *said;

	if (body == NULL)
		return false;
	body += 4;
	if ((said = strstr(answer, "Content-Length: ")) != NULL && said < body)
		return (size_t)(answer + len - body) >=
		    strtoul(said + 16, NULL, 10);
	return len >= 5 && memcmp(answer + len - 5, "0\r\n\r\n", 5) == 0;
}

/* The status, 0 when the connection was cut; *stays: it can be reused. */
static int
take_answer(int fd, bool *stays)
{
	static _Thread_local char answer[ANSWER + 1];
	size_t len = 0;
	ssize_t n;

	do {
		n = read(fd, answer + len, ANSWER - len);
		if (n <= 0)
			return 0;
		len += (size_t)n;
		answer[len] = '\0';
	} while (!whole(answer, len) && len < ANSWER);
	*stays = strstr(answer, "\r\nConnection: close") == NULL;
	return atoi(answer + 9);
}

static void *
visits(void *mine)
{
	struct visitor *v = mine;
	int fd = connected();

	for (;;) {
		bool stays = false;
		double began;
		long number;
		int status;

		pthread_mutex_lock(&lock);
		number = next++;
		pthread_mutex_unlock(&lock);
		if (number >= count)
			break;
		began = now_ms();
		status = send_form(fd, v, number) ? take_answer(fd, &stays) : 0;
		took_ms[number] = now_ms() - began;
		v->revision++;
		if (status != 303) {
			pthread_mutex_lock(&lock);
			if (wrong++ == 0)
				fprintf(stderr, "answered %d\n", status);
			pthread_mutex_unlock(&lock);
		}
		if (!stays) {
			close(fd);
			fd = connected();
		}
	}
	close(fd);
	return NULL;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
sessions_read(const char *name)
{
	FILE *f = fopen(name, "r");

	if (f == NULL)
		die(name);
	while (session_count < SESSIONS_MAX && fscanf(f, "%99s %99s",
	    sessions[session_count].cookie,
	    sessions[session_count].token) == 2)
		session_count++;
	fclose(f);
}

/* Writes the fields as they are sent, without the last line end. */
static void
fields_read(void)
{
	char line[FIELDS_MAX / 4];
	size_t len = 0;

	while (fgets(line, sizeof line, stdin) != NULL) {
		size_t name = strcspn(line, "=");
		size_t end = strcspn(line, "\n");

		if (name >= end || len + end + 100 > FIELDS_MAX)
			die("a field");
		len += (size_t)snprintf(fields + len, FIELDS_MAX - len,
		    changes ? "%s%.*s=%.*s" :
		    "%s" PART "\"%.*s\"\r\n\r\n%.*s",
		    len == 0 ? "" : changes ? "&" : "\r\n",
		    (int)name, line, (int)(end - name - 1), line + name + 1);
	}
}

/* The path of a visitor: with the number of the record, if it changes one. */
static void
path_print(char out[static WORD], long number)
{
	size_t before = strcspn(path, "#");

	if (!changes)
		snprintf(out, WORD, "%s", path);
	else
		snprintf(out, WORD, "%.*s%ld%s", (int)before, path, number,
		    path + before + (path[before] == '#'));
}

static struct visitor *
visitors_new(long connections, long first)
{
	struct visitor *all = calloc((size_t)connections, sizeof *all);

	if (all == NULL)
		die("memory");
	for (long i = 0; i < connections; i++) {
		all[i].session = &sessions[(size_t)i % session_count];
		path_print(all[i].path, first + i);
	}
	return all;
}

int
main(int argc, char **argv)
{
	struct visitor *visitors;
	pthread_t *all;
	double began;
	long connections;

	if (argc != 6 && argc != 7)
		return 64;
	port = atoi(argv[1]);
	path = argv[2];
	connections = atol(argv[3]);
	count = atol(argv[4]);
	sessions_read(argv[5]);
	changes = argc == 7;
	fields_read();
	all = calloc((size_t)connections, sizeof *all);
	took_ms = calloc((size_t)count, sizeof *took_ms);
	if (session_count == 0 || all == NULL || took_ms == NULL)
		return 1;
	visitors = visitors_new(connections, changes ? atol(argv[6]) : 0);
	key_base = (unsigned long long)time(NULL) << 20 |
	    ((unsigned long long)getpid() & 0xFFFFF);
	began = now_ms();
	for (long i = 0; i < connections; i++)
		if (pthread_create(&all[i], NULL, visits, &visitors[i]) != 0)
			die("thread");
	for (long i = 0; i < connections; i++)
		pthread_join(all[i], NULL);
	began = now_ms() - began;
	qsort(took_ms, (size_t)count, sizeof *took_ms, by_size);
	printf("RESULT %.2f %.3f %.3f %.3f %ld\n", (double)count / began * 1e3,
	    took_ms[count / 2], took_ms[count * 9 / 10],
	    took_ms[count * 99 / 100], wrong);
	return wrong != 0;
}
