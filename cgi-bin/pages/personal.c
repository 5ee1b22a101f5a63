#include <stdint.h>

#include "base/arena.h"
#include "base/personal.h"
#include "base/words.h"
#include "pages/personal.h"
#include "web/form.h"
#include "web/view.h"

enum { SHOWN_MAX = 5, HEAD = 3, TAIL = 2 };

bool
personal_in(struct text t)
{
	struct personal found;

	return t.len > 0 && personal_find(t, 0, &found);
}

void
personal_check(struct request *r, const char *member, struct text t)
{
	if (personal_in(t))
		complain(r, member, "personal");
}

/* 110*************34: enough to find it, too little to use it. */
static const char *
masked(struct request *r, struct text t, const struct personal *found)
{
	char *out = arena_alloc(r->arena, found->len + 1);
	struct text number = { t.s + found->at, found->len };
	size_t n = 0;

	for (size_t at = 0; at < number.len;) {
		uint32_t c = point_next(number, &at);

		if ((c >= '0' && c <= '9') || c == 'x')
			out[n++] = (char)c;
	}
	for (size_t i = HEAD; i + TAIL < n; i++)
		out[i] = '*';
	return out;
}

void
personal_show(struct request *r, struct view *v, const char *at,
    struct text t)
{
	struct personal found;
	size_t from = 0;

	for (int n = 0; n < SHOWN_MAX && t.len > 0 &&
	    personal_find(t, from, &found); n++) {
		const char *key = view_key(v, "%s.number.%d", at, n);

		view_text(v, key, "kind", personal_word(found.kind));
		view_text(v, key, "shown", masked(r, t, &found));
		view_int(v, key, "line", (int64_t)found.line);
		from = found.at + found.len;
	}
}
