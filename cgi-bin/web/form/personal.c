/* Keeps personal numbers out of forms. */
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "input/personal.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/view/view.h"

enum { SHOWN_MAX = 5, HEAD = 3, TAIL = 2 };

static bool
holds(struct text t)
{
	struct personal found;

	return t.len > 0 && personal_find(t, 0, &found);
}

void
personal_check_one(struct request *r, const char *member)
{
	if (holds(form_sent(r, member)))
		complain(r, member, "personal");
}

void
personal_check(struct request *r, const struct shape *form)
{
	if (shape_member(form, "personal") != NULL &&
	    form_sent(r, "personal").len > 0)
		return;
	for (size_t i = 0; i < form->count; i++)
		if (form->members[i].no_personal)
			personal_check_one(r, form->members[i].name);
}

/* Hides most digits: 110*************34. */
static const char *
masked(struct request *r, const struct personal *found)
{
	size_t n = strlen(found->digits);
	char *out = arena_copy(r->arena, found->digits, n + 1);

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
		view_text(v, key, "shown", masked(r, &found));
		view_int(v, key, "line", (int64_t)found.line);
		if (found.like)
			view_int(v, key, "like", 1);
		from = found.at + found.len;
	}
}

/* The row's text for a member of the form; "" when it has none. */
static struct text
member_text(const struct member *m, const struct shape *shape, const void *row)
{
	const struct member *of = m->no_personal ?
	    shape_member(shape, m->name) : NULL;

	return of != NULL && of->kind == KIND_TEXT ?
	    *(const struct text *)((const char *)row + of->at) : TEXT("");
}

bool
personal_in_row(const struct shape *form, const struct shape *shape,
    const void *row)
{
	for (size_t i = 0; i < form->count; i++)
		if (holds(member_text(&form->members[i], shape, row)))
			return true;
	return false;
}

void
personal_show_row(struct request *r, struct view *v, const char *at,
    const struct shape *form, const struct shape *shape, const void *row)
{
	for (size_t i = 0; i < form->count; i++)
		personal_show(r, v, view_key(v, "%s.%s", at,
		    form->members[i].name), member_text(&form->members[i], shape,
		    row));
}
