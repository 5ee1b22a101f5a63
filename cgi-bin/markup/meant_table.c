/* Finds tables, written with bars or pasted with tabs. */
#include <string.h>

#include "markup/meant_parts.h"

enum { COLUMNS = 64 };	/* whose numbers are aligned right */

struct cells { const char *at, *end; char sign; bool over; };

/* Reads the next cell, without spaces; false at the end of the row. */
static bool
cell_next(struct cells *c, const char **at, const char **end)
{
	const char *p = c->at;

	if (c->over)
		return false;
	while (p < c->end && *p != c->sign)
		p += *p == '\\' && c->sign == '|' && p + 1 < c->end ? 2 : 1;
	*at = meant_past_blanks(c->at, p);
	*end = meant_before_blanks(*at, p);
	c->over = p == c->end;
	c->at = c->over ? p : p + 1;
	return true;
}

static struct cells
bar_cells(const struct meant_line *line)
{
	struct cells c = { line->at, line->end, '|', false };

	if (c.at < c.end && *c.at == '|')
		c.at++;
	if (c.at < c.end && c.end[-1] == '|' &&
	    (c.end - c.at < 2 || c.end[-2] != '\\'))
		c.end--;
	return c;
}

static struct cells
tab_cells(const struct meant *t, const struct meant_line *line)
{
	return (struct cells){ line->raw, meant_raw_end(line, t), '\t', false };
}

static size_t
cells_count(struct cells c)
{
	const char *at, *end;
	size_t n = 0;

	while (cell_next(&c, &at, &end))
		n++;
	return n;
}

/*
 * Writes a row.  Surplus cells with words, which cmark would drop, go into the
 * last column.
 */
static void
row_write(struct meant *t, struct cells c, size_t columns)
{
	const char *at, *end;

	meant_begin_line(t, t->line.quotes, 0);
	for (size_t i = 0; cell_next(&c, &at, &end); i++) {
		if (i >= columns && at == end)
			continue;
		t->marks = (struct meant_marks){ .points = 0 };
		text_put(&t->out, "\\| " + (i < columns), 3 - (i < columns));
		meant_inline(&t->out, &t->marks, at, end);
		text_put(&t->out, " ", 1);
	}
	text_put(&t->out, "|\n", 2);
	t->cells += columns;
}

static bool
has_bar(const struct meant_line *line)
{
	return memchr(line->at, '|', meant_bytes(line)) != NULL;
}

/* Whether the line is like |---|:-:|. */
static bool
delimits(const struct meant_line *line)
{
	bool dash = false;

	for (const char *p = line->at; p < line->end; p++) {
		if (strchr(" \t|:-", *p) == NULL)
			return false;
		dash = dash || *p == '-';
	}
	return dash && has_bar(line);
}

/* Writes the delimiter row for the columns of the head, aligned as typed. */
static void
bars_write(struct meant *t, struct cells head, struct cells typed)
{
	const char *at, *end;

	meant_begin_line(t, t->line.quotes, 0);
	while (cell_next(&head, &at, &end)) {
		bool found = cell_next(&typed, &at, &end) && end > at;

		text_put(&t->out, "|", 1);
		text_put(&t->out, found && *at == ':' ? ":-" : "-", found &&
		    *at == ':' ? 2 : 1);
		text_put(&t->out, "-:", found && end[-1] == ':' ? 2 : 1);
	}
	text_put(&t->out, "|\n", 2);
}

bool
meant_bars(struct meant *t)
{
	struct meant_line next;
	size_t columns = cells_count(bar_cells(&t->line));

	if (!has_bar(&t->line) || !meant_peek(t, &t->line, &next) ||
	    !delimits(&next))
		return false;
	meant_begin(t, TABLE);
	row_write(t, bar_cells(&t->line), columns);
	bars_write(t, bar_cells(&t->line), bar_cells(&next));
	for (t->line = next; meant_peek(t, &t->line, &next) && has_bar(&next);) {
		t->line = next;
		row_write(t, bar_cells(&next), columns);
	}
	return true;
}

