/*
 * Any bytes as a form with files.  The first byte is the number of bytes per
 * read; the parts must not depend on it.
 */
#include "../unit/parts.h"
#include "fuzz.h"

static void
texts_check(const char *type, struct bytes_source from)
{
	struct arena *a = arena_new();
	struct multipart m;
	enum multipart_event event, before = PARTS_END;
	size_t parts = 0;

	MUST(multipart_open(&m, a, type, bytes_give, &from));
	do {
		event = multipart_next(&m);
		if (event == PART_BEGINS) {
			MUST(before != PART_BEGINS && before != PART_BYTES);
			MUST(++parts <= MULTIPART_PARTS_MAX);
			text_check(a, m.name);
			text_check(a, m.file_name);
			MUST(m.name.len >= 1);
			MUST(m.name.len <= MULTIPART_NAME_MAX);
			MUST(strpbrk(m.file_name.s, "/\\") == NULL);
			MUST(m.is_file || m.file_name.len == 0);
		}
		if (event == PART_BYTES)
			MUST(m.len > 0 && m.len <= MULTIPART_BUFFER);
		if (event == PART_BYTES || event == PART_ENDS)
			MUST(before == PART_BEGINS || before == PART_BYTES);
		before = event;
	} while (event != PARTS_END && event != PARTS_BROKEN);
	MUST(multipart_next(&m) == event);
	arena_free(a);
}

/* The first line is the content type; if empty the boundary is b. */
int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const char prefix[] = "multipart/form-data; boundary=";
	char type[200] = "multipart/form-data; boundary=b";
	const char *s = (const char *)bytes + 1, *line;
	size_t most, size, whole, cut, left = n - 1;
	char *seen[2];

	if (n == 0)
		return 0;
	most = bytes[0];
	line = memchr(s, '\n', left < 100 ? left : 100);
	if (line != NULL && memchr(s, 0, (size_t)(line - s)) == NULL &&
	    *s == '=') {
		snprintf(type, sizeof type, "%s%.*s", prefix,
		    (int)(line - s) - 1, s + 1);
		left -= (size_t)(line - s) + 1;
		s = line + 1;
	}
	size = 40 * left + 1000;
	seen[0] = malloc(size);
	seen[1] = malloc(size);
	whole = parts_trace(type, &(struct bytes_source){ s, left, 0 },
	    seen[0], size);
	cut = parts_trace(type, &(struct bytes_source){ s, left, most },
	    seen[1], size);
	MUST(whole == cut && memcmp(seen[0], seen[1], whole) == 0);
	if (strncmp(seen[0], "refused", 7) != 0)
		texts_check(type, (struct bytes_source){ s, left, most });
	free(seen[0]);
	free(seen[1]);
	return 0;
}
