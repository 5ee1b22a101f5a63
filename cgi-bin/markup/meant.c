/* Finds the blocks of a text: paragraphs, headings, lists, quotations, code. */
#include <ctype.h>
#include <string.h>

#include "markup/meant.h"
#include "markup/meant_parts.h"

enum {
	QUOTES = 6,		/* nested */
	NUMBER_DIGITS = 3	/* of an item; longer numbers are years */
};

/* ---- Lines */

/* Skips spaces, also as entities, and counts columns. */
static const char *
blanks(const char *at, const char *end, size_t *columns, bool *wide)
{
	for (;;) {
		size_t n;
		uint32_t c = meant_point(at, end, &n);

		if (c == '&' && end - at >= 6 && memcmp(at, "&nbsp;", 6) == 0)
			n = 6;
		else if (!meant_blank(c))
			return at;
		*columns += c == '\t' ? 4 : n > 2 && n < 6 ? 2 : 1;
		*wide = *wide || (c != ' ' && c != '\t');
		at += n;
	}
}

const char *
meant_past_blanks(const char *at, const char *end)
{
	size_t columns = 0;
	bool wide = false;

	return blanks(at, end, &columns, &wide);
}

const char *
meant_before_blanks(const char *at, const char *end)
{
	while (end > at) {
		const char *p = end - 1;
		size_t n;

		while (p > at && ((unsigned char)*p & 0xc0) == 0x80)
			p--;
		if (!meant_blank(meant_point(p, end, &n)))
			break;
		end = p;
	}
	return end;
}

bool
meant_numeral(uint32_t c)
{
	static const uint16_t han[] = { 0x4e00, 0x4e8c, 0x4e09, 0x56db,
	    0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341, 0x767e, 0x5343,
	    0x4e07, 0x4e24, 0x534a };

	for (size_t i = 0; i < sizeof han / sizeof *han; i++)
		if (han[i] == c)
			return true;
	return false;
}

/*
 * Whether > is a quotation, and not "more than": > 60, >=60; in Chinese also
 * without a space.
 */
static bool
quotes(const char *at, const char *end)
{
	bool close = true;
	size_t n;
	uint32_t c;

	while (at < end && (*at == '>' || *at == ' ')) {
		close = *at == '>';
		at++;
	}
	c = meant_point(at, end, &n);
	if (meant_digit(c) || c == '=' || c == 0xff1d || c == 0xffe5 ||
	    c == 0xa5 || c == '.' || c == '<')
		return false;
	if (!close || !meant_numeral(c))
		return true;
	return meant_point(at + n, end, &n) == 0x3001;
}

/* Reads a line; after a quoted line the quotation may continue without >. */
static struct meant_line
line_read(const char *at, const char *end, bool quoted)
{
	const char *stop = memchr(at, '\n', (size_t)(end - at));
	struct meant_line line = { .next = stop == NULL ? NULL : stop + 1 };

	if (stop == NULL)
		stop = end;
	line.raw = at;
	line.at = meant_past_blanks(at, stop);
	if (line.at < stop && *line.at == '>' &&
	    (quoted || quotes(line.at, stop)))
		while (line.at < stop && *line.at == '>') {
			line.quotes += line.quotes < QUOTES;
			line.raw = line.at + 1;
			if (line.raw < stop && *line.raw == ' ')
				line.raw++;
			line.at = meant_past_blanks(line.raw, stop);
		}
	line.at = blanks(line.raw, stop, &line.columns, &line.wide);
	line.end = meant_before_blanks(line.at, stop);
	return line;
}

size_t
meant_bytes(const struct meant_line *line)
{
	return (size_t)(line->end - line->at);
}

const char *
meant_raw_end(const struct meant_line *line, const struct meant *t)
{
	return line->next == NULL ? t->end : line->next - 1;
}

bool
meant_peek(const struct meant *t, const struct meant_line *line, struct meant_line *next)
{
	if (line->next == NULL)
		return false;
	*next = line_read(line->next, t->end, line->quotes > 0);
	return next->quotes == line->quotes && meant_bytes(next) > 0;
}

/* ---- Output */

void
meant_begin_line(struct meant *t, size_t quoted, size_t spaces)
{
	meant_fill(&t->out, '>', quoted);
	meant_fill(&t->out, ' ', (quoted > 0) + spaces);
}

static void
blank_line(struct meant *t)
{
	size_t both = t->quotes < t->line.quotes ? t->quotes : t->line.quotes;

	if (t->last != NOTHING) {
		meant_fill(&t->out, '>', both);
		text_put(&t->out, "\n", 1);
	}
	t->marks = (struct meant_marks){ .points = 0 };
}

