/* Estimates what a Markdown text costs to parse. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "markup/markdown.h"

enum {
	DEEP_MAX = 2 * 1000 * 1000,	/* containers around lines, in all */
	NESTED_MAX = 500 * 1000 * 1000,	/* bytes looked at to open them */
	BRACKETS_MAX = 4000,		/* [ in a run of lines */
	ANGLES_MAX = 2000,		/* < in a run of lines */
	REFERRED_MAX = 2 * 1024 * 1024,	/* bytes that references may bring */
	TRIED_MAX = 4 * 1000 * 1000	/* lines looked at for tables */
};

/* Lines with no blank one between them: every paragraph lies in one. */
struct run {
	uint64_t	lines, bytes, brackets, angles;
	bool		opens, closes;	/* [ begins a line; ]: is in one */
};

struct cost {
	struct run	run;
	uint64_t	lines, nested;	/* in all */
	uint64_t	deep;		/* the most around a line */
	uint64_t	brackets, angles;	/* the most in a run */
	uint64_t	defined;	/* bytes of the longest that may define */
	uint64_t	referred;	/* [ in all */
	uint64_t	tried, rows, bars;
};

struct line { const char *at, *end; };

static bool
blank(const char *at, const char *end)
{
	return at == end || *at == ' ' || *at == '\t';
}

/* Bytes of the mark of a list's item, or of a quotation, at the start; 0. */
static size_t
mark(const char *at, const char *end)
{
	const char *p = at;

	if (*p == '>')
		return 1;
	while (p < end && *p >= '0' && *p <= '9')
		p++;
	if (p == end || strchr(p == at ? "-+*" : ".)", *p) == NULL ||
	    !blank(p + 1, end))
		return 0;
	return (size_t)(p + 1 - at);
}

/*
 * How many containers the line may stand in, if it begins one.  line->at
 * moves to what is in them.
 */
static uint64_t
depth(struct line *line)
{
	uint64_t marks = 0, columns = 0;
	size_t n;

	for (; line->at < line->end; line->at += n)
		if (blank(line->at, line->end)) {
			columns += *line->at == ' ' ? 1 : 4;
			n = 1;
		} else if ((n = mark(line->at, line->end)) > 0)
			marks++;
		else
			break;
	return marks > 0 ? marks + columns / 2 : 0;
}

/* |---|:-:| and the like, which the line before it may make a table. */
static bool
delimits(struct line line)
{
	bool parts = false;

	for (const char *p = line.at; p < line.end; p++) {
		if (strchr(" \t>|:-", *p) == NULL || *p == '\0')
			return false;
		parts = parts || *p == '|' || *p == ':';
	}
	return parts;
}

static uint64_t
larger(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

static void
run_end(struct cost *c)
{
	c->brackets = larger(c->brackets, c->run.brackets);
	c->angles = larger(c->angles, c->run.angles);
	c->referred += c->run.brackets;
	if (c->run.opens && c->run.closes)
		c->defined = larger(c->defined, c->run.bytes);
	c->run = (struct run){ 0 };
}

static void
line_add(struct cost *c, struct line line)
{
	const uint64_t bytes = (uint64_t)(line.end - line.at) + 1;
	struct run *run = &c->run;
	uint64_t bars = 0, deep;
	bool empty = true;

	for (const char *p = line.at; p < line.end; p++) {
		run->brackets += *p == '[';
		run->angles += *p == '<';
		run->closes = run->closes || (*p == ']' &&
		    p + 1 < line.end && p[1] == ':');
		bars += *p == '|';
		empty = empty && blank(p, line.end);
	}
	if (empty) {
		run_end(c);
		return;
	}
	c->lines++;
	if (delimits(line))
		c->tried += run->lines * run->lines;
	run->lines++;
	run->bytes += bytes;
	deep = depth(&line);
	c->deep = larger(c->deep, deep);
	c->nested += deep * bytes;
	run->opens = run->opens || (line.at < line.end && *line.at == '[');
	c->rows += bars > 0;
	c->bars = larger(c->bars, bars + 1);
}

enum markdown
markdown_of(struct text t)
{
	struct cost c = { .bars = 0 };
	const char *end = t.s + t.len, *stop;

	for (const char *s = t.s; s < end; s = stop + 1) {
		stop = memchr(s, '\n', (size_t)(end - s));
		if (stop == NULL)
			stop = end;
		line_add(&c, (struct line){ s, stop });
	}
	run_end(&c);
	if (c.deep * c.lines > DEEP_MAX || c.nested > NESTED_MAX ||
	    c.brackets > BRACKETS_MAX || c.angles > ANGLES_MAX ||
	    c.defined * c.referred > REFERRED_MAX)
		return MARKDOWN_NONE;
	return c.tried > TRIED_MAX || c.rows * c.bars > MARKDOWN_CELLS_MAX ?
	    MARKDOWN_NO_TABLES : MARKDOWN_WHOLE;
}
