/* Writes rows as CSV (RFC 4180) that is safe to open in a spreadsheet. */
#include <string.h>

#include "base/arena.h"
#include "documents/csv.h"

struct csv {
	char	*at;
	size_t	 len, room, line;	/* line: start of the current line */
	bool	 full, begun;		/* no room left; the line has a cell */
};

static void
put(struct csv *csv, const char *s, size_t n)
{
	csv->full = csv->full || n > csv->room - csv->len;
	if (csv->full)
		return;
	memcpy(csv->at + csv->len, s, n);
	csv->len += n;
}

struct csv *
csv_new(struct arena *a, size_t bytes)
{
	struct csv *csv = arena_alloc(a, sizeof *csv);

	csv->at = arena_alloc(a, bytes + 1);
	csv->room = bytes;
	put(csv, "\xEF\xBB\xBF", 3);
	csv->line = csv->len;
	return csv;
}

/* Some spreadsheets also take full-width signs for those of a formula. */
static bool
is_formula(struct text t)
{
	static const char *const signs[] = { "=", "+", "-", "@", "\t", "\r",
	    "\uff1d", "\uff0b", "\uff0d", "\uff20" };

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (strncmp(t.s, signs[i], strlen(signs[i])) == 0)
			return true;
	return false;
}

void
csv_cell(struct csv *csv, struct text t)
{
	bool quoted = strpbrk(t.s, ",\"\r\n\t") != NULL;

	if (csv->begun)
		put(csv, ",", 1);
	csv->begun = true;
	if (quoted)
		put(csv, "\"", 1);
	if (is_formula(t))
		put(csv, "'", 1);
	for (size_t i = 0; i < t.len; i++) {
		if (t.s[i] == '"')
			put(csv, "\"", 1);
		put(csv, t.s + i, 1);
	}
	if (quoted)
		put(csv, "\"", 1);
}

bool
csv_line(struct csv *csv)
{
	put(csv, "\r\n", 2);
	if (csv->full)
		csv->len = csv->line;
	csv->at[csv->len] = '\0';
	csv->line = csv->len;
	csv->begun = false;
	return !csv->full;
}

struct text
csv_text(const struct csv *csv)
{
	return (struct text){ csv->at, csv->line };
}
