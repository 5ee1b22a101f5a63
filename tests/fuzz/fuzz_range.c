/*
 * Any bytes as Range and If-Range of a file whose size is the first byte: the
 * range sent is that of a second implementation.
 */
#include <stdarg.h>
#include <stdbool.h>

#include "db/db.h"
#include "fuzz.h"
#include "process/fcgi.h"
#include "web/answer.h"
#include "web/serve.h"
#include "web/transfer/download.h"

enum { SIZE_MAX_BYTES = 255, SENT = 8192 };

static const char etag[] = "\"0123456789abcdef0123456789abcdef"
    "0123456789abcdef0123456789abcdef\"";
static const char *range, *if_range, *known;
static unsigned char content[SIZE_MAX_BYTES];
static char sent[SENT];
static size_t sent_len;

/* Replaces process/fcgi.c, web/serve.c and db/db.c. */
const char *
fcgi_env(const struct fcgi *w, const char *name)
{
	(void)w;
	return strcmp(name, "HTTP_RANGE") == 0 ? range :
	    strcmp(name, "HTTP_IF_RANGE") == 0 ? if_range : known;
}

bool
fcgi_write(struct fcgi *w, struct text t)
{
	(void)w;
	MUST(sent_len + t.len < SENT);
	memcpy(sent + sent_len, t.s, t.len);
	sent_len += t.len;
	return true;
}

void
fcgi_printf(struct fcgi *w, const char *format, ...)
{
	char line[SENT];
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(line, sizeof line, format, ap);
	va_end(ap);
	MUST(n >= 0 && n < (int)sizeof line);
	fcgi_write(w, (struct text){ line, (size_t)n });
}

void
serve_goes_on(void)
{
}

struct arena *
db_arena(struct db *db, struct arena *arena)
{
	(void)db;
	return arena;
}

static struct bytes
block(struct db *db, const struct file *file, int64_t position)
{
	(void)db;
	return position > 0 ? (struct bytes){ NULL, 0 } :
	    (struct bytes){ content, (size_t)file->size };
}

/* One number of at most 18 digits, or -1. */
static long long
number(const char **at)
{
	long long n = 0;
	int digits = 0;

	for (; **at >= '0' && **at <= '9'; (*at)++, digits++)
		if (digits < 18)
			n = n * 10 + **at - '0';
	return digits > 0 && digits <= 18 ? n : -1;
}

/* RFC 9110, 14.1: the first and the last byte; false: the whole file. */
static bool
wanted(long long size, long long *first, long long *last)
{
	const char *at = range;
	long long a, b;

	if (*if_range != '\0' && strcmp(if_range, etag) != 0)
		return false;
	if (strncmp(at, "bytes=", 6) != 0)
		return false;
	at += 6;
	a = number(&at);
	if (*at++ != '-')
		return false;
	b = number(&at);
	if (*at != '\0' || (a < 0 && b < 0) || (a >= 0 && b >= 0 && b < a))
		return false;
	*first = a >= 0 ? a : b < size ? size - b : 0;
	*last = a >= 0 && b >= 0 && b < size ? b : size - 1;
	if (a < 0 && b == 0)
		*first = size;
	return true;
}

/* The value of a header of the answer, or "". */
static const char *
header(struct arena *a, const char *name)
{
	char *all = arena_alloc(a, sent_len + 1), *at;

	memcpy(all, sent, sent_len);
	if ((at = strstr(all, name)) == NULL)
		return "";
	at += strlen(name);
	at[strcspn(at, "\r")] = '\0';
	return at;
}

static void
answer_check(struct arena *a, const struct download *d)
{
	const char *body = strstr(sent, "\r\n\r\n");
	long long first = 0, last = d->file.size - 1;
	bool part = wanted(d->file.size, &first, &last);
	char said[80];
	size_t n;

	MUST(body != NULL);
	body += 4;
	n = sent_len - (size_t)(body - sent);
	if (d->status == NOT_MODIFIED) {
		MUST(strcmp(known, "*") == 0 || strstr(known, etag) != NULL);
		MUST(n == 0);
		return;
	}
	MUST((int)d->status == (!part ? 200 : first > last ? 416 : 206));
	snprintf(said, sizeof said, first > last ? "bytes */%lld" :
	    "bytes %lld-%lld/%lld", first > last ? last + 1 : first, last,
	    (long long)d->file.size);
	if (first > last && part)
		snprintf(said, sizeof said, "bytes */%lld",
		    (long long)d->file.size);
	MUST(strcmp(header(a, "Content-Range: "), part ? said : "") == 0);
	if (d->status == NO_SUCH_RANGE) {
		MUST(n == 0);
		return;
	}
	MUST(n == (size_t)(last - first + 1));
	MUST(memcmp(body, content + first, n) == 0);
	MUST(strtoll(header(a, "Content-Length: "), NULL, 10) == (long long)n);
}

/* Size, then Range, If-Range and If-None-Match, separated by line breaks. */
int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct request r = { .arena = a, .origin = "http://a" };
	struct answer answer = { .shared = true };
	struct download d = { .block = block, .file = { .id = 7,
	    .name = TEXT("a.pdf"), .media_type = TEXT("application/pdf"),
	    .sha256 = { etag + 1, 64 } } };
	char *line, *rest;

	if (n == 0 || n > 1000)
		return arena_free(a), 0;
	for (size_t i = 0; i < sizeof content; i++)
		content[i] = (unsigned char)(i * 7);
	d.file.size = bytes[0];
	rest = string_of(a, bytes + 1, n - 1);
	line = rest;
	range = line, if_range = known = "";
	if ((rest = strchr(line, '\n')) != NULL) {
		*rest = '\0';
		if_range = ++rest;
		if ((rest = strchr(rest, '\n')) != NULL) {
			*rest = '\0';
			known = rest + 1;
		}
	}
	sent_len = 0;
	memset(sent, 0, sizeof sent);
	download_open(&d, &r, NULL);
	MUST(download_send(&d, &r, NULL, &answer) == d.status);
	answer_check(a, &d);
	arena_free(a);
	return 0;
}
