/* Reads the words of a calendar from its template. */
#include <string.h>

#include "base/arena.h"
#include "pages/calendar/ical.h"
#include "web/view/view.h"

bool
calendar_words_read(struct request *r, const char *template,
    struct text words[], size_t count)
{
	struct view *v = view_new(r->arena);
	struct text all;
	bool made = view_render(v, NULL, template, &all);
	const char *at = all.s;

	for (size_t i = 0; made && i < count; i++) {
		size_t len = strcspn(at, "\n");

		words[i] = text_copy(r->arena, at, len);
		at += len + (at[len] == '\n');
	}
	view_free(v);
	return made;
}
