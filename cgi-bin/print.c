/*
 * print: makes PDF files.
 *
 * A program of its own, because typefaces and Cairo take more memory than all
 * else.  Desks send it the sheet of a document by FastCGI (process/ask.h) and
 * get the file; it has no account of the database and knows nothing but what
 * it was sent.  Without a sheet it answers with the names of its faces.
 *
 * As a CGI program: bin/print.fcgi < sheet.
 */
#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/log.h"
#include "documents/document.h"
#include "print/faces.h"
#include "print/pdf.h"
#include "process/confine.h"
#include "process/fcgi.h"
#include "process/figures.h"
#include "process/pool.h"

/*
 * Cairo 1.16 leaks 768 bytes for each face of CFF that a file embeds, so a
 * worker ends after WORKER_DOCUMENTS.
 */
enum { TIMEOUT_S = 20, HUNG = 75, CHUNK = 8192, WORKER_DOCUMENTS = 2000 };
enum { PRINTED = 200, NO_SHEET = 422 };

static const int64_t ms = 1000000;

/* SIGALRM: ends the worker. */
static void
hangs(int signal)
{
	static const char why[] = "print: a document took too long\n";
	ssize_t n = write(STDERR_FILENO, why, sizeof why - 1);

	(void)signal, (void)n;
	_exit(HUNG);
}

/* Reads the body; false when it is too long or no text. */
static bool
sheet_read(struct arena *arena, struct fcgi *w, struct text *out)
{
	struct text_buffer b = { .arena = arena };
	char chunk[CHUNK];
	size_t n;

	while (b.len <= DOCUMENT_BYTES &&
	    (n = fcgi_read(w, chunk, sizeof chunk)) > 0)
		text_put(&b, chunk, n);
	return b.len <= DOCUMENT_BYTES &&
	    text_parse(arena, b.len > 0 ? b.s : "", b.len, out);
}

static void
answer(struct fcgi *w, int status, const char *type, struct text body)
{
	fcgi_printf(w, "Status: %d\r\nContent-Type: %s\r\n\r\n", status, type);
	fcgi_write(w, body);
}

static struct text
face_names(struct arena *arena)
{
	struct text_buffer b = { .arena = arena };

	for (int i = 0; i < FACES; i++)
		text_put_print(&b, "%s\n", faces_name((enum face)i));
	return text_written(&b);
}

static void
print_one(struct arena *arena, struct fcgi *w)
{
	struct text_buffer file = { .arena = arena };
	int64_t began = figures_clock();
	struct document d;
	struct text sheet;
	int status = NO_SHEET;

	figures_busy(true);
	if (!sheet_read(arena, w, &sheet) || (sheet.len > 0 &&
	    (!document_read(arena, sheet, &d) || !pdf_of(arena, &d, &file))))
		answer(w, status, "text/plain", TEXT(""));
	else if (sheet.len == 0)
		answer(w, status = PRINTED, "text/plain", face_names(arena));
	else
		answer(w, status = PRINTED, "application/pdf",
		    text_written(&file));
	fcgi_finish(w);
	figures_request(status, figures_clock() - began);
	log_warn("%d %dms %zu bytes", status,
	    (int)((figures_clock() - began) / ms), file.len);
	figures_busy(false);
}

/* Gives memory back. */
static void
rest(void)
{
	faces_rest();
	malloc_trim(0);
}

/* Runs a worker; also the whole of a CGI program. */
static void
work(struct fcgi *w)
{
	struct arena *arena = arena_new();
	enum fcgi_next next;
	int printed = 0;

	figures_join();
	confine();
	while (printed < WORKER_DOCUMENTS &&
	    (next = fcgi_accept(w)) != FCGI_NEXT_END) {
		alarm(TIMEOUT_S);
		if (next == FCGI_NEXT_REQUEST) {
			print_one(arena, w);
			printed++;
		}
		alarm(0);
		arena_reset(arena);
		if (next == FCGI_NEXT_IDLE)
			rest();
	}
	arena_free(arena);
}

/* Draws once, so that libraries have read what they need before confinement. */
static void
warm(void)
{
	struct arena *arena = arena_new();
	struct text_buffer file = { .arena = arena };
	const struct document d = { .mark = TEXT(""), .number = TEXT(""),
	    .title = TEXT("1"), .name = TEXT(""), .made = TEXT(""),
	    .copy = TEXT(""), .office = TEXT(""), .day = TEXT("") };

	if (!pdf_of(arena, &d, &file))
		log_die("print: cannot draw");
	arena_free(arena);
	rest();
}

int
main(void)
{
	const char *socket = getenv("PORTAL_SOCKET");
	const char *workers = getenv("WORKERS_print");
	struct fcgi *w;
	int status = 0;

	signal(SIGALRM, hangs);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_DFL);
	log_open("print");
	figures_open("print");
	faces_open();
	warm();
	if (socket != NULL)
		pool_listen(socket);
	if ((w = fcgi_open()) == NULL)
		log_die("print: cannot listen");
	if (workers == NULL || fcgi_cgi(w)) {
		work(w);
		return 0;
	}
	confine_account();
	if ((status = pool_run(strtoul(workers, NULL, 10))) == POOL_WORKER) {
		work(w);
		return 0;
	}
	return status;
}
