/* Compares two texts line by line. */
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "compare/diff.h"
#include "compare/diff_parts.h"

const struct shape diff_row_shape = SHAPE(struct diff_row,
	COLUMNS(struct diff_row, kind, text, lines));

/*
 * Splits a text into lines, each copied with a NUL.  An empty last line is
 * dropped; the line number DIFF_LINES_MAX holds the rest.
 */
static struct diff_lines
lines_of(struct arena *a, struct text t)
{
	const char *end = t.s + t.len, *stop;
	struct diff_lines out = { NULL, t.len > 0 };
	size_t n = 0;

	for (size_t i = 0; i + 1 < t.len; i++)
		out.count += t.s[i] == '\n';
	if (out.count > DIFF_LINES_MAX)
		out.count = DIFF_LINES_MAX;
	out.at = arena_alloc(a, (out.count + 1) * sizeof *out.at);
	for (const char *s = t.s; n < out.count; s = stop + 1) {
		stop = memchr(s, '\n', (size_t)(end - s));
		if (stop == NULL || n + 1 == DIFF_LINES_MAX)
			stop = end;
		out.at[n++] = text_copy(a, s, (size_t)(stop - s));
	}
	return out;
}

static void
put(struct diff_script *s, struct text kind, struct text text)
{
	s->rows[s->count++] = (struct diff_row){ kind, text, 0 };
}

static void
put_lines(struct diff_script *s, struct text kind, const struct text *at,
    size_t n)
{
	for (size_t i = 0; i < n; i++)
		put(s, kind, at[i]);
}

/*
 * Fills length[i][j], the length of a longest common subsequence of a[i..] and
 * b[j..].  The table is reused by the next comparison.
 */
static uint16_t *
table_of(struct arena *arena, struct diff_script *s, struct diff_lines a,
    struct diff_lines b)
{
	size_t wide = b.count + 1;
	uint16_t *length = s->table;

	if (length == NULL)
		s->table = length = arena_alloc(arena, s->cells *
		    sizeof *length);
	memset(length + a.count * wide, 0, wide * sizeof *length);
	for (size_t i = 0; i < a.count; i++)
		length[i * wide + b.count] = 0;
	for (size_t i = a.count; i-- > 0;)
		for (size_t j = b.count; j-- > 0;) {
			uint16_t down = length[(i + 1) * wide + j];
			uint16_t right = length[i * wide + j + 1];

			length[i * wide + j] = text_same(a.at[i], b.at[j]) ?
			    (uint16_t)(length[(i + 1) * wide + j + 1] + 1) :
			    down > right ? down : right;
		}
	return length;
}

/* Compares what is between the common head and tail. */
static void
middle(struct arena *arena, struct diff_script *s, struct diff_lines a,
    struct diff_lines b)
{
	size_t i = 0, j = 0, wide = b.count + 1;
	uint16_t *length = NULL;

	if ((a.count + 1) * wide <= s->cells)
		length = table_of(arena, s, a, b);
	while (length != NULL && i < a.count && j < b.count) {
		if (text_same(a.at[i], b.at[j])) {
			put(s, TEXT("same"), a.at[i]);
			i++, j++;
		} else if (length[(i + 1) * wide + j] >=
		    length[i * wide + j + 1])
			put(s, TEXT("old"), a.at[i++]);
		else
			put(s, TEXT("new"), b.at[j++]);
	}
	put_lines(s, TEXT("old"), a.at + i, a.count - i);
	put_lines(s, TEXT("new"), b.at + j, b.count - j);
}

static bool
is_same(const struct diff_row *row)
{
	return strcmp(row->kind.s, "same") == 0;
}

/* Folds long runs of unchanged lines, and cuts after DIFF_ROWS_MAX rows. */
static struct rows
shorten(struct diff_script *s)
{
	size_t n = 0, run;

	for (size_t i = 0; i < s->count; i += run) {
		size_t head = i > 0 ? DIFF_AROUND : 0, tail;

		for (run = 0; i + run < s->count && is_same(&s->rows[i + run]);)
			run++;
		if (run == 0) {
			s->rows[n++] = s->rows[i];
			run = 1;
			continue;
		}
		tail = i + run < s->count ? DIFF_AROUND : 0;
		if (run <= head + tail + 1)
			head = run, tail = 0;
		memmove(&s->rows[n], &s->rows[i], head * sizeof *s->rows);
		n += head;
		if (run > head + tail)
			s->rows[n++] = (struct diff_row){ TEXT("skipped"),
			    TEXT(""), (int64_t)(run - head - tail) };
		memmove(&s->rows[n], &s->rows[i + run - tail],
		    tail * sizeof *s->rows);
		n += tail;
	}
	if (n > DIFF_ROWS_MAX) {
		s->rows[DIFF_ROWS_MAX] = (struct diff_row){ TEXT("cut"),
		    TEXT(""), (int64_t)(n - DIFF_ROWS_MAX) };
		n = DIFF_ROWS_MAX + 1;
	}
	return (struct rows){ s->rows, n };
}

void
diff_compare(struct arena *arena, struct diff_script *s, struct diff_lines a,
    struct diff_lines b)
{
	size_t head = 0, tail = 0;

	while (head < a.count && head < b.count &&
	    text_same(a.at[head], b.at[head]))
		head++;
	while (tail < a.count - head && tail < b.count - head &&
	    text_same(a.at[a.count - 1 - tail], b.at[b.count - 1 - tail]))
		tail++;
	put_lines(s, TEXT("same"), a.at, head);
	middle(arena, s, (struct diff_lines){ a.at + head,
	    a.count - head - tail }, (struct diff_lines){ b.at + head,
	    b.count - head - tail });
	put_lines(s, TEXT("same"), a.at + a.count - tail, tail);
}

struct rows
diff_lines(struct arena *arena, struct text before, struct text after)
{
	struct diff_lines a, b;
	struct diff_script s = { .cells = DIFF_CELLS };

	if (text_same(before, after))
		return (struct rows){ NULL, 0 };
	a = lines_of(arena, before);
	b = lines_of(arena, after);
	s.rows = arena_alloc(arena, (a.count + b.count + 1) * sizeof *s.rows);
	diff_compare(arena, &s, a, b);
	return shorten(&s);
}
