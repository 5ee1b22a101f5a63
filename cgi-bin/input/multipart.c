/* Parses multipart/form-data (RFC 7578, RFC 2046) as it arrives. */
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "input/multipart.h"

/* The unread part of a line in the buffer. */
struct cursor { const char *at, *end; };

static const char token_chars[] = "!#$%&'*+-.^_`|~0123456789"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

static bool
is_one_of(char c, const char *chars)
{
	return c != '\0' && strchr(chars, c) != NULL;
}

static void
spaces_skip(struct cursor *c)
{
	while (c->at < c->end && (*c->at == ' ' || *c->at == '\t'))
		c->at++;
}

static bool
taken(struct cursor *c, char wanted)
{
	if (c->at == c->end || *c->at != wanted)
		return false;
	c->at++;
	return true;
}

/* A token (RFC 9110, 5.6.2); empty when there is none. */
static struct cursor
token_take(struct cursor *c)
{
	struct cursor token = { c->at, c->at };

	while (c->at < c->end && is_one_of(*c->at, token_chars))
		c->at++;
	token.end = c->at;
	return token;
}

static bool
is_word(struct cursor c, const char *word)
{
	size_t n = (size_t)(c.end - c.at);

	return n == strlen(word) && strncasecmp(c.at, word, n) == 0;
}

/*
 * Reads a token or quoted value to out, which has room for the rest of the
 * line. A backslash quotes only a quote or a backslash, because old browsers
 * send whole Windows paths.
 */
static bool
value_take(struct cursor *c, char *out, size_t *len)
{
	struct cursor token;

	*len = 0;
	if (!taken(c, '"')) {
		token = token_take(c);
		*len = (size_t)(token.end - token.at);
		memcpy(out, token.at, *len);
		return *len > 0;
	}
	for (; c->at < c->end && *c->at != '"'; c->at++) {
		if (*c->at == '\\' && c->end - c->at > 1 &&
		    (c->at[1] == '"' || c->at[1] == '\\'))
			c->at++;
		out[(*len)++] = *c->at;
	}
	return taken(c, '"');
}

/*
 * Reads "; name=value" after a header's first word; false, without reading,
 * when there is none.
 */
struct parameter { struct cursor name; char *value; size_t len; };

static bool
parameter_take(struct cursor *c, struct parameter *p)
{
	struct cursor rest = *c;

	spaces_skip(&rest);
	if (!taken(&rest, ';'))
		return false;
	spaces_skip(&rest);
	p->name = token_take(&rest);
	spaces_skip(&rest);
	if (p->name.at == p->name.end || !taken(&rest, '='))
		return false;
	spaces_skip(&rest);
	if (!value_take(&rest, p->value, &p->len))
		return false;
	*c = rest;
	return true;
}

/* ---- The boundary */

