/* Splits a text file into records and fields. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "admin/messages.h"
#include "admin/seed/records.h"
#include "base/arena.h"

enum { WHY_MAX = 240, CODE_MAX = 40, BAD_LINES_MAX = 3 };

void
fault_add(struct reading *to, const char *file, int line,
    const char *format, ...)
{
	char why[WHY_MAX];
	va_list args;
	int n;

	to->faults_total++;
	if (to->faults_kept == FAULTS_MAX)
		return;
	va_start(args, format);
	n = vsnprintf(why, sizeof why, format, args);
	va_end(args);
	if (n >= WHY_MAX) {	/* not in the midst of a character */
		for (n = WHY_MAX - 1; (why[n - 1] & 0xc0) == 0x80; n--)
			;
		why[(why[n - 1] & 0x80) != 0 ? n - 1 : n] = '\0';
	}
	to->faults[to->faults_kept++] = (struct fault){ file, line,
	    arena_copy(to->arena, why, strlen(why) + 1) };
}

/* Where the reader stands in a file. */
struct reader {
	struct reading	*of;
	const char	*file;
	int		 line;
	struct record	*first, **record_end;
	struct record	*record;	/* NULL before the first good head */
	struct record_pair **pair_end;
	struct record_pair *pair;	/* NULL: no value to go on with */
	struct text	*lines;		/* of the present value */
	size_t		 line_count, line_room;
	bool		 skipping;	/* the head was bad: said already */
	int		 bad;		/* lines that were no text */
};

static void
wrong(struct reader *r, const char *why)
{
	fault_add(r->of, r->file, r->line, "%s", why);
}

static struct text
part(const char *s, size_t n)
{
	return (struct text){ s, n };
}

static struct text
trimmed(struct text t)
{
	while (t.len > 0 && (t.s[0] == ' ' || t.s[0] == '\t'))
		t.s++, t.len--;
	while (t.len > 0 && (t.s[t.len - 1] == ' ' || t.s[t.len - 1] == '\t'))
		t.len--;
	return t;
}

/* A text ends in NUL; a part of a line does not. */
static struct text
kept(struct reader *r, struct text t)
{
	char *copy = arena_alloc(r->of->arena, t.len + 1);

	memcpy(copy, t.s, t.len);
	return (struct text){ copy, t.len };
}

static void
value_line(struct reader *r, struct text line)
{
	if (r->line_count == r->line_room) {
		size_t room = r->line_room == 0 ? 64 : r->line_room * 2;
		struct text *lines = arena_alloc(r->of->arena,
		    room * sizeof *lines);

		if (r->line_count > 0)
			memcpy(lines, r->lines, r->line_count * sizeof *lines);
		r->lines = lines;
		r->line_room = room;
	}
	r->lines[r->line_count++] = line;
}

/* The present value is whole: its lines in one, without blank ends. */
static void
value_end(struct reader *r)
{
	size_t from = 0, to = r->line_count, len = 0;
	char *s;

	if (r->pair == NULL)
		return;
	while (to > 0 && r->lines[to - 1].len == 0)
		to--;
	while (from < to && r->lines[from].len == 0)
		from++;
	for (size_t i = from; i < to; i++)
		len += r->lines[i].len + 1;
	s = arena_alloc(r->of->arena, len + 1);
	r->pair->value = part(s, len > 0 ? len - 1 : 0);
	for (size_t i = from; i < to; i++) {
		memcpy(s, r->lines[i].s, r->lines[i].len);
		s += r->lines[i].len;
		*s++ = i + 1 < to ? '\n' : '\0';
	}
	r->pair = NULL;
	r->line_count = 0;
}

static void
head(struct reader *r, struct text line)
{
	const char *space;
	struct text name, label = TEXT("");

	value_end(r);
	r->record = NULL;
	r->skipping = true;
	line = trimmed(line);
	if (line.s[line.len - 1] != ']') {
		wrong(r, _("the head of a record lacks its ], as in"
		    " [unit finance]"));
		return;
	}
	name = trimmed(part(line.s + 1, line.len - 2));
	if ((space = memchr(name.s, ' ', name.len)) != NULL) {
		label = trimmed(part(space, name.len - (size_t)(space - name.s)));
		name.len = (size_t)(space - name.s);
	}
	if (!code_valid(name)) {
		wrong(r, _("the head of a record is [record] or [record code],"
		    " as in [unit finance]"));
		return;
	}
	r->record = arena_alloc(r->of->arena, sizeof *r->record);
	*r->record = (struct record){ .file = r->file, .line = r->line,
	    .name = kept(r, name), .label = kept(r, label) };
	*r->record_end = r->record;
	r->record_end = &r->record->next;
	r->pair_end = &r->record->pairs;
	r->skipping = false;
	r->of->records++;
}

