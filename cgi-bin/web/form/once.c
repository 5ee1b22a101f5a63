/* Makes a form that creates something create it once. */
#include <string.h>

#include "base/arena.h"
#include "base/secret.h"
#include "files/file.h"
#include "identity/form_key.h"
#include "web/form/form.h"
#include "web/form/once.h"
#include "web/request.h"

enum { KEY_DIGITS = 32 };

static bool
well(struct text key)
{
	return key.len == KEY_DIGITS && strspn(key.s,
	    "0123456789abcdefABCDEF") == KEY_DIGITS;
}

/* The form, and of each file the name and the SHA-256. */
static struct text
contents(const struct request *r)
{
	struct text body = form_body(r);
	const struct upload *files = r->files.at;
	size_t size = body.len;
	char *all, *end;

	for (size_t i = 0; i < r->files.count; i++)
		size += files[i].name.len + files[i].sha256.len;
	all = end = arena_alloc(r->arena, size + 1);
	memcpy(end, body.s, body.len);
	end += body.len;
	for (size_t i = 0; i < r->files.count; i++) {
		memcpy(end, files[i].name.s, files[i].name.len);
		end += files[i].name.len;
		memcpy(end, files[i].sha256.s, files[i].sha256.len);
		end += files[i].sha256.len;
	}
	return (struct text){ all, size };
}

enum status
form_once(struct request *r, struct tx *tx)
{
	struct text key = form_sent(r, "once");

	if (key.len == 0)
		return OK;
	if (!well(key))
		return BAD_REQUEST;
	return form_once_take(tx, key, print_of(r->arena, contents(r)), r->now) ?
	    OK : refuse(r, "twice");
}
