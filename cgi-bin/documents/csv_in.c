/* Reads rows of CSV. */
#include <string.h>

#include "base/arena.h"
#include "documents/csv_in.h"

static const char *
separator_of(const char *text)
{
	static const char *const all[] = { ",", "\t", ";", "\uff0c", NULL };

	for (size_t i = 0; all[i] != NULL; i++)
		if (strstr(text, all[i]) != NULL)
			return all[i];
	return all[0];
}

/* The bytes of the separator, if one is next; else 0. */
static size_t
separator(const struct csv_in *in)
{
	size_t n = strlen(in->separator);

	return strncmp(in->at, in->separator, n) == 0 ? n : 0;
}

/* Copies a quoted part without its quotes; in->at is then behind it. */
static size_t
quoted(struct csv_in *in, char *out)
{
	size_t n = 0;

	for (in->at++; *in->at != '\0'; in->at++) {
		if (*in->at == '"' && *++in->at != '"')
			break;
		in->next += *in->at == '\n';
		out[n++] = *in->at;
	}
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
	if (in->scratch == NULL) {
		in->scratch = arena_alloc(in->arena, strlen(in->at) + 1);
		in->separator = separator_of(in->at);
	}
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
