/*
 * hold PORT KIND COUNT SECONDS ADDRESS [ADDRESSES]: attacks with connections.
 * Opens COUNT connections from ADDRESS (or from ADDRESSES addresses, counting
 * upwards), holds them as KIND says, and opens them again when they are cut:
 *
 *	silent	sends nothing
 *	keep	requests the home page once, then sends nothing
 *	header	endless headers, a line per second
 *	body	an endless sign-in form, some bytes per second
 *	upload	an endless upload to a desk, 100 MiB announced
 *	half	half a request, then closes the sending side
 *	reset	requests a page, and resets in the middle of the answer
 *	search	searches for new words, again and again
 *	login	signs in with a wrong password, again and again
 *
 * All are one visitor behind a front server, 198.51.100.7.  SIGINT ends it
 * early.  At the end it prints one line: held, the most connections open at
 * once; opened, refused, cut; then the number of answers by status.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum kind { SILENT, KEEP, HEADER, BODY, UPLOAD, HALF, RESET, SEARCH, LOGIN,
	KINDS };
enum { COUNT_MAX = 30000, STATUS_MAX = 600, OPEN_PER_TICK = 400,
	TICK_MS = 50, AGAIN_MS = 200 };

static const char *const names[KINDS] = { "silent", "keep", "header", "body",
    "upload", "half", "reset", "search", "login" };

struct held {
	int	fd;		/* -1: to be opened */
	bool	connected, asked;
	int64_t	next_ms;	/* when the next bytes are due */
	long	got, length;	/* bytes of the answer; -1: not known yet */
	char	tail[8];	/* its last bytes */
};

static struct held held[COUNT_MAX];
static enum kind kind;
static uint16_t port;
static uint32_t first_address;
static long count, addresses = 1, opened, cut, refused, most, is_open;
static long statuses[STATUS_MAX];
static int epoll_fd;
static int64_t now_ms;
static unsigned long serial;
static volatile sig_atomic_t enough;

static void
die(const char *why)
{
	perror(why);
	exit(1);
}

static int64_t
clock_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void
told_to_end(int signal)
{
	(void)signal;
	enough = 1;
}

static void
drop(struct held *h)
{
	if (h->fd < 0)
		return;
	if (h->connected)
		is_open--;
	close(h->fd);
	h->fd = -1;
	h->next_ms = now_ms + AGAIN_MS;
}

static void
begin(struct held *h)
{
	long i = h - held;
	struct sockaddr_in from = { .sin_family = AF_INET,
	    .sin_addr.s_addr = htonl(first_address +
	    (uint32_t)(i % addresses)) };
	struct sockaddr_in to = { .sin_family = AF_INET,
	    .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct epoll_event e = { .events = EPOLLIN | EPOLLOUT | EPOLLET |
	    EPOLLRDHUP, .data.ptr = h };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	int on = 1;

	if (fd < 0)
		die("socket");
	setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
	if (bind(fd, (struct sockaddr *)&from, sizeof from) != 0)
		die("bind");
	*h = (struct held){ .fd = fd, .next_ms = now_ms };
	opened++;
	if ((connect(fd, (struct sockaddr *)&to, sizeof to) != 0 &&
	    errno != EINPROGRESS) ||
	    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &e) != 0) {
		refused++;
		close(fd);
		h->fd = -1;
		h->next_ms = now_ms + AGAIN_MS;
	}
}

static void
say(struct held *h, const char *text)
{
	size_t n = strlen(text);

	if (send(h->fd, text, n, MSG_NOSIGNAL) != (ssize_t)n &&
	    errno != EAGAIN) {
		cut++;
		drop(h);
	}
}

static void
ask(struct held *h, const char *path)
{
	char text[400];

	snprintf(text, sizeof text, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n"
	    "X-Forwarded-For: 198.51.100.7\r\n\r\n", path);
	say(h, text);
}

#define TOKEN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

/* An unknown login costs the portal as much as a known one. */
static void
sign_in(struct held *h)
{
	char body[200], text[500];
	int n = snprintf(body, sizeof body, "token=" TOKEN
	    "&login=nobody%lx&password=wrong", serial++);

	snprintf(text, sizeof text, "POST /account/signin HTTP/1.1\r\n"
	    "Host: 127.0.0.1\r\nCookie: lianxi-form=" TOKEN "\r\n"
	    "Content-Type: application/x-www-form-urlencoded\r\n"
	    "Content-Length: %d\r\n\r\n%s", n, body);
	say(h, text);
}

/* Sends the first bytes on a connection, or the next ones when due. */
static void
speak(struct held *h)
{
	static const char body[] = "POST /%s HTTP/1.1\r\nHost: 127.0.0.1\r\n"
	    "Content-Type: application/x-www-form-urlencoded\r\n"
	    "Content-Length: %d\r\n\r\ntoken=";
	char text[300];
	bool first = !h->asked;

	h->asked = true;
	h->next_ms = now_ms + 1000;
	switch (kind) {
	case SILENT:
		break;
	case KEEP:
		if (first)
			ask(h, "/");
		break;
	case HEADER:
		say(h, first ? "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" :
		    "X-More: and more and more and more and more\r\n");
		break;
	case BODY:
	case UPLOAD:
		snprintf(text, sizeof text, body, kind == BODY ?
		    "account/signin" : "liaison/topics/new",
		    kind == BODY ? 60000 : 100 << 20);
		say(h, first ? text : "and more and more and more and more");
		break;
	case HALF:
		if (first) {
			say(h, "GET / HTTP/1.1\r\nHost: 127");
			shutdown(h->fd, SHUT_WR);
		}
		break;
	case RESET:
	case SEARCH:
		h->next_ms = now_ms + 3600000;
		snprintf(text, sizeof text, "/search?q=%%E6%%95%%91%%E5%%8A%%A9"
		    "+%lx", serial++ ^ (unsigned long)getpid() << 20);
		ask(h, kind == RESET ? "/duties" : text);
		break;
	case LOGIN:
		h->next_ms = now_ms + 3600000;
		sign_in(h);
		break;
	case KINDS:
		break;
	}
}

