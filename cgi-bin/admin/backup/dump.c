/* Reads and writes rows of a table as lines of text. */
#include <stdlib.h>
#include <string.h>

#include "admin/backup/dump.h"
#include "base/log.h"

enum { ROOM_MIN = 65536 };

static const char plain[] = "\\\t\n\r\0", letters[] = "\\tnr0";

enum { ESCAPES = sizeof letters - 1 };

static void
room_make(struct dump *d, size_t n)
{
	size_t room = d->room < ROOM_MIN ? ROOM_MIN : d->room;
	char *at;

	if (d->len + n <= d->room)
		return;
	while (room < d->len + n)
		room *= 2;
	if ((at = realloc(d->at, room)) == NULL)
		log_die("dump: out of memory");
	d->at = at;
	d->room = room;
}

void
dump_bytes(struct dump *d, const char *s, size_t n)
{
	if (n == 0)
		return;
	room_make(d, n);
	memcpy(d->at + d->len, s, n);
	d->len += n;
}

static void
field_write(struct dump *d, const struct field *f)
{
	if (f->null) {
		dump_bytes(d, "\\N", 2);
		return;
	}
	room_make(d, 2 * f->len);
	for (size_t i = 0; i < f->len; i++) {
		const char *found = memchr(plain, f->s[i], ESCAPES);

		if (found != NULL)
			d->at[d->len++] = '\\';
		d->at[d->len++] = found != NULL ? letters[found - plain] :
		    f->s[i];
	}
}

void
dump_row(struct dump *d, const struct field *fields, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		field_write(d, &fields[i]);
		dump_bytes(d, i + 1 < count ? "\t" : "\n", 1);
	}
}

void
dump_free(struct dump *d)
{
	free(d->at);
	*d = (struct dump){ NULL, 0, 0 };
}

/* Replaces escapes in place; false when one is unknown. */
static bool
field_read(char *s, size_t n, struct field *out)
{
	size_t len = 0;

	*out = (struct field){ s, 0, n == 2 && s[0] == '\\' && s[1] == 'N' };
	for (size_t i = 0; i < n && !out->null; i++) {
		const char *found = NULL;

		if (s[i] == '\r' || s[i] == '\0' || (s[i] == '\\' &&
		    (++i == n ||
		    (found = memchr(letters, s[i], ESCAPES)) == NULL)))
			return false;
		s[len++] = found != NULL ? plain[found - letters] : s[i];
	}
	out->len = len;
	return true;
}

enum dump_read
dump_next(struct dump_rest *rest, struct field *fields, size_t count)
{
	char *end, *tab;

	if (rest->n == 0)
		return DUMP_END;
	if ((end = memchr(rest->at, '\n', rest->n)) == NULL)
		return DUMP_BROKEN;
	for (size_t i = 0; i < count; i++) {
		size_t left = (size_t)(end - rest->at);

		tab = memchr(rest->at, '\t', left);
		if ((tab == NULL) != (i + 1 == count))
			return DUMP_BROKEN;
		if (tab == NULL)
			tab = end;
		if (!field_read(rest->at, (size_t)(tab - rest->at),
		    &fields[i]))
			return DUMP_BROKEN;
		rest->n -= (size_t)(tab - rest->at) + 1;
		rest->at = tab + 1;
	}
	return DUMP_ROW;
}
