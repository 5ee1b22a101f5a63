/* Fills the Atom feeds. */
#include <assert.h>

#include "pages/public/parts/feeds.h"
#include "web/view/view.h"

void
feed_show(struct view *v, const char *at, const struct shape *shape,
    struct rows rows)
{
	const struct member *updated = shape_member(shape, "updated_at");
	struct moment last = { 0 };

	assert(updated != NULL && updated->kind == KIND_MOMENT);
	for (size_t i = 0; i < rows.count; i++) {
		const void *p = (const char *)rows.at + i * shape->size +
		    updated->at;

		if (((const struct moment *)p)->s > last.s)
			last = *(const struct moment *)p;
	}
	view_rows(v, at, shape, rows);
	view_moment(v, "feed", "updated", last);
}
