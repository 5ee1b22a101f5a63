/* Reads requests and sends answers, as FastCGI or CGI. */
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <fcgiapp.h>

#include "base/log.h"
#include "process/fcgi.h"

enum { LINE_BYTES = 2048, REST_MAX = 128 * 1024 * 1024, IDLE_S = 5 };

extern char **environ;

struct fcgi {
	FCGX_Request	 fcgi;
	bool		 cgi, done;	/* done: CGI had its one request */
	sigset_t	 term;
};

struct fcgi *
fcgi_open(void)
{
	static struct fcgi w;

	const struct timeval idle = { IDLE_S, 0 };

	sigemptyset(&w.term);
	sigaddset(&w.term, SIGTERM);
	w.cgi = FCGX_IsCGI() != 0;
	w.done = false;
	if (!w.cgi && (FCGX_Init() != 0 ||
	    FCGX_InitRequest(&w.fcgi, 0, 0) != 0))
		return NULL;
	if (!w.cgi)
		setsockopt(0, SOL_SOCKET, SO_RCVTIMEO, &idle, sizeof idle);
	sigprocmask(SIG_BLOCK, &w.term, NULL);
	return &w;
}

bool
fcgi_cgi(const struct fcgi *w)
{
	return w->cgi;
}

/*
 * libfcgi's FCGX_ShutdownPending() can spin for ever on a connection that the
 * client has closed.  So SIGTERM, with its default action, is unblocked only
 * while no request is served.
 */
enum fcgi_next
fcgi_accept(struct fcgi *w)
{
	enum fcgi_next next;
	int error;

	if (w->cgi) {
		next = w->done ? FCGI_NEXT_END : FCGI_NEXT_REQUEST;
		w->done = true;
		return next;
	}
	sigprocmask(SIG_UNBLOCK, &w->term, NULL);
	errno = 0;	/* FCGX_Accept_r() reads it when it is told to end */
	error = FCGX_Accept_r(&w->fcgi);
	sigprocmask(SIG_BLOCK, &w->term, NULL);
	return error == 0 ? FCGI_NEXT_REQUEST : error == -EAGAIN ? FCGI_NEXT_IDLE :
	    FCGI_NEXT_END;
}

const char *
fcgi_env(const struct fcgi *w, const char *name)
{
	const char *value = FCGX_GetParam(name,
	    w->cgi ? environ : w->fcgi.envp);

	return value != NULL ? value : "";
}

size_t
fcgi_read(struct fcgi *w, char *to, size_t n)
{
	int got = w->cgi ? (int)fread(to, 1, n, stdin) :
	    FCGX_GetStr(to, (int)n, w->fcgi.in);

	return got > 0 ? (size_t)got : 0;
}

bool
fcgi_write(struct fcgi *w, struct text t)
{
	return w->cgi ? fwrite(t.s, 1, t.len, stdout) == t.len :
	    FCGX_PutStr(t.s, (int)t.len, w->fcgi.out) == (int)t.len;
}

void
fcgi_printf(struct fcgi *w, const char *format, ...)
{
	char line[LINE_BYTES];
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(line, sizeof line, format, ap);
	va_end(ap);
	if (n < 0 || n >= (int)sizeof line)
		log_die("fcgi: a header of %d bytes", n);
	fcgi_write(w, (struct text){ line, (size_t)n });
}

/* When the body is not read to its end Apache may answer 503 instead. */
void
fcgi_finish(struct fcgi *w)
{
	char rest[8192];
	size_t total = 0, got;

	if (w->cgi) {
		fflush(stdout);
		return;
	}
	while (total < REST_MAX &&
	    (got = fcgi_read(w, rest, sizeof rest)) > 0)
		total += got;
	FCGX_Finish_r(&w->fcgi);
}
