/* Folds code points that a reader takes for the same letter. */
#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "words/fold.h"
#include "words/han.h"
#include "words/words.h"

enum { HAN_FIRST = 0x4e00, CJK_FIRST = 0x2e80, RANGE_LAST = 0x10ffff };

#define COUNT(table) (sizeof (table) / sizeof *(table))

/* Binary search in a sorted table of pairs; the point itself if not found. */
static uint32_t
looked_up(const uint32_t (*pairs)[2], size_t count, uint32_t point)
{
	size_t from = 0;

	while (from < count) {
		size_t mid = from + (count - from) / 2;

		if (pairs[mid][0] == point)
			return pairs[mid][1];
		if (pairs[mid][0] < point)
			from = mid + 1;
		else
			count = mid;
	}
	return point;
}

/* Folds case and one-character compatibility forms; not circled numbers. */
static uint32_t
compatible(uint32_t p)
{
	utf8proc_int32_t to[18];
	utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)p, to,
	    18, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
	    UTF8PROC_IGNORE, NULL);

	if (n == 0)
		return 0;
	if (n > 1 || to[0] < 0)
		return p < 0x370 ?
		    (uint32_t)utf8proc_tolower((utf8proc_int32_t)p) : p;
	if ((p >= 0x370 && p < CJK_FIRST && to[0] >= 0x80) ||
	    (p >= 0x2460 && p <= 0x24ff))
		return p;
	return (uint32_t)to[0];
}

uint32_t
fold(uint32_t p)
{
	if (p < 0x80)
		return p >= 'A' && p <= 'Z' ? p + 0x20 : p;
	if ((p >= HAN_FIRST && p < HAN_FIRST + COUNT(sounds)) ||
	    p > RANGE_LAST)
		return p;
	if (p >= CJK_FIRST && p < 0x2fe0)
		return looked_up(radicals, COUNT(radicals), p);
	return compatible(p);
}

uint32_t
simplified_of(uint32_t p)
{
	return looked_up(simplified, COUNT(simplified), p);
}

const char *
sound_of(uint32_t p)
{
	return p < HAN_FIRST || p >= HAN_FIRST + COUNT(sounds) ? "" :
	    syllables[sounds[p - HAN_FIRST]];
}

size_t
point_write(char *to, uint32_t p)
{
	size_t tail = p < 0x80 ? 0 : p < 0x800 ? 1 : p < 0x10000 ? 2 : 3;

	to[0] = (char)(tail == 0 ? p :
	    (0xff00u >> (tail + 1) & 0xff) | p >> 6 * tail);
	for (size_t i = 1; i <= tail; i++)
		to[i] = (char)(0x80 | (p >> 6 * (tail - i) & 0x3f));
	return tail + 1;
}

struct text
text_seen(struct arena *a, struct text t)
{
	/* Three bytes can become four: U+2ECA folds to U+27FB7. */
	char *s = arena_alloc(a, t.len + t.len / 3 + 1);
	size_t n = 0;

	for (size_t at = 0; at < t.len;) {
		size_t from = at;
		uint32_t p = point_raw(t, &at), f = fold(p);

		if (f != 0 && f != p && p >= CJK_FIRST && f >= CJK_FIRST) {
			n += point_write(s + n, f);
		} else if (f != 0 || p == 0) {
			memcpy(s + n, t.s + from, at - from);
			n += at - from;
		}
	}
	return (struct text){ s, n };
}
