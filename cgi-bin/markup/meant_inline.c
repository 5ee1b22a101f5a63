/* Finds the elements within a line: bold, struck, code, links, addresses. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "markup/meant.h"
#include "markup/meant_parts.h"

enum {
	TARGET_MAX = 2000,	/* bytes of an address and its title */
	TICKS_MAX = 8		/* ` around code in a line */
};

struct scan {
	struct text_buffer	*out;
	struct meant_marks	*marks;
	const char		*at, *end;
	uint32_t		 before[2];	/* the last character first */
	/* Inside a link's words: the position of its ], and behind its ). */
	const char		*words_end, *link_end;
	bool			 unmatched[TICKS_MAX + 1];	/* runs of n ` */
};

/* ---- Characters */

static const uint16_t openings[] = { '(', '[', 0x2018, 0x201c, 0x3008, 0x300a,
    0x300c, 0x300e, 0x3010, 0x3014, 0xff08, 0xff3b, 0 };
static const uint16_t closings[] = { ')', ']', ',', '.', ';', ':', '!', '?',
    0x2019, 0x201d, 0x2026, 0x3001, 0x3002, 0x3009, 0x300b, 0x300d, 0x300f,
    0x3011, 0x3015, 0xff01, 0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f,
    0xff3d, 0 };
/* Units of money, days, hours, ages, persons, after which a range may go on. */
static const uint16_t units[] = { '%', 0xff05, 0x5143, 0x65e5, 0x53f7, 0x65f6,
    0x70b9, 0x5206, 0x5c81, 0x4eba, 0x6237, 0x5929, 0x4e2a, 0x4e07, 0 };
/* Signs between two names. */
static const uint16_t commas[] = { ',', 0x3001, 0xff0c, 0 };

static bool
among(const uint16_t *set, uint32_t c)
{
	while (*set != 0 && *set != c)
		set++;
	return *set != 0;
}

uint32_t
meant_point(const char *at, const char *end, size_t *bytes)
{
	const unsigned char *u = (const unsigned char *)at;
	size_t n;
	uint32_t c;

	*bytes = 0;
	if (at >= end)
		return 0;
	n = u[0] < 0xc0 ? 1 : u[0] < 0xe0 ? 2 : u[0] < 0xf0 ? 3 : 4;
	if (n > (size_t)(end - at))
		n = (size_t)(end - at);
	c = n == 1 ? u[0] : u[0] & (0xffu >> (n + 1));
	for (size_t i = 1; i < n; i++)
		c = c << 6 | (u[i] & 0x3f);
	*bytes = n;
	return c;
}

bool
meant_blank(uint32_t c)
{
	return c == ' ' || c == '\t' || c == 0xa0 || c == 0x3000 ||
	    c == 0x202f || (c >= 0x2000 && c <= 0x200b) || c == 0xfeff;
}

bool
meant_digit(uint32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19);
}

static bool
letter(uint32_t c)
{
	return meant_digit(c) || (c < 0x80 && isalpha((int)c)) ||
	    (c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a);
}

