/* Puts a document on pages. */
#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "print/pages.h"

enum { PIECES_FIRST = 256, SIGNATURE_ROWS = 2, CLEAR_CELLS = 4,
    TITLE_TRIES = 8, LABEL_SIGNS = 6, HEAD_LINES = 2 };

static const double em_above = 0.88;	/* of the em, above the baseline */
static const double close_to = 0.01;	/* mm */
static const double mark_top = 35, line_below = 4, number_below = 7;
static const double mark_most = 12.7, mark_least = 7.76;	/* 36, 22 pt */
static const double thick = 0.35, thin = 0.25;
static const double foot_row = 9, table_row = 6.5, table_pad = 1.2;

struct layout {
	struct arena	*arena;
	struct pages	 pages;
	size_t		 page, room, heading_room, element, row;
	double		 y;		/* below the top of the type area */
	const struct block *head;	/* of the table, for the next page */
	size_t		 table_page;	/* whose upper rule is drawn */
	bool		 in_table;
};

/* How lines are set. */
struct style {
	enum face	 face;
	double		 points, row;	/* row: from line to line */
	double		 left, right;	/* of the type area, kept free */
	double		 first;		/* more of it in the first line */
	enum { LEFT, CENTRE, RIGHT } side;
	enum part	 part;
	bool		 red;
};

static const struct style text_style = { .face = FACE_TEXT,
    .points = POINTS_TEXT, .row = MM_ROW, .part = PART_P };

/* ---- Pieces */

static struct piece *
piece_add(struct layout *l)
{
	struct pages *p = &l->pages;

	if (p->piece_count == l->room) {
		struct piece *old = p->pieces;

		l->room = l->room == 0 ? PIECES_FIRST : 2 * l->room;
		p->pieces = arena_alloc(l->arena, l->room * sizeof *old);
		if (old != NULL)
			memcpy(p->pieces, old, p->piece_count * sizeof *old);
	}
	p->pieces[p->piece_count] = (struct piece){ .page = l->page };
	return &p->pieces[p->piece_count++];
}

/* A rule below the top of the type area. */
static void
rule(struct layout *l, double x, double y, double to_x, double to_y,
    double width)
{
	struct piece *p = piece_add(l);

	p->x = MM_LEFT + x;
	p->y = MM_TOP + y;
	p->to_x = MM_LEFT + to_x;
	p->to_y = MM_TOP + to_y;
	p->width = width;
}

static void
heading_add(struct layout *l, int level, struct text text)
{
	struct pages *p = &l->pages;

	if (p->heading_count == l->heading_room) {
		struct heading *old = p->headings;

		l->heading_room = l->heading_room == 0 ? PIECES_FIRST :
		    2 * l->heading_room;
		p->headings = arena_alloc(l->arena, l->heading_room *
		    sizeof *old);
		if (old != NULL)
			memcpy(p->headings, old, p->heading_count *
			    sizeof *old);
	}
	p->headings[p->heading_count++] = (struct heading){ level, text,
	    l->page, MM_LEFT, MM_TOP + l->y };
}

static void
page_next(struct layout *l)
{
	l->page++;
	l->y = 0;
}

/* Makes room for so many mm, on the next page if need be. */
static void
need(struct layout *l, double mm)
{
	if (l->y > 0 && l->y + mm > MM_HEIGHT + close_to)
		page_next(l);
}

/* Moves down to the next row of the grid. */
static void
to_grid(struct layout *l)
{
	l->y = ceil((l->y - close_to) / MM_ROW) * MM_ROW;
}

static double
baseline(double top, double row, double size)
{
	return top + (row - size) / 2 + em_above * size;
}

static double
cell_of(double points)
{
	return points / POINTS_TEXT * MM_CELL;
}

static struct signs
signs_in(struct layout *l, struct text t, const struct style *s)
{
	return signs_of(l->arena, t, s->face, s->points * MM_POINT,
	    cell_of(s->points));
}

/* Puts one line at l->y. */
static void
line_put(struct layout *l, struct signs all, struct line line,
    const struct style *s, double first)
{
	double left = s->left + first;
	double free = MM_WIDTH - left - s->right - line.width;
	struct piece *p = piece_add(l);

	p->x = MM_LEFT + left + (s->side == CENTRE ? free / 2 :
	    s->side == RIGHT ? free : 0);
	p->y = MM_TOP + baseline(l->y, s->row, s->points * MM_POINT);
	p->signs = (struct signs){ all.at + line.from, line.upto - line.from };
	p->size = s->points * MM_POINT;
	p->gap = line.gap;
	p->part = s->part;
	p->red = s->red;
	p->element = l->element;
	p->row = l->row;
}

