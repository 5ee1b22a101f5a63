/* Finds the row of the route table for a path. */
#include <string.h>

#include "web/route.h"
#include "web/serve.h"

/* Parses digits for '#'; returns their number, or 0. */
static size_t
id_take(const char *path, int64_t *id)
{
	size_t n = strspn(path, "0123456789");

	return *path != '0' && int_parse((struct text){ path, n }, id) ? n : 0;
}

static size_t
code_take(struct arena *a, const char *path, struct text *code)
{
	size_t n = strspn(path, "abcdefghijklmnopqrstuvwxyz0123456789-");

	if (n == 0 || n > CODE_MAX || *path < 'a')
		return 0;
	*code = text_copy(a, path, n);
	return n;
}

static size_t
name_take(struct arena *a, const char *path, struct text *name)
{
	size_t n = strcspn(path, "/");

	*name = text_copy(a, path, n);
	return path[n] == '\0' ? n : 0;
}

static bool
path_fits(struct arena *a, const char *pattern, const char *path,
    struct match *m)
{
	for (; *pattern != '\0'; pattern++) {
		size_t n = 1;

		if (*pattern == '#')
			n = id_take(path, &m->id);
		else if (*pattern == '@')
			n = code_take(a, path, &m->code);
		else if (*pattern == '*')
			n = name_take(a, path, &m->name);
		else if (*path != *pattern)
			return false;
		if (n == 0)
			return false;
		path += n;
	}
	return *path == '\0';
}

struct match
route_find(const struct site *site, struct arena *a, enum method method,
    const char *path)
{
	struct match m = { .code = TEXT(""), .name = TEXT("") };

	for (size_t i = 0; i < site->route_count; i++) {
		const struct route *route = &site->routes[i];

		if (!path_fits(a, route->path, path, &m))
			continue;
		m.get = m.get || route->method == GET;
		m.post = m.post || route->method == POST;
		if (route->method == method) {
			m.route = route;
			break;
		}
	}
	return m;
}
