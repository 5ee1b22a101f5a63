/* pattern: which letters a letter of a filter stands for. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "words/fold.h"
#include "base/log.h"
#include "input/pattern.h"
#include "words/words.h"

#define COUNT(table) (sizeof (table) / sizeof *(table))

/* A point, and the one that stands for it; 0: nobody sees it. */
struct twin { uint32_t same, point; };

/* Made when the first filter is used, for as long as the process; sorted. */
enum { TWINS_MAX = 8192 };
static struct twin twins[TWINS_MAX];
static size_t twin_count;

/* Each of a row is the same as its first, once folded. */
static const uint32_t marks[][14] = {
	{ '(', '[', 0x3010, 0x3014, 0x3016 },
	{ ')', ']', 0x3011, 0x3015, 0x3017 },
	{ 0xb7, '.', 0x387, 0x2022, 0x2024, 0x2027, 0x2219, 0x22c5, 0x30fb },
	{ '-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212,
	  0x2500 },
};

/* Where fold() or simplified_of() may answer with another point. */
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

/* ---- Writing */

struct out { char *s; size_t len, room; };

static void
put(struct arena *a, struct out *o, const char *s)
{
	size_t n = strlen(s);

	if (o->len + n >= o->room) {
		char *grown = arena_alloc(a, o->room = 2 * (o->room + n));

		if (o->len > 0)
			memcpy(grown, o->s, o->len);
		o->s = grown;
	}
	memcpy(o->s + o->len, s, n + 1);
	o->len += n;
}

static void
put_range(struct arena *a, struct out *o, uint32_t from, uint32_t to)
{
	char s[32];

	snprintf(s, sizeof s, from == to ? "\\x{%X}" : "\\x{%X}-\\x{%X}",
	    (unsigned)from, (unsigned)to);
	put(a, o, s);
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

/* Those that are the same as s, in square brackets. */
static void
put_class(struct arena *a, struct out *o, uint32_t s)
{
	const struct twin *end = twins + twin_count, *last;

	put(a, o, "[");
	if (s != 0)
		put_range(a, o, s, s);
	for (const struct twin *t = first_twin(s); t < end && t->same == s;
	    t = last + 1) {
		for (last = t; last + 1 < end && last[1].same == s &&
		    last[1].point == last->point + 1; last++)
			;
		put_range(a, o, t->point, last->point);
	}
	put(a, o, "]");
}

static bool
is_blank(uint32_t p)
{
	p = fold(p);
	return p == ' ' || p == '\t' || p == '\n';
}

/* The word at *at, up to a blank; *at moves behind that. */
static struct out
word_next(struct arena *a, struct text t, size_t *at)
{
	struct out o = { 0 };

	while (*at < t.len) {
		uint32_t p = point_raw(t, at), s = same(p);

		if (is_blank(p))
			break;
		if (s == 0)
			continue;
		if (o.len > 0) {
			put_class(a, &o, 0);
			put(a, &o, "*+");
		}
		put_class(a, &o, s);
	}
	return o;
}

struct text
pattern_of(struct arena *a, struct text typed)
{
	struct out all = { 0 }, one = { 0 };
	size_t at = 0, words = 0;

	if (twin_count == 0)
		twins_make();
	while (at < typed.len) {
		struct out word = word_next(a, typed, &at);

		if (word.len == 0)
			continue;
		put(a, &all, words++ == 0 ? "(?s)\\A(?=.*?" : "(?=.*?");
		put(a, &all, word.s);
		put(a, &all, ")");
		one = word;
	}
	if (words == 0)
		return TEXT("");
	if (words == 1)
		all = one;
	return (struct text){ all.s, all.len };
}
