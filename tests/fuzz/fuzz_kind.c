/*
 * A name, a line break and any bytes: a file is of the kind of its name or
 * refused, and never of a kind that a browser would run.
 */
#include <stdbool.h>
#include <strings.h>

#include "files/file_kind.h"
#include "fuzz.h"

static const char *
look(const struct file_kind *kind, struct bytes whole, size_t first)
{
	struct file_look l;

	file_look_begin(&l, kind);
	file_look_add(&l, (struct bytes){ whole.at, first });
	if (first < whole.len)
		file_look_add(&l, (struct bytes){ whole.at + first,
		    whole.len - first });
	return file_look_end(&l);
}

static void
taken_check(const char *name, const char *type, struct bytes whole)
{
	static const struct { const char *extension, *type, *begins; } must[] = {
		{ ".jpg", "image/jpeg", "\xFF\xD8" },
		{ ".jpeg", "image/jpeg", "\xFF\xD8" },
		{ ".png", "image/png", "\x89PNG" },
		{ ".gif", "image/gif", "GIF8" },
		{ ".zip", "application/zip", "PK" },
		{ ".docx", "application/vnd.openxmlformats-officedocument."
		    "wordprocessingml.document", "PK" },
		{ ".ofd", "application/ofd", "PK" },
		{ ".doc", "application/msword", "" },
		{ ".pdf", "application/pdf", "" },
	};
	const char *dot = strrchr(name, '.');

	MUST(strstr(type, "html") == NULL && strstr(type, "svg") == NULL &&
	    strstr(type, "script") == NULL);
	if (strcasecmp(dot, ".txt") == 0)
		MUST(strncmp(type, "text/plain; charset=", 20) == 0);
	for (size_t i = 0; i < sizeof must / sizeof *must; i++) {
		size_t n = strlen(must[i].begins);

		if (strcasecmp(dot, must[i].extension) == 0) {
			MUST(strcmp(type, must[i].type) == 0);
			MUST(whole.len >= n &&
			    memcmp(whole.at, must[i].begins, n) == 0);
		}
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static bool open;
	struct arena *a;
	const uint8_t *end = memchr(bytes, '\n', n);
	const struct file_kind *kind;
	const char *name, *type;
	struct bytes whole;

	if (!open)
		file_kind_open();
	open = true;
	if (end == NULL)
		return 0;
	a = arena_new();
	name = string_of(a, bytes, (size_t)(end - bytes));
	kind = file_kind_of((struct text){ name, strlen(name) });
	whole = (struct bytes){ end + 1, n - (size_t)(end - bytes) - 1 };
	if (kind != NULL) {
		MUST(strrchr(name, '.') > name);
		type = look(kind, whole, whole.len);
		if (type != NULL)
			taken_check(name, type, whole);
		look(kind, whole, whole.len / 2);
	}
	arena_free(a);
	return 0;
}