static void
reset(struct held *h)
{
	struct linger hard = { 1, 0 };

	setsockopt(h->fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
	drop(h);
}

/* Reads status and length from the first bytes of an answer. */
static void
begins(struct held *h, char *head, size_t n)
{
	char *body, *said;
	int status;

	head[n] = '\0';
	h->length = -1;
	if (n < 12 || memcmp(head, "HTTP/1.", 7) != 0)
		return;
	status = atoi(head + 9);
	if (status > 0 && status < STATUS_MAX)
		statuses[status]++;
	body = strstr(head, "\r\n\r\n");
	said = strstr(head, "\r\nContent-Length: ");
	if (body != NULL && said != NULL && said < body)
		h->length = body + 4 - head + atol(said + 18);
}

static bool
ends(const struct held *h)
{
	return h->length >= 0 ? h->got >= h->length :
	    memcmp(h->tail + 1, "\r\n0\r\n\r\n", 7) == 0;
}

static void
remember(struct held *h, const char *end, size_t n)
{
	size_t k = n < sizeof h->tail ? n : sizeof h->tail;

	memmove(h->tail, h->tail + k, sizeof h->tail - k);
	memcpy(h->tail + sizeof h->tail - k, end - k, k);
}

static void
take(struct held *h)
{
	char buffer[16385];
	ssize_t n;

	while ((n = recv(h->fd, buffer, sizeof buffer - 1, 0)) > 0) {
		if (h->got == 0)
			begins(h, buffer, (size_t)n);
		h->got += n;
		remember(h, buffer + n, (size_t)n);
		if (kind == RESET) {
			reset(h);
			return;
		}
		if ((kind == SEARCH || kind == LOGIN) && ends(h)) {
			h->got = 0;
			speak(h);
			if (h->fd < 0)
				return;
		}
	}
	if (n < 0 && errno == EAGAIN)
		return;
	cut++;
	drop(h);
}

static void
happens(struct held *h, uint32_t events)
{
	if (h->fd < 0)
		return;
	if (!h->connected && (events & (EPOLLERR | EPOLLHUP))) {
		refused++;
		close(h->fd);
		h->fd = -1;
		h->next_ms = now_ms + AGAIN_MS;
		return;
	}
	if (!h->connected && (events & EPOLLOUT)) {
		h->connected = true;
		if (++is_open > most)
			most = is_open;
		speak(h);
	}
	if (h->fd >= 0 && (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP)))
		take(h);
}

static void
tick(void)
{
	int open_now = 0;

	for (long i = 0; i < count; i++) {
		struct held *h = &held[i];

		if (h->next_ms > now_ms)
			continue;
		if (h->fd < 0 && open_now < OPEN_PER_TICK) {
			begin(h);
			open_now++;
		} else if (h->fd >= 0 && h->connected)
			speak(h);
	}
}

static void
hold(int64_t until_ms)
{
	struct epoll_event events[512];
	int64_t ticked = 0;

	while (!enough && (now_ms = clock_ms()) < until_ms) {
		int n = epoll_wait(epoll_fd, events, 512, TICK_MS);

		for (int i = 0; i < n; i++)
			happens(events[i].data.ptr, events[i].events);
		if (now_ms - ticked >= TICK_MS) {
			ticked = now_ms;
			tick();
		}
	}
}

static void
arguments(int argc, char **argv)
{
	struct in_addr a;

	if (argc < 6 || argc > 7) {
		fprintf(stderr, "hold PORT KIND COUNT SECONDS ADDRESS "
		    "[ADDRESSES]\n");
		exit(64);
	}
	port = (uint16_t)atoi(argv[1]);
	while (kind < KINDS && strcmp(names[kind], argv[2]) != 0)
		kind++;
	count = atol(argv[3]);
	if (argc > 6)
		addresses = atol(argv[6]);
	if (kind == KINDS || count < 1 || count > COUNT_MAX || addresses < 1 ||
	    inet_pton(AF_INET, argv[5], &a) != 1) {
		fprintf(stderr, "hold: what is %s?\n", argv[2]);
		exit(64);
	}
	first_address = ntohl(a.s_addr);
	if (first_address >> 24 != 127) {
		fprintf(stderr, "hold: only on this machine\n");
		exit(64);
	}
}

int
main(int argc, char **argv)
{
	struct rlimit files;

	arguments(argc, argv);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGINT, told_to_end);
	getrlimit(RLIMIT_NOFILE, &files);
	files.rlim_cur = files.rlim_max;
	setrlimit(RLIMIT_NOFILE, &files);
	if ((rlim_t)count + 20 > files.rlim_cur) {
		fprintf(stderr, "hold: only %lu files may be open\n",
		    (unsigned long)files.rlim_cur);
		return 69;
	}
	if ((epoll_fd = epoll_create1(0)) < 0)
		die("epoll");
	now_ms = clock_ms();
	for (long i = 0; i < count; i++)
		held[i].fd = -1;
	hold(now_ms + atol(argv[4]) * 1000);
	printf("held %ld opened %ld refused %ld cut %ld", most, opened,
	    refused, cut);
	for (int i = 0; i < STATUS_MAX; i++)
		if (statuses[i] > 0)
			printf(" %d:%ld", i, statuses[i]);
	printf("\n");
	return 0;
}
