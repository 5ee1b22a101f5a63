/* Reads GB 18030, and tells it from UTF-8. */
#include <iconv.h>
#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "base/log.h"
#include "input/charset.h"

/* Code points from GREEK on have two bytes in UTF-8, from WIDE on three. */
enum { GREEK = 0x370, WIDE = 0x800, SEQUENCE_MAX = 4, GROWTH = 2,
    HAN_FIRST = 0x4e00, HAN_LAST = 0x9fff,
    PRIVATE_FIRST = 0xe000, PRIVATE_LAST = 0xf8ff };

static iconv_t converter;
static bool opened;

void
charset_open(void)
{
	converter = iconv_open("UTF-8", "GB18030");
	opened = converter != (iconv_t)-1;
	if (!opened)
		log_warn("charset: libc has no converter");
}

/* Also accepts UTF-8 whose last character is cut off. */
static bool
is_utf8(const char *bytes, size_t n)
{
	const utf8proc_uint8_t *p = (const utf8proc_uint8_t *)bytes;
	utf8proc_ssize_t left = (utf8proc_ssize_t)n, step;
	utf8proc_int32_t point;
	bool wide = false, narrow = false, other = false;

	for (; left > 0; p += step, left -= step) {
		if ((step = utf8proc_iterate(p, left, &point)) < 0)
			return wide && left < SEQUENCE_MAX && *p >= 0xe0;
		wide = wide || point >= WIDE;
		narrow = narrow || (point >= GREEK && point < WIDE);
		other = other || (point >= 0x80 && point < GREEK);
	}
	return wide || other || !narrow;
}

/* Whether there is a Han character, and no unassigned one. */
static bool
is_chinese(struct text t)
{
	bool han = false;
	size_t step;

	for (size_t at = 0; at < t.len; at += step) {
		int32_t point = text_point(t.s + at, &step);

		if (point >= PRIVATE_FIRST && point <= PRIVATE_LAST)
			return false;
		han = han || (point >= HAN_FIRST && point <= HAN_LAST);
	}
	return han;
}

bool
charset_read(struct arena *a, const char *bytes, size_t n, struct text *out)
{
	size_t room = GROWTH * n, left = n;
	char *to, *start, *from;
	struct text t;

	if (!opened || is_utf8(bytes, n))
		return false;
	from = arena_copy(a, bytes, n);
	to = start = arena_alloc(a, room + 1);
	iconv(converter, NULL, NULL, NULL, NULL);
	if (iconv(converter, &from, &left, &to, &room) == (size_t)-1)
		return false;
	t = text_repair(a, start, (size_t)(to - start));
	if (!is_chinese(t))
		return false;
	*out = t;
	return true;
}

/* ---- A file */

static int32_t
unit_of(const unsigned char *p, bool big)
{
	return big ? p[0] << 8 | p[1] : p[1] << 8 | p[0];
}

static struct text
utf16(struct arena *a, const unsigned char *p, size_t n, bool big)
{
	char *out = arena_alloc(a, 2 * n + 1);
	size_t len = 0;

	for (size_t i = 0; i + 1 < n; i += 2) {
		int32_t point = unit_of(p + i, big), low = i + 3 < n ?
		    unit_of(p + i + 2, big) : 0;

		if (point >> 10 == 0xd800 >> 10 && low >> 10 == 0xdc00 >> 10) {
			point = 0x10000 + ((point & 0x3ff) << 10) + (low & 0x3ff);
			i += 2;
		}
		len += (size_t)utf8proc_encode_char(point,
		    (utf8proc_uint8_t *)out + len);
	}
	return text_repair(a, out, len);
}

struct text
charset_text(struct arena *a, const char *bytes, size_t n)
{
	struct text t;

	if (n >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 ||
	    memcmp(bytes, "\xFE\xFF", 2) == 0))
		return utf16(a, (const unsigned char *)bytes + 2, n - 2,
		    *bytes == '\xFE');
	if (n >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
		bytes += 3, n -= 3;
	return charset_read(a, bytes, n, &t) ? t : text_repair(a, bytes, n);
}
