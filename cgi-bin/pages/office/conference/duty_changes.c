/* Shows what an edition of the duty list has otherwise than the one before. */
#include "conference/duties/edition_part.h"
#include "pages/office/conference/duties.h"
#include "pages/shared/diff.h"
#include "web/view/view.h"

/* Two editions, section by section or clause by clause. */
struct pair_of_lists {
	const struct part_kind *of;
	const char	*part;
	struct rows	was, now;
};

static const struct part *
find(struct rows rows, int64_t id)
{
	const struct part *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == id)
			return &all[i];
	return NULL;
}

static const struct part *
find_from(struct rows rows, int64_t from_id)
{
	const struct part *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].from_id == from_id)
			return &all[i];
	return NULL;
}

static void
change_show(struct request *r, struct view *v, const struct pair_of_lists *l,
    const struct part *was, const struct part *now, size_t n)
{
	const char *at = view_key(v, "change.%zu", n);

	view_text(v, at, "part", l->part);
	view_text(v, at, "what", was == NULL ? "added" : now == NULL ?
	    "removed" : "changed");
	if (was != NULL)
		part_view(v, view_key(v, "%s.was", at), part_shape(l->of), was);
	if (now != NULL)
		part_view(v, view_key(v, "%s.now", at), part_shape(l->of), now);
	if (was != NULL && now != NULL && text_same(was->text, now->text))
		view_int(v, at, "worded", 1);
	else
		diff_show_at(r, v, view_key(v, "%s.diff", at),
		    was != NULL ? was->text : TEXT(""),
		    now != NULL ? now->text : TEXT(""));
}

/* Only another place is no change of its own. */
static bool
differs(const struct pair_of_lists *l, const struct part *was,
    const struct part *now)
{
	struct part there = *now;

	there.place = was->place;
	return !part_same(l->of, was, &there);
}

static size_t
lists_show(struct request *r, struct view *v, const struct pair_of_lists *l,
    size_t n)
{
	const struct part *now = l->now.at, *was = l->was.at;

	for (size_t i = 0; i < l->now.count; i++) {
		const struct part *before = find(l->was, now[i].from_id);

		if (before == NULL || differs(l, before, &now[i]))
			change_show(r, v, l, before, &now[i], n++);
	}
	for (size_t i = 0; i < l->was.count; i++)
		if (find_from(l->now, was[i].id) == NULL)
			change_show(r, v, l, &was[i], NULL, n++);
	return n;
}

void
edition_changes_show(struct request *r, struct view *v, int64_t from_id,
    int64_t edition_id)
{
	const struct pair_of_lists sections = { &section_part, "section",
	    parts_today(r->db, &section_part, from_id),
	    parts_today(r->db, &section_part, edition_id) };
	const struct pair_of_lists clauses = { &clause_part, "clause",
	    parts_today(r->db, &clause_part, from_id),
	    parts_today(r->db, &clause_part, edition_id) };
	size_t n = lists_show(r, v, &sections, 0);

	n = lists_show(r, v, &clauses, n);
	view_int(v, "changes", "total", (int64_t)n);
}