void
meant_begin(struct meant *t, enum meant_kind kind)
{
	bool joins = kind == t->last && (kind == PARAGRAPH || kind == ITEM ||
	    kind == HTML);

	if (t->gap || !joins)
		blank_line(t);
	if (kind != ITEM)
		t->deep = 0;
	t->gap = false;
	t->last = kind;
	t->quotes = t->line.quotes;
}

static void
end_line(struct meant *t)
{
	text_put(&t->out, "\n", 1);
}

/* The number of digits at the start. */
static size_t
digits(const char *at, const char *end)
{
	size_t n = 0;

	while (at + n < end && at[n] >= '0' && at[n] <= '9')
		n++;
	return n;
}

/* Writes words that begin no element. */
static void
words(struct meant *t, const char *at, const char *end)
{
	size_t n = digits(at, end);

	if (n > 0 && at + n < end && strchr(".)", at[n]) != NULL) {
		text_put(&t->out, at, n);
		at += n;
		text_put(&t->out, "\\", 1);
	} else if (at < end && strchr("#>+-=:", *at) != NULL)
		text_put(&t->out, "\\", 1);
	meant_inline(&t->out, &t->marks, at, end);
}

/* ---- Headings, rules, code */

static bool
heading(struct meant *t)
{
	const struct meant_line *line = &t->line;
	size_t level = 0, n;
	const char *at;
	uint32_t c;

	while (line->at + level < line->end && line->at[level] == '#')
		level++;
	at = meant_past_blanks(line->at + level, line->end);
	c = meant_point(at, line->end, &n);
	if (level == 0 || level > 6 || c == 0)
		return false;
	/* #1 and #topic# are words. */
	if (level == 1 && at == line->at + 1 && (c < 0x3000 || memchr(at, '#',
	    (size_t)(line->end - at)) != NULL))
		return false;
	meant_begin(t, HEADING);
	meant_begin_line(t, line->quotes, 0);
	meant_fill(&t->out, '#', level);
	text_put(&t->out, " ", 1);
	t->marks = (struct meant_marks){ .points = 0 };
	meant_inline(&t->out, &t->marks, at, line->end);
	end_line(t);
	return true;
}

/* Three or more of - * or _, and nothing else. */
static bool
rule(struct meant *t)
{
	const char *at = t->line.at;
	size_t n = 0;

	if (meant_bytes(&t->line) == 0 || strchr("-*_", *at) == NULL)
		return false;
	for (; at < t->line.end; at++) {
		if (*at != ' ' && *at != '\t' && *at != *t->line.at)
			return false;
		n += *at == *t->line.at;
	}
	if (n < 3)
		return false;
	meant_begin(t, RULE);
	meant_begin_line(t, t->line.quotes, 0);
	text_put(&t->out, "***\n", 4);
	return true;
}

static size_t
ticks(const struct meant_line *line)
{
	size_t n = 0;

	while (line->at + n < line->end && line->at[n] == '`')
		n++;
	return n >= 3 ? n : 0;
}

/* Only the name of a language may follow the ticks; it is not shown. */
static bool
code_begins(struct meant *t)
{
	size_t n = ticks(&t->line);

	if (n == 0)
		return false;
	for (const char *p = t->line.at + n; p < t->line.end; p++)
		if (!isalnum((unsigned char)*p))
			return false;
	meant_begin(t, CODE);
	meant_begin_line(t, t->line.quotes, 0);
	text_put(&t->out, t->line.at, meant_bytes(&t->line));
	end_line(t);
	t->fence = n;
	return true;
}

/* False when the line does not belong to the code. */
static bool
code_goes_on(struct meant *t)
{
	const struct meant_line *line = &t->line;
	const char *end = meant_raw_end(line, t);

	if (line->quotes < t->quotes) {
		t->fence = 0;
		return false;
	}
	meant_begin_line(t, t->quotes, 0);
	text_put(&t->out, line->raw, (size_t)(end - line->raw));
	end_line(t);
	if (ticks(line) >= t->fence && ticks(line) == meant_bytes(line))
		t->fence = 0;
	return true;
}

/* ---- Lists */

struct item { const char *words; size_t digits; unsigned number; };

bool
meant_bullet(uint32_t c)
{
	return c == 0x2022 || c == 0x25cf || c == 0x25aa || c == 0x25a0 ||
	    c == 0x25c6 || c == 0xb7 || (c >= 0xf000 && c <= 0xf0ff);
}

static bool
item_read(const struct meant_line *line, struct item *item)
{
	size_t n = digits(line->at, line->end), more;
	const char *at = line->at + n;
	uint32_t c = meant_point(at, line->end, &more), behind;

	*item = (struct item){ .digits = n };
	behind = meant_point(at + more, line->end, &(size_t){ 0 });
	for (size_t i = 0; i < n && n <= NUMBER_DIGITS; i++)
		item->number = 10 * item->number +
		    (unsigned)(line->at[i] - '0');
	item->words = meant_past_blanks(at + more, line->end);
	if (item->words == line->end || item->words == at + more)
		return false;
	if (n > 0)
		return c == '.' && n <= NUMBER_DIGITS &&
		    (n == 1 || *line->at != '0');
	return c == '-' || c == '*' || (behind == '\t' && meant_bullet(c));
}