/* Puts a paragraph, over as many pages as it takes. */
static void
put(struct layout *l, struct text t, const struct style *s)
{
	struct signs all = signs_in(l, t, s);
	double width = MM_WIDTH - s->left - s->right;
	struct lines lines = lines_of(l->arena, all, width - s->first, width);

	l->element++;
	for (size_t i = 0; i < lines.count; i++) {
		need(l, s->row);
		line_put(l, all, lines.at[i], s, i == 0 ? s->first : 0);
		l->y += s->row;
	}
}

/* ---- The head of the first page */

static void
mark_put(struct layout *l, struct text mark)
{
	size_t points = text_points(mark);
	double size = POINTS_TEXT * MM_POINT * DOCUMENT_LINE /
	    (double)(points > 0 ? points : 1), ink = 0;
	struct style s = { .face = FACE_TITLE, .side = CENTRE,
	    .part = PART_P, .red = true };
	struct signs all;
	struct glyph g;

	size = size > mark_most ? mark_most : size < mark_least ? mark_least :
	    size;
	s.points = size / MM_POINT;
	all = signs_in(l, mark, &s);
	for (size_t i = 0; i < all.count; i++) {
		g = (struct glyph){ all.at[i].glyph, all.at[i].face, 0 };
		if (faces_ink(g) > ink)
			ink = faces_ink(g);
	}
	/* Its ink begins at mark_top. */
	s.row = size;
	l->y = mark_top - (em_above - ink) * size;
	put(l, mark, &s);
}

static void
head_put(struct layout *l, const struct document *d)
{
	struct style s = text_style;
	double size = POINTS_TEXT * MM_POINT;

	mark_put(l, d->mark);
	l->y += 2 * MM_ROW;
	s.side = CENTRE;
	if (d->number.len > 0)
		put(l, d->number, &s);
	l->y += line_below - (MM_ROW - size) / 2;
	rule(l, 0, l->y, MM_WIDTH, l->y, thick);
	l->pages.pieces[l->pages.piece_count - 1].red = true;
	l->y += 2 * MM_ROW;
}

/*
 * The title in lines of about the same length, if it takes more than one: the
 * narrowest width that takes no more lines.
 */
static void
title_put(struct layout *l, struct text title)
{
	struct style s = { .face = FACE_TITLE, .points = POINTS_TITLE,
	    .row = MM_ROW, .side = CENTRE, .part = PART_TITLE };
	struct signs all = signs_in(l, title, &s);
	size_t count = lines_of(l->arena, all, MM_WIDTH, MM_WIDTH).count;
	double inset = 0;

	for (int i = 1; i < TITLE_TRIES && count > 1; i++) {
		double width = MM_WIDTH - 2 * i * MM_CELL;

		if (lines_of(l->arena, all, width, width).count > count)
			break;
		inset = i * MM_CELL;
	}
	s.left = s.right = inset;
	heading_add(l, 0, title);
	put(l, title, &s);
}

/* ---- Tables */

static void
table_end(struct layout *l)
{
	if (!l->in_table)
		return;
	l->in_table = false;
	l->head = NULL;
	l->row = 0;
	l->y += (MM_ROW - table_row) / 2;
	to_grid(l);
}

static struct style
cell_style(const struct cell *c, double left, double width)
{
	return (struct style){ .face = c->head ? FACE_HEI : FACE_TEXT,
	    .points = POINTS_TABLE, .row = table_row, .left = left + table_pad,
	    .right = MM_WIDTH - left - width + table_pad,
	    .part = c->head ? PART_TH : PART_TD };
}

struct broken { struct signs signs; struct lines lines; struct style style; };

/* Puts lines from..upto of the cells at l->y, with the rules around them. */
static void
row_part(struct layout *l, const struct block *b, struct broken *cells,
    size_t from, size_t upto)
{
	double height = (double)(upto - from) * table_row + 2 * table_pad;
	double top = l->y, left = 0;

	if (!l->in_table || l->table_page != l->page)
		rule(l, 0, top, MM_WIDTH, top, thin);
	l->in_table = true;
	l->table_page = l->page;
	rule(l, 0, top + height, MM_WIDTH, top + height, thin);
	rule(l, 0, top, 0, top + height, thin);
	for (size_t i = 0; i < b->column_count; i++) {
		left += b->columns[i] * MM_CELL;
		rule(l, left, top, left, top + height, thin);
		l->element++;
		for (size_t k = from; k < upto && k < cells[i].lines.count;
		    k++) {
			l->y = top + table_pad + (double)(k - from) * table_row;
			line_put(l, cells[i].signs, cells[i].lines.at[k],
			    &cells[i].style, 0);
		}
	}
	l->y = top + height;
}

