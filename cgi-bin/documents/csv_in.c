/* Reads rows of CSV. */
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "documents/csv_in.h"

/* The first one in the first line that has one. */
static const char *
separator_of(const char *text)
{
	static const char *const all[] = { ",", "\t", ";", "\uff0c", NULL };
	bool quoted = false;

	for (; *text != '\0'; text++) {
		quoted = *text == '"' ? !quoted : quoted && *text != '\n';
		for (size_t i = 0; all[i] != NULL && !quoted; i++)
			if (strncmp(text, all[i], strlen(all[i])) == 0)
				return all[i];
	}
	return all[0];
}

/* A line for Excel, "sep=;", says no more than the lines below it. */
static void
begin(struct csv_in *in)
{
	in->scratch = arena_alloc(in->arena, strlen(in->at) + 1);
	if (strncasecmp(in->at, "sep=", 4) == 0) {
		in->at += strcspn(in->at, "\n");
		in->next += *in->at == '\n';
		in->at += *in->at == '\n';
	}
	in->separator = separator_of(in->at);
}

/* The bytes of the separator, if one is next; else 0. */
static size_t
separator(const struct csv_in *in)
{
	size_t n = strlen(in->separator);

	return strncmp(in->at, in->separator, n) == 0 ? n : 0;
}

/* The quotes that close what is quoted from here; NULL: none do. */
static const char *
closing(const struct csv_in *in, const char *s)
{
	bool breaks = false;

	for (; *s != '\0'; s++) {
		breaks = breaks || *s == '\n';
		if (*s != '"')
			continue;
		if (s[1] != '"')
			return !breaks || strchr(" \r\n", s[1]) != NULL ||
			    strncmp(s + 1, in->separator,
			    strlen(in->separator)) == 0 ? s : NULL;
		s++;
	}
	return NULL;
}

/*
 * Copies a quoted part without its quotes; in->at is then behind it.  Quotes
 * that nothing closes end with their line.
 */
static size_t
quoted(struct csv_in *in, char *out)
{
	const char *end = closing(in, ++in->at);
	size_t n = 0;

	if (end == NULL) {
		in->unclosed = true;
		end = in->at + strcspn(in->at, "\n");
	}
	for (; in->at < end; in->at++) {
		in->at += *in->at == '"' && in->at + 1 < end;
		in->next += *in->at == '\n';
		out[n++] = *in->at;
	}
	in->at += *in->at == '"';
	return n;
}

static struct text
trimmed(struct arena *a, const char *s, size_t n)
{
	for (; n > 0 && *s == ' '; n--)
		s++;
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\r'))
		n--;
	return text_copy(a, s, n);
}

static struct text
cell(struct csv_in *in)
{
	char *out = in->scratch;
	size_t n = 0;

	in->at += strspn(in->at, " ");
	if (*in->at == '"')
		n = quoted(in, out);
	while (*in->at != '\0' && *in->at != '\n' && separator(in) == 0)
		out[n++] = *in->at++;
	return trimmed(in->arena, out, n);
}

/* Was there anything in the row? */
static bool
row(struct csv_in *in)
{
	bool any = false, more = true;

	in->line = in->next;
	in->unclosed = false;
	for (in->count = 0; more; ) {
		struct text t = cell(in);
		size_t n = separator(in);

		any = any || t.len > 0;
		if (in->count < CSV_CELLS_MAX)
			in->cells[in->count++] = t;
		more = n > 0;
		in->at += n;
	}
	if (*in->at == '\n') {
		in->at++;
		in->next++;
	}
	return any;
}

bool
csv_next(struct csv_in *in)
{
	if (in->scratch == NULL)
		begin(in);
	while (*in->at != '\0')
		if (row(in))
			return true;
	return false;
}

struct text
csv_at(const struct csv_in *in, size_t i)
{
	return i < in->count ? in->cells[i] : TEXT("");
}
