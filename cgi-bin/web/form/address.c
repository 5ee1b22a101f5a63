/* Redirects damaged addresses to the page that was meant. */
#include <string.h>

#include "base/arena.h"
#include "base/shape.h"
#include "input/typed.h"
#include "web/form/address.h"
#include "web/form/form.h"
#include "web/request.h"
#include "web/route.h"

/* ---- Paths */

/*
 * Copies a path in half width and lower case, up to the first character that
 * no address has; drops slashes and spaces that follow a slash.
 */
static void
plain(struct text path, char *out)
{
	static const char known[] = "abcdefghijklmnopqrstuvwxyz0123456789-./";
	size_t len = 0;

	for (const char *s = path.s; *s != '\0'; s++) {
		bool begins = len > 0 && out[len - 1] == '/';

		if (begins && (*s == '/' || *s == ' '))
			continue;
		if (strchr(known, *s) == NULL)
			break;
		out[len++] = *s;
	}
	out[len] = '\0';
}

/* Removes leading zeros: /policies/01 becomes /policies/1. */
static size_t
zeros_cut(char *path)
{
	size_t len = 0;

	for (const char *s = path; *s != '\0'; s++) {
		if (*s == '0' && len > 0 && path[len - 1] == '/' &&
		    s[1] >= '0' && s[1] <= '9')
			continue;
		path[len++] = *s;
	}
	path[len] = '\0';
	return len;
}

static bool
is_page(const struct site *site, struct arena *a, const char *path)
{
	return route_find(site, a, GET, path).route != NULL;
}

struct text
address_near(const struct site *site, struct arena *a, struct text path)
{
	char *out = arena_alloc(a, path.len + 2);
	size_t len;

	plain(text_lower(a, text_fold(a, path)), out);
	len = zeros_cut(out);
	for (; len > 1; out[--len] = '\0') {
		if (is_page(site, a, out))
			return (struct text){ out, len };
		if (strchr("-./", out[len - 1]) == NULL)
			break;
	}
	if (len > 1) {
		out[len++] = '/';
		out[len] = '\0';
	}
	return is_page(site, a, out) && !text_same(path,
	    (struct text){ out, len }) ? (struct text){ out, len } : TEXT("");
}

/* ---- Queries */

static const struct complaint *
complaint_of(const struct request *r, const char *member)
{
	for (size_t i = 0; i < r->complaint_count; i++)
		if (strcmp(r->complaints[i].member, member) == 0)
			return &r->complaints[i];
	return NULL;
}

static bool
has_pair(const struct pair *pairs, size_t n, struct text name)
{
	for (size_t i = 0; i < n; i++)
		if (text_same(pairs[i].name, name))
			return true;
	return false;
}

/* The parameter's name without the "amp;" of a link in HTML. */
static struct text
name_of(const struct pair *pair)
{
	static const char amp[] = "amp;";
	size_t n = strncmp(pair->name.s, amp, sizeof amp - 1) == 0 ?
	    sizeof amp - 1 : 0;

	return (struct text){ pair->name.s + n, pair->name.len - n };
}

/* Whether the parameter stays; *value is set to what stays of its value. */
static bool
stays(struct request *r, const struct pair *pair, struct text *value)
{
	const struct member *m = shape_member(r->route->query,
	    name_of(pair).s);
	const struct complaint *c = m != NULL && r->route->lenient ?
	    complaint_of(r, m->name) : NULL;

	*value = pair->value;
	if (m == NULL || (c != NULL && (strcmp(c->why, "long") != 0 ||
	    m->choices != NULL || m->code)))
		return false;
	if (c != NULL)
		*value = text_first(r->arena, pair->value, (size_t)m->max);
	return true;
}

/* Removes from r->pairs what does not stay; false when all do. */
static bool
pairs_clean(struct request *r)
{
	struct pair *pairs = arena_alloc(r->arena,
	    (r->pair_count + 1) * sizeof *pairs);
	size_t count = 0;
	bool changed = false;
	struct text value;

	for (size_t i = 0; i < r->pair_count; i++) {
		const struct pair *pair = &r->pairs[i];
		struct text name = name_of(pair);

		if (!stays(r, pair, &value) || (r->route->lenient &&
		    has_pair(pairs, count, name))) {
			changed = true;
			continue;
		}
		changed = changed || value.len != pair->value.len ||
		    name.len != pair->name.len;
		pairs[count++] = (struct pair){ name, value };
	}
	r->pairs = pairs;
	r->pair_count = count;
	return changed;
}

/* Percent-encodes a path, except its slashes. */
static struct text
path_escape(struct arena *a, struct text path)
{
	char *out = arena_alloc(a, 3 * path.len + 1);
	size_t len = 0;

	for (const char *s = path.s, *end; *s != '\0'; s = end) {
		struct text part;

		end = s + strcspn(s, "/");
		part = query_escape(a, (struct text){ s, (size_t)(end - s) });
		memcpy(out + len, part.s, part.len);
		len += part.len;
		if (*end == '/')
			out[len++] = *end++;
	}
	return (struct text){ out, len };
}

/*
 * Removes what does not stay.  If all names are declared, reads the values
 * again for complaints.
 */
static bool
query_clean(struct request *r)
{
	const struct shape *shape = r->route->query;
	bool changed = pairs_clean(r);

	if (changed && r->route->lenient && r->complaint_count == 0 &&
	    form_read(r, shape, arena_alloc(r->arena, shape->size)) != OK)
		pairs_clean(r);
	return changed;
}

/* Redirects to the path with the remaining parameters. */
static enum status
moved(struct request *r, struct text plain_path)
{
	struct text path = path_escape(r->arena, plain_path);
	struct text query = query_link(r, "", TEXT(""));

	if (path.len + query.len > LOCATION_MAX)
		query = TEXT("");
	see_path(r, text_print(r->arena, "%s%s", path.s, query.s));
	return MOVED;
}

enum status
address_foreign(struct request *r)
{
	return query_clean(r) ? moved(r, r->path) : BAD_REQUEST;
}

enum status
address_spoilt(const struct site *site, struct request *r, const char *query)
{
	struct text near = r->method == GET ? address_near(site, r->arena,
	    r->path) : TEXT("");

	if (near.len == 0)
		return NOT_FOUND;
	r->route = route_find(site, r->arena, GET, near.s).route;
	form_decode(r, query, strlen(query));
	query_clean(r);
	return moved(r, near);
}
