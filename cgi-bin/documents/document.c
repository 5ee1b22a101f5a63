/* Reads the sheet of an official document. */
#include <string.h>

#include "base/arena.h"
#include "documents/document.h"

enum { TAG_MAX = 8, BLOCKS_FIRST = 64 };

struct reader {
	struct arena	*arena;
	const char	*at, *end;
	struct document	*to;
	size_t		 room;		/* blocks that fit */
	struct text	 label;		/* of the names that follow */
	const int	*columns;	/* of the rows that follow */
	size_t		 column_count;
};

/* ---- Characters */

static void
space_skip(struct reader *r)
{
	while (r->at < r->end && (*r->at == ' ' || *r->at == '\n' ||
	    *r->at == '\t'))
		r->at++;
}

/* The text as it was before it was escaped. */
static struct text
unescaped(struct arena *arena, const char *s, size_t n)
{
	static const struct { const char *name; size_t n; char is; } names[] = {
		{ "&lt;", 4, '<' }, { "&gt;", 4, '>' }, { "&amp;", 5, '&' },
		{ "&quot;", 6, '"' }, { "&#39;", 5, '\'' },
	};
	enum { NAMES = sizeof names / sizeof *names };
	struct text_buffer b = { .arena = arena };
	size_t plain, k;

	while (n > 0) {
		const char *amp = memchr(s, '&', n);

		plain = amp != NULL ? (size_t)(amp - s) : n;
		text_put(&b, s, plain);
		s += plain, n -= plain;
		if (n == 0)
			break;
		for (k = 0; k < NAMES && (n < names[k].n ||
		    memcmp(s, names[k].name, names[k].n) != 0); k++)
			continue;
		text_put(&b, k < NAMES ? &names[k].is : s, 1);
		s += k < NAMES ? names[k].n : 1;
		n -= k < NAMES ? names[k].n : 1;
	}
	return text_written(&b);
}

static bool
is_space(const char *s, size_t n, size_t *bytes)
{
	if (n >= 3 && memcmp(s, "\xe3\x80\x80", 3) == 0) {	/* U+3000 */
		*bytes = 3;
		return true;
	}
	*bytes = 1;
	return n > 0 && (*s == ' ' || *s == '\t' || *s == '\n');
}

/* Without white space at both ends, also ideographic. */
static struct text
trimmed(struct arena *arena, struct text t)
{
	size_t bytes;

	while (is_space(t.s, t.len, &bytes))
		t.s += bytes, t.len -= bytes;
	while (t.len > 0 && (is_space(t.s + t.len - 1, 1, &bytes) ||
	    (t.len >= 3 && is_space(t.s + t.len - 3, 3, &bytes) && bytes == 3)))
		t.len -= bytes;
	return text_copy(arena, t.s, t.len);
}

/* ---- Elements */

/* Reads "<tag>" into tag; false when there is none. */
static bool
tag_open(struct reader *r, char tag[static TAG_MAX + 1])
{
	size_t n = 0;

	space_skip(r);
	if (r->at == r->end || *r->at != '<')
		return false;
	while (++r->at < r->end && *r->at != '>' && n < TAG_MAX)
		tag[n++] = *r->at;
	tag[n] = '\0';
	return n > 0 && *tag != '/' && r->at < r->end && *r->at++ == '>';
}

/* Reads "</tag>". */
static bool
tag_close(struct reader *r, const char *tag)
{
	size_t n = strlen(tag), left = (size_t)(r->end - r->at);

	if (left < n + 3 || memcmp(r->at, "</", 2) != 0 ||
	    memcmp(r->at + 2, tag, n) != 0 || r->at[n + 2] != '>')
		return false;
	r->at += n + 3;
	return true;
}

/* Reads the text up to "</tag>", and that. */
static bool
element_end(struct reader *r, const char *tag, struct text *out)
{
	const char *less = memchr(r->at, '<', (size_t)(r->end - r->at));
	const char *from = r->at;

	if (less == NULL)
		return false;
	r->at = less;
	*out = trimmed(r->arena, unescaped(r->arena, from,
	    (size_t)(less - from)));
	return tag_close(r, tag);
}

static struct block *
block_add(struct reader *r, enum block_kind kind, struct text text)
{
	struct document *d = r->to;
	struct block *bigger;

	if (d->count == r->room) {
		r->room = r->room == 0 ? BLOCKS_FIRST : 2 * r->room;
		bigger = arena_alloc(r->arena, r->room * sizeof *bigger);
		if (d->count > 0)
			memcpy(bigger, d->blocks, d->count * sizeof *bigger);
		d->blocks = bigger;
	}
	d->blocks[d->count] = (struct block){ .kind = kind, .text = text,
	    .label = TEXT("") };
	return &d->blocks[d->count++];
}

