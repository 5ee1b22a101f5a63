/* The sitemap and robots.txt. */
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

/* Pages without an id; the template lists them from site data. */
enum status
sitemap_pages(struct request *r, struct view *v)
{
	(void)r, (void)v;
	return OK;
}

/* A part has thousands of entries, so each has only what is shown. */
struct entry { int64_t id; struct text changed; };

static const struct shape entry_shape = SHAPE(struct entry,
	COLUMN(struct entry, id),
	COLUMN(struct entry, changed));

static enum status
part_show(struct request *r, struct view *v, struct text what)
{
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
		    { arena_copy(r->arena, iso, sizeof iso), sizeof iso - 1 } };
	}
	view_text(v, "entries", "folder", what.s);
	view_rows(v, "entry", &entry_shape, (struct rows){ entries,
	    rows.count });
	return OK;
}

enum status
sitemap_policies(struct request *r, struct view *v)
{
	return part_show(r, v, TEXT("policies"));
}

enum status
sitemap_notices(struct request *r, struct view *v)
{
	return part_show(r, v, TEXT("notices"));
}

enum status
sitemap_meetings(struct request *r, struct view *v)
{
	return part_show(r, v, TEXT("meetings"));
}

enum status
sitemap_resolutions(struct request *r, struct view *v)
{
	return part_show(r, v, TEXT("resolutions"));
}

enum status
robots_show(struct request *r, struct view *v)
{
	(void)r, (void)v;
	return OK;
}