static bool
is_head(const struct block *b)
{
	for (size_t i = 0; i < b->column_count; i++)
		if (!b->cells[i].head)
			return false;
	return true;
}

/* A row is divided only if it is higher than a page. */
static void
row_put(struct layout *l, const struct block *b)
{
	struct broken *cells = arena_alloc(l->arena, b->column_count *
	    sizeof *cells);
	size_t most = 0, from = 0, fits;
	double left = 0;

	for (size_t i = 0; i < b->column_count; i++) {
		double width = b->columns[i] * MM_CELL;
		struct broken *c = &cells[i];

		c->style = cell_style(&b->cells[i], left, width);
		c->signs = signs_in(l, b->cells[i].text, &c->style);
		c->lines = lines_of(l->arena, c->signs,
		    width - 2 * table_pad, width - 2 * table_pad);
		if (c->lines.count > most)
			most = c->lines.count;
		left += width;
	}
	do {
		fits = (size_t)((MM_HEIGHT - 4 * table_pad) / table_row) -
		    HEAD_LINES;
		if (fits > most - from)
			fits = most - from;
		if (l->y > 0 && l->y + (double)fits * table_row +
		    2 * table_pad > MM_HEIGHT + close_to) {
			page_next(l);
			if (l->head != NULL && l->head != b)
				row_put(l, l->head);
		}
		l->row++;
		row_part(l, b, cells, from, from + fits);
		from += fits;
	} while (from < most);
	if (is_head(b) && most <= HEAD_LINES)
		l->head = b;
}

/* ---- Blocks */

static void
names_put(struct layout *l, const struct block *b)
{
	struct style label = text_style, names = text_style;
	double indent = 2 * MM_CELL, wide;

	label.face = FACE_HEI;
	label.left = indent;
	wide = signs_width(signs_in(l, b->label, &label));
	names.left = indent + wide;
	need(l, MM_ROW);
	put(l, b->label, &label);
	l->y -= label.row;
	put(l, b->text, &names);
}

/* The last lines of a text: who signs, and the day with four cells free. */
static void
sign_put(struct layout *l, const struct block *b, size_t count)
{
	struct style s = text_style;
	double day = signs_width(signs_in(l, b[count - 1].text, &s)), wide;
	double middle = CLEAR_CELLS * MM_CELL + day / 2;

	if (l->y > 0 && l->y + (double)(SIGNATURE_ROWS + count) * MM_ROW >
	    MM_HEIGHT + close_to)
		page_next(l);
	else
		l->y += SIGNATURE_ROWS * MM_ROW;
	s.side = RIGHT;
	for (size_t i = 0; i < count; i++) {
		wide = signs_width(signs_in(l, b[i].text, &s));
		s.right = middle - wide / 2;
		if (s.right < 2 * MM_CELL)
			s.right = 2 * MM_CELL;
		put(l, b[i].text, &s);
	}
}

static bool
is_heading(const struct block *b)
{
	return b->kind >= BLOCK_H1 && b->kind <= BLOCK_H4;
}

/* n: it, and the headings that follow it at once. */
static void
heading_put(struct layout *l, const struct block *b, size_t n)
{
	static const enum face faces[] = { FACE_HEI, FACE_KAI, FACE_TEXT,
	    FACE_TEXT };
	int level = (int)b->kind - BLOCK_H1;
	struct style s = text_style;

	s.face = faces[level];
	s.first = 2 * MM_CELL;
	s.part = (enum part)(PART_H1 + level);
	/* Not without text at the foot of a page. */
	need(l, (double)(n + 1) * MM_ROW);
	if (level < 2)
		heading_add(l, level + 1, b->text);
	put(l, b->text, &s);
}

static void
paragraph_put(struct layout *l, const struct block *b)
{
	struct style s = text_style;

	s.first = b->kind == BLOCK_TO ? 0 : 2 * MM_CELL;
	put(l, b->text, &s);
}

static size_t
signs_count(const struct document *d, size_t i)
{
	size_t n = 0;

	while (i + n < d->count && d->blocks[i + n].kind == BLOCK_SIGN)
		n++;
	return n;
}

static size_t
headings_count(const struct document *d, size_t i)
{
	size_t n = 0;

	while (i + n < d->count && is_heading(&d->blocks[i + n]))
		n++;
	return n;
}