/* A block for each line that is not empty. */
static void
lines_add(struct reader *r, enum block_kind kind, struct text t)
{
	const char *end = t.s + t.len;

	while (t.s < end) {
		const char *lf = memchr(t.s, '\n', (size_t)(end - t.s));
		const char *stop = lf != NULL ? lf : end;
		struct text line = trimmed(r->arena, (struct text){ t.s,
		    (size_t)(stop - t.s) });

		if (line.len > 0)
			block_add(r, kind, line);
		t.s = lf != NULL ? lf + 1 : end;
	}
}

/* "4 16 8": the widths, made to fill the line; false when they cannot. */
static bool
columns_read(struct reader *r, struct text t)
{
	int *columns = arena_alloc(r->arena, DOCUMENT_COLUMNS *
	    sizeof *columns), total = 0;
	const char *s = t.s;
	size_t n = 0, digits;
	int64_t width;

	while (*s != '\0') {
		s += strspn(s, " ");
		digits = strspn(s, "0123456789");
		if (n == DOCUMENT_COLUMNS || digits > 2 ||
		    !int_parse((struct text){ s, digits }, &width) ||
		    width == 0)
			return false;
		columns[n++] = (int)width;
		total += (int)width;
		s += digits;
	}
	r->columns = columns;
	r->column_count = n;
	return n > 0 && total == DOCUMENT_LINE;
}

/* The cells of a row, up to "</row>"; missing ones are empty. */
static bool
row_read(struct reader *r)
{
	struct block *b;
	char tag[TAG_MAX + 1];
	size_t n = 0;

	if (r->column_count == 0)
		return false;
	b = block_add(r, BLOCK_ROW, TEXT(""));
	b->columns = r->columns;
	b->column_count = r->column_count;
	b->cells = arena_alloc(r->arena, b->column_count * sizeof *b->cells);
	for (size_t i = 0; i < b->column_count; i++)
		b->cells[i].text = TEXT("");
	for (;;) {
		space_skip(r);
		if (tag_close(r, "row"))
			return true;
		if (n == b->column_count || !tag_open(r, tag) ||
		    (strcmp(tag, "td") != 0 && strcmp(tag, "th") != 0) ||
		    !element_end(r, tag, &b->cells[n].text))
			return false;
		b->cells[n++].head = tag[1] == 'h';
	}
}

/* Where an element of which there is one goes; NULL: it is another. */
static struct text *
single(struct document *d, const char *tag)
{
	const struct { const char *tag; struct text *to; } all[] = {
		{ "mark", &d->mark }, { "number", &d->number },
		{ "title", &d->title }, { "name", &d->name },
		{ "made", &d->made }, { "copy", &d->copy },
		{ "office", &d->office }, { "day", &d->day },
	};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(tag, all[i].tag) == 0)
			return all[i].to;
	return NULL;
}

static bool
block_read(struct reader *r, const char *tag, struct text t)
{
	static const char *const tags[] = { "to", "h1", "h2", "h3", "h4", "p",
	    "names", "row", "sign", "break" };
	size_t kind = 0;

	if (strcmp(tag, "label") == 0) {
		r->label = t;
		return true;
	}
	if (strcmp(tag, "columns") == 0)
		return columns_read(r, t);
	while (kind < sizeof tags / sizeof *tags &&
	    strcmp(tag, tags[kind]) != 0)
		kind++;
	if (kind == sizeof tags / sizeof *tags || kind == BLOCK_ROW)
		return false;
	if (kind == BLOCK_BREAK)
		block_add(r, BLOCK_BREAK, TEXT(""));
	else if (kind != BLOCK_NAMES)
		lines_add(r, (enum block_kind)kind, t);
	else {
		block_add(r, BLOCK_NAMES, t)->label = r->label;
		r->label = TEXT("");
	}
	return true;
}

static bool
element_read(struct reader *r)
{
	char tag[TAG_MAX + 1];
	struct text t, *to;

	if (!tag_open(r, tag))
		return false;
	if (strcmp(tag, "row") == 0)
		return row_read(r);
	if (!element_end(r, tag, &t))
		return false;
	to = single(r->to, tag);
	if (to == NULL)
		return block_read(r, tag, t);
	if (to == &r->to->made && to->len > 0)
		*to = strcmp(t.s, to->s) > 0 ? t : *to;
	else if (to->len > 0)
		return false;
	else
		*to = t;
	return true;
}

bool
document_read(struct arena *arena, struct text sheet, struct document *d)
{
	struct reader r = { .arena = arena, .at = sheet.s,
	    .end = sheet.s + sheet.len, .to = d, .label = TEXT("") };
	bool whole = sheet.len <= DOCUMENT_BYTES;

	*d = (struct document){ .mark = TEXT(""), .number = TEXT(""),
	    .title = TEXT(""), .name = TEXT(""), .made = TEXT(""),
	    .copy = TEXT(""), .office = TEXT(""), .day = TEXT("") };
	while (whole && (space_skip(&r), r.at < r.end))
		whole = element_read(&r);
	if (d->name.len == 0)
		d->name = d->title;
	return whole && (d->title.len > 0 || d->count > 0);
}
