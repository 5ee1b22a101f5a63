/*
 * visit PORT SECONDS CONNECTIONS RATE SESSIONS ACCOUNTS TITLE: simulates
 * visitors.  CONNECTIONS together make RATE requests a second (0: as fast as
 * they are answered), in a realistic mixture.
 *
 * SESSIONS has a line per session: desk, cookie, form token.  ACCOUNTS has a
 * line per account that signs in during the run: login, password.  New topics
 * are called TITLE and a number; their fields are read from stdin.
 *
 * Prints a line to stderr every ten seconds, and at the end to stdout,
 * separated by tabs: kind, requests, good answers, 503, wrong, cut, then p50,
 * p99 and maximum in ms of good answers; a line `503` with the same of
 * refusals and the number without Retry-After; a line `rows` with the new
 * topics acknowledged and those unknown (their connection was cut).  Exits
 * with 1 when anything was wrong.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <math.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum kind { CACHED, LISTS, SEARCH, FILE_, DESK, TOPIC, SIGN_IN, KINDS };
enum { CONNECTIONS_MAX = 4096, SESSIONS_MAX = 100, WORD = 100, HEAD_MAX = 4096,
	REQUEST_MAX = 32768, FIELDS_MAX = 16384, STEPS = 400, TICK_MS = 5,
	SAY_EVERY_MS = 10000 };

static const char *const names[KINDS] = { "cached", "lists", "search", "file",
    "desk", "topic", "sign-in" };
/* Per thousand requests. */
static const int shares[KINDS] = { 500, 120, 120, 50, 150, 59, 1 };

struct session { char desk[WORD], cookie[WORD], token[WORD]; };
struct account { char login[WORD], password[WORD]; };

struct visitor {
	int	fd;
	enum kind kind;
	int64_t	asked_us, next_us;	/* asked_us 0: no request */
	char	request[REQUEST_MAX];
	size_t	request_len, sent;
	char	head[HEAD_MAX];
	size_t	head_len;
	int64_t	length, got;		/* of the body; -1: chunked */
	char	tail[8];
	int	status;
	bool	closes, retry;
};

/* A histogram of times: steps of 5 % from 10 microseconds on. */
struct times { long steps[STEPS], count; int64_t most_us; };
struct sum { long asked, well, refused, wrong, cut; struct times times; };

static struct visitor *visitors;
static struct session sessions[SESSIONS_MAX];
static struct account accounts[SESSIONS_MAX];
static size_t session_count, account_count;
static struct sum sums[KINDS];
static struct times refusals;
static long without_retry, topics_made, topics_unsure, count;
static char fields[FIELDS_MAX];
static const char *title;
static uint16_t port;
static int epoll_fd;
static int64_t now_us, ends_us, pause_us;
static unsigned long serial;
static uint64_t key;

static void
die(const char *why)
{
	perror(why);
	exit(2);
}

static int64_t
clock_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* ---- Times */

static void
took(struct times *t, int64_t us)
{
	int step = us <= 10 ? 0 : (int)(log((double)us / 10) / log(1.05));

	t->steps[step < STEPS ? step : STEPS - 1]++;
	t->count++;
	if (us > t->most_us)
		t->most_us = us;
}

static double
part_ms(const struct times *t, double part)
{
	long seen = 0;

	for (int i = 0; i < STEPS; i++)
		if ((seen += t->steps[i]) > 0 &&
		    (double)seen >= part * (double)t->count)
			return 10 * pow(1.05, i + 1) / 1000;
	return 0;
}

/* ---- Requests */

static const char *const pages[] = { "/", "/about", "/units",
    "/units/civil-affairs", "/units/health", "/duties", "/aid", "/policies",
    "/notices", "/meetings", "/resolutions", "/notices.atom", "/robots.txt",
    "/units/finance", "/policies/1", "/sitemap.xml" };
static const char *const roles[] = { "lead", "joint", "assist" };

static void
get(struct visitor *v, const char *path, const char *cookie)
{
	v->request_len = (size_t)snprintf(v->request, sizeof v->request,
	    "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n"
	    "%s%s%s\r\n", path, cookie != NULL ? "Cookie: lianxi=" : "",
	    cookie != NULL ? cookie : "", cookie != NULL ? "\r\n" : "");
}