/* Bytes of a key at the start of a line; *colon: of the colon, 1 or 3. */
static size_t
key_length(struct text line, size_t *colon)
{
	size_t n = 0, at;

	while (n < line.len && (line.s[n] == '_' ||
	    (line.s[n] >= 'a' && line.s[n] <= 'z')))
		n++;
	for (at = n; at < line.len && line.s[at] == ' '; at++)
		;
	if (n == 0 || at == line.len)
		return 0;
	*colon = at;
	if (line.s[at] == ':')
		*colon += 1;
	else if (line.len - at >= 3 && memcmp(line.s + at, "\xef\xbc\x9a", 3) == 0)
		*colon += 3;	/* the wide one, as Chinese keyboards give it */
	else
		return 0;
	return n;
}

static void
pair(struct reader *r, struct text line)
{
	size_t after = 0, n = key_length(line, &after);

	value_end(r);
	if (n == 0) {
		wrong(r, _("cannot read this line: a new key needs a colon,"
		    " a continued value an indent"));
		return;
	}
	if (r->record == NULL) {
		if (!r->skipping)
			wrong(r, _("a key before any [record]"));
		r->skipping = true;
		return;
	}
	r->pair = arena_alloc(r->of->arena, sizeof *r->pair);
	*r->pair = (struct record_pair){ .key = kept(r, part(line.s, n)),
	    .value = TEXT(""), .line = r->line };
	*r->pair_end = r->pair;
	r->pair_end = &r->pair->next;
	value_line(r, trimmed(part(line.s + after, line.len - after)));
}

static void
line_read(struct reader *r, struct text line)
{
	struct text rest = trimmed(line);

	if (rest.len == 0) {
		if (r->pair != NULL)
			value_line(r, rest);
	} else if (line.s[0] == '#') {
		return;
	} else if (line.s[0] == '[') {
		head(r, line);
	} else if (line.s[0] == '\t' || strncmp(line.s, "    ", 4) == 0) {
		size_t indent = line.s[0] == '\t' ? 1 : 4;

		line.len = (size_t)(rest.s + rest.len - line.s);
		if (r->pair != NULL)
			value_line(r, part(line.s + indent, line.len - indent));
		else if (!r->skipping)
			wrong(r, _("an indented line without a key above"));
	} else if (line.s[0] == ' ') {
		wrong(r, _("an indent is four spaces or a tab"));
	} else {
		pair(r, line);
	}
}

/* False when there is no more to be read from this file. */
static bool
bytes_read(struct reader *r, const char *bytes, size_t n)
{
	struct reading *of = r->of;
	struct text line;

	if (++of->lines > READING_LINES_MAX ||
	    of->records > READING_RECORDS_MAX) {
		fault_add(of, r->file, r->line, _("the files are too long"
		    " together, at most %d lines, %d records"),
		    READING_LINES_MAX, READING_RECORDS_MAX);
		return false;
	}
	if (text_parse(of->arena, bytes, n, &line)) {
		line_read(r, line);
		return true;
	}
	if (++r->bad < BAD_LINES_MAX)
		wrong(r, _("not UTF-8, or with control characters: save it"
		    " as UTF-8"));
	else
		wrong(r, _("too many such lines, the rest was not read: save"
		    " it as UTF-8"));
	return r->bad < BAD_LINES_MAX;
}

/* False, and said, when a file cannot be taken at all. */
static bool
file_fits(struct reading *of, const char *file, const char *bytes, size_t n)
{
	bool full = of->bytes > READING_BYTES_MAX ||	/* told already */
	    of->lines > READING_LINES_MAX || of->records > READING_RECORDS_MAX;

	if (!full && (of->bytes += n) > READING_BYTES_MAX)
		fault_add(of, file, 0, _("the files are too large together,"
		    " at most %d KiB"),
		    READING_BYTES_MAX / 1024);
	else if (!full && memchr(bytes, '\0', n) != NULL)
		fault_add(of, file, 0, _("not a text file, or UTF-16: save"
		    " it as UTF-8"));
	else if (!full)
		return true;
	of->partial = true;
	return false;
}

struct record *
records_parse(struct reading *of, const char *file, const char *bytes,
    size_t n)
{
	struct reader r = { .of = of, .file = file };
	const char *end = bytes + n, *stop;
	bool more;

	r.record_end = &r.first;
	if (!file_fits(of, file, bytes, n))
		return NULL;
	if (n >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0)
		bytes += 3;
	for (more = true; more && bytes < end; bytes = stop + (stop < end)) {
		if ((stop = memchr(bytes, '\n', (size_t)(end - bytes))) == NULL)
			stop = end;
		n = (size_t)(stop - bytes);
		if (n > 0 && bytes[n - 1] == '\r')
			n--;
		r.line++;
		more = bytes_read(&r, bytes, n);
	}
	value_end(&r);
	if (!more)
		of->partial = true;
	return more ? r.first : NULL;
}

const struct record_pair *
pair_next(const struct record_pair *from, const char *key)
{
	while (from != NULL && strcmp(from->key.s, key) != 0)
		from = from->next;
	return from;
}

int
record_line(const struct record *record, const char *key)
{
	const struct record_pair *p = pair_next(record->pairs, key);

	return p != NULL ? p->line : record->line;
}

bool
code_valid(struct text t)
{
	return t.len <= CODE_MAX && text_is_code(t);
}
