/* Trims what people type, and folds the width of names and numbers. */
#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"
#include "input/typed.h"

enum { WIDE_FIRST = 0xff01, WIDE_LAST = 0xff5e, WIDE_APART = 0xfee0 };

struct range { int32_t first, last; };

static const struct range blanks[] = {
	{ 0x09, 0x0d }, { 0x20, 0x20 }, { 0x85, 0x85 }, { 0xa0, 0xa0 },
	{ 0x1680, 0x1680 }, { 0x2000, 0x200a }, { 0x2028, 0x2029 },
	{ 0x202f, 0x202f }, { 0x205f, 0x205f }, { 0x3000, 0x3000 },
};

/* DerivedCoreProperties.txt of Unicode 15, and U+2800 (blank Braille). */
static const struct range invisibles[] = {
	{ 0xad, 0xad }, { 0x34f, 0x34f }, { 0x61c, 0x61c },
	{ 0x115f, 0x1160 }, { 0x17b4, 0x17b5 }, { 0x180b, 0x180f },
	{ 0x200b, 0x200f }, { 0x202a, 0x202e }, { 0x2060, 0x206f },
	{ 0x2800, 0x2800 }, { 0x3164, 0x3164 }, { 0xfe00, 0xfe0f },
	{ 0xfeff, 0xfeff }, { 0xffa0, 0xffa0 }, { 0xfff0, 0xfff8 },
	{ 0x1bca0, 0x1bca3 }, { 0x1d173, 0x1d17a }, { 0xe0000, 0xe0fff },
};

static const struct range bidi_controls[] = {
	{ 0x61c, 0x61c }, { 0x200e, 0x200f }, { 0x202a, 0x202e },
	{ 0x2066, 0x2069 },
};

static const struct range selectors[] = {
	{ 0x180b, 0x180d }, { 0x180f, 0x180f }, { 0xfe00, 0xfe0f },
	{ 0xe0100, 0xe01ef },
};

#define IN(ranges, point) in(ranges, sizeof ranges / sizeof *ranges, point)

static bool
in(const struct range *ranges, size_t n, int32_t point)
{
	for (size_t i = 0; i < n && ranges[i].first <= point; i++)
		if (point <= ranges[i].last)
			return true;
	return false;
}

bool
is_invisible(int32_t point)
{
	return IN(invisibles, point);
}

bool
is_bidi_control(int32_t point)
{
	return IN(bidi_controls, point);
}

struct text
text_trim(struct arena *a, struct text t)
{
	size_t at = 0, step, first = t.len, end = t.len;
	bool after = false;	/* only selectors since a character */

	for (; at < t.len; at += step) {
		int32_t point = text_point(t.s + at, &step);
		bool selector = IN(selectors, point);

		if (!IN(blanks, point) && !is_invisible(point)) {
			if (first == t.len)
				first = at;
			after = true;
		} else
			after = after && selector;
		if (after)
			end = at + step;
	}
	if (first == t.len)
		return TEXT("");
	t = (struct text){ t.s + first, end - first };
	return t.s[t.len] == '\0' ? t :
	    text_copy(a, t.s, t.len);
}

static bool
is_needless(int32_t point)
{
	return is_invisible(point) && !IN(selectors, point) &&
	    point != 0x200c && point != 0x200d;
}

static struct text
without(struct arena *a, struct text t, bool (*drop)(int32_t point))
{
	char *out = arena_alloc(a, t.len + 1);
	size_t len = 0, step;

	for (size_t at = 0; at < t.len; at += step)
		if (!drop(text_point(t.s + at, &step))) {
			memcpy(out + len, t.s + at, step);
			len += step;
		}
	return (struct text){ out, len };
}

struct text
text_bare(struct arena *a, struct text t)
{
	return without(a, t, is_needless);
}

struct text
text_no_bidi(struct arena *a, struct text t)
{
	return without(a, t, is_bidi_control);
}

int32_t
point_half(int32_t point)
{
	return point >= WIDE_FIRST && point <= WIDE_LAST ?
	    point - WIDE_APART : point;
}

struct text
text_fold(struct arena *a, struct text t)
{
	char *out;
	size_t len = 0, step;

	t = text_trim(a, t);
	out = arena_alloc(a, t.len + 1);
	for (size_t at = 0; at < t.len; at += step) {
		int32_t point = text_point(t.s + at, &step);

		if (is_invisible(point))
			continue;
		if (IN(blanks, point))
			out[len++] = ' ';
		else if (point_half(point) != point)
			out[len++] = (char)point_half(point);
		else {
			memcpy(out + len, t.s + at, step);
			len += step;
		}
	}
	return (struct text){ out, len };
}

/* ---- Telephone numbers */

static const struct range dashes[] = {
	{ '-', '-' }, { 0x2010, 0x2015 }, { 0x2212, 0x2212 },
	{ 0x2500, 0x2500 }, { 0xfe58, 0xfe58 }, { 0xfe63, 0xfe63 },
	{ 0xff0d, 0xff0d },
};

static bool
is_figure(int32_t point)
{
	return point_half(point) >= '0' && point_half(point) <= '9';
}

/* The figure behind dashes and blanks that start at `at`; 0: there is none. */
static size_t
behind_dash(struct text t, size_t at)
{
	bool dash = false;
	size_t step;

	for (; at < t.len; at += step) {
		int32_t point = text_point(t.s + at, &step);

		if (is_figure(point))
			return dash ? at : 0;
		if (IN(dashes, point))
			dash = true;
		else if (!IN(blanks, point))
			return 0;
	}
	return 0;
}

struct text
text_phone(struct arena *a, struct text t)
{
	struct text_buffer out = { .arena = a };
	bool figure = false;
	size_t step, next;

	for (size_t at = 0; at < t.len; at += step) {
		int32_t point = text_point(t.s + at, &step);

		next = figure ? behind_dash(t, at) : 0;
		figure = is_figure(point);
		if (next > 0) {
			text_put(&out, "-", 1);
			step = next - at;
		} else if (figure)
			text_put(&out, &(char){ (char)point_half(point) }, 1);
		else
			text_put(&out, t.s + at, step);
	}
	return text_written(&out);
}

/* Marks that mean nothing alone. */
static bool
is_mark(int32_t point)
{
	return point < 0x80 ? !isalnum(point) :
	    (point >= 0x2010 && point <= 0x205e) ||
	    (point >= 0x3001 && point <= 0x3003) || point == 0xfffd;
}

bool
text_says(struct arena *a, struct text typed)
{
	struct text t = text_fold(a, typed);
	size_t step;

	for (size_t at = 0; at < t.len; at += step)
		if (!is_mark(text_point(t.s + at, &step)))
			return true;
	return false;
}
