/* Compares two texts by lines, and changed lines by words. */
#include <ctype.h>
#include <string.h>

#include "base/arena.h"
#include "compare/diff.h"
#include "compare/diff_parts.h"
#include "compare/diff_prose.h"

enum {
	WORDS_BYTES_MAX = 8 * 1024,	/* longest line compared by words */
	WORDS_CELLS = 250 * 1000,	/* size of the table */
	BYTES_IN_ALL = 1000 * 1000	/* compared by words in all */
};

/* Buffers that are reused for each line. */
struct words {
	struct arena		*arena;
	struct diff_lines	 a, b;
	struct diff_script	 script;
	struct diff_row		*parts;
	size_t			 spent;
};

/* Length of the word at s: ASCII letters and digits, or one character. */
static size_t
word(const char *s, const char *end)
{
	size_t n = 1;

	if (isalnum((unsigned char)*s))
		while (s + n < end && isalnum((unsigned char)s[n]))
			n++;
	else if ((unsigned char)*s >= 0xc0)
		while (s + n < end && ((unsigned char)s[n] & 0xc0) == 0x80)
			n++;
	return n;
}

static void
words_of(struct diff_lines *out, struct text t)
{
	const char *end = t.s + t.len;

	out->count = 0;
	for (const char *s = t.s; s < end; s += out->at[out->count++].len)
		out->at[out->count] = (struct text){ s, word(s, end) };
}

/* ---- Parts */

static struct text
stretch(struct arena *arena, const struct text *first, size_t n)
{
	const char *end = first[n - 1].s + first[n - 1].len;

	return text_copy(arena, first->s, (size_t)(end - first->s));
}

static bool
same(const struct diff_row *row)
{
	return row->kind.s[0] == 's';
}

struct parts { struct diff_row *at; size_t count, bytes; };

static void
part(struct words *w, struct parts *p, struct text kind,
    const struct text *first, size_t n)
{
	if (n == 0)
		return;
	p->at[p->count] = (struct diff_row){ kind, stretch(w->arena, first, n),
	    0 };
	if (same(&p->at[p->count]))
		p->bytes += p->at[p->count].text.len;
	p->count++;
}

/* Length of a run of same or of changed rows; a single same word is changed. */
static size_t
run(const struct diff_script *s, size_t from)
{
	size_t n = from;

	if (same(&s->rows[from])) {
		while (n < s->count && same(&s->rows[n]))
			n++;
		return n - from;
	}
	while (n < s->count && (!same(&s->rows[n]) || (n + 1 < s->count &&
	    !same(&s->rows[n + 1]))))
		n++;
	return n - from;
}

static struct parts
parts_of(struct words *w)
{
	const struct diff_script *s = &w->script;
	struct parts p = { w->parts, 0, 0 };
	size_t i = 0, j = 0;

	for (size_t at = 0, n; at < s->count; at += n) {
		size_t olds = 0, news = 0;

		n = run(s, at);
		for (size_t k = at; k < at + n; k++) {
			olds += s->rows[k].kind.s[0] != 'n';
			news += s->rows[k].kind.s[0] != 'o';
		}
		if (same(&s->rows[at]))
			part(w, &p, TEXT("same"), w->b.at + j, news);
		else {
			part(w, &p, TEXT("old"), w->a.at + i, olds);
			part(w, &p, TEXT("new"), w->b.at + j, news);
		}
		i += olds;
		j += news;
	}
	return p;
}

/* False when the lines have too little in common or are too long. */
static bool
words_compare(struct words *w, struct text a, struct text b,
    struct parts *out)
{
	if (a.len > WORDS_BYTES_MAX || b.len > WORDS_BYTES_MAX ||
	    w->spent > BYTES_IN_ALL)
		return false;
	w->spent += a.len + b.len;
	words_of(&w->a, a);
	words_of(&w->b, b);
	w->script.count = 0;
	diff_compare(w->arena, &w->script, w->a, w->b);
	*out = parts_of(w);
	out->at = arena_copy(w->arena, out->at, (out->count + 1) *
	    sizeof *out->at);
	return 5 * out->bytes >= a.len + b.len;
}

/* ---- Lines */

static struct text
cell_next(struct text *left)
{
	const char *tab = memchr(left->s, '\t', left->len);
	size_t n = tab == NULL ? left->len : (size_t)(tab - left->s);
	struct text cell = { left->s, n };

	left->s += n + (tab != NULL);
	left->len -= n + (tab != NULL);
	return cell;
}

static size_t
cells_count(struct text words, char sign)
{
	size_t n = 1;

	for (size_t i = 0; i < words.len && sign == 'r'; i++)
		n += words.s[i] == '\t';
	return n;
}