static size_t
tabs(const struct meant *t, const struct meant_line *line)
{
	const char *end = meant_raw_end(line, t);
	size_t n = 0;

	for (const char *p = line->raw; p < end; p++)
		n += *p == '\t';
	return n;
}

/* Numbers such as 1. or (1), which Word puts before a tab. */
static bool
numbered(const struct meant *t, const struct meant_line *line)
{
	struct cells c = tab_cells(t, line);
	const char *at, *end, *p;
	uint32_t last = 0, point;
	size_t count = 0, n;

	cell_next(&c, &at, &end);
	for (p = at; p < end && count < 8; p += n, count++)
		last = meant_point(p, end, &n);
	if (count == 0 || p < end)
		return false;
	point = meant_point(at, end, &n);
	return (count == 1 && (meant_bullet(last) || last == '-' || last == '*' ||
	    (last >= 0x2460 && last <= 0x24ff))) ||
	    ((meant_digit(point) || meant_numeral(point) || point == '(' ||
	    point == 0xff08) && (last == '.' || last == 0x3001 || last == ')' ||
	    last == 0xff09 || last == 0xff0e));
}

/*
 * The number of tabs in each row of a table that begins here; 0 when none
 * does.
 */
static size_t
row_tabs(const struct meant *t, const struct meant_line *line)
{
	size_t n = tabs(t, line);
	const char *p = line->raw;

	while (p < line->end && *p == '\t')
		p++;
	/* One tab before or after a paragraph's number makes no table. */
	if (n == 0 || meant_bytes(line) == 0 || (n == 1 && (p > line->raw ||
	    numbered(t, line))))
		return 0;
	return (size_t)(p - line->raw) < n || n > 1 ? n : 0;
}

/* Whether a cell is a sum, a count or a share. */
static bool
amount(const char *at, const char *end)
{
	bool digit = false;

	for (const char *p = at; p < end; p++) {
		digit = digit || (*p >= '0' && *p <= '9');
		if (strchr("0123456789.,%", *p) == NULL &&
		    (p > at || strchr("+-", *p) == NULL))
			return false;
	}
	return digit;
}

/* A bit for each column that has only amounts. */
static uint64_t
amounts(const struct meant *t, struct meant_line line, size_t most)
{
	uint64_t numbers = 0, others = 0;
	struct meant_line next;

	while (meant_peek(t, &line, &next) && tabs(t, &next) > 0 &&
	    tabs(t, &next) <= most) {
		struct cells c = tab_cells(t, &next);
		const char *at, *end;

		for (size_t i = 0; i < COLUMNS && cell_next(&c, &at, &end);
		    i++)
			if (at < end && amount(at, end))
				numbers |= UINT64_C(1) << i;
			else if (at < end)
				others |= UINT64_C(1) << i;
		line = next;
	}
	return numbers & ~others;
}

/* Rows with fewer cells belong to the table, too: cells were merged. */
bool
meant_tabs(struct meant *t)
{
	size_t n = row_tabs(t, &t->line);
	uint64_t right;
	struct meant_line next;

	if (n == 0 || !meant_peek(t, &t->line, &next) || row_tabs(t, &next) != n)
		return false;
	right = amounts(t, t->line, n);
	meant_begin(t, TABLE);
	row_write(t, tab_cells(t, &t->line), n + 1);
	meant_begin_line(t, t->line.quotes, 0);
	for (size_t i = 0; i <= n; i++, right >>= 1)
		text_put(&t->out, "|--:", right & 1 ? 4 : 3);
	text_put(&t->out, "|\n", 2);
	while (meant_peek(t, &t->line, &next) && tabs(t, &next) > 0 &&
	    tabs(t, &next) <= n) {
		t->line = next;
		row_write(t, tab_cells(t, &next), n + 1);
	}
	return true;
}
