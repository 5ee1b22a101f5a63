/* Makes a form with a form key create its record once. */
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

/* The form's fields, and of each file the name and the SHA-256. */
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

/* The redirect's path, without the base. */
static struct text
led_to(const struct request *r)
{
	size_t base = strlen(r->base);

	return (struct text){ r->location.s + base, r->location.len - base };
}

enum status
act_once(struct request *r, struct tx *tx)
{
	struct form_key key = { .form_key = form_sent(r, "once"),
	    .account_id = r->visitor.account_id, .taken_at = r->now };
	struct form_taken before;
	enum status status;

	if (!r->route->once || key.form_key.len == 0)
		return r->route->act(r, tx);
	if (!well(key.form_key))
		return BAD_REQUEST;
	key.digest = fingerprint(r->arena, contents(r));
	if (form_key_take(tx, &key, &before)) {
		status = r->route->act(r, tx);
		if (status == SEE_OTHER)
			form_key_led(tx, key.form_key, led_to(r));
		return status;
	}
	r->made = before.led_to;
	if (!before.same)
		return refuse(r, "twice");
	return before.led_to.len > 0 ? see_path(r, before.led_to) :
	    refuse(r, "discarded");
}

void
once_discard(struct request *r, struct tx *tx)
{
	form_key_discard(tx, (struct text){ r->path.s + 1, r->path.len - 1 });
}
