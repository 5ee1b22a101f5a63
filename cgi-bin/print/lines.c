/* Breaks a text into lines as Chinese documents do. */
#include <string.h>

#include "base/arena.h"
#include "print/lines.h"

static const double full = 0.95;	/* em: a full-width sign */
static const double close_to = 0.005;	/* mm */
static const double gap_most = 1.2;	/* mm; more would tear the line */

/* Sorted: what no line begins with. */
static const uint16_t closing[] = {
	'!', ')', ',', '.', ':', ';', '?', ']', '}', 0xb7, 0x2014, 0x2019,
	0x201d, 0x2026, 0x2030, 0x2103, 0x2500, 0x3001, 0x3002, 0x3005, 0x3009, 0x300b,
	0x300d, 0x300f, 0x3011, 0x3015, 0x3017, 0x301e, 0x30fb, 0xff01, 0xff05,
	0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f, 0xff3d, 0xff5d, 0xff5e,
};
/* Sorted: what no line ends with. */
static const uint16_t opening[] = {
	'$', '(', '[', '{', 0xa5, 0x2018, 0x201c, 0x3008, 0x300a, 0x300c, 0x300e,
	0x3010, 0x3014, 0x3016, 0x301d, 0xff04, 0xff08, 0xff3b, 0xff5b, 0xffe5,
};

static bool
among(const uint16_t *set, size_t count, int32_t point)
{
	for (size_t i = 0; i < count; i++)
		if (set[i] == point)
			return true;
	return false;
}

#define AMONG(set, point) among(set, sizeof (set) / sizeof *(set), point)

static bool
is_space(int32_t point)
{
	return point == ' ' || point == '\t' || point == 0x3000 ||
	    (point >= 0x2000 && point <= 0x200b);
}

/* Marks that change the sign before them, and what has no shape of its own. */
static bool
joins(int32_t point)
{
	return (point >= 0x300 && point <= 0x36f) ||
	    (point >= 0x200b && point <= 0x200f) ||
	    (point >= 0x202a && point <= 0x202e) ||
	    (point >= 0x2060 && point <= 0x206f) ||
	    (point >= 0x20d0 && point <= 0x20ff) ||
	    (point >= 0xfe00 && point <= 0xfe0f) || point == 0xfeff ||
	    (point >= 0x1f3fb && point <= 0x1f3ff) ||
	    (point >= 0xe0000 && point <= 0xe0fff);
}

/* Whether the sign is part of a word or number. */
static bool
in_word(const struct sign *sign)
{
	return sign->drawn && sign->point < 0x2000;
}

struct signs
signs_of(struct arena *arena, struct text t, enum face face, double size,
    double cell)
{
	struct signs out = { arena_alloc(arena, (text_points(t) + 1) *
	    sizeof *out.at), 0 };
	struct glyph g;
	size_t n;

	for (size_t i = 0; i < t.len; i += n) {
		int32_t point = text_point(t.s + i, &n);
		struct sign *sign = &out.at[out.count];

		if (joins(point) && out.count > 0) {
			sign[-1].n += (uint32_t)n;
			continue;
		}
		faces_glyph(face, point != 0x3000 && (is_space(point) ||
		    point == '\n') ? ' ' : point, &g);
		*sign = (struct sign){ t.s + i, (uint32_t)n, point, g.id,
		    (uint8_t)g.face, !is_space(point) && point != '\n',
		    (float)(g.advance >= full ? cell :
		    size * (double)g.advance), false };
		if (point == '\n')
			sign->width = 0;
		if (out.count > 0)
			sign[-1].tied = in_word(&sign[-1]) && in_word(sign);
		out.count++;
	}
	return out;
}

double
signs_width(struct signs signs)
{
	double width = 0;

	for (size_t i = 0; i < signs.count; i++)
		width += (double)signs.at[i].width;
	return width;
}

static bool
breaks_before(const struct signs *all, size_t i)
{
	const struct sign *a = &all->at[i - 1], *b = &all->at[i];

	if (b->point == '\n' || is_space(b->point))
		return false;	/* it hangs at the end of the line */
	return !a->tied && !AMONG(closing, b->point) &&
	    !AMONG(opening, a->point);
}

/* Ends a line that began at `from` and took the signs before `upto`. */
static struct line
line_end(const struct signs *all, size_t from, size_t upto, double most,
    bool last)
{
	struct line line = { from, upto, 0, 0 };
	size_t seen = upto, gaps = 0;

	while (seen > from && !all->at[seen - 1].drawn)
		seen--;
	line.width = signs_width((struct signs){ all->at + from, seen - from });
	for (size_t i = from; i + 1 < seen; i++)
		gaps += !all->at[i].tied;
	if (!last && most - line.width > close_to &&
	    most - line.width < gap_most * (double)gaps) {
		line.gap = (most - line.width) / (double)gaps;
		line.width = most;
	}
	return line;
}

/* The first sign of the line after the one that begins at `from`. */
static size_t
next_from(const struct signs *all, size_t from, double most)
{
	double width = 0;
	size_t upto = from, i;

	while (upto < all->count && all->at[upto].point != '\n') {
		width += (double)all->at[upto].width;
		if (width > most + close_to && !is_space(all->at[upto].point))
			break;
		upto++;
	}
	if (upto == all->count || all->at[upto].point == '\n')
		return upto;
	for (i = upto; i > from && !breaks_before(all, i); i--)
		continue;
	return i > from ? i : upto > from ? upto : from + 1;
}

struct lines
lines_of(struct arena *arena, struct signs all, double first, double rest)
{
	struct lines out = { arena_alloc(arena, (all.count + 1) *
	    sizeof *out.at), 0 };
	size_t from = 0, upto;
	double most = first;
	bool last;

	do {
		upto = next_from(&all, from, most);
		last = upto >= all.count || all.at[upto].point == '\n';
		out.at[out.count++] = line_end(&all, from, upto, most, last);
		from = upto + (upto < all.count && last);
		most = rest;
	} while (from < all.count);
	return out;
}
