/* Encodes parameters: as the query of a link, or as the body of a form. */
#include <string.h>

#include "base/arena.h"
#include "web/form/form.h"
#include "web/request.h"

/* Appends a text, percent-encoded (RFC 3986). */
static void
put_escaped(char *out, size_t *len, struct text t)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < t.len; i++) {
		unsigned char c = (unsigned char)t.s[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || strchr("-._~", c) != NULL) {
			out[(*len)++] = (char)c;
			continue;
		}
		out[(*len)++] = '%';
		out[(*len)++] = digits[c >> 4];
		out[(*len)++] = digits[c & 15];
	}
}

static void
put_pair(char *out, size_t *len, struct text name, struct text value)
{
	out[*len] = *len == 0 ? '?' : '&';
	(*len)++;
	put_escaped(out, len, name);
	out[(*len)++] = '=';
	put_escaped(out, len, value);
}

struct text
query_escape(struct arena *a, struct text t)
{
	char *out = arena_alloc(a, 3 * t.len + 1);
	size_t len = 0;

	put_escaped(out, &len, t);
	return (struct text){ out, len };
}

struct text
query_link(const struct request *r, const char *name, struct text value)
{
	/* Posted values, such as the token, never get into an address. */
	size_t count = r->method == GET && !r->restored ? r->pair_count : 0;
	size_t size = 8 + 3 * (strlen(name) + value.len), len = 0;
	char *out;

	for (size_t i = 0; i < count; i++)
		size += 3 * (r->pairs[i].name.len + r->pairs[i].value.len) + 2;
	out = arena_alloc(r->arena, size);
	for (size_t i = 0; i < count; i++)
		if (strcmp(r->pairs[i].name.s, name) != 0 &&
		    r->pairs[i].value.len > 0)
			put_pair(out, &len, r->pairs[i].name,
			    r->pairs[i].value);
	if (value.len > 0)
		put_pair(out, &len, text_of(name), value);
	return (struct text){ out, len };
}

bool
form_is_empty(const struct request *r)
{
	for (size_t i = 0; i < r->pair_count; i++)
		if (!form_common(r->pairs[i].name.s))
			return false;
	return true;
}

size_t
form_body_most(const struct request *r)
{
	size_t size = 2;

	for (size_t i = 0; i < r->pair_count; i++)
		size += 3 * (r->pairs[i].name.len + r->pairs[i].value.len) + 2;
	return size;
}

struct text
form_body(const struct request *r)
{
	char *out = arena_alloc(r->arena, form_body_most(r));
	size_t len = 0;

	for (size_t i = 0; i < r->pair_count; i++)
		if (!form_common(r->pairs[i].name.s))
			put_pair(out, &len, r->pairs[i].name,
			    r->pairs[i].value);
	return len == 0 ? TEXT("") : (struct text){ out + 1, len - 1 };
}
