/*
 * A whole request, from its environment to the last byte of its answer,
 * through a program without a database.
 *
 *	NAME=value		lines of the environment
 *	(an empty line)
 *	the body
 *
 * The program must survive any request and answer it: with a known status, our
 * headers only, and as many bytes as announced.
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdnoreturn.h>

#include "base/log.h"
#include "fuzz.h"
#include "identity/session.h"
#include "process/fcgi.h"
#include "web/form/form.h"
#include "web/serve.h"
#include "web/transfer/upload.h"
#include "web/view/view.h"

enum { ENV_MAX = 40, SENT_MAX = 4 * 1024 * 1024, TOKEN_LEN = 43 };

static sem_t come, gone;
static struct pair env[ENV_MAX];
static size_t env_count, body_len, body_at, sent_len;
static const char *body;
static char sent[SENT_MAX + 1];

/* ---- Replaces base/log.c, identity/session.c and process/fcgi.c */

void
log_open(const char *name)
{
	(void)name;
}

void
log_warn(const char *format, ...)
{
	char line[8192];
	va_list ap;

	va_start(ap, format);
	vsnprintf(line, sizeof line, format, ap);
	va_end(ap);
}

noreturn void
log_die(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vfprintf(stderr, format, ap);
	va_end(ap);
	fputs(": a request must not end the program\n", stderr);
	abort();
}

/* Any token is a session, with all roles. */
bool
session_find(struct db *db, struct arena *a, struct text token, int64_t now,
    struct session *out)
{
	(void)db, (void)a, (void)now;
	MUST(token.len == TOKEN_LEN);
	*out = (struct session){ .id = 0, .account_id = 7, .roles = 0xffff,
	    .name = TEXT("a"), .form_token = TEXT("t"),
	    .must_change = token.s[0] == 'm', .has_saved = token.s[0] == 'k' };
	return true;
}

enum sign_in_step
session_step(const struct session *s)
{
	(void)s;
	return 0;
}

void
session_seen(struct tx *tx, int64_t id, int64_t now)
{
	(void)tx, (void)id, (void)now;
}

int64_t
session_account(struct db *db, struct text form_token, int64_t now)
{
	(void)db, (void)now;
	return form_token.len == 3 ? 7 : 0;
}

struct fcgi *
fcgi_open(void)
{
	return (struct fcgi *)env;
}

bool
fcgi_cgi(const struct fcgi *w)
{
	(void)w;
	return false;
}

enum fcgi_next
fcgi_accept(struct fcgi *w)
{
	(void)w;
	sem_wait(&come);
	return FCGI_NEXT_REQUEST;
}

const char *
fcgi_env(const struct fcgi *w, const char *name)
{
	(void)w;
	for (size_t i = 0; i < env_count; i++)
		if (strcmp(env[i].name.s, name) == 0)
			return env[i].value.s;
	return "";
}

size_t
fcgi_read(struct fcgi *w, char *to, size_t n)
{
	(void)w;
	if (n > body_len - body_at)
		n = body_len - body_at;
	memcpy(to, body + body_at, n);
	body_at += n;
	return n;
}

bool
fcgi_write(struct fcgi *w, struct text t)
{
	(void)w;
	MUST(t.len <= SENT_MAX - sent_len);
	memcpy(sent + sent_len, t.s, t.len);
	sent_len += t.len;
	return true;
}

/* With the bound of process/fcgi.c. */
void
fcgi_printf(struct fcgi *w, const char *format, ...)
{
	char line[2048];
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(line, sizeof line, format, ap);
	va_end(ap);
	MUST(n >= 0 && n < (int)sizeof line);
	fcgi_write(w, (struct text){ line, (size_t)n });
}

void
fcgi_finish(struct fcgi *w)
{
	(void)w;
	sem_post(&gone);
}

/* ---- A program */

struct list_query { int64_t year; struct text after, word; };

static const struct shape list_query_shape = SHAPE(struct list_query,
	FIELD(struct list_query, year, .min = 2014, .max = 2100,
	    .optional = true),
	FIELD(struct list_query, after, .max = 40),
	FIELD(struct list_query, word, .max = 100));

struct given { struct text title, body; int64_t revision; };

static const struct shape given_shape = SHAPE(struct given,
	FIELD(struct given, title, .min = 3, .max = 20),
	FIELD(struct given, body, .max = 5000, .lines = true),
	FIELD(struct given, revision, .max = INT64_MAX, .optional = true));

static enum status
shown(struct request *r, struct view *v)
{
	view_text(v, "link", "next", query_link(r, "after", TEXT("1-2")).s);
	if (r->route->query == NULL)
		form_show(r, &given_shape, v);
	return r->id == 404 ? NOT_FOUND : OK;
}

static enum status
paper(struct request *r, struct text *out)
{
	*out = r->path;
	return OK;
}

static enum status
act(struct request *r, struct tx *tx)
{
	const struct given *in = form_input(r, &given_shape);

	(void)tx;
	MUST(text_points(in->title) >= 3 && text_points(in->title) <= 20);
	MUST(memchr(in->title.s, '\n', in->title.len) == NULL);
	return in->revision == 9 ? refuse(r, "deadline") :
	    in->revision == 8 ? see_path(r, r->path) :
	    see_other(r, "desk/", r->id);
}

