/* Shows a declared list. */
#include "base/log.h"
#include "input/pattern.h"
#include "pages/shared/listing.h"
#include "web/form/form.h"
#include "web/view/pager.h"
#include "web/view/view.h"

/* A pointer to the filter's member; `none` when it has no such member. */
static const void *
member_of(const struct shape *shape, const void *filter, const char *name,
    enum kind kind, const void *none)
{
	const struct member *m = shape_member(shape, name);

	if (m != NULL && m->kind != kind)
		log_die("listing: the filter has another %s", name);
	return m == NULL ? none : (const char *)filter + m->at;
}

/* What the query asks for; page is that of the whole. */
static struct listing_asked
asked_of(struct request *r, const struct listing *l)
{
	const struct text blank = TEXT("");
	const int64_t any = 0;
	struct listing_asked asked = { .filter = query_input(r, l->filter),
	    .now = { r->now }, .unit_id = r->visitor.unit_id };

	pager_range(*(const int64_t *)member_of(l->filter, asked.filter,
	    "year", KIND_INT, &any), TEXT(""), &asked.whole);
	asked.page = asked.whole;
	asked.words = pattern_of(r->arena, *(const struct text *)member_of(
	    l->filter, asked.filter, "q", KIND_TEXT, &blank));
	return asked;
}

struct rows
listing_all(struct request *r, const struct listing *l)
{
	const struct listing_asked asked = asked_of(r, l);

	return listing_rows(r->db, l, &asked);
}

bool
listing_show(struct request *r, struct view *v, const struct listing *l)
{
	const struct text blank = TEXT("");
	const int64_t any = 0;
	struct listing_asked asked = asked_of(r, l);
	const struct list list = { l->name, l->by, l->rows->shape,
	    l->rows->shape };

	if (!pager_range(*(const int64_t *)member_of(l->filter, asked.filter,
	    "year", KIND_INT, &any), *(const struct text *)member_of(
	    l->filter, asked.filter, "after", KIND_TEXT, &blank),
	    &asked.page))
		return false;
	list_show(r, v, &list, listing_rows(r->db, l, &asked),
	    listing_count(r->db, l, &asked));
	if (l->years != NULL)
		years_show(v, listing_years(r->db, l));
	if (listing_is_whole(r))
		view_int(v, "list", "whole", 1);
	return true;
}

bool
listing_is_whole(const struct request *r)
{
	for (size_t i = 0; i < r->pair_count; i++)
		if (r->pairs[i].value.len > 0)
			return false;
	return true;
}