static void
post(struct visitor *v, const char *path, const char *cookie, const char *body)
{
	v->request_len = (size_t)snprintf(v->request, sizeof v->request,
	    "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n"
	    "Content-Type: application/x-www-form-urlencoded\r\n"
	    "Content-Length: %zu\r\n\r\n%s", path, cookie, strlen(body), body);
	if (v->request_len >= sizeof v->request)
		die("a form too long");
}

static const struct session *
somebody(const char *desk)
{
	for (size_t i = 0; i < session_count; i++) {
		const struct session *s =
		    &sessions[(serial + i) % session_count];

		if (desk == NULL || strcmp(s->desk, desk) == 0)
			return s;
	}
	fprintf(stderr, "visit: nobody is signed in\n");
	exit(2);
}

static void
new_topic(struct visitor *v)
{
	const struct session *s = somebody("liaison");
	char body[FIELDS_MAX + 400], cookie[WORD + 10];

	snprintf(body, sizeof body, "token=%s&once=%016lx%016lx&%s&title=%s%lu",
	    s->token, (unsigned long)key, serial, fields, title, serial);
	snprintf(cookie, sizeof cookie, "lianxi=%s", s->cookie);
	post(v, "/liaison/topics/new", cookie, body);
}

#define TOKEN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static void
sign_in(struct visitor *v)
{
	const struct account *a = &accounts[serial % account_count];
	char body[3 * WORD];

	snprintf(body, sizeof body, "token=" TOKEN "&login=%s&password=%s",
	    a->login, a->password);
	post(v, "/account/signin", "lianxi-form=" TOKEN, body);
}

static void
compose(struct visitor *v)
{
	static const char *const parts[] = { "", "topics", "files" };
	const struct session *s;
	char path[200];
	long n = random() % 1000;

	serial++;
	for (v->kind = 0; v->kind < KINDS - 1 && n >= shares[v->kind];)
		n -= shares[v->kind++];
	switch (v->kind) {
	case CACHED:
		get(v, pages[random() % 16], NULL);
		break;
	case LISTS:
		snprintf(path, sizeof path, random() % 2 == 0 ?
		    "/policies?year=%ld" : "/notices?year=%ld",
		    1980 + random() % 100);
		if (random() % 4 == 0)
			snprintf(path, sizeof path, "/duties?role=%s",
			    roles[random() % 3]);
		get(v, path, NULL);
		break;
	case SEARCH:
		snprintf(path, sizeof path, "/search?q=%%E6%%95%%91%%E5%%8A%%A9"
		    "+%lx", serial ^ (unsigned long)key);
		get(v, path, NULL);
		break;
	case FILE_:
		get(v, "/favicon.ico", NULL);
		break;
	case DESK:
		s = somebody(NULL);
		snprintf(path, sizeof path, "/%s/%s", s->desk,
		    strcmp(s->desk, "liaison") == 0 ?
		    parts[random() % 2] : "");
		get(v, path, s->cookie);
		break;
	case TOPIC:
		new_topic(v);
		break;
	case SIGN_IN:
		sign_in(v);
		break;
	case KINDS:
		break;
	}
}

/* ---- Answers */

static void
finish(struct visitor *v)
{
	struct sum *s = &sums[v->kind];
	int64_t us = now_us - v->asked_us;
	int wanted = v->kind == TOPIC || v->kind == SIGN_IN ? 303 : 200;

	if (v->status == wanted) {
		s->well++;
		took(&s->times, us);
		topics_made += v->kind == TOPIC;
	} else if (v->status == 503) {
		s->refused++;
		took(&refusals, us);
		without_retry += !v->retry;
	} else if (s->wrong++ < 3)
		fprintf(stderr, "visit: %s was answered %d: %.60s\n",
		    names[v->kind], v->status, v->request);
	v->asked_us = 0;
	v->next_us = now_us + pause_us;
}

static void
leave(struct visitor *v)
{
	if (v->asked_us != 0) {
		sums[v->kind].cut++;
		topics_unsure += v->kind == TOPIC;
		v->asked_us = 0;
	}
	if (v->fd >= 0)
		close(v->fd);
	v->fd = -1;
	if (v->next_us < now_us + 1000)
		v->next_us = now_us + 1000;
}

