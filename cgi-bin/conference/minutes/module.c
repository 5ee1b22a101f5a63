/* Fills the sentences that minutes are made of. */
#include <string.h>

#include "base/arena.h"
#include "conference/minutes/module.h"

struct filler {
	struct text_buffer	out;
	const struct module_value *values;
	size_t			count;
};

static const struct module_value *
value_of(const struct filler *f, struct text name)
{
	for (size_t i = 0; i < f->count; i++)
		if (text_same(text_of(f->values[i].name), name))
			return &f->values[i];
	return NULL;
}

/* The name in braces that t begins with; false: none. */
static bool
name_at(struct text t, struct text *name)
{
	const char *end = t.len == 0 || *t.s != '{' ? NULL :
	    memchr(t.s, '}', t.len);

	if (end == NULL)
		return false;
	*name = (struct text){ t.s + 1, (size_t)(end - t.s) - 1 };
	return true;
}

/* False when it names a value that is empty. */
static bool
put(struct filler *f, struct text t)
{
	bool whole = true;

	while (t.len > 0) {
		const struct module_value *v = NULL;
		struct text name = TEXT("");
		size_t n = name_at(t, &name) ? name.len + 2 : 1;

		if (n > 1 && (v = value_of(f, name)) != NULL) {
			text_put(&f->out, v->value.s, v->value.len);
			whole = whole && v->value.len > 0;
		} else
			text_put(&f->out, t.s, n);
		t = (struct text){ t.s + n, t.len - n };
	}
	return whole;
}

bool
module_part(struct text *module, struct text *part)
{
	const char *end = module->s + module->len;
	const char *from = memchr(module->s, '[', module->len);
	const char *to = from == NULL ? NULL :
	    memchr(from, ']', (size_t)(end - from));

	if (to == NULL)
		return false;
	*part = (struct text){ from + 1, (size_t)(to - from) - 1 };
	*module = (struct text){ to + 1, (size_t)(end - to) - 1 };
	return true;
}

/* How many bytes the stop that t begins with has; 0: it is none. */
static size_t
stop_at(struct text t)
{
	static const char *const stops[] = { "\u3001", "\u3002", "\uff0c",
	    "\uff1b" };

	for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
		if (t.len >= 3 && memcmp(t.s, stops[i], 3) == 0)
			return 3;
	return 0;
}

/* Without stops at its beginning and behind other stops. */
static struct text
stops_dropped(struct arena *a, struct text t)
{
	struct text_buffer b = { .arena = a };
	size_t n, stopped = 1;

	for (; t.len > 0; t.s += n, t.len -= n) {
		size_t stop = stop_at(t);

		n = stop > 0 ? stop : 1;
		if (stop == 0 || !stopped)
			text_put(&b, t.s, n);
		stopped = stop;
	}
	return text_written(&b);
}

struct text
module_fill(struct arena *a, struct text module,
    const struct module_value *values, size_t count)
{
	struct filler f = { { .arena = a }, values, count };
	struct text rest = module, part;

	while (module_part(&rest, &part)) {
		size_t before = (size_t)(part.s - 1 - module.s), at;

		put(&f, (struct text){ module.s, before });
		at = f.out.len;
		if (!put(&f, part))
			f.out.len = at;
		module = rest;
	}
	put(&f, module);
	return stops_dropped(a, text_written(&f.out));
}