static struct diff_line
line_begin(struct words *w, struct text kind, struct text line)
{
	struct diff_line out = { .kind = kind };

	if (line.len == 0)
		return out;
	out.sign = stretch(w->arena, &(struct text){ line.s, 1 }, 1);
	out.cells = cells_count((struct text){ line.s + 1, line.len - 1 },
	    line.s[0]);
	out.cell = arena_alloc(w->arena, out.cells * sizeof *out.cell);
	return out;
}

/* A line that is unchanged, wholly new or wholly old. */
static struct diff_line
line_whole(struct words *w, const struct diff_row *row)
{
	struct diff_line out = line_begin(w, row->kind, row->text);
	struct text left = { row->text.s + 1, row->text.len - 1 };

	out.lines = row->lines;
	for (size_t i = 0; i < out.cells; i++) {
		struct text cell = out.cells == 1 ? left : cell_next(&left);
		struct parts p = { arena_alloc(w->arena, sizeof *p.at), 0, 0 };

		if (out.cells == 1 && cell.len > 0)
			p.at[p.count++] = (struct diff_row){ row->kind, cell,
			    0 };
		else
			part(w, &p, row->kind, &cell, cell.len > 0);
		out.cell[i] = (struct rows){ p.at, p.count };
	}
	return out;
}

/* Makes a changed line of an old and a new one; false when too different. */
static bool
line_changed(struct words *w, struct text a, struct text b,
    struct diff_line *out)
{
	size_t shared = 0;

	if (a.len == 0 || b.len == 0 || a.s[0] != b.s[0])
		return false;
	if (a.len > WORDS_BYTES_MAX || b.len > WORDS_BYTES_MAX)
		return false;
	*out = line_begin(w, TEXT("changed"), b);
	a.s++, a.len--, b.s++, b.len--;
	if (out->cells != cells_count(a, out->sign.s[0]))
		return false;
	for (size_t i = 0; i < out->cells; i++) {
		struct text from = out->cells == 1 ? a : cell_next(&a);
		struct text to = out->cells == 1 ? b : cell_next(&b);
		struct parts p = { arena_alloc(w->arena, 2 * sizeof *p.at), 0,
		    0 };

		if (words_compare(w, from, to, &p))
			shared++;
		else {
			p.count = 0;
			part(w, &p, TEXT("old"), &from, from.len > 0);
			part(w, &p, TEXT("new"), &to, to.len > 0);
		}
		out->cell[i] = (struct rows){ p.at, p.count };
	}
	return shared > 0;
}

struct out { struct diff_line *at; size_t count; };

/* Merges similar lines of adjacent old and new lines. */
static void
lines_pair(struct words *w, struct out *out, struct rows olds,
    struct rows news)
{
	const struct diff_row *a = olds.at, *b = news.at;
	size_t i = 0, j = 0;

	while (i < olds.count || j < news.count) {
		size_t left = olds.count - i, more = news.count - j;

		if (left > 0 && more > 0 && line_changed(w, a[i].text,
		    b[j].text, &out->at[out->count])) {
			out->count++;
			i++, j++;
			continue;
		}
		if (left > 0 && left >= more)
			out->at[out->count++] = line_whole(w, &a[i++]);
		if (more > 0 && more >= left)
			out->at[out->count++] = line_whole(w, &b[j++]);
	}
}

struct diff_prose
diff_prose(struct arena *arena, struct text before, struct text after)
{
	struct rows rows = diff_lines(arena, before, after);
	const struct diff_row *all = rows.at;
	const size_t most = WORDS_BYTES_MAX + 1;
	struct words w = { .arena = arena };
	struct out out = { arena_alloc(arena, (rows.count + 1) *
	    sizeof *out.at), 0 };
	struct diff_row *sides = arena_alloc(arena, 2 * (rows.count + 1) *
	    sizeof *sides), *news = sides + rows.count + 1;

	w.a.at = arena_alloc(arena, most * sizeof *w.a.at);
	w.b.at = arena_alloc(arena, most * sizeof *w.b.at);
	w.script.rows = arena_alloc(arena, 2 * most * sizeof *w.script.rows);
	w.script.cells = WORDS_CELLS;
	w.parts = arena_alloc(arena, 2 * most * sizeof *w.parts);
	for (size_t i = 0; i < rows.count;) {
		size_t olds = 0, more = 0;

		for (; i < rows.count && strchr("on", all[i].kind.s[0]); i++)
			if (all[i].kind.s[0] == 'o')
				sides[olds++] = all[i];
			else
				news[more++] = all[i];
		lines_pair(&w, &out, (struct rows){ sides, olds },
		    (struct rows){ news, more });
		if (i < rows.count)
			out.at[out.count++] = line_whole(&w, &all[i++]);
	}
	return (struct diff_prose){ out.at, out.count };
}
