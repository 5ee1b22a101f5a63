/* Turns a filter's words into a regular expression. */
#include <stdint.h>
#include <stdlib.h>

#include "base/log.h"
#include "input/pattern.h"
#include "words/fold.h"
#include "words/words.h"

#define COUNT(table) (sizeof (table) / sizeof *(table))

/* A code point and the one that it matches; 0: it is invisible. */
struct twin { uint32_t same, point; };

/* Built at first use, sorted. */
enum { TWINS_MAX = 8192 };
static struct twin twins[TWINS_MAX];
static size_t twin_count;

/* Each row: marks that match its first one, once folded. */
static const uint32_t marks[][14] = {
	{ '(', '[', 0x3010, 0x3014, 0x3016 },
	{ ')', ']', 0x3011, 0x3015, 0x3017 },
	{ 0xb7, '.', 0x387, 0x2022, 0x2024, 0x2027, 0x2219, 0x22c5, 0x30fb },
	{ '-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212,
	  0x2500 },
};

/* Code points that fold() or simplified_of() may change. */
static const uint32_t ranges[][2] = { { 0x21, 0x33ff }, { 0x4e00, 0x9fff },
    { 0xa640, 0xabff }, { 0xf900, 0xffff }, { 0x1d173, 0x1d17a },
    { 0x2f800, 0x2fa1f }, { 0xe0000, 0xe0fff } };

static uint32_t
same(uint32_t p)
{
	p = simplified_of(fold(p));
	for (size_t i = 0; i < COUNT(marks); i++)
		for (size_t k = 1; k < COUNT(*marks) && marks[i][k] != 0; k++)
			if (marks[i][k] == p)
				return marks[i][0];
	return p;
}

static int
by_same(const void *a, const void *b)
{
	const struct twin *x = a, *y = b;

	return x->same != y->same ? (x->same > y->same) - (x->same < y->same) :
	    (x->point > y->point) - (x->point < y->point);
}

static void
twins_make(void)
{
	for (size_t i = 0; i < COUNT(ranges); i++)
		for (uint32_t p = ranges[i][0]; p <= ranges[i][1]; p++) {
			uint32_t s = same(p);

			if (s == p)
				continue;
			if (twin_count == TWINS_MAX)
				log_die("pattern: more than %d twins",
				    TWINS_MAX);
			twins[twin_count++] = (struct twin){ s, p };
		}
	qsort(twins, twin_count, sizeof *twins, by_same);
}

/* ---- Printing */

static void
put_range(struct text_buffer *o, uint32_t from, uint32_t to)
{
	text_put_print(o, from == to ? "\\x{%X}" : "\\x{%X}-\\x{%X}",
	    (unsigned)from, (unsigned)to);
}

static const struct twin *
first_twin(uint32_t s)
{
	const struct twin *from = twins;

	for (size_t n = twin_count; n > 0; n /= 2)
		if (from[n / 2].same < s)
			from += n / 2 + 1, n--;
	return from;
}

/* Prints all code points that match s, in square brackets. */
static void
put_class(struct text_buffer *o, uint32_t s)
{
	const struct twin *end = twins + twin_count, *last;

	text_put(o, "[", 1);
	if (s != 0)
		put_range(o, s, s);
	for (const struct twin *t = first_twin(s); t < end && t->same == s;
	    t = last + 1) {
		for (last = t; last + 1 < end && last[1].same == s &&
		    last[1].point == last->point + 1; last++)
			;
		put_range(o, t->point, last->point);
	}
	text_put(o, "]", 1);
}

static bool
is_blank(uint32_t p)
{
	p = fold(p);
	return p == ' ' || p == '\t' || p == '\n';
}

/* The word at *at, up to white space; moves *at behind it. */
static struct text
word_next(struct arena *a, struct text t, size_t *at)
{
	struct text_buffer o = { .arena = a };

	while (*at < t.len) {
		uint32_t p = point_raw(t, at), s = same(p);

		if (is_blank(p))
			break;
		if (s == 0)
			continue;
		if (o.len > 0) {
			put_class(&o, 0);
			text_put(&o, "*+", 2);
		}
		put_class(&o, s);
	}
	return text_written(&o);
}

struct text
pattern_of(struct arena *a, struct text typed)
{
	struct text_buffer all = { .arena = a };
	struct text one = TEXT("");
	size_t at = 0, words = 0;

	if (twin_count == 0)
		twins_make();
	while (at < typed.len) {
		struct text word = word_next(a, typed, &at);

		if (word.len == 0)
			continue;
		text_put_print(&all, "%s(?=.*?%s)", words++ == 0 ?
		    "(?s)\\A" : "", word.s);
		one = word;
	}
	return words == 1 ? one : text_written(&all);
}
