/* Status, headers and body of answers. */
#include "base/secret.h"
#include "process/fcgi.h"
#include "trial.h"
#include "web/answer.h"

/* Replaces process/fcgi.c: stores what is written. */
static char written[8192];
static size_t written_len;

bool
fcgi_write(struct fcgi *w, struct text t)
{
	(void)w;
	assert_true(written_len + t.len < sizeof written);
	memcpy(written + written_len, t.s, t.len);
	written_len += t.len;
	written[written_len] = '\0';
	return true;
}

void
fcgi_printf(struct fcgi *w, const char *format, ...)
{
	char line[2048];
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(line, sizeof line, format, ap);
	va_end(ap);
	assert_true(n >= 0 && n < (int)sizeof line);
	fcgi_write(w, (struct text){ line, (size_t)n });
}

static struct arena *arena;
static struct request request;

static int
set_up(void **state)
{
	(void)state;
	arena = arena_new();
	request = (struct request){ .arena = arena,
	    .origin = "http://127.0.0.1:8080", .location = TEXT("/there/7") };
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static enum status
sent(struct answer a)
{
	written_len = 0;
	if (a.asked == NULL)
		a.asked = "";
	if (a.allow == NULL)
		a.allow = "";
	return answer_send(NULL, &request, a);
}

static bool
has(const char *line)
{
	return strstr(written, line) != NULL;
}

static const char *
body(void)
{
	const char *end = strstr(written, "\r\n\r\n");

	assert_non_null(end);
	return end + 4;
}

static void
a_page_goes_out_whole(void **state)
{
	struct text print;

	(void)state;
	assert_int_equal(sent((struct answer){ .status = OK,
	    .body = TEXT("<p>x</p>"), .shared = true }), OK);
	print = fingerprint(arena, TEXT("<p>x</p>"));
	assert_int_equal(strncmp(written, "Status: 200\r\n", 13), 0);
	assert_true(has("\r\nContent-Type: text/html; charset=utf-8\r\n"));
	assert_true(has("\r\nContent-Length: 8\r\n"));
	assert_true(has("\r\nCache-Control: public, "));
	assert_true(has("stale-if-error=3600\r\n"));
	assert_non_null(strstr(strstr(written, "\r\nETag: W/\"") + 11, print.s));
	assert_string_equal(body(), "<p>x</p>");
	assert_false(has("Set-Cookie"));
	assert_false(has("Retry-After"));
	assert_false(has("Allow:"));
	assert_false(has("Location:"));
}

static void
every_answer_is_guarded(void **state)
{
	static const enum status statuses[] = { OK, NO_CONTENT, SEE_OTHER,
	    NOT_MODIFIED, BAD_REQUEST, FORBIDDEN, NOT_FOUND,
	    METHOD_NOT_ALLOWED, CONFLICT, GONE, TOO_LARGE, UNPROCESSABLE,
	    UNAVAILABLE };
	static const char *const lines[] = {
		"\r\nContent-Security-Policy: default-src 'none';",
		"\r\nX-Content-Type-Options: nosniff\r\n",
		"\r\nX-Frame-Options: DENY\r\n",
		"\r\nReferrer-Policy: same-origin\r\n",
		"\r\nCache-Control: ",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(statuses); i++) {
		sent((struct answer){ .status = statuses[i],
		    .body = TEXT("x") });
		for (size_t k = 0; k < COUNT(lines); k++)
			HOLDS(has(lines[k]), written);
		HOLDS(!has("unsafe"), written);
		HOLDS(!has("Strict-Transport"), written);
	}
	request.origin = "https://a.example";
	sent((struct answer){ .status = OK, .body = TEXT("x") });
	assert_true(has("\r\nStrict-Transport-Security: max-age="));
}

/* Apache and proxies change ETags a little. */
static void
what_the_client_has_is_not_sent_again(void **state)
{
	static const struct { const char *form; bool known; } trials[] = {
		{ "\"%s\"", true },
		{ "W/\"%s\"", true },
		{ "\"%s-gzip\"", true },
		{ "\"other\", \"%s\"", true },
		{ "\"%.31s\"", false },
		{ "\"x%.30s\"", false },
		{ "%.0s", false },
	};
	const char *print = fingerprint(arena, TEXT("x")).s;
	char asked[200];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		enum status status;

		/* The format is a literal, above. */
		_Pragma("GCC diagnostic push")
		_Pragma("GCC diagnostic ignored \"-Wformat-nonliteral\"")
		snprintf(asked, sizeof asked, trials[i].form, print);
		_Pragma("GCC diagnostic pop")
		status = sent((struct answer){ .status = OK, .shared = true,
		    .body = TEXT("x"), .asked = asked });
		HOLDS(status == (trials[i].known ? NOT_MODIFIED : OK), asked);
		SAME(body(), trials[i].known ? "" : "x", asked);
		HOLDS(has("ETag: W/\""), written);
		HOLDS(has("Content-Length") == !trials[i].known, written);
	}
}

static void
only_shared_pages_that_went_well_are_kept(void **state)
{
	static const struct { enum status status; bool shared;
	    const char *caching; } trials[] = {
		{ OK, false, "Cache-Control: private, no-store\r\n" },
		{ NOT_FOUND, true, "Cache-Control: no-store\r\n" },
		{ GONE, true, "Cache-Control: no-store\r\n" },
		{ UNAVAILABLE, true, "Cache-Control: no-store\r\n" },
		{ NO_CONTENT, true, "Cache-Control: no-store\r\n" },
		{ UNPROCESSABLE, false,
		  "Cache-Control: private, no-store\r\n" },
	};
	const char *print = fingerprint(arena, TEXT("x")).s;

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		HOLDS(sent((struct answer){ .status = trials[i].status,
		    .shared = trials[i].shared, .body = TEXT("x"),
		    .asked = print }) == trials[i].status, trials[i].caching);
		HOLDS(has(trials[i].caching), written);
		HOLDS(!has("ETag"), written);
	}
}

static void
a_head_keeps_the_body_back(void **state)
{
	(void)state;
	assert_int_equal(sent((struct answer){ .status = OK, .head = true,
	    .body = TEXT("four"), .type = "text/plain" }), OK);
	assert_true(has("\r\nContent-Length: 4\r\n"));
	assert_true(has("\r\nContent-Type: text/plain\r\n"));
	assert_string_equal(body(), "");
}

static void
some_statuses_say_more_and_some_have_no_body(void **state)
{
	(void)state;
	sent((struct answer){ .status = SEE_OTHER, .body = TEXT("x") });
	assert_true(has("Status: 303\r\nLocation: /there/7\r\n"));
	assert_string_equal(body(), "");
	sent((struct answer){ .status = NO_CONTENT, .body = TEXT("x") });
	assert_false(has("Content-Length"));
	assert_string_equal(body(), "");
	sent((struct answer){ .status = METHOD_NOT_ALLOWED,
	    .body = TEXT("x"), .allow = "GET, HEAD" });
	assert_true(has("\r\nAllow: GET, HEAD\r\n"));
	sent((struct answer){ .status = UNAVAILABLE, .body = TEXT("x") });
	assert_true(has("\r\nRetry-After: 10\r\n"));
	assert_string_equal(body(), "x");
}

#define TRY(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TRY(a_page_goes_out_whole),
		TRY(every_answer_is_guarded),
		TRY(what_the_client_has_is_not_sent_again),
		TRY(only_shared_pages_that_went_well_are_kept),
		TRY(a_head_keeps_the_body_back),
		TRY(some_statuses_say_more_and_some_have_no_body),
	};

	return cmocka_run_group_tests_name("answer", tests, NULL, NULL);
}