/* Only bchars, and no space at the end (RFC 2046, 5.1.1). */
static bool
boundary_fits(const char *s, size_t n)
{
	if (n == 0 || n > MULTIPART_BOUNDARY_MAX || s[n - 1] == ' ')
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_one_of(s[i], "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		    "abcdefghijklmnopqrstuvwxyz'()+_,-./:=? "))
			return false;
	return true;
}

bool
multipart_open(struct multipart *m, struct arena *a, const char *content_type,
    multipart_source *source, void *from)
{
	size_t n = strlen(content_type);
	struct cursor c = { content_type, content_type + n };
	struct cursor type = { c.at, c.at + strcspn(c.at, "; \t") };
	struct parameter p = { .value = arena_alloc(a, n + 1) };
	bool found = false;

	*m = (struct multipart){ .name = TEXT(""), .file_name = TEXT(""),
	    .arena = a, .source = source, .from = from, .state = AT_FIRST };
	if (!is_word(type, "multipart/form-data"))
		return false;
	for (c.at = type.end; parameter_take(&c, &p);) {
		if (!is_word(p.name, "boundary"))
			continue;
		if (found || !boundary_fits(p.value, p.len))
			return false;
		found = true;
		memcpy(m->boundary, "\r\n--", 4);
		memcpy(m->boundary + 4, p.value, p.len);
		m->boundary_len = p.len + 4;
	}
	spaces_skip(&c);
	if (!found || c.at < c.end)
		return false;
	m->buffer = arena_alloc(a, MULTIPART_BUFFER);
	return true;
}

/* ---- The buffer */

/* Makes n bytes available after `at`; false when the source ends first. */
static bool
have(struct multipart *m, size_t n)
{
	size_t got;

	if (m->end - m->at >= n)
		return true;
	if (m->at > 0)
		memmove(m->buffer, m->buffer + m->at, m->end - m->at);
	m->end -= m->at;
	m->at = 0;
	while (m->end < n) {
		got = m->source(m->from, m->buffer + m->end,
		    MULTIPART_BUFFER - m->end);
		if (got == 0)
			return false;
		m->end += got;
	}
	return true;
}

static bool
eat(struct multipart *m, const char *wanted, size_t n)
{
	if (!have(m, n) || memcmp(m->buffer + m->at, wanted, n) != 0)
		return false;
	m->at += n;
	return true;
}

/*
 * The number of bytes that certainly belong to the part; *found: a boundary
 * follows them.  A boundary has CR only at its start, so no byte is compared
 * more than twice.
 */
static size_t
content_len(const struct multipart *m, bool *found)
{
	const char *start = m->buffer + m->at, *end = m->buffer + m->end;
	const char *cr = start;

	*found = false;
	while ((cr = memchr(cr, '\r', (size_t)(end - cr))) != NULL) {
		size_t left = (size_t)(end - cr);
		size_t n = left < m->boundary_len ? left : m->boundary_len;

		if (memcmp(cr, m->boundary, n) == 0) {
			*found = n == m->boundary_len;
			return (size_t)(cr - start);
		}
		cr++;
	}
	return (size_t)(end - start);
}

/* ---- Headers of a part */

/* Decodes %22, %0D and %0A, which browsers write in names. */
static size_t
unescape(char *s, size_t n)
{
	static const struct { const char *code; char is; } codes[] = {
		{ "%22", '"' }, { "%0D", '\r' }, { "%0A", '\n' },
	};
	size_t len = 0;

	for (size_t i = 0; i < n; i++) {
		s[len] = s[i];
		for (size_t k = 0; k < sizeof codes / sizeof *codes; k++)
			if (n - i >= 3 &&
			    strncasecmp(s + i, codes[k].code, 3) == 0) {
				s[len] = codes[k].is;
				i += 2;
				break;
			}
		len++;
	}
	return len;
}

/* Decodes UTF-8'language'%e5%90%8d (RFC 8187); false when it is invalid. */
static bool
extended(char *s, size_t *n)
{
	char *quote = memchr(s, '\'', *n);
	size_t len = 0, i;

	if (quote == NULL || !is_word((struct cursor){ s, quote }, "UTF-8"))
		return false;
	i = (size_t)(quote - s) + 1;
	quote = memchr(s + i, '\'', *n - i);
	if (quote == NULL)
		return false;
	for (i = (size_t)(quote - s) + 1; i < *n; i++) {
		int high, low;

		if (s[i] != '%') {
			s[len++] = s[i];
			continue;
		}
		if (*n - i < 3 || (high = hex_digit(s[i + 1])) < 0 ||
		    (low = hex_digit(s[i + 2])) < 0)
			return false;
		s[len++] = (char)(high << 4 | low);
		i += 2;
	}
	*n = len;
	return true;
}

/* The part after the last slash or backslash. */
static struct text
base_name(struct text t)
{
	for (size_t i = t.len; i > 0; i--)
		if (t.s[i - 1] == '/' || t.s[i - 1] == '\\')
			return (struct text){ t.s + i, t.len - i };
	return t;
}

/* Reads: Content-Disposition: form-data; name="title"; filename="a.pdf" */
static bool
disposition_read(struct multipart *m, struct cursor c)
{
	enum { NAME, FILE_NAME, EXTENDED, NAMES };
	static const char *const names[NAMES] = { "name", "filename",
	    "filename*" };
	struct parameter p = { .value =
	    arena_alloc(m->arena, (size_t)(c.end - c.at) + 1) };
	struct text values[NAMES] = { { NULL, 0 } };

	spaces_skip(&c);
	if (!is_word(token_take(&c), "form-data"))
		return false;
	while (parameter_take(&c, &p)) {
		size_t k = 0;

		while (k < NAMES && !is_word(p.name, names[k]))
			k++;
		if (k == NAMES)
			continue;
		if (k == EXTENDED && !extended(p.value, &p.len))
			return false;
		if (k != EXTENDED)
			p.len = unescape(p.value, p.len);
		if (values[k].s != NULL ||
		    !text_parse(m->arena, p.value, p.len, &values[k]))
			return false;
	}
	spaces_skip(&c);
	if (c.at < c.end || values[NAME].len == 0 ||
	    values[NAME].len > MULTIPART_NAME_MAX)
		return false;
	m->name = values[NAME];
	m->is_file = values[FILE_NAME].s != NULL || values[EXTENDED].s != NULL;
	m->file_name = values[EXTENDED].s != NULL ? base_name(values[EXTENDED]) :
	    values[FILE_NAME].s != NULL ? base_name(values[FILE_NAME]) : TEXT("");
	return true;
}

/* Reads a header without its CR LF; *found: it was Content-Disposition. */
static bool
header_read(struct multipart *m, struct cursor c, bool *found)
{
	struct cursor name = token_take(&c), word;

	if (name.at == name.end || !taken(&c, ':'))
		return false;
	for (const char *p = c.at; p < c.end; p++)
		if ((unsigned char)*p < ' ' && *p != '\t')
			return false;
	if (is_word(name, "Content-Disposition")) {
		if (*found)
			return false;
		*found = true;
		return disposition_read(m, c);
	}
	if (is_word(name, "Content-Transfer-Encoding")) {
		spaces_skip(&c);
		word = token_take(&c);
		spaces_skip(&c);
		return c.at == c.end && (is_word(word, "binary") ||
		    is_word(word, "8bit") || is_word(word, "7bit"));
	}
	return true;
}

/* Reads a line and its CR LF; false when it has more than `most` bytes. */
static bool
line_take(struct multipart *m, size_t most, struct cursor *line)
{
	size_t looked = 0;

	while (looked <= most) {
		const char *start, *cr;

		if (!have(m, looked + 2))
			return false;
		start = m->buffer + m->at;
		cr = memchr(start + looked, '\r', m->end - m->at - looked);
		looked = cr == NULL ? m->end - m->at : (size_t)(cr - start);
		if (cr == NULL)
			continue;
		if (looked > most || !have(m, looked + 2) ||
		    m->buffer[m->at + looked + 1] != '\n')
			return false;
		*line = (struct cursor){ m->buffer + m->at,
		    m->buffer + m->at + looked };
		m->at += looked + 2;
		return true;
	}
	return false;
}

static bool
head_read(struct multipart *m)
{
	size_t left = MULTIPART_HEADER_MAX;
	struct cursor line;
	bool found = false;

	for (size_t n = 0; n <= MULTIPART_HEADERS_MAX; n++) {
		if (!line_take(m, left, &line))
			return false;
		if (line.at == line.end)
			return found;
		if (!header_read(m, line, &found))
			return false;
		left -= (size_t)(line.end - line.at);
	}
	return false;
}

/* ---- Events */

static enum multipart_event
broken(struct multipart *m)
{
	m->state = BROKEN;
	return PARTS_BROKEN;
}

/* After a boundary: a part, or the end. */
static enum multipart_event
boundary_after(struct multipart *m)
{
	if (eat(m, "--", 2)) {
		m->state = AT_END;	/* the epilogue is not read */
		return PARTS_END;
	}
	while (have(m, 1) && (m->buffer[m->at] == ' ' ||
	    m->buffer[m->at] == '\t'))
		m->at++;
	if (!eat(m, "\r\n", 2) || m->parts == MULTIPART_PARTS_MAX ||
	    !head_read(m))
		return broken(m);
	m->parts++;
	m->fresh = true;
	m->state = IN_PART;
	return PART_BEGINS;
}

static enum multipart_event
part_next(struct multipart *m)
{
	bool found;

	/* An empty part: the boundary uses the line break of the headers. */
	if (m->fresh && eat(m, m->boundary + 2, m->boundary_len - 2)) {
		m->state = AFTER_PART;
		return PART_ENDS;
	}
	m->fresh = false;
	for (;;) {
		m->len = content_len(m, &found);
		if (m->len > 0) {
			m->bytes = m->buffer + m->at;
			m->at += m->len;
			return PART_BYTES;
		}
		if (found) {
			m->at += m->boundary_len;
			m->state = AFTER_PART;
			return PART_ENDS;
		}
		/* A CR that may start a boundary; wait for more bytes. */
		if (!have(m, m->end - m->at + 1))
			return broken(m);
	}
}

/* Skips the preamble and the first boundary; false when there is none. */
static bool
preamble_skip(struct multipart *m)
{
	bool found;

	if (eat(m, m->boundary + 2, m->boundary_len - 2))
		return true;
	do {
		m->at += content_len(m, &found);
		if (found) {
			m->at += m->boundary_len;
			return true;
		}
	} while (have(m, m->end - m->at + 1));
	return false;
}

enum multipart_event
multipart_next(struct multipart *m)
{
	m->len = 0;
	switch (m->state) {
	case AT_FIRST:
		return preamble_skip(m) ? boundary_after(m) : broken(m);
	case IN_PART:
		return part_next(m);
	case AFTER_PART:
		return boundary_after(m);
	case AT_END:
		return PARTS_END;
	case BROKEN:
		break;
	}
	return PARTS_BROKEN;
}