/* The level of an item at this indentation; deeper levels end. */
static struct meant_level *
level_of(struct meant *t, size_t columns)
{
	struct meant_level *top;

	while (t->deep > 1 && columns < t->levels[t->deep - 1].typed)
		t->deep--;
	if (t->deep > 0) {
		top = &t->levels[t->deep - 1];
		if (columns < top->typed + 2 || t->deep == MEANT_LEVELS)
			return top;
	}
	t->levels[t->deep] = (struct meant_level){ .typed = columns };
	return &t->levels[t->deep++];
}

/*
 * Sets the sign after an item's number.  CommonMark begins a new list when the
 * sign changes, so a number that does not follow gets the other sign.
 */
static void
item_sign(struct meant_level *level, const struct item *item)
{
	char other = level->sign == '.' ? ')' : '.';

	if (item->digits == 0)
		level->sign = '-';
	else if (level->sign != '.' && level->sign != ')')
		level->sign = '.';
	else if (item->number != level->number + 1)
		level->sign = other;
	level->number = item->number;
}

static void
item_write(struct meant *t, const struct item *item, size_t indent)
{
	struct meant_level *level = &t->levels[t->deep - 1];

	meant_begin_line(t, t->line.quotes, indent);
	text_put(&t->out, t->line.at, item->digits);
	text_put(&t->out, &level->sign, 1);
	text_put(&t->out, " ", 1);
	level->words = indent + item->digits + 2;
	t->marks = (struct meant_marks){ .points = 0 };
	words(t, item->words, t->line.end);
	end_line(t);
}

static bool
list_item(struct meant *t)
{
	struct meant_level *level;
	struct item item;
	size_t deep;

	if (!item_read(&t->line, &item))
		return false;
	meant_begin(t, ITEM);
	deep = t->deep;
	level = level_of(t, t->line.columns);
	item_sign(level, &item);
	if (t->deep > deep && deep > 0 && item.digits > 0 && item.number != 1)
		blank_line(t);
	item_write(t, &item, t->deep > 1 ? t->levels[t->deep - 2].words : 0);
	return true;
}

/* Whether the line is indented below an item, and so belongs to it. */
static bool
item_goes_on(struct meant *t)
{
	if (t->last != ITEM || t->deep == 0 || t->line.columns < 2 ||
	    t->line.wide)
		return false;
	meant_begin(t, ITEM);
	meant_begin_line(t, t->line.quotes, t->levels[t->deep - 1].words);
	words(t, t->line.at, t->line.end);
	end_line(t);
	return true;
}

/* ---- All blocks */

static bool
html(const struct meant_line *line)
{
	return meant_bytes(line) > 1 && *line->at == '<' &&
	    ((line->at[1] >= 'a' && line->at[1] <= 'z') ||
	    (line->at[1] >= 'A' && line->at[1] <= 'Z') ||
	    strchr("/!?", line->at[1]) != NULL);
}

/* Indented like the first line of a Chinese paragraph. */
static bool
indented(const struct meant_line *line)
{
	return line->columns >= (line->wide ? 2 : 4);
}

static void
line_take(struct meant *t)
{
	if (t->fence > 0 && code_goes_on(t))
		return;
	if (meant_bytes(&t->line) == 0) {
		t->gap = true;
		return;
	}
	if (t->line.quotes != t->quotes) {
		t->gap = true;
		t->deep = 0;
	}
	if (indented(&t->line) && t->last == PARAGRAPH)
		t->gap = true;
	if (heading(t) || rule(t) || code_begins(t) || (t->tables &&
	    (meant_bars(t) || meant_tabs(t))) || list_item(t) ||
	    item_goes_on(t))
		return;
	meant_begin(t, html(&t->line) ? HTML : PARAGRAPH);
	meant_begin_line(t, t->line.quotes, 0);
	words(t, t->line.at, t->line.end);
	end_line(t);
}

static struct meant
written(struct arena *a, struct text text, bool tables)
{
	struct meant t = { .out = { .arena = a }, .end = text.s + text.len,
	    .tables = tables };

	for (const char *at = text.s; at != NULL && at < t.end;
	    at = t.line.next) {
		t.line = line_read(at, t.end, t.quotes > 0 && !t.gap);
		line_take(&t);
	}
	return t;
}

struct text
meant_markdown(struct arena *a, struct text text)
{
	struct meant t = written(a, text, true);

	if (t.cells > MEANT_CELLS_MAX)
		t = written(a, text, false);
	return text_written(&t.out);
}
