/*
 * parts: the parts that input/multipart finds in a body, as lines.
 *
 *	field "title" 3:abc
 *	file "files" "a.pdf" 4:%PDF
 *	end | broken
 */
#ifndef TESTS_PARTS_H
#define TESTS_PARTS_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "input/multipart.h"

/* Bytes in memory, delivered at most `most` at a time. */
struct bytes_source { const char *at; size_t left, most; };

static inline size_t
bytes_give(void *from, char *to, size_t n)
{
	struct bytes_source *s = from;

	if (n > s->left)
		n = s->left;
	if (s->most > 0 && n > s->most)
		n = s->most;
	if (n > 0)
		memcpy(to, s->at, n);
	s->at += n;
	s->left -= n;
	return n;
}

/*
 * Writes the lines to out, which has room for them and for all bytes of the
 * body; returns the number of bytes written.
 */
static inline size_t
parts_trace(const char *type, struct bytes_source *from, char *out,
    size_t size)
{
	struct arena *a = arena_new();
	char *bytes = arena_alloc(a, from->left + 1);
	struct multipart m;
	enum multipart_event event = PARTS_BROKEN;
	size_t at = 0, len = 0;

#define SAY(...) (at += (size_t)snprintf(out + at, size - at, __VA_ARGS__))
	if (!multipart_open(&m, a, type, bytes_give, from)) {
		SAY("refused\n");
		arena_free(a);
		return at;
	}
	do switch (event = multipart_next(&m)) {
	case PART_BEGINS:
		len = 0;
		SAY("%s \"%s\"", m.is_file ? "file" : "field", m.name.s);
		if (m.is_file)
			SAY(" \"%s\"", m.file_name.s);
		break;
	case PART_BYTES:
		memcpy(bytes + len, m.bytes, m.len);
		len += m.len;
		break;
	case PART_ENDS:
		SAY(" %zu:", len);
		memcpy(out + at, bytes, len);
		at += len;
		SAY("\n");
		break;
	case PARTS_END:
		SAY("end\n");
		break;
	case PARTS_BROKEN:
		SAY("broken\n");
		break;
	} while (event != PARTS_END && event != PARTS_BROKEN);
#undef SAY
	arena_free(a);
	return at;
}

#endif