static bool
hanzi(uint32_t c)
{
	return (c >= 0x3400 && c <= 0x9fff) || c == 0x3007 ||
	    (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

/* Whether a word ends here: a space, a sign, or the end of the line. */
static bool
edge(uint32_t c)
{
	return c == 0 || meant_blank(c) || among(openings, c) ||
	    among(closings, c) || c == '|';
}

/* ---- Output */

void
meant_fill(struct text_buffer *out, char c, size_t n)
{
	while (n-- > 0)
		text_put(out, &c, 1);
}

/* Copies up to `to` as it is. */
static void
copy(struct scan *scan, const char *to)
{
	text_put(scan->out, scan->at, (size_t)(to - scan->at));
	scan->before[1] = 0;
	scan->before[0] = (unsigned char)to[-1];
	scan->at = to;
}

/* Copies n ASCII characters, escaped. */
static void
escape(struct scan *scan, size_t n)
{
	while (n-- > 0) {
		text_put(scan->out, "\\", 1);
		text_put(scan->out, scan->at, 1);
		scan->before[1] = scan->before[0];
		scan->before[0] = (unsigned char)*scan->at++;
	}
}

static size_t
run(const struct scan *scan, const char *at)
{
	size_t n = 0;

	while (at + n < scan->end && at[n] == *at)
		n++;
	return n;
}

/* ---- ** and ~~ */

struct around { uint32_t before[2], after[2]; };

static struct around
around(const struct scan *scan, size_t n)
{
	struct around a = { { scan->before[0], scan->before[1] }, { 0, 0 } };
	const char *at = scan->at + n;
	size_t bytes;

	for (int i = 0; i < 2; i++, at += bytes)
		a.after[i] = meant_point(at, scan->end, &bytes);
	return a;
}

/* Whether the stars mask characters: 138**1111. */
static bool
masks(const struct around *a)
{
	if (letter(a->before[0]) && letter(a->after[0]))
		return true;
	return hanzi(a->before[0]) && hanzi(a->after[0]) &&
	    edge(a->before[1]) && edge(a->after[1]);
}

/* Whether a masked name ends here; a bracket may follow it. */
static bool
name_ends(const struct around *a)
{
	return (hanzi(a->before[0]) || letter(a->before[0])) &&
	    (a->after[0] == '(' || a->after[0] == 0xff08);
}

/* Whether bold ends here; so is a masked name that does not end like one. */
static bool
bold_closes(const struct around *a, const struct meant_mark *m,
    size_t points)
{
	if (among(commas, a->before[0]) && points < 4)
		return false;
	if (m->name && !among(closings, a->before[0]) &&
	    !hanzi(a->after[0]) && !letter(a->after[0]))
		return false;
	return a->before[0] != 0x3001 && !masks(a);
}

/* Whether ~~ is no range between numbers. */
static bool
struck_opens(const struct around *a)
{
	return !meant_digit(a->after[0]) ||
	    !(letter(a->before[0]) || among(units, a->before[0]));
}

static void
made(struct text_buffer *out, size_t at)
{
	const char sign = out->s[at + 1];
	const char bytes[] = { MEANT_MARK, sign, sign, MEANT_MARK };

	memcpy(out->s + at, bytes, sizeof bytes);
}

/*
 * Writes a mark as plain characters; when its end is found, four bytes of each
 * are overwritten.
 */
static void
mark(struct scan *scan, size_t n)
{
	bool bold = *scan->at == '*', opens, closes;
	struct meant_mark *m = bold ? &scan->marks->bold :
	    &scan->marks->struck;
	struct around a = around(scan, n);
	size_t at = scan->out->len, points = scan->marks->points - m->since;

	escape(scan, n);
	if (n != 2)
		return;
	closes = m->open && points > 0 && !meant_blank(a.before[0]) &&
	    !among(openings, a.before[0]) &&
	    (!bold || bold_closes(&a, m, points));
	opens = a.after[0] != 0 && !meant_blank(a.after[0]) &&
	    !among(closings, a.after[0]) &&
	    (bold ? !masks(&a) : struck_opens(&a));
	if (closes) {
		made(scan->out, m->at);
		made(scan->out, at);
		m->open = false;
	} else if (opens)
		*m = (struct meant_mark){ true, bold && name_ends(&a), at,
		    scan->marks->points };
}

/* ---- Code, links, addresses */

static void
code(struct scan *scan)
{
	size_t n = run(scan, scan->at), other;
	bool none = n > TICKS_MAX || scan->unmatched[n];

	for (const char *p = scan->at + n; !none && p < scan->end; p += other) {
		other = *p == '`' ? run(scan, p) : 1;
		if (*p == '`' && other == n) {
			copy(scan, p + n);
			return;
		}
	}
	if (n <= TICKS_MAX)
		scan->unmatched[n] = true;
	escape(scan, n);
}

static bool
begins(const char *at, const char *end, const char *with)
{
	size_t n = strlen(with);

	return (size_t)(end - at) >= n && strncasecmp(at, with, n) == 0;
}

/* Whether an address may be a link; cmark rejects dangerous schemes. */
static bool
leads(const char *at, const char *end)
{
	if (at < end && (*at == '/' || *at == '#'))
		return true;
	if (at == end || !isalpha((unsigned char)*at))
		return false;
	while (at < end && (isalnum((unsigned char)*at) ||
	    strchr("+.-&#;", *at) != NULL))
		at++;
	return at < end && *at == ':';
}

/*
 * The position behind the ) of a link whose ( is at `at`; NULL when there is
 * none.
 */
static const char *
target_end(const char *at, const char *end)
{
	int deep = 0;

	if (!leads(at + 1, end))
		return NULL;
	if (end - at > TARGET_MAX)
		end = at + TARGET_MAX;
	for (; at < end; at++)
		if (*at == '\\' && at + 1 < end)
			at++;
		else if (*at == '(')
			deep++;
		else if (*at == ')' && --deep == 0)
			return at + 1;
	return NULL;
}

static void
bracket(struct scan *scan)
{
	const char *p = scan->at + 1, *link_end;

	while (p < scan->end && *p != '[' && *p != ']')
		p += *p == '\\' && p + 1 < scan->end ? 2 : 1;
	if (p + 1 < scan->end && *p == ']' && p[1] == '(' &&
	    (link_end = target_end(p + 1, scan->end)) != NULL) {
		scan->words_end = p;
		scan->link_end = link_end;
		copy(scan, scan->at + 1);
	} else
		escape(scan, 1);
}

/* Copies <https://...> without escapes. */
static void
angle(struct scan *scan)
{
	const char *p = scan->at + 1;

	if (leads(p, scan->end) && *p != '/' && *p != '#')
		while (p < scan->end && (unsigned char)*p > ' ' &&
		    *p != '<' && *p != '>')
			p++;
	copy(scan, p < scan->end && *p == '>' ? p + 1 : scan->at + 1);
}

/* The end of the address that begins here, without punctuation after it. */
static const char *
url_end(const char *at, const char *end)
{
	const char *p = at;
	int open = 0;

	for (; p < end && *p > ' ' && strchr("<>\"`\\|^{}\x7f", *p) == NULL;
	    p++)
		open += *p == '(' ? 1 : *p == ')' ? -1 : 0;
	for (; p > at; p--)
		if (p[-1] == ')' && open < 0)
			open++;
		else if (strchr(".,;:!?'*_~", p[-1]) == NULL)
			break;
	return p;
}

static bool
url(struct scan *scan)
{
	size_t scheme = begins(scan->at, scan->end, "https://") ? 8 :
	    begins(scan->at, scan->end, "http://") ? 7 : 0;
	const char *stop;

	if (scheme == 0 || scan->words_end != NULL ||
	    letter(scan->before[0]) || (scan->before[0] < 0x80 &&
	    strchr("\"'=<", (int)scan->before[0]) != NULL &&
	    scan->before[0] != 0))
		return false;
	if (scan->end - scan->at <= (ptrdiff_t)scheme ||
	    !isalnum((unsigned char)scan->at[scheme]))
		return false;
	stop = url_end(scan->at, scan->end);
	text_put(scan->out, "<", 1);
	copy(scan, stop);
	text_put(scan->out, ">", 1);
	return true;
}

static void
plainly(struct scan *scan)
{
	size_t n;
	uint32_t c = meant_point(scan->at, scan->end, &n);

	text_put(scan->out, scan->at, n);
	scan->at += n;
	scan->before[1] = scan->before[0];
	scan->before[0] = c;
}

static void
sign(struct scan *scan)
{
	switch (*scan->at) {
	case '`':
		code(scan);
		return;
	case '*':
	case '~':
		mark(scan, run(scan, scan->at));
		return;
	case '_':
	case '|':
		escape(scan, 1);
		return;
	case '\\':
		if (scan->at + 1 < scan->end &&
		    ispunct((unsigned char)scan->at[1]))
			copy(scan, scan->at + 2);
		else
			escape(scan, 1);
		return;
	case '[':
		bracket(scan);
		return;
	case '<':
		angle(scan);
		return;
	default:
		if (!url(scan))
			plainly(scan);
	}
}

void
meant_inline(struct text_buffer *out, struct meant_marks *marks,
    const char *at, const char *end)
{
	struct scan scan = { .out = out, .marks = marks, .at = at,
	    .end = end };

	while (scan.at < end) {
		if (scan.at == scan.words_end) {
			copy(&scan, scan.link_end);
			scan.words_end = NULL;
		} else if (*scan.at > '@' && *scan.at != 'h' &&
		    *scan.at != 'H' && strchr("[\\_`|~", *scan.at) == NULL)
			plainly(&scan);
		else
			sign(&scan);
		marks->points++;
	}
}
