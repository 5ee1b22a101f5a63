/*
 * Two texts separated by a NUL: same, old and skipped lines are the first,
 * same, new and skipped lines the second.
 */
#include <stdbool.h>

#include "compare/diff.h"
#include "fuzz.h"

/* The next line of a text, by the rules of diff.c. */
static struct text
line_next(struct text *left, size_t *count)
{
	size_t n = strcspn(left->s, "\n");
	struct text line = { left->s, n };

	if (++*count == DIFF_LINES_MAX)
		line.len = n = left->len;
	MUST(left->len > 0);
	left->s += n;
	left->len -= n;
	if (left->len > 0)
		left->s++, left->len--;
	return line;
}

struct side { struct text left; size_t count; };

static void
take(struct side *side, const struct text *line)
{
	struct text next = line_next(&side->left, &side->count);

	if (line != NULL)
		MUST(text_same(next, *line));
}

/* False at the row of kind cut. */
static bool
row_check(struct side *a, struct side *b, const struct diff_row *row)
{
	bool same = strcmp(row->kind.s, "same") == 0;

	if (strcmp(row->kind.s, "cut") == 0)
		return false;
	if (strcmp(row->kind.s, "skipped") == 0) {
		MUST(row->lines > 1);
		for (int64_t i = 0; i < row->lines; i++) {
			struct text line = line_next(&a->left, &a->count);

			take(b, &line);
		}
		return true;
	}
	MUST(same || strcmp(row->kind.s, "old") == 0 ||
	    strcmp(row->kind.s, "new") == 0);
	if (strcmp(row->kind.s, "new") != 0)
		take(a, &row->text);
	if (strcmp(row->kind.s, "old") != 0)
		take(b, &row->text);
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *arena = arena_new();
	const uint8_t *end = memchr(bytes, 0, n);
	size_t first = end == NULL ? n : (size_t)(end - bytes);
	size_t from = end == NULL ? n : first + 1;
	struct text before, after;

	if (text_parse(arena, (const char *)bytes, first, &before) &&
	    text_parse(arena, (const char *)bytes + from, n - from, &after)) {
		struct rows rows = diff_lines(arena, before, after);
		const struct diff_row *row = rows.at;
		struct side a = { before, 0 }, b = { after, 0 };
		bool whole = true;

		MUST(rows.count <= DIFF_ROWS_MAX + 1);
		MUST(rows.count > 0 || text_same(before, after));
		for (size_t i = 0; i < rows.count && whole; i++)
			whole = row_check(&a, &b, &row[i]);
		if (whole && rows.count > 0)
			MUST(a.left.len == 0 && b.left.len == 0);
	}
	arena_free(arena);
	return 0;
}