static const struct route routes[] = {
	{ .method = GET, .path = "/", .roles = ANYONE, .page = shown,
	  .query = &list_query_shape, .template = "trial.cs" },
	{ .method = GET, .path = "/papers/#/*", .roles = ANYONE,
	  .raw = paper, .type = "text/plain; charset=utf-8" },
	{ .method = GET, .path = "/desk/@", .roles = SIGNED_IN,
	  .page = shown, .template = "trial.cs" },
	{ .method = POST, .path = "/desk/@", .roles = SIGNED_IN, .act = act,
	  .form = &given_shape },
	{ .method = GET, .path = "/desk/files/#", .roles = OFFICE,
	  .page = shown, .template = "trial.cs" },
	{ .method = POST, .path = "/desk/files/#", .roles = OFFICE,
	  .act = act, .form = &given_shape, .files = true },
	{ .method = POST, .path = "/in", .roles = ANYONE, .act = act,
	  .form = &given_shape, .no_account = true },
	{ .method = GET, .path = "/in", .roles = ANYONE, .page = shown,
	  .template = "trial.cs", .no_account = true },
};

static const struct site site = { .name = "fuzz", .routes = routes,
    .route_count = sizeof routes / sizeof *routes, .error = "error.cs",
    .uploads = &uploads };

static void *
program(void *none)
{
	serve(&site);
	return none;
}

/* ---- Checks of the answer */

static void
headers_check(const char *at, const char *end, const char *method)
{
	static const char *const ours[] = { "Status", "Location", "Allow",
	    "Retry-After", "Set-Cookie", "Content-Type", "Content-Length",
	    "Content-Security-Policy", "X-Content-Type-Options",
	    "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
	    "Cross-Origin-Opener-Policy", "Content-Language",
	    "Strict-Transport-Security", "Cache-Control", "ETag",
	    "X-Answer" };
	size_t length = 0, body_sent = sent_len - (size_t)(end + 4 - sent);
	unsigned seen = 0;

	for (const char *stop; at < end + 2; at = stop + 2) {
		size_t n = strcspn(at, ":"), i = 0;

		stop = strstr(at, "\r\n");
		MUST(stop != NULL && n < (size_t)(stop - at));
		MUST(memchr(at, '\n', (size_t)(stop - at)) == NULL);
		while (i < sizeof ours / sizeof *ours &&
		    (strlen(ours[i]) != n || strncmp(ours[i], at, n) != 0))
			i++;
		MUST(i < sizeof ours / sizeof *ours);
		MUST((seen & 1u << i) == 0 || strcmp(ours[i], "Set-Cookie") == 0);
		seen |= 1u << i;
		if (strcmp(ours[i], "Content-Length") == 0)
			length = strtoul(at + n + 1, NULL, 10);
		if (strcmp(ours[i], "Location") == 0)
			MUST(strncmp(at, "Location: /", 11) == 0 &&
			    at[11] != '/');
	}
	MUST(body_sent == (strcmp(method, "HEAD") == 0 ? 0 : length));
}

static void
answer_check(void)
{
	static const int statuses[] = { 200, 204, 301, 303, 304, 400, 403, 404,
	    405, 409, 413, 422, 503 };
	const char *end;
	size_t i = 0;

	sent[sent_len] = '\0';
	MUST(strncmp(sent, "Status: ", 8) == 0);
	while (i < sizeof statuses / sizeof *statuses &&
	    strtol(sent + 8, NULL, 10) != statuses[i])
		i++;
	MUST(i < sizeof statuses / sizeof *statuses);
	MUST((end = strstr(sent, "\r\n\r\n")) != NULL);
	headers_check(sent, end, fcgi_env(NULL, "REQUEST_METHOD"));
	MUST(strstr(end, "<script>") == NULL);
}

/* ---- Input */

static const char *
or_usual(const char *name, const char *usual)
{
	const char *value = getenv(name);

	return value != NULL ? value : usual;
}

static void
begin(void)
{
	static char password[] = "/tmp/fuzz_request.XXXXXX";
	int fd = mkstemp(password);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w");
	pthread_t thread;

	MUST(f != NULL && fputs("none\n", f) >= 0 && fclose(f) == 0);
	setenv("PORTAL_DB_SOCKET", "/nonexistent/socket", 1);
	setenv("PORTAL_DB_NAME", "none", 1);
	setenv("PORTAL_DB_USER", "none", 1);
	setenv("PORTAL_DB_PASSWORD_FILE", password, 1);
	setenv("PORTAL_TEMPLATES", or_usual("FUZZ_TEMPLATES", "templates"), 1);
	setenv("PORTAL_COUNTY", or_usual("FUZZ_COUNTY",
	    "tests/acts/templates"), 1);
	setenv("PORTAL_STATIC", "/dev/null", 1);
	setenv("PORTAL_BASE", "/", 1);
	setenv("PORTAL_ORIGIN", "http://127.0.0.1", 1);
	sem_init(&come, 0, 0);
	sem_init(&gone, 0, 0);
	MUST(pthread_create(&thread, NULL, program, NULL) == 0);
	pthread_detach(thread);
}

/* Reads the lines of the environment; returns the rest. */
static size_t
lines_take(struct arena *a, const uint8_t *bytes, size_t n)
{
	size_t at = 0;

	env_count = 0;
	while (at < n && bytes[at] != '\n') {
		const uint8_t *stop = memchr(bytes + at, '\n', n - at);
		size_t len = (size_t)((stop == NULL ? bytes + n : stop) -
		    (bytes + at));
		char *line = string_of(a, bytes + at, len), *eq;

		if (env_count < ENV_MAX && (eq = strchr(line, '=')) != NULL) {
			*eq = '\0';
			env[env_count++] = (struct pair){ { line, 0 },
			    { eq + 1, 0 } };
		}
		at += len + (stop != NULL);
	}
	return at < n ? at + 1 : n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static bool begun;
	struct arena *a = arena_new();
	size_t at = lines_take(a, bytes, n);

	if (!begun)
		begin();
	begun = true;
	body = (const char *)bytes + at;
	body_len = n - at;
	body_at = sent_len = 0;
	sem_post(&come);
	sem_wait(&gone);
	answer_check();
	arena_free(a);
	return 0;
}
