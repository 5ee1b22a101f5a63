/* Reads a CSV file as rows of a shape. */
#include <string.h>

#include "base/arena.h"
#include "documents/csv_in.h"
#include "documents/csv_lines.h"
#include "input/charset.h"
#include "input/day_typed.h"
#include "input/personal.h"
#include "input/typed.h"

const struct shape csv_line_shape = SHAPE(struct csv_line,
	COLUMNS(struct csv_line, line, verdict, name, wrong));

/* ---- The first line */

static bool
named(const struct csv_column *c, struct text cell)
{
	for (const char *const *h = c->headings; *h != NULL; h++)
		if (strcmp(*h, cell.s) == 0)
			return true;
	return false;
}

/* at[i]: the cell of column i, or -1.  False: it has no headings. */
static bool
headings(const struct csv_in *in, const struct csv_column *columns,
    size_t count, int at[])
{
	bool any = false;

	for (size_t i = 0; i < count; i++) {
		at[i] = -1;
		for (size_t k = 0; k < in->count; k++)
			if (named(&columns[i], text_trim(in->arena,
			    in->cells[k]))) {
				at[i] = (int)k;
				any = true;
			}
	}
	for (size_t i = 0; i < count && !any; i++)
		at[i] = (int)i;
	return any;
}

/* ---- A cell */

void
csv_wrong(struct csv_line *line, const char *member, const char *why)
{
	if (line->wrong.len > 0)
		return;
	line->verdict = TEXT("wrong");
	line->name = text_of(member);
	line->wrong = text_of(why);
}

/* The same whatever day it is read on. */
/* Excel writes a day as "2031/10/6 0:00". */
static enum day_fate
day_read(struct arena *a, struct text t, int32_t today, struct day *out)
{
	struct day_typed d = { .today = { today } }, m = d;
	enum day_fate fate = day_typed(a, t, &d);

	*out = d.day;
	if (fate != DAY_TIMED || moment_typed(a, t, &m) != DAY_READ)
		return fate;
	*out = moment_day(m.moment);
	return day_start(*out).s == m.moment.s ? DAY_READ : fate;
}

const char *
csv_day(struct arena *a, struct text t, struct day *out)
{
	struct day other;
	enum day_fate fate = day_read(a, t, 19600101, out);

	if (fate != DAY_READ || day_read(a, t, 20600615, &other) != DAY_READ) {
		*out = (struct day){ 0 };
		return fate == DAY_YEAR ? "bounds" : "day";
	}
	if (out->ymd == other.ymd)
		return "";
	*out = (struct day){ 0 };
	return "year";
}

static void
day_take(struct arena *a, struct csv_line *line, const struct member *m,
    struct text t)
{
	const char *why = t.len == 0 ? "" : csv_day(a, t,
	    (struct day *)(void *)((char *)line->row + m->at));

	if (*why != '\0')
		csv_wrong(line, m->name, why);
}

static void
number_take(struct csv_line *line, const struct member *m, struct text t)
{
	int64_t *to = (int64_t *)((char *)line->row + m->at);

	if (t.len > 0 && (!int_parse(t, to) || *to < m->min || *to > m->max))
		csv_wrong(line, m->name, "number");
}

static void
cell_take(struct arena *a, struct csv_line *line, const struct member *m,
    struct text cell)
{
	struct personal found;
	struct text t = m->folded || m->kind == KIND_INT ?
	    text_fold(a, cell) : text_bare(a, text_trim(a, cell));

	if (m->kind == KIND_INT) {
		number_take(line, m, t);
		return;
	}
	if (m->kind == KIND_DAY) {
		day_take(a, line, m, t);
		return;
	}
	if (m->phone)
		t = text_phone(a, t);
	*(struct text *)((char *)line->row + m->at) = t;
	if ((int64_t)text_points(t) > m->max)
		csv_wrong(line, m->name, "long");
	else if (m->no_personal && personal_find(t, 0, &found))
		csv_wrong(line, m->name, "personal");
}

struct rows
csv_lines(struct arena *a, struct bytes bytes, const struct shape *shape,
    const struct csv_column columns[], size_t count, bool *headed)
{
	struct csv_in in = { .arena = a, .at = charset_text(a,
	    (const char *)bytes.at, bytes.len).s, .next = 1 };
	struct csv_line *all = arena_alloc(a, CSV_LINES_MAX * sizeof *all);
	int at[CSV_CELLS_MAX];
	size_t n = 0;
	bool more = csv_next(&in);

	*headed = more && headings(&in, columns, count, at);
	if (*headed)
		more = csv_next(&in);
	for (; more && n < CSV_LINES_MAX; more = csv_next(&in)) {
		struct csv_line *line = &all[n++];

		*line = (struct csv_line){ in.line, TEXT(""), TEXT(""),
		    TEXT(""), arena_alloc(a, shape->size) };
		shape_clear(shape, line->row);
		for (size_t i = 0; i < count; i++)
			if (at[i] >= 0)
				cell_take(a, line, shape_member(shape,
				    columns[i].member), csv_at(&in,
				    (size_t)at[i]));
	}
	return (struct rows){ all, n };
}