static void
blocks_put(struct layout *l, const struct document *d)
{
	for (size_t i = 0; i < d->count; i++) {
		const struct block *b = &d->blocks[i];

		if (b->kind != BLOCK_ROW)
			table_end(l);
		if (b->kind == BLOCK_NAMES && i > 0 &&
		    b[-1].kind != BLOCK_NAMES && l->y > 0)
			l->y += MM_ROW;
		if (b->kind == BLOCK_BREAK && l->y > 0)
			page_next(l);
		else if (b->kind == BLOCK_ROW)
			row_put(l, b);
		else if (b->kind == BLOCK_NAMES)
			names_put(l, b);
		else if (b->kind == BLOCK_SIGN) {
			sign_put(l, b, signs_count(d, i));
			i += signs_count(d, i) - 1;
		} else if (is_heading(b))
			heading_put(l, b, headings_count(d, i));
		else if (b->kind != BLOCK_BREAK)
			paragraph_put(l, b);
	}
	table_end(l);
}

/* ---- The foot of the last page */

static void
foot_put(struct layout *l, const struct document *d)
{
	struct style s = { .face = FACE_TEXT, .points = POINTS_SMALL,
	    .row = foot_row, .part = PART_P };
	double cell = cell_of(POINTS_SMALL), height, label = 0;
	struct signs all = signs_in(l, d->copy, &s);
	struct lines lines = { NULL, 0 };

	if (d->copy.len == 0 && d->office.len == 0 && d->day.len == 0)
		return;
	/* Further lines are aligned with what follows the colon. */
	for (size_t i = 0; i < all.count && i < LABEL_SIGNS && label == 0; i++)
		if (all.at[i].point == 0xff1a)
			label = signs_width((struct signs){ all.at, i + 1 });
	s.left = cell + label;
	s.first = -label;
	s.right = cell;
	if (d->copy.len > 0)
		lines = lines_of(l->arena, all, MM_WIDTH - s.left - s.right +
		    label, MM_WIDTH - s.left - s.right);
	height = (double)(lines.count + 1) * foot_row;
	if (l->y > 0)
		l->y += MM_ROW / 2;
	need(l, height);
	l->y = height < MM_HEIGHT ? MM_HEIGHT - height : 0;
	rule(l, 0, l->y, MM_WIDTH, l->y, thick);
	if (lines.count > 0) {
		put(l, d->copy, &s);
		rule(l, 0, l->y, MM_WIDTH, l->y, thin);
	}
	s.first = 0;
	s.left = cell;
	l->element++;
	all = signs_in(l, d->office, &s);
	line_put(l, all, lines_of(l->arena, all, MM_WIDTH, MM_WIDTH).at[0], &s,
	    0);
	s.side = RIGHT;
	all = signs_in(l, d->day, &s);
	line_put(l, all, lines_of(l->arena, all, MM_WIDTH, MM_WIDTH).at[0], &s,
	    0);
	rule(l, 0, MM_HEIGHT, MM_WIDTH, MM_HEIGHT, thick);
}

struct pages
pages_of(struct arena *arena, const struct document *d)
{
	struct layout l = { .arena = arena };
	struct style below = text_style;

	below.face = FACE_KAI;
	below.side = CENTRE;
	if (d->mark.len > 0)
		head_put(&l, d);
	if (d->title.len > 0)
		title_put(&l, d->title);
	if (d->mark.len == 0 && d->number.len > 0)
		put(&l, d->number, &below);
	if (l.y > 0) {
		l.y += MM_ROW;
		to_grid(&l);
	}
	blocks_put(&l, d);
	foot_put(&l, d);
	l.pages.count = l.page + 1;
	return l.pages;
}

struct piece
pages_number(struct arena *arena, size_t page)
{
	struct text t = text_print(arena, "\xe2\x80\x94 %zu \xe2\x80\x94",
	    page + 1);
	double size = POINTS_SMALL * MM_POINT, cell = cell_of(POINTS_SMALL);
	struct piece p = { .page = page, .size = size };

	p.signs = signs_of(arena, t, FACE_SONG, size, cell);
	p.x = page % 2 == 0 ? MM_LEFT + MM_WIDTH - cell - signs_width(p.signs) :
	    MM_LEFT + cell;
	/* The dashes are number_below the type area. */
	p.y = MM_TOP + MM_HEIGHT + number_below + size *
	    faces_ink((struct glyph){ p.signs.at[0].glyph,
	    p.signs.at[0].face, 0 });
	return p;
}