static void
come(struct visitor *v)
{
	struct sockaddr_in to = { .sin_family = AF_INET,
	    .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct epoll_event e = { .events = EPOLLIN | EPOLLOUT | EPOLLET |
	    EPOLLRDHUP, .data.ptr = v };
	int on = 1;

	v->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	if (v->fd < 0)
		die("socket");
	setsockopt(v->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	if ((connect(v->fd, (struct sockaddr *)&to, sizeof to) != 0 &&
	    errno != EINPROGRESS) ||
	    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, v->fd, &e) != 0)
		leave(v);
}

static void
speak(struct visitor *v)
{
	while (v->sent < v->request_len) {
		ssize_t n = send(v->fd, v->request + v->sent,
		    v->request_len - v->sent, MSG_NOSIGNAL);

		if (n < 0) {
			if (errno != EAGAIN && errno != ENOTCONN)
				leave(v);
			return;
		}
		v->sent += (size_t)n;
	}
}

static void
ask(struct visitor *v)
{
	compose(v);
	sums[v->kind].asked++;
	v->asked_us = now_us;
	v->sent = v->head_len = 0;
	v->status = 0;
	v->got = 0;
	memset(v->tail, 0, sizeof v->tail);
	if (v->fd < 0)
		come(v);
	if (v->fd >= 0)
		speak(v);
}

static const char *
header(const struct visitor *v, const char *name)
{
	const char *at = strcasestr(v->head, name);

	return at != NULL ? at + strlen(name) : NULL;
}

/* Reads n bytes: of the head until it is complete, then of the body. */
static void
hear(struct visitor *v, const char *bytes, size_t n)
{
	const char *end;
	size_t k;

	if (v->status == 0) {
		k = n < HEAD_MAX - 1 - v->head_len ? n :
		    HEAD_MAX - 1 - v->head_len;
		memcpy(v->head + v->head_len, bytes, k);
		v->head[v->head_len + k] = '\0';
		end = strstr(v->head, "\r\n\r\n");
		if (end == NULL) {
			v->head_len += k;
			return;
		}
		k = (size_t)(end + 4 - v->head) - v->head_len;
		bytes += k;
		n -= k;
		v->head[end + 4 - v->head] = '\0';
		v->status = atoi(v->head + 9);
		end = header(v, "\r\nContent-Length: ");
		v->length = end != NULL ? atol(end) :
		    header(v, "\r\nTransfer-Encoding: ") != NULL ? -1 : 0;
		v->closes = header(v, "\r\nConnection: close") != NULL;
		v->retry = header(v, "\r\nRetry-After: ") != NULL;
	}
	v->got += (int64_t)n;
	k = n < sizeof v->tail ? n : sizeof v->tail;
	memmove(v->tail, v->tail + k, sizeof v->tail - k);
	memcpy(v->tail + sizeof v->tail - k, bytes + n - k, k);
}

static bool
whole(const struct visitor *v)
{
	return v->status != 0 && (v->length >= 0 ? v->got >= v->length :
	    memcmp(v->tail + 1, "\r\n0\r\n\r\n", 7) == 0);
}

static void
listen_to(struct visitor *v)
{
	char buffer[65536];
	ssize_t n;

	while (v->fd >= 0 && (n = recv(v->fd, buffer, sizeof buffer, 0)) != 0) {
		if (n < 0 && errno == EAGAIN)
			return;
		if (n < 0)
			break;
		hear(v, buffer, (size_t)n);
		if (v->asked_us != 0 && whole(v)) {
			finish(v);
			if (v->closes)
				leave(v);
			else if (pause_us == 0 && now_us < ends_us)
				ask(v);
		}
	}
	if (v->fd >= 0)
		leave(v);
}

/* ---- Connections */

static void
tick(void)
{
	for (long i = 0; i < count; i++)
		if (visitors[i].asked_us == 0 && visitors[i].next_us <= now_us)
			ask(&visitors[i]);
}

static void
say(void)
{
	long asked = 0, well = 0, refused = 0;

	for (int i = 0; i < KINDS; i++) {
		asked += sums[i].asked;
		well += sums[i].well;
		refused += sums[i].refused;
	}
	fprintf(stderr, "visit: %ld asked, %ld well answered, %ld times 503\n",
	    asked, well, refused);
}

static void
day(int64_t seconds)
{
	struct epoll_event events[512];
	int64_t ticked = 0, said = clock_us();

	ends_us = said + seconds * 1000000;
	while ((now_us = clock_us()) < ends_us + 30000000) {
		long busy = 0;
		int n = epoll_wait(epoll_fd, events, 512, TICK_MS);

		now_us = clock_us();
		for (int i = 0; i < n; i++) {
			struct visitor *v = events[i].data.ptr;

			if (v->fd >= 0 && (events[i].events & EPOLLOUT))
				speak(v);
			if (v->fd >= 0)
				listen_to(v);
		}
		if (now_us >= ends_us) {
			for (long i = 0; i < count; i++)
				busy += visitors[i].asked_us != 0;
			if (busy == 0)
				break;
		} else if (now_us - ticked >= TICK_MS * 1000) {
			ticked = now_us;
			tick();
		}
		if (now_us - said >= SAY_EVERY_MS * 1000) {
			said = now_us;
			say();
		}
	}
	for (long i = 0; i < count; i++)
		leave(&visitors[i]);
}

/* ---- Sessions and accounts */

static void
people_read(const char *session_file, const char *account_file)
{
	FILE *f = fopen(session_file, "r"), *g = fopen(account_file, "r");

	if (f == NULL || g == NULL)
		die("a list of people");
	while (session_count < SESSIONS_MAX && fscanf(f, "%99s %99s %99s",
	    sessions[session_count].desk, sessions[session_count].cookie,
	    sessions[session_count].token) == 3)
		session_count++;
	while (account_count < SESSIONS_MAX && fscanf(g, "%99s %99s",
	    accounts[account_count].login,
	    accounts[account_count].password) == 2)
		account_count++;
	fclose(f);
	fclose(g);
	if (session_count == 0 || account_count == 0) {
		fprintf(stderr, "visit: nobody to visit\n");
		exit(2);
	}
}

static int
report(void)
{
	long wrong = 0;

	for (int i = 0; i < KINDS; i++) {
		const struct sum *s = &sums[i];

		printf("%s\t%ld\t%ld\t%ld\t%ld\t%ld\t%.1f\t%.1f\t%.1f\n",
		    names[i], s->asked, s->well, s->refused, s->wrong, s->cut,
		    part_ms(&s->times, 0.5), part_ms(&s->times, 0.99),
		    (double)s->times.most_us / 1000);
		wrong += s->wrong;
	}
	printf("503\t%ld\t%ld\t%.1f\t%.1f\t%.1f\n", refusals.count,
	    without_retry, part_ms(&refusals, 0.5), part_ms(&refusals, 0.99),
	    (double)refusals.most_us / 1000);
	printf("rows\t%ld\t%ld\n", topics_made, topics_unsure);
	return wrong != 0 || without_retry != 0;
}

int
main(int argc, char **argv)
{
	double rate;

	if (argc != 8)
		return 64;
	port = (uint16_t)atoi(argv[1]);
	count = atol(argv[3]);
	rate = atof(argv[4]);
	people_read(argv[5], argv[6]);
	title = argv[7];
	fields[fread(fields, 1, sizeof fields - 1, stdin)] = '\0';
	fields[strcspn(fields, "\n")] = '\0';
	if (count < 1 || count > CONNECTIONS_MAX)
		return 64;
	signal(SIGPIPE, SIG_IGN);
	srandom((unsigned)time(NULL));
	key = (uint64_t)time(NULL) << 20 | ((uint64_t)getpid() & 0xFFFFF);
	pause_us = rate > 0 ? (int64_t)((double)count * 1e6 / rate) : 0;
	visitors = calloc((size_t)count, sizeof *visitors);
	epoll_fd = epoll_create1(0);
	if (visitors == NULL || epoll_fd < 0)
		die("begin");
	now_us = clock_us();
	for (long i = 0; i < count; i++) {
		visitors[i].fd = -1;
		visitors[i].next_us = now_us +
		    (pause_us > 0 ? random() % pause_us : 0);
	}
	day(atol(argv[2]));
	return report();
}
