/*
 * Any bytes as cells separated by 0x1f in lines separated by 0x1e: a reader of
 * RFC 4180 finds the same cells, and none is a formula.
 */
#include <stdbool.h>

#include "documents/csv.h"
#include "fuzz.h"

/* Reads the next cell, unquoted, into out; returns the separator after it. */
static char
cell_next(const char **at, char *out)
{
	const char *s = *at;
	bool quoted = *s == '"';

	s += quoted;
	while (quoted ? *s != '"' || s[1] == '"' : *s != ',' && *s != '\r') {
		MUST(*s != '\0');
		s += quoted && *s == '"';
		*out++ = *s++;
	}
	s += quoted;
	*out = '\0';
	MUST(*s == ',' || (s[0] == '\r' && s[1] == '\n'));
	*at = s + (*s == ',' ? 1 : 2);
	return *s;
}

/* Also full-width = + - @. */
static bool
is_formula(const char *s)
{
	return (*s != '\0' && strchr("=+-@\t\r", *s) != NULL) ||
	    strncmp(s, "\xEF\xBC\x9D", 3) == 0 ||
	    strncmp(s, "\xEF\xBC\x8B", 3) == 0 ||
	    strncmp(s, "\xEF\xBC\x8D", 3) == 0 ||
	    strncmp(s, "\xEF\xBC\xA0", 3) == 0;
}

static void
same(const char *cell, struct text put)
{
	size_t guard = is_formula(put.s);

	MUST(strlen(cell) == put.len + guard);
	MUST(guard == 0 || *cell == '\'');
	MUST(memcmp(cell + guard, put.s, put.len) == 0);
	MUST(!is_formula(cell));
}

static void
file_check(struct arena *a, const char *text, struct text whole)
{
	char *cell = arena_alloc(a, strlen(text) + 2);
	const char *at = whole.s + 3;

	MUST(strlen(whole.s) == whole.len && whole.len >= 3);
	MUST(memcmp(whole.s, "\xEF\xBB\xBF", 3) == 0);
	while (at < whole.s + whole.len) {
		size_t n = strcspn(text, "\x1e\x1f");
		char ends = cell_next(&at, cell);

		same(cell, (struct text){ string_of(a,
		    (const uint8_t *)text, n), n });
		MUST((ends == ',') == (text[n] == '\x1f'));
		text += n + (text[n] != '\0');
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	const char *text = string_of(a, bytes, n), *s = text;
	struct csv *csv = csv_new(a, n > 0 ? 3 + 16u * bytes[0] : 3);
	bool room = true, more = *s != '\0';

	while (more && room) {
		size_t len = strcspn(s, "\x1e\x1f");

		csv_cell(csv, (struct text){ string_of(a,
		    (const uint8_t *)s, len), len });
		if (s[len] != '\x1f')
			room = csv_line(csv);
		more = s[len] == '\x1f' || (s[len] != '\0' &&
		    s[len + 1] != '\0');
		s += len + (s[len] != '\0');
	}
	file_check(a, text, csv_text(csv));
	arena_free(a);
	return 0;
}
