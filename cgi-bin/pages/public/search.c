/* The search page. */

#include "conference/assistance/category.h"
#include "pages/public/parts/on.h"
#include "pages/public/search.h"
#include "search/search.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/view/view.h"
#include "words/words.h"

enum { YEAR_MIN = 1900, YEAR_MAX = 2999, PAGES_MAX = 15, DETAILS_MAX = 3 };

/* By enum search_kind - 1. */
static const char *const kinds[] = { "policy", "notice", "unit", "duty",
    "category", "meeting", "resolution", "about", NULL };

struct search_input {
	struct text	q, kind, category, unit;
	int64_t		year, page;
};

const struct shape search_query_shape = SHAPE(struct search_input,
	FIELD(struct search_input, q, .max = 10 * SEARCH_Q_MAX),
	FIELD(struct search_input, kind, .max = CODE_MAX, .choices = kinds),
	FIELD(struct search_input, category, .max = CODE_MAX, .code = true),
	FIELD(struct search_input, unit, .max = CODE_MAX, .code = true),
	FIELD(struct search_input, year, .min = YEAR_MIN, .max = YEAR_MAX,
	    .optional = true),
	FIELD(struct search_input, page, .min = 1, .max = PAGES_MAX,
	    .optional = true));

enum { NO_SUCH_ID = -1 };

static int64_t
kind_of(struct text word)
{
	for (int64_t i = 0; kinds[i] != NULL; i++)
		if (text_same(word, text_of(kinds[i])))
			return i + 1;
	return 0;
}

static int64_t
category_of(struct db *db, struct text code)
{
	struct category category;

	return code.len == 0 ? 0 : category_find(db, code, &category) ?
	    category.id : NO_SUCH_ID;
}

/* The path of a hit below the base. */
static const char *
path_of(struct view *v, const struct search_hit *hit)
{
	switch ((enum search_kind)hit->kind) {
	case SEARCH_POLICY:
		return view_key(v, "policies/%s", hit->code.s);
	case SEARCH_NOTICE:
		return view_key(v, "notices/%s", hit->code.s);
	case SEARCH_UNIT:
		return view_key(v, "units/%s", hit->code.s);
	case SEARCH_DUTY:
		return view_key(v, "units/%s", hit->code.s);
	case SEARCH_CATEGORY:
		return view_key(v, "aid/%s", hit->code.s);
	case SEARCH_MEETING:
		return view_key(v, "meetings/%s", hit->code.s);
	case SEARCH_RESOLUTION:
		return view_key(v, "resolutions/%s", hit->code.s);
	case SEARCH_ABOUT:
		return "about";
	}
	return "";
}

static void
hit_show(struct view *v, size_t i, const struct search_hit *hit)
{
	const char *at = view_key(v, "hit.%zu", i);

	view_row(v, at, &search_hit_shape, hit);
	view_text(v, at, "kind", kinds[hit->kind - 1]);
	view_text(v, at, "url", path_of(v, hit));
	view_rows(v, view_key(v, "%s.name", at), &piece_shape,
	    hit->title_pieces);
	view_rows(v, view_key(v, "%s.alias", at), &piece_shape,
	    hit->alias_pieces);
	view_rows(v, view_key(v, "%s.piece", at), &piece_shape,
	    hit->excerpt_pieces);
}

static void
page_links(struct request *r, struct view *v, const struct search_result *f)
{
	if (f->page < f->pages)
		view_text(v, "pager", "next", query_link(r, "page",
		    text_print(r->arena, "%d", (int)f->page + 1)).s);
	if (f->page > 1)
		view_text(v, "pager", "previous", query_link(r, "page",
		    text_print(r->arena, "%d", (int)f->page - 1)).s);
	view_int(v, "pager", "page", f->page);
	view_int(v, "pager", "pages", f->pages);
	view_int(v, "pager", "reachable", f->reachable);
}

/* Sets hit.N.aid, the category, for the first DETAILS_MAX categories. */
static void
categories_show(struct request *r, struct view *v,
    const struct search_result *f)
{
	int shown = 0;

	for (size_t i = 0; i < f->hits.count && shown < DETAILS_MAX; i++) {
		const struct search_hit *hit = search_hit_at(f, i);
		struct category category;
		const char *at;

		if (hit->kind != SEARCH_CATEGORY ||
		    !category_find(r->db, hit->code, &category))
			continue;
		at = view_key(v, "hit.%zu.aid", i);
		view_row(v, at, &category_shape, &category);
		view_lines(v, at, "place", category.place);
		shown++;
	}
}

static void
found_show(struct request *r, struct view *v, const struct search_result *f)
{
	const struct search_kind_total *totals = f->kinds.at;

	for (size_t i = 0; i < f->hits.count; i++) {
		hit_show(v, i, search_hit_at(f, i));
		if (search_hit_at(f, i)->number <= f->near)
			view_int(v, view_key(v, "hit.%zu", i), "near", 1);
	}
	categories_show(r, v, f);
	for (size_t i = 0; i < f->kinds.count; i++)
		view_int(v, "count", kinds[totals[i].kind - 1],
		    totals[i].total);
	view_int(v, "found", "total", f->total);
	view_int(v, "found", "about", f->about);
	view_int(v, "found", "unfiltered", f->unfiltered);
	view_int(v, "found", "partly", f->partly);
	view_int(v, "found", "near", f->near);
	page_links(r, v, f);
}

static void
ask(struct request *r, struct view *v, struct search_result *found)
{
	const struct search_input *in = query_input(r, &search_query_shape);
	struct search_query query = { .q = in->q, .kind = kind_of(in->kind),
	    .category_id = category_of(r->db, in->category), .year = in->year,
	    .now = { r->now }, .page = in->page > 0 ? in->page : 1 };

	query.unit_id = unit_asked(r, v, in->unit, r->today, &query.before);
	if (query.unit_id == 0 && in->unit.len > 0)
		query.unit_id = NO_SUCH_ID;
	view_int(v, "found", "asked",
	    search_find(r->db, r->arena, &query, found));
	found_show(r, v, found);
}

enum status
search_show(struct request *r, struct view *v)
{
	struct search_result found;

	ask(r, v, &found);
	return OK;
}

/* feed.updated is the newest entry's time; without any, the year's start. */
enum status
search_feed(struct request *r, struct view *v)
{
	struct moment last = year_start(r->today.ymd / 10000);
	struct search_result found;

	ask(r, v, &found);
	for (size_t i = 0; i < found.hits.count; i++)
		if (i == 0 || search_hit_at(&found, i)->published_at.s > last.s)
			last = search_hit_at(&found, i)->published_at;
	view_moment(v, "feed", "updated", last);
	return OK;
}
