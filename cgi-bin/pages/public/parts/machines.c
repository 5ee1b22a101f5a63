/* The sitemap. */
#include <string.h>

#include "base/arena.h"
#include "base/shape.h"
#include "conference/headline.h"
#include "pages/public/parts/machines.h"
#include "web/view/view.h"

/* The index of the sitemap: its parts. */
enum status
sitemap_show(struct request *r, struct view *v)
{
	view_rows(v, "part", &address_part_shape, address_parts(r->db));
	return OK;
}

/* A part has thousands of entries, so each has only what is shown. */
struct entry { int64_t id; struct text changed; };

static const struct shape entry_shape = SHAPE(struct entry,
	COLUMNS(struct entry, id, changed));

/* /sitemap-policies-1.xml and the like. */
enum status
sitemap_part_show(struct request *r, struct view *v)
{
	const char *from = r->path.s + strlen("/sitemap-");
	struct text what = text_copy(r->arena, from, strcspn(from, "-"));
	struct rows rows = addresses(r->db, what, r->id);
	const struct address *all = rows.at;
	struct entry *entries = arena_alloc(r->arena,
	    (rows.count + 1) * sizeof *entries);

	if (rows.count == 0)
		return NOT_FOUND;
	for (size_t i = 0; i < rows.count; i++) {
		char iso[26];

		moment_print_iso(all[i].changed_at, iso);
		entries[i] = (struct entry){ all[i].id,
		    text_print(r->arena, "%s", iso) };
	}
	view_text(v, "entries", "folder", what.s);
	view_rows(v, "entry", &entry_shape, (struct rows){ entries,
	    rows.count });
	return OK;
}
