/* Asks another program of the portal, as Apache does: by FastCGI. */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/log.h"
#include "process/ask.h"

enum { BEGIN = 1, END = 3, PARAMS = 4, STDIN = 5, STDOUT = 6, RESPONDER = 1,
    HEAD = 8, CHUNK = 65528, HIGH = 8, BYTE = 255 };

static bool
all_write(int fd, const void *bytes, size_t n)
{
	const char *at = bytes;

	while (n > 0) {
		ssize_t done = send(fd, at, n, MSG_NOSIGNAL);

		if (done <= 0)
			return false;
		at += done;
		n -= (size_t)done;
	}
	return true;
}

static bool
all_read(int fd, void *to, size_t n)
{
	char *at = to;

	while (n > 0) {
		ssize_t got = recv(fd, at, n, 0);

		if (got <= 0)
			return false;
		at += got;
		n -= (size_t)got;
	}
	return true;
}

static bool
record_write(int fd, int type, const void *body, size_t n)
{
	unsigned char head[HEAD] = { 1, (unsigned char)type, 0, 1,
	    (unsigned char)(n >> HIGH), (unsigned char)(n & BYTE) };

	return all_write(fd, head, sizeof head) && all_write(fd, body, n);
}

static bool
request_write(int fd, struct text body)
{
	static const unsigned char begin[HEAD] = { 0, RESPONDER };
	bool fine = record_write(fd, BEGIN, begin, sizeof begin) &&
	    record_write(fd, PARAMS, "", 0);
	size_t n;

	for (size_t at = 0; fine && at < body.len; at += n) {
		n = body.len - at < CHUNK ? body.len - at : CHUNK;
		fine = record_write(fd, STDIN, body.s + at, n);
	}
	return fine && record_write(fd, STDIN, "", 0);
}

/* Reads records up to the last, and adds what the program wrote. */
static bool
answer_read(int fd, struct text_buffer *out)
{
	unsigned char head[HEAD];
	char body[BYTE * 257 + BYTE];
	size_t n;

	while (out->len <= ASK_BYTES_MAX) {
		if (!all_read(fd, head, sizeof head))
			return false;
		n = ((size_t)head[4] << HIGH) + head[5];
		if (!all_read(fd, body, n + head[6]))
			return false;
		if (head[1] == END)
			return true;
		if (head[1] == STDOUT)
			text_put(out, body, n);
	}
	return false;
}

static int
reach(const char *path)
{
	const struct timeval most = { ASK_TIMEOUT_S, 0 };
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd;

	if (strlen(path) >= sizeof at.sun_path ||
	    (fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) < 0)
		return -1;
	memcpy(at.sun_path, path, strlen(path) + 1);
	if (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most) == 0 &&
	    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most) == 0 &&
	    connect(fd, (struct sockaddr *)&at, sizeof at) == 0)
		return fd;
	close(fd);
	return -1;
}

/* Cuts the headers off; false when the status is not 200. */
static bool
headers_cut(struct text_buffer *out)
{
	static const char good[] = "Status: 200\r\n";
	const char *end;
	size_t n;

	if (out->len < sizeof good || memcmp(out->s, good,
	    sizeof good - 1) != 0 ||
	    (end = strstr(out->s, "\r\n\r\n")) == NULL)
		return false;
	n = (size_t)(end - out->s) + sizeof "\r\n\r\n" - 1;
	out->s += n;
	out->len -= n;
	out->room -= n;
	return true;
}

bool
ask(const char *name, struct text body, struct text_buffer *out)
{
	const char *path = getenv(name);
	int fd = path != NULL ? reach(path) : -1;
	bool done = fd >= 0 && request_write(fd, body) && answer_read(fd, out);

	if (fd >= 0)
		close(fd);
	if (done && headers_cut(out))
		return true;
	log_warn("ask: %s %s", name, fd < 0 ? "cannot be reached" : !done ?
	    "breaks off" : "refuses");
	return false;
}
